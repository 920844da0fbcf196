import type { ReadingRecord } from '@/utils/storage/queries';
import { inboxesAmong } from './inboxes-among';
import { useLive } from './use-live';

interface Inboxes {
  inboxes: ReadingRecord[];
  /** Amazon's clock minus the machine's where that is over a minute, else 0. */
  correction: number;
}

/** When the list of what needs a response was last read, for each account; and how far to trust the machine's clock. */
export function useInboxes(first?: Inboxes) {
  const live = useLive<Inboxes>(
    async ({ lastReadings, accounts, clockCorrection }) => {
      const [readings, known, correction] = await Promise.all([lastReadings(), accounts(), clockCorrection()]);
      return { inboxes: inboxesAmong(readings, known), correction };
    },
    [],
    first,
  );
  return { inboxes: live.value?.inboxes ?? null, correction: live.value?.correction ?? 0, failed: live.failed };
}
