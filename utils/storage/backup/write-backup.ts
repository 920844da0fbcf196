import { hexOf } from '@/utils/domain/files/hex';
import type { Instant } from '@/utils/domain/time/observed-time';
import type { ReplyClockDatabase } from '../database';
import { BACKUP_FORMAT, BACKUP_VERSION, FIRST_SUM, nextSum, restingEvery, ROWS_A_LINE, type BackupHead } from './backup-format';
import { BACKUP_TABLES } from './record-schemas';
import { rowsInPortions } from './rows-in-portions';

export interface BackupOptions {
  /** What lies outside the database: plain JSON. */
  kept: unknown;
  madeAt: Instant;
  /** From 0 to 1. */
  onProgress?: (part: number) => void;
}

/**
 * Everything that is stored, as a file. Read in one transaction, so that no row of it is of another moment than the others.
 * @returns gzip of JSON lines (`backup-format.ts`)
 * @throws where the database cannot be read
 */
export async function writeBackup(database: ReplyClockDatabase, { kept, madeAt, onProgress }: BackupOptions): Promise<Blob> {
  const tables = BACKUP_TABLES.map((name) => database.table(name));
  const lines: string[] = [];
  const rows: Record<string, number> = {};
  await database.transaction('r', tables, async () => {
    const counts = await Promise.all(tables.map((table) => table.count()));
    const total = counts.reduce((sum, count) => sum + count, 0);
    let done = 0;
    for (const table of tables) {
      rows[table.name] = 0;
      await rowsInPortions(table, ROWS_A_LINE, (portion) => {
        lines.push(JSON.stringify({ table: table.name, rows: portion }));
        rows[table.name]! += portion.length;
        done += portion.length;
        onProgress?.(done / (2 * total));
      });
    }
  });
  const head: BackupHead = { format: BACKUP_FORMAT, version: BACKUP_VERSION, madeAt, database: database.verno, rows };
  lines.unshift(JSON.stringify(head), JSON.stringify({ kept }));

  const rest = restingEvery(30);
  let sum: Uint8Array = FIRST_SUM;
  for (const [index, line] of lines.entries()) {
    sum = await nextSum(sum, line);
    onProgress?.(0.5 + index / (2 * lines.length));
    await rest();
  }
  lines.push(JSON.stringify({ end: true, rows: Object.values(rows).reduce((all, count) => all + count, 0), sum: hexOf(sum) }));
  const text = new Blob(lines.map((line) => `${line}\n`));
  return new Response(text.stream().pipeThrough(new CompressionStream('gzip'))).blob();
}
