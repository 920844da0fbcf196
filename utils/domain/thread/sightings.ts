import type { Instant, ObservedTime } from '../time/observed-time';
import { hull } from '../time/observed-time';

/**
 * A stretch of time over which a thread was seen again and again in one state: its first and last sighting. What lies
 * between is not kept, however long a thread stays open.
 */
export interface Span {
  corroborated: boolean;
  brackets: boolean;
  /** Spans of different stretches are kept apart; 0 where the state itself (an exact last update) tells them apart. */
  stretch: number;
  /** First and last sighting, on Amazon's clock. */
  at: ObservedTime;
  /** The same on the machine's clock, by which complete readings name their pages. */
  machineAt: ObservedTime;
}

/** All sightings of both, one span for each kind and stretch, in a fixed order. */
export function joinSpans(a: readonly Span[], b: readonly Span[]): Span[] {
  const byKind = new Map<string, Span>();
  for (const span of [...a, ...b]) {
    const key = `${span.stretch}|${span.corroborated}|${span.brackets}`;
    const known = byKind.get(key);
    byKind.set(
      key,
      known ? { ...known, at: hull(known.at, span.at), machineAt: hull(known.machineAt, span.machineAt) } : span,
    );
  }
  return [...byKind.values()].sort(
    (x, y) => x.at.earliest - y.at.earliest || x.at.latest - y.at.latest || Number(x.corroborated) - Number(y.corroborated) || Number(x.brackets) - Number(y.brackets) || x.stretch - y.stretch,
  );
}

/** Was a thread with these sightings among what these pages (machine instants) showed? */
export function wasOnPages(spans: readonly Span[], pages: readonly Instant[]): boolean {
  return spans.some((span) => pages.some((page) => span.machineAt.earliest <= page && page <= span.machineAt.latest));
}
