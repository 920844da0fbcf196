import type { HourOfWeek } from './hour-of-week';
import type { Contact } from '../thread/contacts';
import { readable } from '../thread/page-order';
import type { Instant } from '../time/observed-time';
import { DAY, HOUR, widthOf } from '../time/observed-time';
import { offsetStretches } from '../time/zone-offsets';

/**
 * Arrivals of one UTC day by quarter of an hour, so that those of any window and any zone (all of them keep to quarters) are
 * a few rows, however many contacts there are.
 */
export interface ArrivalDay {
  /** Days since the beginning of 1970. */
  day: number;
  /** Pairs of quarter and count, in order; quarter 96 counts those known no better than an hour, on the day of their latest end. */
  values: ArrayLike<number>;
}

const QUARTER = HOUR / 4;
const QUARTERS = 96;
const UNPLACED = QUARTERS;
const WEEK = 7 * 24;
/** 28 December 1969: before every arrival, a Sunday. */
const FIRST_SUNDAY = -4 * DAY;

/** In which quarter of which day a contact arrived. */
export function arrivalOf(contact: Contact): { day: number; quarter: number } {
  const start = readable(contact.startedAt);
  const placed = widthOf(start) <= HOUR;
  const at = placed ? start.earliest + widthOf(start) / 2 : start.latest;
  const day = Math.floor(at / DAY);
  return { day, quarter: placed ? Math.floor((at - day * DAY) / QUARTER) : UNPLACED };
}

/** The days that a window touches. */
export function arrivalDays({ now, windowDays }: { now: Instant; windowDays: number }): { first: number; last: number } {
  return { first: Math.floor((now - windowDays * DAY) / DAY), last: Math.floor(now / DAY) };
}

/** What `hourOfWeek` says of the contacts behind these days; the window's beginning is cut to the quarter of an hour. */
export function hourOfWeekFrom(days: Iterable<ArrivalDay>, options: { now: Instant; windowDays: number; timeZone: string }): HourOfWeek {
  const { now, windowDays, timeZone } = options;
  const hours = Array.from({ length: WEEK }, () => 0);
  let unplaced = 0;
  const { first, last } = arrivalDays(options);
  const stretches = offsetStretches(timeZone, first * DAY, (last + 1) * DAY);
  const offsetAt = (at: Instant) => (stretches.find(({ to }) => at < to) ?? stretches.at(-1))?.offset ?? 0;
  for (const { day, values } of days) {
    for (let index = 0; index < values.length; index += 2) {
      const quarter = values[index] ?? 0;
      const count = values[index + 1] ?? 0;
      const at = day * DAY + quarter * QUARTER;
      if (quarter === UNPLACED) {
        if (day > first && day <= last) unplaced += count;
      } else if (at > now - windowDays * DAY - QUARTER && at <= now) {
        const hour = Math.floor((at + offsetAt(at) - FIRST_SUNDAY) / HOUR) % WEEK;
        hours[hour] = (hours[hour] ?? 0) + count;
      }
    }
  }
  return { hours, unplaced };
}
