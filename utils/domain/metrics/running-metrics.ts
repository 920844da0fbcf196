import { DurationRanks, type DurationSummary } from './duration-ranks';
import { possibleOutcomes, type MetricsWindow, type Outcome } from './possible-outcomes';
import { rateRange, tallyKey, type RateTally } from './rate-range';
import { responseTimeOf, type ResponseMetrics } from './response-metrics';
import { StepSums } from './step-sums';
import { AMAZON_TARGET } from '../sla/amazon-24h';
import type { Contact } from '../thread/contacts';
import { readable } from '../thread/page-order';
import type { Instant } from '../time/observed-time';
import { DAY } from '../time/observed-time';

const CERTAIN: readonly Outcome[] = ['onTime', 'late', 'missed', 'pending', 'waived'];
const TALLY = ['g', 'b', 'gb', 'go', 'bo', 'gbo'] as const satisfies readonly (keyof RateTally)[];
/** Where a contact may stand in one window: one of the five certain outcomes, or uncertain in one of seven ways. */
const NOWHERE = -1;
const UNCERTAIN = CERTAIN.length;
const STANDINGS = UNCERTAIN + TALLY.length + 1;

/**
 * `responseMetrics`, kept up to date as contacts come, change and go, and answered for any instant at a cost that does
 * not grow with their number. Counts and rate are exact; response times are cut to the minute. Each contact stands in one
 * place of a window at a time and changes it at a few instants known beforehand; those changes are what is kept.
 */
export class RunningMetrics {
  private readonly steps: ReadonlyMap<number, StepSums>;
  private readonly durations = new DurationRanks();
  private readonly target: number;

  /** `windows` in days; a contact changes nothing in any other window. `target`: milliseconds allowed. */
  constructor(options: { windows?: readonly number[]; target?: number } = {}) {
    this.target = options.target ?? AMAZON_TARGET;
    this.steps = new Map((options.windows ?? [7, 30, 90]).map((days) => [days, new StepSums(STANDINGS)]));
  }

  add(contact: Contact): void {
    this.note(contact, 1);
    const time = responseTimeOf(contact);
    const start = readable(contact.startedAt);
    if (time !== null) this.durations.add(start.earliest, start.latest, time);
  }

  /** Takes back exactly what `add` of an equal contact did. */
  remove(contact: Contact): void {
    this.note(contact, -1);
    const time = responseTimeOf(contact);
    const start = readable(contact.startedAt);
    if (time !== null) this.durations.remove(start.earliest, start.latest, time);
  }

  /** What `responseMetrics` of all contacts would say; `null` for a window that is not kept. */
  query(options: { now: Instant; windowDays: number }): ResponseMetrics | null {
    const { now, windowDays } = options;
    const sums = this.steps.get(windowDays)?.at(now);
    if (!sums) return null;
    const [onTime = 0, late = 0, missed = 0, pending = 0, waived = 0, g = 0, b = 0, gb = 0, go = 0, bo = 0, gbo = 0, out = 0] = sums;
    const uncertain = g + b + gb + go + bo + gbo + out;
    return {
      windowDays, onTime, late, missed, pending, waived, uncertain,
      rate: rateRange({ g: g + onTime, b: b + late + missed, gb, go, bo, gbo }),
      responseTime: summaryOf(this.durations.between(now - windowDays * DAY, now)),
    };
  }

  private note(contact: Contact, sign: 1 | -1): void {
    for (const [windowDays, sums] of this.steps) {
      let before = NOWHERE;
      for (const now of changesOf(contact, windowDays * DAY, this.target)) {
        const standing = standingAt(contact, { now, windowDays, target: this.target });
        if (standing === before) continue;
        if (before !== NOWHERE) sums.add(now, before, -sign);
        if (standing !== NOWHERE) sums.add(now, standing, sign);
        before = standing;
      }
    }
  }
}

function standingAt(contact: Contact, window: MetricsWindow): number {
  const outcomes = possibleOutcomes(contact, window);
  const [only] = outcomes.inside;
  if (!only) return NOWHERE;
  if (outcomes.inside.length === 1 && !outcomes.maybeOutside) return CERTAIN.indexOf(only);
  const key = tallyKey(outcomes);
  return UNCERTAIN + (key ? TALLY.indexOf(key) : TALLY.length);
}

/** All instants at which the place may change: an end of the start enters, falls due or leaves, or the window cuts an end off. */
function changesOf(contact: Contact, length: number, target: number): Instant[] {
  const start = readable(contact.startedAt);
  const exact = start.earliest === start.latest;
  const { answeredAt, waivedAt } = contact;
  if (exact && waivedAt && !answeredAt) return [start.earliest, start.earliest + length];
  if (exact && !answeredAt) return [start.earliest, start.earliest + target + 1, start.earliest + length].sort((a, b) => a - b);
  const instants = [start.earliest, start.latest].flatMap((at) => [at, at + target + 1, at + length]);
  if (answeredAt) {
    const answer = readable(answeredAt);
    for (const at of [answer.earliest, answer.latest]) instants.push(at, at - target, at - target + length - 1, at + target + 1);
  }
  return [...new Set(instants)].sort((a, b) => a - b);
}

function summaryOf(durations: DurationSummary): ResponseMetrics['responseTime'] {
  const { count, sum } = durations;
  if (count === 0) return null;
  const [low = 0, high = 0, p90 = 0] = durations.at(Math.ceil(count / 2), Math.floor(count / 2) + 1, Math.ceil((count * 9) / 10));
  return { mean: sum / count, median: (low + high) / 2, p90 };
}
