/** Counts of a window: how many contacts count, and how many of them were answered on time. */
export interface RateCounts {
  onTime: number;
  counted: number;
}

/**
 * How many on-time replies in a row bring the rate to `targetBasisPoints` (9000 = 90 %) or above; 0 where it is there.
 * At 10000: 0 if nothing was missed, else `Infinity`. Integers throughout: 0.9 · 120 is not exact in floating point.
 */
export function repliesNeeded(counts: RateCounts, targetBasisPoints: number): number {
  const lacking = targetBasisPoints * counts.counted - 10_000 * counts.onTime;
  if (lacking <= 0) return 0;
  if (targetBasisPoints >= 10_000) return Infinity;
  return Math.ceil(lacking / (10_000 - targetBasisPoints));
}

/** How many more misses (each counts as a contact too) leave the rate at the target or above. Never below 0; 0 when nothing is counted. */
export function missesAffordable(counts: RateCounts, targetBasisPoints: number): number {
  if (counts.counted <= 0) return 0;
  if (targetBasisPoints <= 0) return Infinity;
  return Math.max(0, Math.floor((10_000 * counts.onTime) / targetBasisPoints) - counts.counted);
}
