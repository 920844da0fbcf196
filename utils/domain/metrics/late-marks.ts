import { possibleOutcomes, type MetricsWindow } from './possible-outcomes';
import { emptyTally, rateRange, tallyKey, type RateTally } from './rate-range';
import { AMAZON_TARGET } from '../sla/amazon-24h';
import type { Contact } from '../thread/contacts';
import { readable } from '../thread/page-order';
import type { Instant } from '../time/observed-time';

/**
 * Contacts marked "no response needed" only after their 24 hours. They are waived like others; whether Amazon counts them all the
 * same is not known (policy.md §1.1 "Not found"), so they are shown apart, with the rate as it would be if they counted.
 */
export interface LateMarks {
  /** Surely marked late, and surely in the window. */
  count: number;
  /** Perhaps: the interval of the mark or of the start leaves it open. */
  perhaps: number;
  /** The window's rate with these as misses; `null`: nothing to count. */
  rateIfCounted: { low: number; high: number } | null;
}

/** Was a contact that surely was waived marked after its time? `null`: it was not waived, or may have been answered. */
export function markLateness({ startedAt, answeredAt, waivedAt }: Contact, target: number): 'no' | 'perhaps' | 'late' | null {
  if (!waivedAt || answeredAt) return null;
  const [start, mark] = [readable(startedAt), readable(waivedAt)];
  if (mark.earliest - start.latest > target) return 'late';
  return mark.latest - start.earliest > target ? 'perhaps' : 'no';
}

/** The late marks of a window: what `responseMetrics` leaves out of the rate. `target`: milliseconds allowed, 24 h if left out. */
export function lateMarks(contacts: Iterable<Contact>, options: { now: Instant; windowDays: number; target?: number }): LateMarks {
  const window: MetricsWindow = { target: AMAZON_TARGET, ...options };
  const tally = emptyTally();
  let count = 0;
  let perhaps = 0;
  for (const contact of contacts) {
    const outcomes = possibleOutcomes(contact, window);
    const key = tallyKey(outcomes);
    if (key) tally[key] += 1;
    const lateness = outcomes.inside.length > 0 ? markLateness(contact, window.target) : null;
    if (lateness === 'late' && !outcomes.maybeOutside) count += 1;
    else if (lateness === 'late' || lateness === 'perhaps') perhaps += 1;
  }
  return lateMarksOf(tally, { count, perhaps });
}

/** From the tally of a window without them. */
export function lateMarksOf(tally: RateTally, { count, perhaps }: { count: number; perhaps: number }): LateMarks {
  return { count, perhaps, rateIfCounted: rateRange({ ...tally, b: tally.b + count, bo: tally.bo + perhaps }) };
}
