import { TimeIndex } from './time-index';
import type { Instant } from '../time/observed-time';
import { HOUR, MINUTE } from '../time/observed-time';

/**
 * Durations counted by the hour of their first day and by later days, and by the minute of each. Full rows, not lists of
 * what occurs: so that a look into many durations costs what a look into few does.
 */
interface DurationCounts {
  count: number;
  sum: number;
  /** 24 hours of the first day, then the later days. */
  spans: Int32Array;
  /** 1,440 minutes of the first day; those of later days, where there are any. */
  firstDay: Int32Array;
  laterDays: Map<number, Int32Array>;
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
  private readonly blocks: { counts: DurationCounts; sign: number }[] = [];
  private readonly spans = new Int32Array(SPANS);
  private readonly singles: { minute: number; sign: number }[] = [];

  include(counts: DurationCounts, sign: number): void {
    this.blocks.push({ counts, sign });
    this.count += sign * counts.count;
    this.sum += sign * counts.sum;
    addRow(this.spans, counts.spans, 0, sign);
  }

  includeOne(duration: number, sign: number): void {
    const minute = minuteOf(duration);
    this.singles.push({ minute, sign });
    this.count += sign;
    this.sum += sign * duration;
    const span = spanOf(minute);
    this.spans[span] = (this.spans[span] ?? 0) + sign;
  }

  /** The durations at these ranks, counted from 1, cut to the minute, in milliseconds. */
  at(...ranks: number[]): number[] {
    const known = new Map<number, Int32Array>();
    return ranks.map((rank) => {
      const { index: span, rank: within } = find(this.spans, rank);
      const minutes = known.get(span) ?? this.minutesOf(span);
      known.set(span, minutes);
      return (startOf(span) + find(minutes, within).index) * MINUTE;
    });
  }

  private minutesOf(span: number): Int32Array {
    const start = startOf(span);
    const minutes = new Int32Array(span < HOURS ? 60 : DAY_MINUTES);
    for (const { counts, sign } of this.blocks) {
      if (span < HOURS) addRow(minutes, counts.firstDay, start, sign);
      else {
        const row = counts.laterDays.get(span);
        if (row) addRow(minutes, row, 0, sign);
      }
    }
    for (const { minute, sign } of this.singles) {
      if (minute >= start && minute < start + minutes.length) minutes[minute - start] = (minutes[minute - start] ?? 0) + sign;
    }
    return minutes;
  }
}

const HOURS = 24;
const DAY_MINUTES = HOURS * 60;
/** Longer than contacts are kept: an answer that took longer counts as if it had taken this long. */
const DAYS = 512;
const SPANS = HOURS + DAYS - 1;

/** An answer before its question took no time. */
function minuteOf(duration: number): number {
  return Math.min(Math.max(0, Math.floor(duration / MINUTE)), DAYS * DAY_MINUTES - 1);
}

function spanOf(minute: number): number {
  return minute < DAY_MINUTES ? Math.floor(minute / 60) : HOURS - 1 + Math.floor(minute / DAY_MINUTES);
}

/** The first minute of a span. */
function startOf(span: number): number {
  return span < HOURS ? span * 60 : (span - HOURS + 1) * DAY_MINUTES;
}

function newIndex(): TimeIndex<DurationCounts, TimedDuration> {
  return new TimeIndex(HOUR, () => ({
    count: 0, sum: 0, spans: new Int32Array(SPANS), firstDay: new Int32Array(DAY_MINUTES), laterDays: new Map(),
  }));
}

function note(counts: DurationCounts, duration: number, by: number): void {
  const minute = minuteOf(duration);
  const span = spanOf(minute);
  counts.count += by;
  counts.sum += by * duration;
  counts.spans[span] = (counts.spans[span] ?? 0) + by;
  let minutes = counts.firstDay;
  if (span >= HOURS) {
    minutes = counts.laterDays.get(span) ?? new Int32Array(DAY_MINUTES);
    counts.laterDays.set(span, minutes);
  }
  minutes[minute % DAY_MINUTES] = (minutes[minute % DAY_MINUTES] ?? 0) + by;
}

function addRow(total: Int32Array, row: Int32Array, from: number, sign: number): void {
  for (let index = 0; index < total.length; index += 1) total[index] = total[index]! + sign * row[from + index]!;
}

/** Which of these counts holds the rank, and the rank that is left within it. */
function find(counts: Int32Array, rank: number): { index: number; rank: number } {
  let left = rank;
  for (let index = 0; index < counts.length; index += 1) {
    const count = counts[index] ?? 0;
    if (left <= count) return { index, rank: left };
    left -= count;
  }
  return { index: 0, rank: 0 };
}
