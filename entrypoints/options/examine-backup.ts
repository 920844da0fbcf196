import type { ExaminedBackup, OnProgress } from '@/components/options/data/data-actions';
import type { BackupRefusal, RecordChange } from '@/utils/domain/files/backup';
import { sendMessage } from '@/utils/messaging/protocol';
import { changesOutside, keptOutsideFrom, readKeptOutside, writeKeptOutside } from '@/utils/platform/kept-outside';
import { RefusedBackup } from '@/utils/storage/backup/backup-format';
import { checkBackup } from '@/utils/storage/backup/check-backup';
import { compareBackup, restoreBackup } from '@/utils/storage/backup/restore-backup';
import type { ReplyClockDatabase } from '@/utils/storage/database';

/** Reads a file to its end, and answers what it would change, or why it is refused; changes nothing itself. */
export async function examineBackup(database: ReplyClockDatabase, file: Blob, onProgress: OnProgress): Promise<ExaminedBackup | { refused: BackupRefusal }> {
  try {
    const backup = await checkBackup(file, { newest: database.verno, onProgress: (part) => onProgress(part * 0.7) });
    const kept = keptOutsideFrom(backup.kept);
    if (!kept) return { refused: 'not-allowed' };
    const tables = await compareBackup(database, backup, (part) => onProgress(0.7 + part * 0.3));
    const outside = changesOutside(await readKeptOutside(), kept);
    return {
      madeAt: backup.head.madeAt,
      changes: {
        // What was read of a thread lies beside it; a change of either is one.
        threads: largest(tables.threads, tables.evidence),
        contacts: tables.contacts,
        readings: together(tables.readings, tables.completeReadings, tables.accounts),
        notices: tables.notices,
        followUps: together(tables.followUps, tables.sentReplies),
        settings: { added: 0, changed: outside.settings, removed: 0, same: Object.keys(kept.settings).length - outside.settings },
        templates: { added: 0, changed: outside.templates, removed: 0, same: Math.max(0, kept.templates.length - outside.templates) },
      },
      async restore(onProgress) {
        const before = await readKeptOutside();
        try {
          await writeKeptOutside(kept);
          await restoreBackup(database, backup, onProgress);
        } catch (error) {
          // All or nothing: what lies outside the database has no transaction with it.
          await writeKeptOutside(before);
          throw error;
        }
        // Where the background cannot be told now, it reads what is stored when it starts.
        await sendMessage('dataReplaced', undefined).catch(() => {});
      },
    };
  } catch (error) {
    if (error instanceof RefusedBackup) return { refused: error.reason };
    throw error;
  }
}

function together(...changes: RecordChange[]): RecordChange {
  return combine(changes, (values) => values.reduce((sum, value) => sum + value, 0));
}

function largest(...changes: RecordChange[]): RecordChange {
  return combine(changes, (values) => Math.max(...values));
}

function combine(changes: RecordChange[], how: (values: number[]) => number): RecordChange {
  const of = (name: keyof RecordChange) => how(changes.map((change) => change[name]));
  return { added: of('added'), changed: of('changed'), same: of('same'), removed: of('removed') };
}
