import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOf, nextAgeChange } from '@/components/overlay/freshness';
import { DAY, HOUR, MINUTE } from '@/utils/domain/time/observed-time';
import { NOW } from './some-row';

describe('the age of a reading', () => {
  it.each([
    [-5 * MINUTE, { unit: 'now' }],
    [0, { unit: 'now' }],
    [MINUTE - 1, { unit: 'now' }],
    [MINUTE, { unit: 'minute', count: 1 }],
    [HOUR - 1, { unit: 'minute', count: 59 }],
    [HOUR, { unit: 'hour', count: 1 }],
    [47 * HOUR, { unit: 'hour', count: 47 }],
    [2 * DAY, { unit: 'day', count: 2 }],
  ])('%s ms', (age, expected) => {
    expect(ageOf(NOW - age, NOW)).toEqual(expected);
  });

  it('reads the same until it is said to change, and otherwise from then on', () => {
    fc.assert(
      fc.property(fc.integer({ min: -HOUR, max: 5 * DAY }), (age) => {
        const at = NOW - age;
        const next = nextAgeChange(at, NOW);
        expect(next).toBeGreaterThan(NOW);
        expect(ageOf(at, next - 1)).toEqual(ageOf(at, NOW));
        expect(ageOf(at, next)).not.toEqual(ageOf(at, NOW));
      }),
    );
  });
});
