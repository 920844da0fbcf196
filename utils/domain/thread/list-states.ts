import type { CompleteReading } from './complete-reading';
import type { ThreadEvidence, UpdateClaim } from './evidence';
import type { Span } from './sightings';
import { wasOnPages } from './sightings';
import type { Instant, ObservedTime } from '../time/observed-time';
import { DAY, MINUTE, SECOND } from '../time/observed-time';
import { BEGINNING_OF_TIME, END_OF_TIME } from './page-order';

/** Each end of a bracket between readings is moved out by this (design §2). */
export const READING_PADDING = 2 * MINUTE;
/** `openDate` and `lastUpdatedDate` lag the message by up to this. */
export const UPDATE_LAG = MINUTE;
/** Requests overtake each other by up to this: of two readings this close the later may show what was before the earlier. */
export const OVERTAKEN_WITHIN = 30 * SECOND;
/** The page's card leaves out rows older than this: their absence proves nothing. */
const SHOWN_FOR = 30 * DAY;

/** What lists said of a thread over one stretch of time. */
export interface ListState {
  kind: 'waiting' | 'not-waiting' | 'unsaid';
  from: Instant;
  to: Instant;
  /** When the thread was last updated, as far as the list tells; `null`: it does not. */
  updated: ObservedTime | null;
  /** `updated` is an exact instant of a response, lag allowed for. */
  exact: boolean;
  /** Reading instants bound what they show. */
  brackets: boolean;
  /** How far the machine's clock runs ahead where neither is to be relied on, else 0. */
  slack: number;
  resolvedAt: ObservedTime | null;
  /** When it was seen so, one by one, the first and the last among them; left out: all the time. */
  looks?: Instant[];
}

/** States of the thread as lists showed them; without `trustedOnly` also those that only the untrusted channel told, except endings. */
export function listStates(evidence: ThreadEvidence, trustedOnly: boolean): ListState[] {
  return evidence.updates.flatMap((claim) =>
    claim.sightings
      .filter((span) => span.corroborated || (!trustedOnly && claim.needsResponse !== false))
      .map((span) => stateOf(claim, span)),
  );
}

function stateOf(claim: UpdateClaim, span: Span): ListState {
  const { updatedAt, printedAt, needsResponse, resolvedAt } = claim;
  return {
    kind: needsResponse === null ? 'unsaid' : needsResponse ? 'waiting' : 'not-waiting',
    from: span.at.earliest,
    to: span.at.latest,
    updated: updatedAt === null ? printedAt : { earliest: updatedAt - UPDATE_LAG, latest: updatedAt },
    exact: updatedAt !== null,
    brackets: span.brackets,
    slack: span.brackets ? 0 : Math.max(0, span.machineAt.latest - span.at.latest),
    resolvedAt,
    ...(span.looks && { looks: [...new Set([span.at.earliest, ...span.looks.map(([at]) => at), span.at.latest])] }),
  };
}

/**
 * Drawn states dated by exact ones: an update that was still the last one when a response told it was so at every earlier sighting
 * since, and none of these can show a later one. A drawn day that such an update contradicts stays as it is.
 */
export function datedByExactReadings(states: readonly ListState[]): ListState[] {
  const exact = states.filter((state) => state.exact && state.brackets);
  if (exact.length === 0) return [...states];
  return states.map((state) => {
    if (state.exact || !state.brackets) return state;
    const last = exact.filter(({ to }) => to >= state.to).reduce<ObservedTime | null>((least, { updated }) => earlierEnd(least, updated), null);
    if (!last || (state.updated && state.updated.earliest > last.latest)) return state;
    if (last.latest <= state.from) return { ...state, updated: last, exact: true };
    return state.updated ? { ...state, updated: { ...state.updated, latest: Math.min(state.updated.latest, last.latest) } } : state;
  });
}

/**
 * Without sightings so soon after the thread was seen not to wait that they may show what was before that, where it was seen to wait
 * later too: that one tells for certain.
 */
