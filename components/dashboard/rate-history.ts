import { responseMetrics } from '@/utils/domain/metrics/response-metrics';
import type { Contact } from '@/utils/domain/thread/contacts';
import { DAY, type Instant } from '@/utils/domain/time/observed-time';

export interface RatePoint {
  at: Instant;
  /** `null`: nothing to count in the window that ended then. */
  rate: { low: number; high: number } | null;
  counted: number;
  uncertain: number;
}

/**
 * The rate of a rolling window as it stood at this hour on each of the last days, oldest first, by what is known today.
 * @param contacts of one account and marketplace, reaching back `days + windowDays`
 */
export function rateHistory(contacts: readonly Contact[], options: { now: Instant; days: number; windowDays: number }): RatePoint[] {
  const ordered = [...contacts].sort((a, b) => a.startedAt.latest - b.startedAt.latest);
  const points: RatePoint[] = [];
  for (let daysAgo = options.days - 1; daysAgo >= 0; daysAgo--) {
    const at = options.now - daysAgo * DAY;
    const metrics = responseMetrics(inWindow(ordered, at, options.windowDays), { now: at, windowDays: options.windowDays });
    points.push({ at, rate: metrics.rate, counted: metrics.onTime + metrics.late + metrics.missed, uncertain: metrics.uncertain });
  }
  return points;
}

/** Those that may lie in the window: the metrics decide exactly, this only spares them the rest. */
function inWindow(ordered: readonly Contact[], at: Instant, windowDays: number): Contact[] {
  return ordered.filter(({ startedAt }) => startedAt.latest > at - windowDays * DAY && startedAt.earliest <= at);
}
