import { accounts, clockCorrection, lastReadings, type ReadingRecord } from '@/utils/storage/queries';
import { useLive } from './use-live';

/** When the list of what needs a response was last read, for each account; and Amazon's clock minus the machine's where it matters. */
export function useInboxes() {
  const live = useLive(async () => {
    const [readings, known, correction] = await Promise.all([lastReadings(), accounts(), clockCorrection()]);
    const ids = new Set(known.map((account) => account.id));
    return { readings: readings.filter((reading) => countsAsInbox(reading, ids)), correction };
  }, []);
  return { inboxes: live.value?.readings ?? null, correction: live.value?.correction ?? 0, failed: live.failed };
}

function countsAsInbox(reading: ReadingRecord, accountIds: ReadonlySet<string>): boolean {
  return reading.folder === 'response-needed' && accountIds.has(reading.accountId);
}
