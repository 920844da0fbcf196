import type { Instant, ObservedTime } from '../time/observed-time';
import { hull } from '../time/observed-time';

/**
 * A stretch of time over which a thread was seen again and again in one state: its first and last sighting. What lies
 * between is not kept, but for the last drawn ones, however long a thread stays open.
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
  /**
   * The last sightings one by one, where a drawn day is all that tells one turn from the next: a complete reading between two of
   * them did not show it. Left out: it is taken as seen all the time.
   */
  looks?: Look[];
}

/** A sighting on Amazon's clock, and how far the machine's was ahead of that. */
export type Look = [at: Instant, machineAhead: number];

/** As many looks of a stretch are known one by one; before the earliest of so many it is taken as seen all the time. */
const LOOKS_KEPT = 9;

/** All sightings of both, one span for each kind and stretch, in a fixed order. */
export function joinSpans(a: readonly Span[], b: readonly Span[]): Span[] {
  const byKind = new Map<string, Span>();
  for (const span of [...a, ...b]) {
    const key = `${span.stretch}|${span.corroborated}|${span.brackets}`;
    const known = byKind.get(key);
    byKind.set(
      key,
      known ? joined(known, span) : span,
    );
  }
  return [...byKind.values()].sort(
    (x, y) => x.at.earliest - y.at.earliest || x.at.latest - y.at.latest || Number(x.corroborated) - Number(y.corroborated) || Number(x.brackets) - Number(y.brackets) || x.stretch - y.stretch,
  );
}

function joined({ looks: some, ...a }: Span, { looks: others, ...b }: Span): Span {
  const looks = some && others && union(some, others).slice(-LOOKS_KEPT);
  return { ...a, at: hull(a.at, b.at), machineAt: hull(a.machineAt, b.machineAt), ...(looks && { looks }) };
}

/** Was a thread with these sightings among what these pages (machine instants) showed? */
export function wasOnPages(spans: readonly Span[], pages: readonly Instant[]): boolean {
  return spans.some((span) => pages.some((page) => isWithin(span, page)));
}

function isWithin({ machineAt, looks }: Span, page: Instant): boolean {
  if (page < machineAt.earliest || page > machineAt.latest) return false;
  if (!looks || page === machineAt.earliest || looks.some((look) => onMachine(look) === page)) return true;
  return looks.length === LOOKS_KEPT && looks.every((look) => page < onMachine(look));
}

function onMachine([at, machineAhead]: Look): Instant {
  return at + machineAhead;
}

function union(some: readonly Look[], others: readonly Look[]): Look[] {
  const all = new Map([...some, ...others].map((look) => [look.join(), look]));
  return [...all.values()].sort(([a, ahead], [b, further]) => a - b || ahead - further);
}
