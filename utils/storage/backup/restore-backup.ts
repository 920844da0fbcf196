import type { RecordChange } from '@/utils/domain/files/backup';
import type { ReplyClockDatabase } from '../database';
import { rebuildMetrics } from '../metric-rows';
import { markReplaced } from '../remembered/replaced-mark';
import { restingEvery } from './backup-format';
import { portionOf, type CheckedBackup } from './check-backup';
import { BACKUP_TABLES, type BackupTable } from './record-schemas';
import { sameData } from './same-data';

/** What `restoreBackup` would do, by table; changes nothing. */
export async function compareBackup(database: ReplyClockDatabase, backup: CheckedBackup, onProgress: (part: number) => void = () => {}): Promise<Record<BackupTable, RecordChange>> {
  const rest = restingEvery(30);
  const changes = Object.fromEntries(BACKUP_TABLES.map((table) => [table, { added: 0, changed: 0, same: 0, removed: 0 }])) as Record<BackupTable, RecordChange>;
  for (const [index, line] of backup.lines.entries()) {
    const { table: name, rows } = portionOf(line);
    const table = database.table(name);
    const { keyPath } = table.schema.primKey;
    const keys = rows.map((row) => (Array.isArray(keyPath) ? keyPath.map((field) => row[field]) : row[keyPath ?? '']));
    const stored = await table.bulkGet(keys as string[]);
    for (const [at, row] of rows.entries()) {
      const kind = stored[at] === undefined ? 'added' : sameData(stored[at], row) ? 'same' : 'changed';
      changes[name][kind] += 1;
    }
    onProgress(index / backup.lines.length);
    await rest();
  }
  for (const name of BACKUP_TABLES) changes[name].removed = (await database.table(name).count()) - changes[name].changed - changes[name].same;
  return changes;
}

/**
 * Replaces everything in the database by what a backup holds, in one transaction: all of it, or, where it fails or the page is
 * closed, nothing. The one place besides the background that writes: a worker may be ended while it waits for this, a page is not.
 */
export async function restoreBackup(database: ReplyClockDatabase, backup: CheckedBackup, onProgress: (part: number) => void = () => {}): Promise<void> {
  await database.transaction('rw', database.tables, async (transaction) => {
    for (const table of database.tables) await table.clear();
    // The next portion is read while the browser writes the last.
    let writing: PromiseLike<unknown> | undefined;
    for (const [index, line] of backup.lines.entries()) {
      const { table, rows } = portionOf(line);
      await writing;
      writing = database.table(table).bulkPut(rows);
      onProgress(index / backup.lines.length);
    }
    await writing;
    await rebuildMetrics(transaction);
    await markReplaced(database);
  });
}
