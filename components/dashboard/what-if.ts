import type { StoredMetrics } from '@/utils/domain/metrics/metric-trees';
import { rateRange } from '@/utils/domain/metrics/rate-range';

/** A window after some more contacts, if none leaves it meanwhile. `rate`: `null` where there would still be nothing to count. */
export function metricsAfter(metrics: StoredMetrics, more: { onTime: number; missed: number }): StoredMetrics {
  // Whatever may be true now, these are certain: they move both ends.
  const tally = { ...metrics.tally, g: metrics.tally.g + more.onTime, b: metrics.tally.b + more.missed };
  return { ...metrics, onTime: metrics.onTime + more.onTime, missed: metrics.missed + more.missed, tally, rate: rateRange(tally) };
}
