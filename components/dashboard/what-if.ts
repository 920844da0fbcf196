import type { ResponseMetrics } from '@/utils/domain/metrics/response-metrics';

/** A window after some more contacts, if none leaves it meanwhile. `rate`: `null` where there would still be nothing to count. */
export function metricsAfter(metrics: ResponseMetrics, more: { onTime: number; missed: number }): ResponseMetrics {
  const after = { ...metrics, onTime: metrics.onTime + more.onTime, missed: metrics.missed + more.missed };
  // Whatever may be true now, these are certain: they move both ends.
  const counted = after.onTime + after.late + after.missed + after.uncertain;
  return { ...after, rate: counted === 0 ? null : { low: after.onTime / counted, high: (after.onTime + after.uncertain) / counted } };
}
