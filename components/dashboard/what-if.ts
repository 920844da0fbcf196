import type { ResponseMetrics } from '@/utils/domain/metrics/response-metrics';

/** The rate of a window after some more contacts, if none leaves it meanwhile; `null` where there would still be nothing to count. */
export function rateAfter(metrics: ResponseMetrics, more: { onTime: number; missed: number }): { low: number; high: number } | null {
  const counted = metrics.onTime + metrics.late + metrics.missed + metrics.uncertain + more.onTime + more.missed;
  if (counted === 0) return null;
  const surely = metrics.onTime + more.onTime;
  return { low: surely / counted, high: (surely + metrics.uncertain) / counted };
}
