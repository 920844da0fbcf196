import type { PossibleOutcomes } from './possible-outcomes';

/** How many contacts may be what for the rate: on time (G), late or missed (B), or in neither part of it (O). */
export interface RateTally {
  g: number;
  b: number;
  gb: number;
  go: number;
  bo: number;
  gbo: number;
}

export function emptyTally(): RateTally {
  return { g: 0, b: 0, gb: 0, go: 0, bo: 0, gbo: 0 };
}

/** Where a contact belongs in the tally, `null` where it can be in neither part of the rate. */
export function tallyKey({ inside, maybeOutside }: PossibleOutcomes): keyof RateTally | null {
  const good = inside.includes('onTime');
  const bad = inside.includes('late') || inside.includes('missed');
  const out = maybeOutside || inside.includes('waived') || inside.includes('pending');
  if (!good && !bad) return null;
  return `${good ? 'g' : ''}${bad ? 'b' : ''}${out ? 'o' : ''}` as keyof RateTally;
}

/**
 * The least and the greatest onTime / (onTime + late + missed) over everything the tally allows, with a denominator
 * above 0; `null` where none is. Each contact is free of the others, a further miss never raises the rate and a further
 * on-time answer never lowers it: so the least is all doubt against us, the greatest all doubt for us. Where that would
 * leave nothing to divide by, one contact must count, and it can only count one way.
 */
export function rateRange({ g, b, gb, go, bo, gbo }: RateTally): { low: number; high: number } | null {
  const worst = g + b + gb + bo + gbo;
  const best = g + b + gb + go + gbo;
  if (worst + go === 0) return null;
  return {
    low: worst > 0 ? g / worst : 1,
    high: best > 0 ? (g + gb + go + gbo) / best : 0,
  };
}
