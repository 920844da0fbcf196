import type { ImportState } from '@/utils/storage/queries';
import { useLive } from './use-live';

/** How far an interrupted import has come, and whether anything was ever imported. */
export function useImportState(): { interrupted: ImportState | null; imported: boolean } {
  const live = useLive(async (_, database) => {
    const state = await database.state.get('import');
    // A count, even of at most one, would look at all that was imported.
    const first = await database.evidence.where('id').startsWith('import:').limit(1).primaryKeys();
    return { interrupted: state?.key === 'import' ? state : null, imported: first.length > 0 };
  }, []);
  return live.value ?? { interrupted: null, imported: false };
}
