import type { Tone } from '@/utils/text/shared';

/**
 * How a rate reads against its target: green only where even the worst that may be true reaches it.
 * @param blind what it rests on was not read lately: nothing of it is green
 */
export function rateTone(rate: { low: number; high: number } | null, targetBasisPoints: number, blind = false): Tone {
  if (rate === null) return 'unknown';
  const target = targetBasisPoints / 10_000;
  if (rate.low >= target) return blind ? 'unknown' : 'on-track';
  return rate.high >= target ? 'at-risk' : 'urgent';
}
