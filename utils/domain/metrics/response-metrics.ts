import { possibleOutcomes, type Outcome } from './possible-outcomes';
import { emptyTally, rateRange, tallyKey } from './rate-range';
import { AMAZON_TARGET } from '../sla/amazon-24h';
import type { Contact } from '../thread/contacts';
import { END_OF_TIME, readable } from '../thread/page-order';
import type { Instant, ObservedTime } from '../time/observed-time';

/** A window's counts, rate and response times: our own measurement of Amazon's 24-hour standard (policy.md M1 to M5). */
export interface ResponseMetrics {
  windowDays: number;
  onTime: number;
  late: number;
  missed: number;
  pending: number;
  waived: number;
  uncertain: number;
  /** `null`: nothing to count. */
  rate: { low: number; high: number } | null;
  /** Milliseconds; `null`: nothing was answered. */
  responseTime: { mean: number; median: number; p90: number } | null;
}

/**
 * Metrics of the contacts whose start lies in the window, or may. The six counts sum to those contacts; the rate is a
 * range over all truths that their intervals allow. Contacts of one account and one marketplace: rates are never mixed.
 * `target`: milliseconds allowed, 24 h if left out.
 */
export function responseMetrics(
  contacts: Iterable<Contact>,
  options: { now: Instant; windowDays: number; target?: number },
): ResponseMetrics {
  const { now, windowDays, target = AMAZON_TARGET } = options;
  const counts: Record<Outcome | 'uncertain', number> = { onTime: 0, late: 0, missed: 0, pending: 0, waived: 0, uncertain: 0 };
  const tally = emptyTally();
  const times: number[] = [];
  for (const contact of contacts) {
    const outcomes = possibleOutcomes(contact, { now, windowDays, target });
    const [only] = outcomes.inside;
    if (!only) continue;
    counts[outcomes.inside.length > 1 || outcomes.maybeOutside ? 'uncertain' : only] += 1;
    const key = tallyKey(outcomes);
    if (key) tally[key] += 1;
    const time = responseTimeOf(contact);
    if (time !== null) times.push(time);
  }
  return { windowDays, ...counts, rate: rateRange(tally), responseTime: summaryOf(times) };
}

/** Time from a contact's start to its answer, by interval midpoints; `null` where it is not known to have been answered. */
export function responseTimeOf({ startedAt, answeredAt, waivedAt }: Contact): number | null {
  if (!answeredAt || waivedAt || answeredAt.latest >= END_OF_TIME) return null;
  return middleOf(readable(answeredAt)) - middleOf(readable(startedAt));
}

function middleOf({ earliest, latest }: ObservedTime): Instant {
  return earliest + (latest - earliest) / 2;
}

function summaryOf(times: number[]): ResponseMetrics['responseTime'] {
  if (times.length === 0) return null;
  const sorted = Float64Array.from(times).sort();
  const at = (rank: number) => sorted[rank - 1] ?? 0;
  const half = sorted.length / 2;
  return {
    mean: times.reduce((sum, time) => sum + time, 0) / times.length,
    median: (at(Math.ceil(half)) + at(Math.floor(half) + 1)) / 2,
    // Nearest rank; in tenths, since 0.9 is not exact.
    p90: at(Math.ceil((sorted.length * 9) / 10)),
  };
}
