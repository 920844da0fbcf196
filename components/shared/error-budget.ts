import { missesAffordable, repliesNeeded } from '@/utils/domain/metrics/projection';
import type { ResponseMetrics } from '@/utils/domain/metrics/response-metrics';

/** How a rate stands to its target. Where outcomes are uncertain both ends of what may be true. */
export type ErrorBudget =
  | { kind: 'no-data' }
  /** The rate is (or may be) at its target: so many more misses keep it there. */
  | { kind: 'misses'; low: number; high: number }
  /** The rate is certainly under its target: so many on-time replies bring it back. */
  | { kind: 'replies'; low: number; high: number };

/** The budget of one window. `targetBasisPoints`: 9000 is 90 %. */
export function errorBudget(metrics: ResponseMetrics, targetBasisPoints: number): ErrorBudget {
  if (metrics.rate === null) return { kind: 'no-data' };
  const counted = metrics.onTime + metrics.late + metrics.missed + metrics.uncertain;
  const worst = { onTime: metrics.onTime, counted };
  const best = { onTime: metrics.onTime + metrics.uncertain, counted };
  if (metrics.rate.high * 10_000 + 1e-6 >= targetBasisPoints) {
    return { kind: 'misses', low: missesAffordable(worst, targetBasisPoints), high: missesAffordable(best, targetBasisPoints) };
  }
  return { kind: 'replies', low: Math.max(1, repliesNeeded(best, targetBasisPoints)), high: repliesNeeded(worst, targetBasisPoints) };
}
