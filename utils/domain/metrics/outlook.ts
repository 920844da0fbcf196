import { possibleOutcomes } from './possible-outcomes';
import { missesAffordable, repliesNeeded, type RateCounts } from './projection';
import { tallyKey } from './rate-range';
import { AMAZON_TARGET } from '../sla/amazon-24h';
import type { Contact } from '../thread/contacts';
import type { Instant } from '../time/observed-time';
import { DAY } from '../time/observed-time';

export interface OutlookDay {
  /** Days from now; 0 is now. */
  day: number;
  at: Instant;
  counts: RateCounts;
  safe: boolean;
}

export interface Outlook {
  days: OutlookDay[];
  /** The first day on which the rate stands at the target or above, if nothing more is missed; `null`: not within the horizon. */
  firstSafe: OutlookDay | null;
}

/**
 * Day by day, if nothing more is missed from now on: old contacts leave the window, what is pending is answered on time, and
 * `perDay` new contacts a day are too. Doubt counts against us. An open miss stays missed until it leaves the window.
 * An empty window is not safe: there is no data.
 */
export function outlook(
  contacts: Iterable<Contact>,
  options: { now: Instant; windowDays: number; targetBasisPoints: number; perDay: number; horizonDays?: number; target?: number },
): Outlook {
  const { now, windowDays, targetBasisPoints, perDay, target = AMAZON_TARGET } = options;
  const horizon = options.horizonDays ?? windowDays;
  const noneADay = () => Array.from({ length: horizon + 1 }, () => 0);
  const leaving = { onTime: noneADay(), counted: noneADay() };
  const total: RateCounts = { onTime: 0, counted: 0 };
  for (const contact of contacts) {
    const standing = countsIfNothingIsMissed(contact, { now, windowDays, target });
    if (!standing) continue;
    total.counted += 1;
    total.onTime += standing.onTime;
    // It counts no more from `windowDays` after its start; where that is a range, what is on time leaves early, a miss late.
    const end = (standing.onTime === 1 ? contact.startedAt.earliest : contact.startedAt.latest) + windowDays * DAY;
    const day = Math.max(1, Math.ceil((end - now) / DAY));
    if (day > horizon) continue;
    leaving.counted[day] = (leaving.counted[day] ?? 0) + 1;
    leaving.onTime[day] = (leaving.onTime[day] ?? 0) + standing.onTime;
  }
  const days: OutlookDay[] = [];
  for (let day = 0; day <= horizon; day += 1) {
    total.counted -= leaving.counted[day] ?? 0;
    total.onTime -= leaving.onTime[day] ?? 0;
    const come = Math.floor(perDay * day) - Math.floor(perDay * Math.max(0, day - windowDays));
    const counts = { onTime: total.onTime + come, counted: total.counted + come };
    days.push({ day, at: now + day * DAY, counts, safe: counts.counted > 0 && repliesNeeded(counts, targetBasisPoints) === 0 });
  }
  return { days, firstSafe: days.find((day) => day.safe) ?? null };
}

function countsIfNothingIsMissed(contact: Contact, window: { now: Instant; windowDays: number; target: number }): { onTime: 0 | 1 } | null {
  const outcomes = possibleOutcomes(contact, window);
  const key = tallyKey(outcomes);
  if (key === 'g' || key === 'go') return key === 'g' ? { onTime: 1 } : null;
  if (key) return { onTime: 0 };
  return outcomes.inside.includes('pending') ? { onTime: 1 } : null;
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
