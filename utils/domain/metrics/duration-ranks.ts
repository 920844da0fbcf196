import { TimeIndex } from './time-index';
import type { Instant } from '../time/observed-time';
import { MINUTE } from '../time/observed-time';

/**
 * Durations counted by the minute, and by days, hours and parts of them, so that a rank is found in few looks. The row of
 * a day holds its 4 quarters and then its 24 hours, that of an hour its 6 tens of minutes and then its 60 minutes.
 */
interface DurationCounts {
  count: number;
  sum: number;
  days: Map<number, number>;
  hours: Map<number, Int32Array>;
  minutes: Map<number, Int32Array>;
}

interface TimedDuration {
  at: Instant;
  duration: number;
}

/** Durations that hold from one instant to another: their mean and ranks at any instant, for the same small cost. */
export class DurationRanks {
  private readonly entered = newIndex();
  private readonly left = newIndex();

  /** `duration` counts for windows that reach past `from` and have not left `until` behind. */
  add(from: Instant, until: Instant, duration: number): void {
    this.entered.insert({ at: from, duration }, (block) => note(block, duration, 1));
    this.left.insert({ at: until, duration }, (block) => note(block, duration, 1));
  }

  remove(from: Instant, until: Instant, duration: number): void {
    const same = (at: Instant) => (entry: TimedDuration) => entry.at === at && entry.duration === duration;
    this.entered.remove(from, same(from), (block) => note(block, duration, -1));
    this.left.remove(until, same(until), (block) => note(block, duration, -1));
  }

  /** All durations begun by `now` and not ended at or before `after`. */
  between(after: Instant, now: Instant): DurationSummary {
    const summary = new DurationSummary();
    this.entered.upTo(now, (block) => summary.include(block, 1), ({ duration }) => summary.includeOne(duration, 1));
    this.left.upTo(after, (block) => summary.include(block, -1), ({ duration }) => summary.includeOne(duration, -1));
    return summary;
  }
}

/** Count, sum and ranks of a set of durations, put together from blocks and single ones to add and to take away. */
export class DurationSummary {
  count = 0;
  sum = 0;
  private readonly blocks: DurationCounts[] = [];
  private readonly signs: number[] = [];
  private readonly days = new Int32Array(DAYS);
  private readonly oneMinutes: number[] = [];
  private readonly oneSigns: number[] = [];

  include(block: DurationCounts, sign: number): void {
    this.blocks.push(block);
    this.signs.push(sign);
    this.count += sign * block.count;
    this.sum += sign * block.sum;
    for (const [day, count] of block.days) this.days[day] = (this.days[day] ?? 0) + sign * count;
  }

  includeOne(duration: number, sign: number): void {
    const minute = minuteOf(duration);
    this.oneMinutes.push(minute);
    this.oneSigns.push(sign);
    this.count += sign;
    this.sum += sign * duration;
    const day = Math.floor(minute / MINUTES_A_DAY);
    this.days[day] = (this.days[day] ?? 0) + sign;
  }

  /** The durations at these ranks, counted from 1, cut to the minute, in milliseconds. */
  at(...ranks: number[]): number[] {
    const dayRows = remembered((day: number) => this.rowsOf(({ hours }) => hours.get(day)));
    const hourRows = remembered((hour: number) => this.rowsOf(({ minutes }) => minutes.get(hour)));
    return ranks.map((rank) => {
      const day = step(0, this.days, rank);
      const hour = this.stepIn(DAY_ROW, day, dayRows(day.index));
      return this.stepIn(HOUR_ROW, hour, hourRows(hour.index)).index * MINUTE;
    });
  }

  private rowsOf(of: (block: DurationCounts) => Int32Array | undefined): SignedRow[] {
    const rows: SignedRow[] = [];
    for (let at = 0; at < this.blocks.length; at += 1) {
      const block = this.blocks[at];
      const row = block && of(block);
      if (row) rows.push({ row, sign: this.signs[at] ?? 0 });
    }
    return rows;
  }

  /** From a day or an hour to the hour or minute in it that holds the rank: first by its parts, then within one of them. */
  private stepIn({ parts, each, unit }: RowShape, place: Place, rows: readonly SignedRow[]): Place {
    const first = place.index * parts * each;
    const part = step(first / each, this.added(rows, 0, parts, first / each, unit * each), place.rank);
    const start = part.index * each;
    return step(start, this.added(rows, parts + start - first, each, start, unit), part.rank);
  }

  /** Counts of `length` columns of these rows, and of the single durations in them: the first column is number `first`, each `unit` minutes long. */
  private added(rows: readonly SignedRow[], column: number, length: number, first: number, unit: number): Int32Array {
    const total = new Int32Array(length);
    for (const { row, sign } of rows) {
      for (let index = 0; index < length; index += 1) total[index] = (total[index] ?? 0) + sign * (row[column + index] ?? 0);
    }
    const from = first * unit;
    const to = from + length * unit;
    for (let at = 0; at < this.oneMinutes.length; at += 1) {
      const minute = this.oneMinutes[at] ?? 0;
      if (minute < from || minute >= to) continue;
      const index = Math.floor((minute - from) / unit);
      total[index] = (total[index] ?? 0) + (this.oneSigns[at] ?? 0);
    }
    return total;
  }
}

interface SignedRow {
  row: Int32Array;
  sign: number;
}

/** A part of time by its number, and the rank that is left within it. */
interface Place {
  index: number;
  rank: number;
}

/** A row of `parts` sums and then `parts * each` counts, each of `unit` minutes. */
interface RowShape {
  parts: number;
  each: number;
  unit: number;
}

const DAY_ROW: RowShape = { parts: 4, each: 6, unit: 60 };
const HOUR_ROW: RowShape = { parts: 6, each: 10, unit: 1 };

function step(first: number, counts: Int32Array, rank: number): Place {
  let left = rank;
  for (let place = 0; place < counts.length; place += 1) {
    const count = counts[place] ?? 0;
    if (left <= count) return { index: first + place, rank: left };
    left -= count;
  }
  return { index: first, rank: 0 };
}

function remembered<T>(compute: (key: number) => T): (key: number) => T {
  const known = new Map<number, T>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}

const MINUTES_A_DAY = 24 * 60;
/** Longer than contacts are kept: an answer that took longer counts as if it had taken this long. */
const DAYS = 512;

/** An answer before its question took no time. */
function minuteOf(duration: number): number {
  return Math.min(Math.max(0, Math.floor(duration / MINUTE)), DAYS * MINUTES_A_DAY - 1);
}

function newIndex(): TimeIndex<DurationCounts, TimedDuration> {
  return new TimeIndex(15 * MINUTE, emptyCounts);
}

function emptyCounts(): DurationCounts {
  return { count: 0, sum: 0, days: new Map(), hours: new Map(), minutes: new Map() };
}

function note(counts: DurationCounts, duration: number, by: number): void {
  const minute = minuteOf(duration);
  const hour = Math.floor(minute / 60);
  const day = Math.floor(hour / 24);
  counts.count += by;
  counts.sum += by * duration;
  counts.days.set(day, (counts.days.get(day) ?? 0) + by);
  noteIn(counts.hours, day, DAY_ROW, hour % 24, by);
  noteIn(counts.minutes, hour, HOUR_ROW, minute % 60, by);
}

function noteIn(rows: Map<number, Int32Array>, key: number, { parts, each }: RowShape, place: number, by: number): void {
  let row = rows.get(key);
  if (!row) {
    row = new Int32Array(parts + parts * each);
    rows.set(key, row);
  }
  for (const column of [Math.floor(place / each), parts + place]) row[column] = (row[column] ?? 0) + by;
}
