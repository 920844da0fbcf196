import { daysUpTo } from '@/utils/domain/metrics/days-up-to';
import type { HourOfWeek } from '@/utils/domain/metrics/hour-of-week';
import type { Outlook, OutlookOptions } from '@/utils/domain/metrics/outlook';
import { HOUR, MINUTE, type Instant } from '@/utils/domain/time/observed-time';
import type { ThreadRecord } from '@/utils/storage/queries';
import { useLive, type Queries } from './use-live';

/** One account in one marketplace: figures of two are never mixed. */
export interface Scope {
  accountId: string;
  marketplaceId: string;
}

/** Counts and rate of a window as it stood at this hour on each of the last days; `null` until read. */
export function useRateHistory(scope: Scope, { days, windowDays, now }: { days: number; windowDays: number; now: Instant }) {
  return useFigure(scope, [days, windowDays, hourOf(now)], async ({ rateHistoryFor }, accountId, marketplaceId) => {
    const instants = daysUpTo(now, days);
    const counts = await rateHistoryFor(accountId, marketplaceId, { instants, windowDays });
    return counts.map(({ rate, onTime, late, missed, uncertain }, index) => ({ at: instants[index] ?? now, rate, counted: onTime + late + missed, uncertain }));
  });
}

/** How many contacts waited at this hour on each of the last days, surely and at most; `null` until read. */
export function useBacklog(scope: Scope, { days, now }: { days: number; now: Instant }) {
  return useFigure(scope, [days, Math.floor(now / (5 * MINUTE))], async ({ backlogFor }, accountId, marketplaceId) => {
    const points = await backlogFor(accountId, marketplaceId, daysUpTo(now, days));
    return points.map(({ at, waiting, perhaps }) => ({ at, low: waiting, high: perhaps }));
  });
}

/** The thread that has surely waited longest; `null` where none is known to. */
export function useOldestWaiting(scope: Scope): ThreadRecord | null {
  return useFigure(scope, [], async ({ oldestWaitingFor }, accountId, marketplaceId) => (await oldestWaitingFor(accountId, marketplaceId)) ?? null);
}

/** The days ahead if nothing more is missed; `null` until read. */
export function useOutlook(scope: Scope, options: OutlookOptions): Outlook | null {
  const { windowDays, targetBasisPoints, perDay, now } = options;
  return useFigure(scope, [windowDays, targetBasisPoints, perDay, hourOf(now)], async ({ outlookFor }, accountId, marketplaceId) => outlookFor(accountId, marketplaceId, options));
}

/** When contacts arrive in the week; `null` until read. */
export function useHourOfWeek(scope: Scope, options: { windowDays: number; timeZone: string; now: Instant }): HourOfWeek | null {
  const { windowDays, timeZone, now } = options;
  return useFigure(scope, [windowDays, timeZone, hourOf(now)], async ({ hourOfWeekFor }, accountId, marketplaceId) => hourOfWeekFor(accountId, marketplaceId, options));
}

const hourOf = (now: Instant): number => Math.floor(now / HOUR);

/** A figure of one scope: never one scope's under another's name, not even for a moment. */
function useFigure<T>({ accountId, marketplaceId }: Scope, question: readonly unknown[], ask: (queries: Queries, accountId: string, marketplaceId: string) => Promise<T>): T | null {
  const name = `${accountId} ${marketplaceId}`;
  const live = useLive(async (queries) => ({ name, figure: await ask(queries, accountId, marketplaceId) }), [name, ...question]);
  return live.value?.name === name ? live.value.figure : null;
}
