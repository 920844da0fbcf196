import type { CompleteReading } from './complete-reading';
import type { ThreadEvidence, UpdateClaim } from './evidence';
import type { Span } from './sightings';
import { wasOnPages } from './sightings';
import type { Instant, ObservedTime } from '../time/observed-time';
import { DAY, MINUTE } from '../time/observed-time';

/** Each end of a bracket between readings is moved out by this (design §2). */
export const READING_PADDING = 2 * MINUTE;
/** `openDate` and `lastUpdatedDate` lag the message by up to this. */
export const UPDATE_LAG = MINUTE;
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

function earlierEnd(a: ObservedTime | null, b: ObservedTime | null): ObservedTime | null {
  return a && (!b || a.latest <= b.latest) ? a : b;
}

/**
 * Complete readings without the thread, as states: of each run of them between two sightings the first and the last,
 * since those in between bound nothing. `readings` in order of time.
 */
export function absences(evidence: ThreadEvidence, states: readonly ListState[], readings: readonly CompleteReading[]): ListState[] {
  const spans = evidence.updates.flatMap((claim) => (claim.needsResponse === true ? claim.sightings : []));
  const lastUpdate = Math.max(...states.map((state) => state.updated?.latest ?? state.to));
  const shows = (reading: CompleteReading) => wasOnPages(spans, reading.pages) || reading.at - lastUpdate > SHOWN_FOR;
  const found = new Map<Instant, CompleteReading>();
  const keep = (reading: CompleteReading | undefined) => reading && found.set(reading.at, reading);
  for (const state of states) {
    if (state.kind !== 'waiting') continue;
    for (const end of [state.from, state.to]) {
      const next = firstAfter(readings, end);
      keep(absentFrom(readings, next, 1, shows));
      if (end === state.from) keep(absentFrom(readings, next - 1, -1, shows));
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
  shows: (reading: CompleteReading) => boolean,
): CompleteReading | undefined {
  let index = start;
  for (let reading = readings[index]; reading; reading = readings[index]) {
    if (!shows(reading)) return reading;
    index += step;
  }
  return undefined;
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
