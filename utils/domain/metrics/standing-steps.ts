import { possibleOutcomes, type MetricsWindow, type Outcome } from './possible-outcomes';
import { rateRange, tallyKey, type RateTally } from './rate-range';
import type { ResponseMetrics } from './response-metrics';
import type { Step } from './step-tree';
import { AMAZON_TARGET } from '../sla/amazon-24h';
import type { Contact } from '../thread/contacts';
import { readable } from '../thread/page-order';
import type { Instant } from '../time/observed-time';
import { DAY } from '../time/observed-time';

/** For which windows (in days) and which target (milliseconds allowed) contacts are counted. */
export interface CountingRules {
  windows: readonly number[];
  target: number;
}

/** What Amazon's rate is counted by; what is stored is counted by these. */
export const AMAZON_COUNTING: CountingRules = { windows: [7, 30, 90], target: AMAZON_TARGET };

const CERTAIN: readonly Outcome[] = ['onTime', 'late', 'missed', 'pending', 'waived'];
const TALLY = ['g', 'b', 'gb', 'go', 'bo', 'gbo'] as const satisfies readonly (keyof RateTally)[];
/** Where a contact may stand: one of the five certain outcomes, or uncertain in one of seven ways. */
const NOWHERE = -1;
const UNCERTAIN = CERTAIN.length;
const STANDINGS = UNCERTAIN + TALLY.length + 1;

/** Steps by `now`, as if no window had a beginning; by where a window begins; by `now`, for each window by itself. */
const BEGUN = 0;
const LEFT = STANDINGS;
const BY_WINDOW = 2 * STANDINGS;

/** How many channels the steps of contacts use. */
export function channelsOf({ windows }: CountingRules): number {
  return BY_WINDOW + windows.length * STANDINGS;
}

/**
 * A contact stands in one place of a window at a time, and changes it at a few instants known beforehand: these changes.
 * Nearly every contact has come to rest before any window can leave it behind: then all windows share what it does as time
 * goes on, and what it does as a window's beginning passes over its start. A start known to days only is noted by window.
 */
export function standingSteps(contact: Contact, rules: CountingRules): Step[] {
  const steps: Step[] = [];
  const { target } = rules;
  const start = readable(contact.startedAt);
  const answer = contact.answeredAt ? readable(contact.answeredAt) : null;
  const ends = [start.earliest, start.latest];
  const shortest = Math.min(...rules.windows);
  if (start.latest + target + 1 > start.earliest + shortest * DAY) {
    for (const [index, windowDays] of rules.windows.entries()) {
      const instants = ends.flatMap((at) => [at, at + target + 1, at + windowDays * DAY]);
      for (const at of answer ? [answer.earliest, answer.latest] : []) {
        instants.push(at, at - target, at - target + windowDays * DAY - 1, at + target + 1);
      }
      note(steps, BY_WINDOW + index * STANDINGS, NOWHERE, instants, (now) => standingAt(contact, { now, windowDays, target }));
    }
    return steps;
  }
  const begun = ends.flatMap((at) => [at, at + target + 1]);
  if (answer) begun.push(answer.earliest - target);
  const rest = note(steps, BEGUN, NOWHERE, begun, (now) => standingAt(contact, { now, windowDays: Infinity, target }));
  const left = answer ? [...ends, answer.latest - target - 1].filter((at) => at >= start.earliest && at <= start.latest) : ends;
  note(steps, LEFT, rest, left, (after) => standingAt(contact, { now: after + shortest * DAY, windowDays: shortest, target }));
  return steps;
}

/** Counts and rate of a window at `now`. `sumInto` adds where the channels from `first` on stand at an instant. */
export function countsAt(
  { now, windowDays, rules }: { now: Instant; windowDays: number; rules: CountingRules },
  sumInto: (sums: Float64Array, at: Instant, first: number) => void,
): Omit<ResponseMetrics, 'responseTime'> {
  const sums = new Float64Array(STANDINGS);
  sumInto(sums, now, BEGUN);
  sumInto(sums, now - windowDays * DAY, LEFT);
  sumInto(sums, now, BY_WINDOW + rules.windows.indexOf(windowDays) * STANDINGS);
  const [onTime = 0, late = 0, missed = 0, pending = 0, waived = 0, g = 0, b = 0, gb = 0, go = 0, bo = 0, gbo = 0, out = 0] = sums;
  return {
    windowDays, onTime, late, missed, pending, waived,
    uncertain: g + b + gb + go + bo + gbo + out,
    rate: rateRange({ g: g + onTime, b: b + late + missed, gb, go, bo, gbo }),
  };
}

/** Notes the changes of a standing at these instants, and answers where it stands after them. */
function note(steps: Step[], first: number, before: number, instants: Instant[], standing: (at: Instant) => number): number {
  let known = before;
  for (const at of [...new Set(instants)].sort((a, b) => a - b)) {
    const next = standing(at);
    if (next === known) continue;
    if (known !== NOWHERE) steps.push({ at, channel: first + known, delta: -1 });
    if (next !== NOWHERE) steps.push({ at, channel: first + next, delta: 1 });
    known = next;
  }
  return known;
}

function standingAt(contact: Contact, window: MetricsWindow): number {
  const outcomes = possibleOutcomes(contact, window);
  const [only] = outcomes.inside;
  if (!only) return NOWHERE;
  if (outcomes.inside.length === 1 && !outcomes.maybeOutside) return CERTAIN.indexOf(only);
  const key = tallyKey(outcomes);
  return UNCERTAIN + (key ? TALLY.indexOf(key) : TALLY.length);
}
