import { useRef } from 'preact/hooks';
import { useLive } from './use-live';

interface StoredCounts {
  threads: number;
  contacts: number;
  notices: number;
}

/** How much is stored, or `null` while that is not known. Counting looks at every row: while a file goes in, what was counted before it stands. */
export function useStoredCounts(): StoredCounts | null {
  const counted = useRef<{ counts: StoredCounts; upTo: string } | null>(null);
  const live = useLive(async ({ storedCounts }, database) => {
    const state = await database.state.get('import');
    const upTo = state?.key === 'import' ? `${state.upTo} ${state.closedTo}` : '';
    if (counted.current && upTo !== '' && upTo !== counted.current.upTo) {
      counted.current.upTo = upTo;
      return counted.current.counts;
    }
    counted.current = { counts: await storedCounts(), upTo };
    return counted.current.counts;
  }, []);
  return live.value ?? null;
}
