import type { Instant, ObservedTime } from '@/utils/domain/time/observed-time';
import { hull } from '@/utils/domain/time/observed-time';

/** A date and a time as a clock on the wall shows them, counted like UTC milliseconds: `Date.UTC(2026, 6, 5, 21, 30)`. */
export type WallTime = number;

const QUARTER_DAY = 6 * 3_600_000;
/** Clocks change at full quarters of an hour only: within one a zone's offset is asked for once. */
const QUARTER_HOUR = 900_000;
const MOST_QUARTERS = 60_000;
const clocks = new Map<string, { format: Intl.DateTimeFormat; offsets: Map<number, number> }>();

/** What a clock in `timeZone` shows at `instant`. Throws a `RangeError` for a zone the browser does not know. */
export function wallTimeAt(instant: Instant, timeZone: string): WallTime {
  let clock = clocks.get(timeZone);
  if (!clock) {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
    });
    clock = { format, offsets: new Map() };
    clocks.set(timeZone, clock);
  }
  const quarter = Math.floor(instant / QUARTER_HOUR);
  let offset = clock.offsets.get(quarter);
  if (offset === undefined) {
    const begin = quarter * QUARTER_HOUR;
    const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = (clock.format.format(begin).match(/\d+/g) ?? []).map(Number);
    offset = Date.UTC(year, month - 1, day, hour, minute, second) - begin;
    if (clock.offsets.size > MOST_QUARTERS) clock.offsets.clear();
    clock.offsets.set(quarter, offset);
  }
  return instant + offset;
}

/**
 * The instants at which a clock in `timeZone` shows `from` up to `length` milliseconds later. A time that comes twice gives the
 * hull of both; one that is skipped gives the hull of what the clocks before and after the change would make of it.
 */
export function stretchAt(from: WallTime, length: number, timeZone: string): ObservedTime {
  const offsets = [...new Set([-3, -1, 0, 1, 3].map((quarters) => {
    const instant = from + quarters * QUARTER_DAY;
    return wallTimeAt(instant, timeZone) - instant;
  }))];
  const shown = offsets.map((offset) => from - offset).filter((instant) => wallTimeAt(instant, timeZone) === from);
  const starts = shown.length > 0 ? shown : offsets.map((offset) => from - offset);
  return starts.map((earliest) => ({ earliest, latest: earliest + length - 1 })).reduce(hull);
}

/** The day that begins at the wall time `midnight`: 23 or 25 hours where the clocks change; `null` for a day the zone left out. */
export function dayAt(midnight: WallTime, timeZone: string): ObservedTime | null {
  const earliest = firstInstantOf(midnight, timeZone);
  const latest = firstInstantOf(midnight + 24 * 3_600_000, timeZone) - 1;
  return latest > earliest ? { earliest, latest } : null;
}

/** Midnight, or the first instant after it where the clocks skip midnight (Cairo, in spring). */
function firstInstantOf(midnight: WallTime, timeZone: string): Instant {
  const { earliest } = stretchAt(midnight, 1, timeZone);
  if (wallTimeAt(earliest, timeZone) === midnight) return earliest;
  let before = midnight - 5 * QUARTER_DAY;
  let after = midnight + 5 * QUARTER_DAY;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (wallTimeAt(middle, timeZone) >= midnight) after = middle;
    else before = middle;
  }
  return after;
}
