import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowerBeside, type RateByCount } from '@/utils/domain/metrics/lower-count';

const rate = (low: number, high = low) => ({ low, high });

describe('the count to show beside the agent’s own', () => {
  it.each<[string, RateByCount, ReturnType<typeof lowerBeside>]>([
    ['none where both reach the target', { asSet: rate(0.95), turn: rate(0.95), message: rate(0.91) }, null],
    ['none where both miss it', { asSet: rate(0.8), turn: rate(0.8), message: rate(0.7) }, null],
    ['messages where only they miss it', { asSet: rate(0.92), turn: rate(0.92), message: rate(0.88) }, 'message'],
    ['turns where only they miss it', { asSet: rate(0.92), turn: rate(0.88), message: rate(0.92) }, 'turn'],
    ['none where the lower is the one shown', { asSet: rate(0.88), turn: rate(0.88), message: rate(0.92) }, null],
    ['messages where they may miss it', { asSet: rate(0.92), turn: rate(0.92), message: rate(0.88, 0.95) }, 'message'],
    ['none at the target exactly', { asSet: rate(0.9), turn: rate(0.9), message: rate(54 / 60) }, null],
    ['the lower of both where a thread counted once in 24 hours reaches it alone', { asSet: rate(0.91), turn: rate(0.85), message: rate(0.8) }, 'message'],
    ['none without data', { asSet: null, turn: null, message: null }, null],
  ])('is %s', (_name, rates, way) => {
    expect(lowerBeside(rates, 9_000)).toBe(way);
  });

  it('is never higher than the one shown, and never missing where one of the two readings alone is under the target', () => {
    const share = fc.integer({ min: 0, max: 20 }).map((n) => n / 20);
    const range = fc.tuple(share, share).map(([a, b]) => rate(Math.min(a, b), Math.max(a, b)));
    fc.assert(
      fc.property(range, range, fc.constantFrom('turn', 'message'), (turn, message, set) => {
        const rates = { asSet: { turn, message }[set], turn, message };
        const way = lowerBeside(rates, 9_000);
        if (way) expect(rates[way].low).toBeLessThanOrEqual(rates.asSet.low);
        const lowest = Math.min(turn.low, message.low);
        if (rates.asSet.low >= 0.9 && lowest < 0.9) expect(way && rates[way].low).toBe(lowest);
      }),
      { numRuns: 10_000 },
    );
  });
});
