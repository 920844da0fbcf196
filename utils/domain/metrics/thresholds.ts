import type { ResponseMetrics } from './response-metrics';

/** A line that a rate should not fall below, in basis points. All are editable: targets that a seller sets, except Amazon's 90 %. */
export interface RateThreshold {
  id: 'target' | 'early-alarm' | 'critical';
  windowDays: number;
  basisPoints: number;
}

/** Amazon's 90 % (policy.md M9); the early alarm and the critical line as the seeds state them. */
export const DEFAULT_THRESHOLDS: readonly RateThreshold[] = [
  { id: 'target', windowDays: 30, basisPoints: 9_000 },
  { id: 'early-alarm', windowDays: 7, basisPoints: 9_500 },
  { id: 'critical', windowDays: 30, basisPoints: 8_500 },
];

/** The same lines with an agent's own figures, the worst first. */
export function thresholdsOf(targets: { target: number; earlyAlarm: number; critical: number }): RateThreshold[] {
  return [
    { id: 'critical', windowDays: 30, basisPoints: targets.critical },
    { id: 'target', windowDays: 30, basisPoints: targets.target },
    { id: 'early-alarm', windowDays: 7, basisPoints: targets.earlyAlarm },
  ];
}

export interface CrossedThreshold {
  threshold: RateThreshold;
  /** `false`: it may be crossed, since some outcomes are uncertain. */
  certain: boolean;
}

// Rates are quotients of counts: those of up to a million contacts lie further apart than this, in basis points.
const TOLERANCE = 1e-6;

/** Does this share lie under the line? At the line exactly it does not. */
export function isBelow(share: number, basisPoints: number): boolean {
  return share * 10_000 < basisPoints - TOLERANCE;
}

/** The thresholds that these metrics (one account, one marketplace, several windows) fall below. An empty window crosses none. */
export function crossedThresholds(
  metrics: readonly Pick<ResponseMetrics, 'windowDays' | 'rate'>[],
  thresholds: readonly RateThreshold[] = DEFAULT_THRESHOLDS,
): CrossedThreshold[] {
  return thresholds.flatMap((threshold) => {
    const rate = metrics.find(({ windowDays }) => windowDays === threshold.windowDays)?.rate;
    return rate && isBelow(rate.low, threshold.basisPoints) ? [{ threshold, certain: isBelow(rate.high, threshold.basisPoints) }] : [];
  });
}
