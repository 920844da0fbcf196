import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countdownOf, nextCountdownChange, type Countdown, type CountdownParts } from '@/utils/domain/sla/countdown';
import { DAY, exactly, HOUR, MINUTE, SECOND } from '@/utils/domain/time/observed-time';

const DUE = Date.UTC(2026, 6, 6, 9);

function written({ days, hours, minutes, seconds, unit }: CountdownParts): string {
  if (unit === 'hours') return `${days}d ${hours}h`;
  return unit === 'minutes' ? `${hours}h ${minutes}m` : `${minutes}m ${seconds}s`;
}

function told({ kind, low, high }: Countdown): string {
  if (kind === 'left') return written(low);
  return kind === 'at-most' ? `at most ${written(high)}` : `${kind} ${written(low)} – ${written(high)}`;
}

describe('a countdown', () => {
  it.each([
    [26 * HOUR + 30 * MINUTE, '1d 2h'],
    [24 * HOUR, '1d 0h'],
    [24 * HOUR - 1, '23h 59m'],
    [3 * HOUR + 12 * MINUTE, '3h 12m'],
    [5 * MINUTE, '0h 5m'],
    [5 * MINUTE - 1, '4m 59s'],
    [0, '0m 0s'],
  ])('with %i ms left to an exact deadline', (left, text) => {
    expect(told(countdownOf(exactly(DUE), DUE - left))).toBe(text);
  });

  it.each([
    ['both ends ahead', { earliest: DUE, latest: DUE + 14 * HOUR }, DUE - 12 * HOUR, 'range 12h 0m – 1d 2h'],
    ['the earliest passed', { earliest: DUE, latest: DUE + 2 * HOUR }, DUE + HOUR, 'may-be-over 0m 0s – 1h 0m'],
    ['both passed', { earliest: DUE, latest: DUE + 2 * HOUR }, DUE + 3 * HOUR, 'late 1h 0m – 3h 0m'],
    ['hardly known', { earliest: DUE - 9 * DAY, latest: DUE }, DUE - 9 * HOUR, 'at most 9h 0m'],
    ['as good as exact', { earliest: DUE, latest: DUE + MINUTE }, DUE - HOUR, '1h 0m'],
    ['a moment late', exactly(DUE), DUE + 1, 'late 0m 0s – 0m 0s'],
    ['late', exactly(DUE), DUE + 2 * HOUR + 5 * MINUTE, 'late 2h 5m – 2h 5m'],
  ])('with %s', (_name, dueAt, now, text) => {
    expect(told(countdownOf(dueAt, now))).toBe(text);
  });

  it('changes at the instant it says, and not before', () => {
    const time = fc.record({ from: fc.integer({ min: -3 * DAY, max: 3 * DAY }), width: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3 * DAY })) });
    fc.assert(
      fc.property(time, ({ from, width }) => {
        const dueAt = { earliest: DUE, latest: DUE + width };
        const now = DUE + from;
        const next = nextCountdownChange(dueAt, now);
        const shown = countdownOf(dueAt, now);
        expect(next).toBeGreaterThan(now);
        expect(countdownOf(dueAt, next - 1)).toEqual(shown);
        expect(next - now).toBeLessThanOrEqual(HOUR + 1);
      }),
      { numRuns: 10_000 },
    );
  });

  it('ticks by the second only in the last minutes', () => {
    expect(nextCountdownChange(exactly(DUE), DUE - 3 * MINUTE)).toBe(DUE - 3 * MINUTE + 1);
    expect(nextCountdownChange(exactly(DUE), DUE - 3 * MINUTE + 1)).toBe(DUE - 3 * MINUTE + SECOND + 1);
    expect(nextCountdownChange(exactly(DUE), DUE - 3 * HOUR + 1)).toBe(DUE - 3 * HOUR + MINUTE + 1);
  });
});
