/** Epoch milliseconds, UTC. */
export type Instant = number;

/** An instant as far as it is known; both ends included. `earliest` ≤ `latest`. */
export interface ObservedTime {
  earliest: Instant;
  latest: Instant;
}

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** An instant known to the millisecond. */
export function exactly(at: Instant): ObservedTime {
  return { earliest: at, latest: at };
}

/** What both intervals allow, or `null` where they contradict each other. */
export function intersect(a: ObservedTime, b: ObservedTime): ObservedTime | null {
  const earliest = Math.max(a.earliest, b.earliest);
  const latest = Math.min(a.latest, b.latest);
  return earliest <= latest ? { earliest, latest } : null;
}

/** The smallest interval that holds both. */
export function hull(a: ObservedTime, b: ObservedTime): ObservedTime {
  return { earliest: Math.min(a.earliest, b.earliest), latest: Math.max(a.latest, b.latest) };
}

/** Both ends moved by `duration` milliseconds; elapsed time, so no zone is involved. */
export function shift(time: ObservedTime, duration: number): ObservedTime {
  return { earliest: time.earliest + duration, latest: time.latest + duration };
}

/** How much is not known, in milliseconds; 0 for an exact instant. */
export function widthOf(time: ObservedTime): number {
  return time.latest - time.earliest;
}