export function withoutOvertaken(states: readonly ListState[]): ListState[] {
  const sightings = states.filter(({ kind, brackets }) => kind === 'waiting' && brackets);
  const lastWaiting = Math.max(...sightings.map(({ to }) => to));
  const notWaiting = states.filter(({ kind, brackets }) => kind === 'not-waiting' && brackets).flatMap(({ from, to }) => [from, to]);
  if (notWaiting.length === 0) return [...states];
  const doubtful = (at: Instant, { updated }: ListState) =>
    notWaiting.some((absent) => absent < at && at - absent <= OVERTAKEN_WITHIN && lastWaiting - absent > OVERTAKEN_WITHIN && !(updated && updated.earliest > absent));
  return states.flatMap((state) => {
    if (state.kind !== 'waiting' || !state.brackets) return state;
    if (doubtful(state.to, state)) return doubtful(state.from, state) ? [] : { ...state, to: state.from };
    return doubtful(state.from, state) ? { ...state, from: state.to } : state;
  });
}

function earlierEnd(a: ObservedTime | null, b: ObservedTime | null): ObservedTime | null {
  return a && (!b || a.latest <= b.latest) ? a : b;
}

/**
 * Complete readings without the thread, as states: of each run of them between two sightings the first and the last, and the last
 * that cannot have been overtaken, since the others bound nothing. `readings` in order of time.
 */
export function absences(evidence: ThreadEvidence, states: readonly ListState[], readings: readonly CompleteReading[]): ListState[] {
  const spans = evidence.updates.flatMap((claim) => (claim.needsResponse === true ? claim.sightings : []));
  const lastUpdate = Math.max(...states.map((state) => state.updated?.latest ?? state.to));
  const shows = (reading: CompleteReading) => wasOnPages(spans, reading.pages) || reading.at - lastUpdate > SHOWN_FOR;
  const found = new Map<Instant, CompleteReading>();
  const keep = (reading: CompleteReading | undefined) => reading && found.set(reading.at, reading);
  for (const { kind, looks, from, to } of states) {
    if (kind !== 'waiting') continue;
    let before = BEGINNING_OF_TIME;
    for (const sighted of [...(looks ?? [from, to]), END_OF_TIME]) {
      // Between two sightings, and before the first and after the last of them.
      if (before > BEGINNING_OF_TIME) keep(absentFrom(readings, firstAfter(readings, before), 1, (at) => at < sighted, shows));
      for (const until of sighted < END_OF_TIME ? [sighted, sighted - OVERTAKEN_WITHIN - 1] : []) {
        keep(absentFrom(readings, firstAfter(readings, until) - 1, -1, (at) => at > before, shows));
      }
      before = sighted;
    }
  }
  return [...found.values()].map(({ at, brackets, pages }) => ({
    kind: 'not-waiting',
    from: at,
    to: at,
    updated: null,
    exact: false,
    brackets: brackets !== false,
    slack: brackets === false ? Math.max(0, ...pages.map((page) => page - at)) : 0,
    resolvedAt: null,
  }));
}

function absentFrom(
  readings: readonly CompleteReading[],
  start: number,
  step: number,
  isWithin: (at: Instant) => boolean,
  shows: (reading: CompleteReading) => boolean,
): CompleteReading | undefined {
  let index = start;
  for (let reading = readings[index]; reading && isWithin(reading.at); reading = readings[index]) {
    if (!shows(reading)) return reading;
    index += step;
  }
  return undefined;
}

/** States whose sightings are known one by one, parted where the thread was absent between two of them or just before, or read exactly. */
export function partedBy(gone: readonly ListState[], states: readonly ListState[]): ListState[] {
  const instants = (some: readonly ListState[]) => some.flatMap(({ from, to }) => [from, to]);
  const notWaiting = instants([...gone, ...states.filter(({ kind }) => kind === 'not-waiting')]);
  const told = [...notWaiting, ...notWaiting.map((at) => at + OVERTAKEN_WITHIN), ...instants(states.filter(({ exact }) => exact))];
  const between = (a: Instant, b: Instant) => told.some((at) => a <= at && at < b);
  return states.flatMap((state) => {
    const { looks } = state;
    if (!looks) return state;
    const parts: Instant[][] = [];
    for (const at of looks) {
      const part = parts.at(-1);
      if (part && !between(part.at(-1) ?? at, at)) part.push(at);
      else parts.push([at]);
    }
    return parts.map((part): ListState => ({ ...state, from: part[0] ?? state.from, to: part.at(-1) ?? state.to, looks: part }));
  });
}

function firstAfter(readings: readonly CompleteReading[], at: Instant): number {
  let low = 0;
  let high = readings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((readings[middle]?.at ?? at) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
