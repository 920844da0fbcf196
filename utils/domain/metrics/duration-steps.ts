import { responseTimeOf, type ResponseMetrics } from './response-metrics';
import type { Contact } from '../thread/contacts';
import { readable } from '../thread/page-order';
import type { Instant } from '../time/observed-time';
import { MINUTE } from '../time/observed-time';

/**
 * Response times, counted by span: the 24 hours of the first day, then whole days; within a span by the minute. A time
 * begins to count when `now` reaches the contact's start, and ends when the window's beginning has passed it: what has
 * begun and what was left behind are summed apart, so that a look reads of each only what it asks for.
 */
const HOURS = 24;
const DAY_MINUTES = HOURS * 60;
/** Longer than contacts are kept: an answer that took longer counts as if it had taken this long. */
const DAYS = 512;
const SPANS = HOURS + DAYS - 1;
/** After the spans, two channels for the sum of all times in halves of a millisecond, its high and its low part: sums of either stay small. */
const HIGH = SPANS;
const LOW = SPANS + 1;
const HIGH_UNIT = 2 ** 17;

/** How many channels the steps by span use. */
export const SPAN_CHANNELS = SPANS + 2;

/** When a contact's response time begins to count, when it is left behind, and the channels that it then raises or lowers. */
export interface TimedDuration {
  begun: Instant;
  left: Instant;
  span: number;
  bySpan: { channel: number; by: number }[];
  byMinute: { channel: number; by: number }[];
}

/** `null`: no response time is known. */
export function timedDuration(contact: Contact): TimedDuration | null {
  const time = responseTimeOf(contact);
  if (time === null) return null;
  const { earliest, latest } = readable(contact.startedAt);
  // An answer before its question took no time.
  const minute = Math.min(Math.max(0, Math.floor(time / MINUTE)), DAYS * DAY_MINUTES - 1);
  const span = minute < DAY_MINUTES ? Math.floor(minute / 60) : HOURS - 1 + Math.floor(minute / DAY_MINUTES);
  const high = Math.floor((2 * time) / HIGH_UNIT);
  const parts = [{ channel: HIGH, by: high }, { channel: LOW, by: 2 * time - high * HIGH_UNIT }];
  const bySpan = [{ channel: span, by: 1 }, ...parts.filter(({ by }) => by !== 0)];
  return { begun: earliest, left: latest, span, bySpan, byMinute: [{ channel: minute - startOf(span), by: 1 }] };
}

/** Adds what has begun by `now`, less what the window has left behind, to one sum for each channel. */
type Sum = (sums: Float64Array) => void;

/** The response times in a window, by span. */
export interface Spans {
  count: number;
  mean: number;
  /** Median (lower and upper middle) and 90th percentile by nearest rank: in which span, and at which rank in it. */
  ranks: { span: number; rank: number }[];
}

/** `null`: none in this window. */
export function spansOf(sum: Sum): Spans | null {
  const sums = new Float64Array(SPAN_CHANNELS);
  sum(sums);
  const counts = sums.subarray(0, SPANS);
  const count = counts.reduce((all, each) => all + each, 0);
  if (count === 0) return null;
  const ranks = [Math.ceil(count / 2), Math.floor(count / 2) + 1, Math.ceil((count * 9) / 10)].map((wanted) => {
    const { index, rank } = find(counts, wanted);
    return { span: index, rank };
  });
  return { count, mean: ((sums[HIGH] ?? 0) * HIGH_UNIT + (sums[LOW] ?? 0)) / 2 / count, ranks };
}

/** Mean, median and 90th percentile, the last two cut to the minute. */
export function responseTimesOf(spans: Spans, sumOf: (span: number) => Sum): ResponseMetrics['responseTime'] {
  const known = new Map<number, Float64Array>();
  const minutesOf = (span: number) => {
    const minutes = known.get(span) ?? new Float64Array(minutesIn(span));
    if (!known.has(span)) sumOf(span)(minutes);
    known.set(span, minutes);
    return minutes;
  };
  const [low = 0, high = 0, p90 = 0] = spans.ranks.map(({ span, rank }) => (startOf(span) + find(minutesOf(span), rank).index) * MINUTE);
  return { mean: spans.mean, median: (low + high) / 2, p90 };
}

/** How many channels the steps by minute of one span use. */
export function minutesIn(span: number): number {
  return span < HOURS ? 60 : DAY_MINUTES;
}

/** The first minute of a span. */
function startOf(span: number): number {
  return span < HOURS ? span * 60 : (span - HOURS + 1) * DAY_MINUTES;
}

/** Which of these counts holds the rank, and the rank that is left within it. */
function find(counts: Float64Array, rank: number): { index: number; rank: number } {
  let left = rank;
  for (let index = 0; index < counts.length; index += 1) {
    const count = counts[index] ?? 0;
    if (left <= count) return { index, rank: left };
    left -= count;
  }
  return { index: 0, rank: 0 };
}
