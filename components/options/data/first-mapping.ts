import { dateOrderOf } from '@/utils/domain/import/csv-time';
import { guessColumns, IMPORT_FIELDS, type ImportMapping } from '@/utils/domain/import/import-line';
import { marketplaceById, MARKETPLACES } from '@/utils/domain/time/marketplaces';
import type { CsvPreview } from './data-actions';

const KEY = 'import-mapping';
/** The account of files that tell of none that is known. */
export const NEW_ACCOUNT = 'imported';

/** What a file's columns most likely are: as the agent said of the last file with these columns, else by their names and first lines. */
export function firstMapping(preview: CsvPreview, accounts: readonly string[]): ImportMapping {
  const remembered = rememberedFor(preview);
  if (remembered) return remembered;
  const columns = guessColumns(preview.names);
  const times = preview.lines.flatMap(({ cells }) => [columns.received, columns.answered].map((place) => (place === null ? '' : (cells[place] ?? ''))));
  const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    columns,
    order: dateOrderOf(times) ?? 'mdy',
    timeZone,
    accountId: accounts[0] ?? NEW_ACCOUNT,
    marketplaceId: MARKETPLACES.find((each) => each.timeZone === timeZone)?.id ?? MARKETPLACES[0]!.id,
  };
}

/** Kept for the next file with these columns, and so that the same file goes on where it was interrupted. */
export function rememberMapping({ columnsKey }: CsvPreview, mapping: ImportMapping): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ columnsKey, mapping }));
  } catch {
    // Not remembered: it is guessed anew.
  }
}

function rememberedFor({ columnsKey }: CsvPreview): ImportMapping | null {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as { columnsKey: string; mapping: ImportMapping } | null;
    if (kept?.columnsKey !== columnsKey) return null;
    const { columns } = kept.mapping;
    return IMPORT_FIELDS.every((field) => field in columns) && marketplaceById(kept.mapping.marketplaceId) ? kept.mapping : null;
  } catch {
    return null;
  }
}
