import type { Contact } from '../thread/contacts';
import { readable } from '../thread/page-order';
import type { Instant } from '../time/observed-time';
import { DAY, HOUR, widthOf } from '../time/observed-time';
import { offsetAt } from '../time/zone-offsets';

export interface HourOfWeek {
  /** Arrivals by local weekday (0 = Sunday) and hour: 168 counts, `weekday * 24 + hour`. */
  hours: number[];
  /** Arrivals known no better than an hour, which are in none of them. */
  unplaced: number;
}

/** When contacts arrive in the week, in a zone's local time, of those that began within the window. */
export function hourOfWeek(contacts: Iterable<Contact>, options: { now: Instant; windowDays: number; timeZone: string }): HourOfWeek {
  const { now, windowDays, timeZone } = options;
  const hours = Array.from({ length: 7 * 24 }, () => 0);
  let unplaced = 0;
  for (const contact of contacts) {
    const start = readable(contact.startedAt);
    if (start.latest <= now - windowDays * DAY || start.earliest > now) continue;
    if (widthOf(start) > HOUR) {
      unplaced += 1;
      continue;
    }
    const middle = start.earliest + widthOf(start) / 2;
    const local = new Date(middle + offsetOfHour(timeZone, middle));
    const index = local.getUTCDay() * 24 + local.getUTCHours();
    hours[index] = (hours[index] ?? 0) + 1;
  }
  return { hours, unplaced };
}

const offsets = new Map<string, number>();
const OFFSETS_KEPT = 20_000;

/** Clocks change on the quarter hour at the earliest: a quarter's offset holds for all of it. */
function offsetOfHour(timeZone: string, at: Instant): number {
  const quarter = Math.floor(at / (HOUR / 4));
  const key = `${timeZone} ${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  if (offsets.size >= OFFSETS_KEPT) offsets.clear();
  const offset = offsetAt(timeZone, quarter * (HOUR / 4));
  offsets.set(key, offset);
  return offset;
}
