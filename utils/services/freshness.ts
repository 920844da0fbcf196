import { DAY, MINUTE, type Instant } from '@/utils/domain/time/observed-time';
import type { ReadingRecord } from './records';

/** An inbox that was not read for this long is no longer one that the agent looks after. */
const LOOKED_AFTER = 7 * DAY;
/** A reading from the future tells of a clock that was set back, not of freshness. */
const TOLERANCE = 5 * MINUTE;

export interface Freshness {
  /** Nothing was read for too long, or never: what is shown may be out of date. */
  stale: boolean;
  /** When that is going to be so, on Amazon's clock; `null`: it is, or nothing was read yet. */
  staleAt: Instant | null;
}

/** Freshness of the inbox that was read longest ago, of those that are looked after. `now`: Amazon's clock. */
export function freshnessOf(readings: readonly ReadingRecord[], now: Instant, staleAfterMinutes: number): Freshness {
  const readAt = readings
    .filter(({ folder }) => folder === 'response-needed')
    .map(({ lastReadAt }) => lastReadAt)
    .filter((at) => now - at < LOOKED_AFTER);
  const oldest = Math.min(...readAt);
  const staleAt = oldest + staleAfterMinutes * MINUTE;
  const stale = readAt.length === 0 || staleAt <= now || readAt.some((at) => at > now + TOLERANCE);
  return { stale, staleAt: stale ? null : staleAt };
}
