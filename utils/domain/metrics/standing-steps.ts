import { WAITING_CHANNELS, waitingSteps } from './backlog';
import { lateMarksOf, markLateness, type LateMarks } from './late-marks';
import { dayAhead } from './outlook';
import { possibleOutcomes, type MetricsWindow, type Outcome } from './possible-outcomes';
import type { RateCounts } from './projection';
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
/** Where a contact may stand: one of the five certain outcomes, uncertain in one of seven ways, or waived or uncertain with a late mark. */
const NOWHERE = -1;
const UNCERTAIN = CERTAIN.length;
const OUT = UNCERTAIN + TALLY.length;
const MARKED_LATE = OUT + 1;
const MARKED_PERHAPS_LATE = OUT + 2;
const OUT_PERHAPS_LATE = OUT + 3;
const STANDINGS = OUT + 4;

/** If nothing more is missed: on time, or against us. */
const ON_TIME = [CERTAIN.indexOf('onTime'), CERTAIN.indexOf('pending'), UNCERTAIN + TALLY.indexOf('g')];
const MISSED = [CERTAIN.indexOf('late'), CERTAIN.indexOf('missed'), ...(['b', 'gb', 'bo', 'gbo'] as const).map((key) => UNCERTAIN + TALLY.indexOf(key))];

/** Steps by `now`, as if no window had a beginning; by where a window begins; by `now`, for each window by itself; then who waits. */
const BEGUN = 0;
const LEFT = STANDINGS;
const BY_WINDOW = 2 * STANDINGS;

/** How many channels the steps of contacts use. */
export function channelsOf({ windows }: CountingRules): number {
  return waitingFrom({ windows }) + WAITING_CHANNELS;
}

function waitingFrom({ windows }: Pick<CountingRules, 'windows'>): number {
  return BY_WINDOW + windows.length * STANDINGS;
}

/**
 * A contact stands in one place of a window at a time, and changes it at a few instants known beforehand: these changes.
 * Nearly every contact has come to rest before any window can leave it behind: then all windows share what it does as time
 * goes on, and what it does as a window's beginning passes over its start. A start known to days only is noted by window.
 */
export function standingSteps(contact: Contact, rules: CountingRules): Step[] {
  const waiting = waitingSteps(contact).map((step) => ({ ...step, channel: waitingFrom(rules) + step.channel }));
  return [...outcomeSteps(contact, rules), ...waiting];
}

function outcomeSteps(contact: Contact, rules: CountingRules): Step[] {
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

/** Adds where the channels from `first` on, as many as `sums` holds, stand at an instant. */
export type SumInto = (sums: Float64Array, at: Instant, first: number) => void;

/** Counts and rate of a window. */
export interface WindowCounts extends Omit<ResponseMetrics, 'responseTime'> {
  /** Behind the rate: how many contacts may be what for it. */
  tally: RateTally;
  lateMarks: LateMarks;
}

/** Counts and rate of a window at `now`. */
export function countsAt({ now, windowDays, rules }: { now: Instant; windowDays: number; rules: CountingRules }, sumInto: SumInto): WindowCounts {
  const sums = new Float64Array(STANDINGS);
  sumInto(sums, now, BEGUN);
  sumInto(sums, now - windowDays * DAY, LEFT);
  sumInto(sums, now, BY_WINDOW + rules.windows.indexOf(windowDays) * STANDINGS);
  const [onTime = 0, late = 0, missed = 0, pending = 0, waived = 0, g = 0, b = 0, gb = 0, go = 0, bo = 0, gbo = 0, out = 0] = sums;
  const [markedLate = 0, markedPerhapsLate = 0, outPerhapsLate = 0] = sums.subarray(MARKED_LATE);
  const tally = { g: g + onTime, b: b + late + missed, gb, go, bo, gbo };
  return {
    windowDays, onTime, late, missed, pending,
    waived: waived + markedLate + markedPerhapsLate,
    uncertain: g + b + gb + go + bo + gbo + out + outPerhapsLate,
    rate: rateRange(tally),
    tally,
    lateMarks: lateMarksOf(tally, { count: markedLate, perhaps: markedPerhapsLate + outPerhapsLate }),
  };
}

/**
 * What the contacts of a window will still add to it so many days from now (less than it has) if nothing more is missed, as
 * `outlook` has it; of a start known to days only a possible miss stays to the end, and a possible answer on time is left out.
 */
export function countsAhead(
  { now, windowDays, rules }: { now: Instant; windowDays: number; rules: CountingRules },
  sumInto: SumInto,
): (days: number) => RateCounts {
  const begun = new Float64Array(STANDINGS);
  sumInto(begun, now, BEGUN);
  const wide = new Float64Array(STANDINGS);
  sumInto(wide, now, BY_WINDOW + rules.windows.indexOf(windowDays) * STANDINGS);
  return (days) => {
    const sums = begun.slice();
    sumInto(sums, beginAfter({ now, windowDays, days }), LEFT);
    const onTime = ON_TIME.reduce((sum, place) => sum + (sums[place] ?? 0), 0);
    return { onTime, counted: onTime + MISSED.reduce((sum, place) => sum + (sums[place] ?? 0) + (wide[place] ?? 0), 0) };
  };
}

/** Where a window begins so many days from now: as long as that is less than it has, what waits today is not left behind. */
export function beginAfter({ now, windowDays, days }: { now: Instant; windowDays: number; days: number }): Instant {
  return dayAhead({ now, windowDays }, days) - windowDays * DAY;
}

/** How many waited at an instant, surely and at most. */
export function waitingAt(at: Instant, rules: CountingRules, sumInto: SumInto): { waiting: number; perhaps: number } {
  const sums = new Float64Array(WAITING_CHANNELS);
  sumInto(sums, at, waitingFrom(rules));
  return { waiting: sums[0] ?? 0, perhaps: sums[1] ?? 0 };
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
  const key = tallyKey(outcomes);
  const lateness = markLateness(contact, window.target);
  if (outcomes.inside.length === 1 && !outcomes.maybeOutside) {
    if (lateness === 'late') return MARKED_LATE;
    return lateness === 'perhaps' ? MARKED_PERHAPS_LATE : CERTAIN.indexOf(only);
  }
  if (lateness === 'late' || lateness === 'perhaps') return OUT_PERHAPS_LATE;
  return key ? UNCERTAIN + TALLY.indexOf(key) : OUT;
}
