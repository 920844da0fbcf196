import { responseTimeOf, type ResponseMetrics } from './response-metrics';
import type { Step } from './step-tree';
import type { Contact } from '../thread/contacts';
import { readable } from '../thread/page-order';
import type { Instant } from '../time/observed-time';
import { DAY, MINUTE } from '../time/observed-time';

/**
 * Response times, counted by span: the 24 hours of the first day, then whole days; within a span by the minute. A time
 * begins to count when `now` reaches the contact's start, and ends when the window's beginning has passed it.
 */
const HOURS = 24;
const DAY_MINUTES = HOURS * 60;
/** Longer than contacts are kept: an answer that took longer counts as if it had taken this long. */
const DAYS = 512;
const SPANS = HOURS + DAYS - 1;
/** After the spans, one channel for the sum of all times. */
const SUM = SPANS;
const BY_SPAN = SPANS + 1;

/** How many channels the steps by span use. */
export const SPAN_CHANNELS = 2 * BY_SPAN;

/** How many channels the steps by minute of one span use. */
export function minuteChannels(span: number): number {
  return 2 * minutesIn(span);
}

/** What a contact's response time changes: by span, and in its span by minute; nothing where none is known. */
export function durationSteps(contact: Contact): { bySpan: Step[]; span: number; byMinute: Step[] } | null {
  const time = responseTimeOf(contact);
  if (time === null) return null;
  const { earliest, latest } = readable(contact.startedAt);
  // An answer before its question took no time.
  const minute = Math.min(Math.max(0, Math.floor(time / MINUTE)), DAYS * DAY_MINUTES - 1);
  const span = minute < DAY_MINUTES ? Math.floor(minute / 60) : HOURS - 1 + Math.floor(minute / DAY_MINUTES);
  const sums = time === 0 ? [] : [{ at: earliest, channel: SUM, delta: time }, { at: latest, channel: BY_SPAN + SUM, delta: -time }];
  const within = minute - startOf(span);
  return {
    bySpan: [{ at: earliest, channel: span, delta: 1 }, { at: latest, channel: BY_SPAN + span, delta: -1 }, ...sums],
    span,
    byMinute: [{ at: earliest, channel: within, delta: 1 }, { at: latest, channel: minutesIn(span) + within, delta: -1 }],
  };
}

type SumInto = (sums: Float64Array, at: Instant, first: number) => void;

interface Window {
  now: Instant;
  windowDays: number;
}

/** The response times in a window, by span. */
export interface Spans {
  count: number;
  mean: number;
  /** Median (lower and upper middle) and 90th percentile by nearest rank: in which span, and at which rank in it. */
  ranks: { span: number; rank: number }[];
}

/** `null`: none in this window. */
export function spansAt({ now, windowDays }: Window, sumInto: SumInto): Spans | null {
  const sums = new Float64Array(BY_SPAN);
  sumInto(sums, now, 0);
  sumInto(sums, now - windowDays * DAY, BY_SPAN);
  const counts = sums.subarray(0, SPANS);
  const count = counts.reduce((all, each) => all + each, 0);
  if (count === 0) return null;
  const ranks = [Math.ceil(count / 2), Math.floor(count / 2) + 1, Math.ceil((count * 9) / 10)].map((wanted) => {
    const { index, rank } = find(counts, wanted);
    return { span: index, rank };
  });
  return { count, mean: (sums[SUM] ?? 0) / count, ranks };
}

/** Mean, median and 90th percentile, the last two cut to the minute. `sumInto` of a span sums its steps by minute. */
export function responseTimesAt({ now, windowDays }: Window, spans: Spans, sumInto: (span: number) => SumInto): ResponseMetrics['responseTime'] {
  const known = new Map<number, Float64Array>();
  const minutesOf = (span: number) => {
    const minutes = known.get(span) ?? new Float64Array(minutesIn(span));
    if (!known.has(span)) {
      sumInto(span)(minutes, now, 0);
      sumInto(span)(minutes, now - windowDays * DAY, minutes.length);
      known.set(span, minutes);
    }
    return minutes;
  };
  const [low = 0, high = 0, p90 = 0] = spans.ranks.map(({ span, rank }) => (startOf(span) + find(minutesOf(span), rank).index) * MINUTE);
  return { mean: spans.mean, median: (low + high) / 2, p90 };
}

function minutesIn(span: number): number {
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
