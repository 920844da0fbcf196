import { possibleOutcomes } from './possible-outcomes';
import { missesAffordable, repliesNeeded, type RateCounts } from './projection';
import { tallyKey } from './rate-range';
import { evenBefore } from './step-tree';
import { AMAZON_TARGET } from '../sla/amazon-24h';
import type { Contact } from '../thread/contacts';
import { readable } from '../thread/page-order';
import type { Instant } from '../time/observed-time';
import { DAY } from '../time/observed-time';

export interface OutlookDay {
  /** Days from now; 0 is now. */
  day: number;
  /** `dayAhead` of it. */
  at: Instant;
  counts: RateCounts;
  safe: boolean;
}

export interface Outlook {
  days: OutlookDay[];
  /** The first day on which the rate stands at the target or above, if nothing more is missed; `null`: not within the horizon. */
  firstSafe: OutlookDay | null;
}

export interface OutlookOptions {
  now: Instant;
  windowDays: number;
  targetBasisPoints: number;
  /** New contacts a day, all answered on time. */
  perDay: number;
  /** As long as the window, if left out. */
  horizonDays?: number;
}

/**
 * When a day ahead is told: so many days from now, less 80 minutes at most while contacts of today still count, so that stored
 * sums answer with few rows. So a miss is never told gone before it is.
 */
export function dayAhead({ now, windowDays }: { now: Instant; windowDays: number }, day: number): Instant {
  return (day > 0 && day < windowDays ? evenBefore(now) : now) + day * DAY;
}

/**
 * Day by day, if nothing more is missed from now on: old contacts leave the window, what is pending is answered on time, and
 * `perDay` new contacts a day are too. Doubt counts against us. An open miss stays missed until it leaves the window.
 * An empty window is not safe: there is no data.
 */
export function outlook(contacts: Iterable<Contact>, options: OutlookOptions & { target?: number }): Outlook {
  const { now, windowDays, target = AMAZON_TARGET } = options;
  const noneADay = () => Array.from({ length: windowDays + 1 }, () => 0);
  const leaving = { onTime: noneADay(), counted: noneADay() };
  const left: RateCounts = { onTime: 0, counted: 0 };
  for (const contact of contacts) {
    const standing = countsIfNothingIsMissed(contact, { now, windowDays, target });
    if (!standing) continue;
    left.counted += 1;
    left.onTime += standing.onTime;
    // It counts no more from `windowDays` after its start; where that is a range, what is on time leaves early, a miss late.
    const start = readable(contact.startedAt);
    const end = (standing.onTime === 1 ? start.earliest : start.latest) + windowDays * DAY;
    const day = Math.min(Math.max(1, Math.ceil((end - evenBefore(now)) / DAY)), windowDays);
    leaving.counted[day] = (leaving.counted[day] ?? 0) + 1;
    leaving.onTime[day] = (leaving.onTime[day] ?? 0) + standing.onTime;
  }
  const stillIn = leaving.counted.map((_, day): RateCounts => {
    left.counted -= leaving.counted[day] ?? 0;
    left.onTime -= leaving.onTime[day] ?? 0;
    return { ...left };
  });
  return outlookOf((day) => stillIn[day] ?? { onTime: 0, counted: 0 }, options);
}

/** The same from what today's contacts still add to the window after so many days: from 0, which is now, to one less than the window. */
export function outlookOf(stillIn: (day: number) => RateCounts, { now, windowDays, targetBasisPoints, perDay, horizonDays = windowDays }: OutlookOptions): Outlook {
  const days = Array.from({ length: horizonDays + 1 }, (_, day): OutlookDay => {
    const come = Math.floor(perDay * day) - Math.floor(perDay * Math.max(0, day - windowDays));
    const old = day < windowDays ? stillIn(day) : { onTime: 0, counted: 0 };
    const counts = { onTime: old.onTime + come, counted: old.counted + come };
    return { day, at: dayAhead({ now, windowDays }, day), counts, safe: counts.counted > 0 && repliesNeeded(counts, targetBasisPoints) === 0 };
  });
  return { days, firstSafe: days.find((day) => day.safe) ?? null };
}

function countsIfNothingIsMissed(contact: Contact, window: { now: Instant; windowDays: number; target: number }): { onTime: 0 | 1 } | null {
  const outcomes = possibleOutcomes(contact, window);
  const key = tallyKey(outcomes);
  if (key === 'g' || key === 'go') return key === 'g' ? { onTime: 1 } : null;
  if (key) return { onTime: 0 };
  // What perhaps waits, or perhaps is not in the window, is no reply that can be counted on.
  return outcomes.inside.length === 1 && outcomes.inside[0] === 'pending' && !outcomes.maybeOutside ? { onTime: 1 } : null;
}

/** "Answer these 12, miss these 3": where the rate would stand, what would then be needed, and what could still be missed. */
export function whatIf(
  counts: RateCounts,
  change: { answered: number; missed: number },
  targetBasisPoints: number,
): { counts: RateCounts; rate: number | null; repliesNeeded: number; missesAffordable: number } {
  const then = { onTime: counts.onTime + change.answered, counted: counts.counted + change.answered + change.missed };
  return {
    counts: then,
    rate: then.counted > 0 ? then.onTime / then.counted : null,
    repliesNeeded: repliesNeeded(then, targetBasisPoints),
    missesAffordable: missesAffordable(then, targetBasisPoints),
  };
}
