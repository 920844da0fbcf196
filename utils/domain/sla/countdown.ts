import { WIDEST_KNOWN } from './amazon-24h';
import type { Instant, ObservedTime } from '../time/observed-time';
import { DAY, HOUR, MINUTE, SECOND, widthOf } from '../time/observed-time';

/** A length of time cut to what is shown of it: two units at most, seconds only in the last minutes. Units not shown are 0. */
export interface CountdownParts {
  days: number;
  hours: number;
  minutes: number;
  seconds: number;
  /** The smallest unit shown. */
  unit: 'hours' | 'minutes' | 'seconds';
}

/**
 * What a countdown shows. `left`: low = high. `range`: somewhere between low and high. `at-most`: over 48 h wide, only
 * `high` means anything. `may-be-over`: the earliest deadline has passed, at most `high` is left. `late`: surely over,
 * by at least `low` and at most `high`.
 */
export interface Countdown {
  kind: 'left' | 'range' | 'at-most' | 'may-be-over' | 'late';
  low: CountdownParts;
  high: CountdownParts;
}

/** Seconds are shown while less than this remains. */
const SECONDS_BELOW = 5 * MINUTE;
/** Ends of a deadline this close are shown as one. */
const AS_GOOD_AS_EXACT = 2 * MINUTE;

/** The countdown to `dueAt` at `now`. What is left is rounded down, what has passed too: never later than it is, never later than it was. */
export function countdownOf(dueAt: ObservedTime, now: Instant): Countdown {
  const narrow = widthOf(dueAt) <= AS_GOOD_AS_EXACT;
  if (now > dueAt.latest) {
    const low = partsOf(now - dueAt.latest);
    return { kind: 'late', low, high: narrow ? low : partsOf(now - dueAt.earliest) };
  }
  const high = partsOf(dueAt.latest - now);
  if (narrow) {
    // The earlier end is what an agent can rely on; in its last moments there is nothing left to rely on.
    const low = partsOf(Math.max(0, dueAt.earliest - now));
    return { kind: 'left', low, high: low };
  }
  const kind = widthOf(dueAt) > WIDEST_KNOWN ? 'at-most' : now > dueAt.earliest ? 'may-be-over' : 'range';
  return { kind, low: partsOf(Math.max(0, dueAt.earliest - now)), high };
}

/** The next instant after `now` at which what `countdownOf` shows changes. */
export function nextCountdownChange(dueAt: ObservedTime, now: Instant): Instant {
  const ends = [dueAt.earliest, dueAt.latest];
  return Math.min(...ends.map((end) => (now > end ? nextWhilePast(end, now) : nextWhileLeft(end, now))));
}

/** Cut, not rounded, to the two units shown. `duration` in milliseconds, not negative. */
function partsOf(duration: number): CountdownParts {
  const days = Math.floor(duration / DAY);
  const hours = Math.floor(duration / HOUR) % 24;
  const minutes = Math.floor(duration / MINUTE) % 60;
  const seconds = Math.floor(duration / SECOND) % 60;
  if (days > 0) return { days, hours, minutes: 0, seconds: 0, unit: 'hours' };
  if (duration >= SECONDS_BELOW) return { days, hours, minutes, seconds: 0, unit: 'minutes' };
  return { days, hours, minutes, seconds, unit: 'seconds' };
}

function stepAt(duration: number): number {
  if (duration >= DAY) return HOUR;
  return duration >= SECONDS_BELOW ? MINUTE : SECOND;
}

/** What is left shrinks: it shows less one millisecond after it was a whole number of steps. */
function nextWhileLeft(end: Instant, now: Instant): Instant {
  const left = end - now;
  const step = stepAt(left);
  return end - Math.floor(left / step) * step + 1;
}

function nextWhilePast(end: Instant, now: Instant): Instant {
  const past = now - end;
  const step = stepAt(past);
  return end + (Math.floor(past / step) + 1) * step;
}
