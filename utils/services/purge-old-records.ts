import { DAY, HOUR, type Instant } from '@/utils/domain/time/observed-time';
import { clockCorrection } from './clock-correction';
import type { Settings } from './ports';
import type { InboxTables } from './tables';
import { forgetOldNotes } from './note-thread';
import { forgetOldWords } from './settle-author';

/** How often old records are looked for. */
export const PURGE_EVERY = 6 * HOUR;
/** Samples of sent replies, and promises whose day is over, serve nobody after this. */
const SENT_DAYS = 30;

/**
 * Removes what is kept no longer (design §1.3): order ids and notes of threads whose last contact closed that many days ago, contacts
 * that old, and the threads of which nothing else is left. Nothing of an open contact is ever removed.
 */
export async function purgeOldRecords(tables: InboxTables, retention: Settings['retention'], machineNow: Instant): Promise<void> {
  const last = await tables.state.get('purged');
  if (last && last.at <= machineNow && machineNow - last.at < PURGE_EVERY) return;
  const now = machineNow + (await clockCorrection(tables));
  await tables.dropOrderIds(now - retention.orderIdDays * DAY);
  await tables.dropHistory(now - retention.contactDays * DAY, now);
  await tables.dropSent(now - SENT_DAYS * DAY);
  await forgetOldWords(tables, now - retention.contactDays * DAY);
  await forgetOldNotes(tables, now - retention.orderIdDays * DAY);
  await tables.state.put({ key: 'purged', at: machineNow });
}
