import { TimeIndex } from './time-index';
import type { Instant } from '../time/observed-time';
import { MINUTE } from '../time/observed-time';

/** Durations counted by the minute, and by hours and days of them so that a rank is found in few looks. */
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
    const hoursOf = remembered((day: number) => this.within(24, day, 60, (block) => block.hours.get(day)));
    const minutesOf = remembered((hour: number) => this.within(60, hour, 1, (block) => block.minutes.get(hour)));
    return ranks.map((rank) => {
      const day = step(0, this.days, rank);
      const hour = step(day.index * 24, hoursOf(day.index), day.rank);
      return step(hour.index * 60, minutesOf(hour.index), hour.rank).index * MINUTE;
    });
  }

  /** How many durations lie in each of the `length` parts of part number `whole`; a part is `unit` minutes long. */
  private within(length: number, whole: number, unit: number, of: (block: DurationCounts) => Int32Array | undefined): Int32Array {
    const total = new Int32Array(length);
    for (let at = 0; at < this.blocks.length; at += 1) {
      const block = this.blocks[at];
      const part = block && of(block);
      const sign = this.signs[at] ?? 0;
      if (part) for (let index = 0; index < length; index += 1) total[index] = (total[index] ?? 0) + sign * (part[index] ?? 0);
    }
    for (let at = 0; at < this.oneMinutes.length; at += 1) {
      const index = Math.floor((this.oneMinutes[at] ?? 0) / unit) - whole * length;
      if (index >= 0 && index < length) total[index] = (total[index] ?? 0) + (this.oneSigns[at] ?? 0);
    }
    return total;
  }
}

function step(first: number, counts: Int32Array, rank: number): { index: number; rank: number } {
  let left = rank;
  const place = counts.findIndex((count) => {
    if (left <= count) return true;
    left -= count;
    return false;
  });
  return { index: first + Math.max(place, 0), rank: left };
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
  return new TimeIndex(30 * MINUTE, emptyCounts);
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
  noteIn(counts.hours, day, 24, hour % 24, by);
  noteIn(counts.minutes, hour, 60, minute % 60, by);
}

function noteIn(rows: Map<number, Int32Array>, key: number, length: number, column: number, by: number): void {
  let row = rows.get(key);
  if (!row) {
    row = new Int32Array(length);
    rows.set(key, row);
  }
  row[column] = (row[column] ?? 0) + by;
}
