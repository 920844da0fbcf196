import type { Tone } from '@/utils/text/shared';

/** How a rate reads against its target: green only where even the worst that may be true reaches it. */
export function rateTone(rate: { low: number; high: number } | null, targetBasisPoints: number): Tone {
  if (rate === null) return 'unknown';
  const target = targetBasisPoints / 10_000;
  if (rate.low >= target) return 'on-track';
  return rate.high >= target ? 'at-risk' : 'urgent';
}
