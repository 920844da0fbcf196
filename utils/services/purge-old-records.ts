import { DAY, HOUR, type Instant } from '@/utils/domain/time/observed-time';
import { clockCorrection } from './clock-correction';
import { forgetOldNotes } from './note-thread';
import type { Settings } from './ports';
import { COMPARED_FOR } from './sent-replies';
import { forgetOldWords } from './settle-author';
import type { InboxStore } from './tables';

/** How often old records are looked for. */
export const PURGE_EVERY = 6 * HOUR;
/** Promises whose day is over serve nobody after this. */
const PROMISED_DAYS = 30;
/** Portions of one look around: notices and toolbar do not wait for more, and a busy inbox has the database to itself for nearly all of the time. */
const PORTIONS = 5;

/**
 * Removes what is kept no longer (design §1.3): order ids and notes of threads whose last contact closed that many days ago, contacts
 * that old, and the threads of which nothing else is left. Nothing of an open contact is ever removed. Each portion is a transaction
 * of its own, so that no observation waits for more than one; a worker that dies in between goes on from there.
 * @returns whether more is left for the next look around
 */
export async function purgeOldRecords(store: InboxStore, retention: Settings['retention'], machineNow: Instant): Promise<boolean> {
  for (let portion = 0; portion < PORTIONS; portion += 1) if (!(await purgePortion(store, retention, machineNow))) return false;
  return true;
}

async function purgePortion(store: InboxStore, retention: Settings['retention'], machineNow: Instant): Promise<boolean> {
  return store.transaction(async (tables) => {
    const last = await tables.state.get('purged');
    if (last && last.at <= machineNow && machineNow - last.at < PURGE_EVERY) return false;
    const now = machineNow + (await clockCorrection(tables));
    const after = await tables.dropOrderIds(now - retention.orderIdDays * DAY, last?.after ?? '');
    if (after !== null) {
      await tables.state.put({ key: 'purged', at: last?.at ?? 0, after });
      return true;
    }
    // Order ids that are gone are not looked at again: what is left of the rest begins anew with each portion.
    const sent = await tables.dropSent(now - COMPARED_FOR, now - PROMISED_DAYS * DAY);
    if ((await tables.dropHistory(now - retention.contactDays * DAY, now)) || sent) return true;
    await forgetOldWords(tables, now - retention.contactDays * DAY);
    await forgetOldNotes(tables, now - retention.orderIdDays * DAY);
    await tables.state.put({ key: 'purged', at: machineNow });
    return false;
  });
}
