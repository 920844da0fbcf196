import type { Instant } from '@/utils/domain/time/observed-time';
import { useLive } from './use-live';

/** Instants of the complete readings of one account since `since`, oldest first; `null` until read. */
export function useCompleteReadings(accountId: string | null, since: Instant): Instant[] | null {
  const live = useLive(async (_, database) => {
    if (accountId === null) return [];
    const readings = await database.completeReadings
      .where('[accountId+pending+at]')
      .between([accountId, 0, since], [accountId, 0, Infinity], true, true)
      .toArray();
    return readings.map((reading) => reading.at);
  }, [accountId, since]);
  return live.value ?? null;
}
