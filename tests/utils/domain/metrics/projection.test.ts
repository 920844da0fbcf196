import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missesAffordable, repliesNeeded } from '@/utils/domain/metrics/projection';

const counts = (counted: number, missed: number) => ({ counted, onTime: counted - missed });

describe('replies needed to reach a target', () => {
  it.each([
    [120, 16, 40],
    [60, 8, 20],
    [300, 40, 100],
    [40, 5, 10],
    [200, 19, 0],
    [200, 20, 0],
    [200, 21, 10],
    [0, 0, 0],
  ])('%i contacts with %i misses need %i on-time replies for 90 %%', (counted, missed, needed) => {
    expect(repliesNeeded(counts(counted, missed), 9_000)).toBe(needed);
  });

  it('never reaches a target of 100 % after a miss', () => {
    expect(repliesNeeded(counts(10, 1), 10_000)).toBe(Infinity);
    expect(repliesNeeded(counts(10, 0), 10_000)).toBe(0);
    expect(repliesNeeded(counts(0, 0), 10_000)).toBe(0);
  });
});

describe('misses that the window can still take', () => {
  it.each([
    [120, 5, 7],
    [60, 2, 4],
    [120, 16, 0],
    [200, 20, 0],
    [0, 0, 0],
  ])('%i contacts with %i misses can afford %i more at 90 %%', (counted, missed, more) => {
    expect(missesAffordable(counts(counted, missed), 9_000)).toBe(more);
  });

  it('affords no miss at 100 %', () => {
    expect(missesAffordable(counts(10, 0), 10_000)).toBe(0);
  });
});

describe('both figures', () => {
  it('are the first and the last integer for which the rate holds', () => {
    const target = fc.integer({ min: 1, max: 9_999 });
    const window = fc.integer({ min: 1, max: 5_000 }).chain((counted) => fc.record({ counted: fc.constant(counted), onTime: fc.integer({ min: 0, max: counted }) }));
    const reaches = (onTime: number, counted: number, bp: number) => BigInt(onTime) * 10_000n >= BigInt(bp) * BigInt(counted);
    fc.assert(
      fc.property(window, target, ({ counted, onTime }, bp) => {
        const needed = repliesNeeded({ counted, onTime }, bp);
        expect(reaches(onTime + needed, counted + needed, bp)).toBe(true);
        if (needed > 0) expect(reaches(onTime + needed - 1, counted + needed - 1, bp)).toBe(false);
        const more = missesAffordable({ counted, onTime }, bp);
        if (more > 0) expect(reaches(onTime, counted + more, bp)).toBe(true);
        expect(reaches(onTime, counted + more + 1, bp)).toBe(false);
      }),
      { numRuns: 10_000 },
    );
  });
});
