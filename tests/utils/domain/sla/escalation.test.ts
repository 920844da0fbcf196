import { describe, expect, it } from 'vitest';
import { BREACH, DEFAULT_LEVELS, levelsCrossed, mostUrgentLevel, nextLevelAt } from '@/utils/domain/sla/escalation';
import { exactly, HOUR, MINUTE } from '@/utils/domain/time/observed-time';

const DUE = Date.UTC(2026, 6, 6, 9);

describe('warning levels', () => {
  it.each([
    ['none before 12 h', -12 * HOUR - 1, null],
    ['12 h at 12 h', -12 * HOUR, 12 * HOUR],
    ['12 h until 4 h', -4 * HOUR - 1, 12 * HOUR],
    ['4 h at 4 h', -4 * HOUR, 4 * HOUR],
    ['1 h', -HOUR, HOUR],
    ['15 min', -15 * MINUTE, 15 * MINUTE],
    ['no breach exactly at the deadline', 0, 15 * MINUTE],
    ['the breach a millisecond after', 1, BREACH],
  ])('%s', (_name, from, level) => {
    expect(mostUrgentLevel(exactly(DUE), DUE + from)).toBe(level);
  });

  it('run on the earliest end, the breach on the latest', () => {
    const range = { earliest: DUE, latest: DUE + 5 * HOUR };
    expect(mostUrgentLevel(range, DUE + HOUR)).toBe(15 * MINUTE);
    expect(mostUrgentLevel(range, DUE + 5 * HOUR + 1)).toBe(BREACH);
  });

  it('are all reached one after the other, each at the instant told before', () => {
    const reached: (number | null)[] = [];
    for (let now = nextLevelAt(exactly(DUE), 0); now !== null; now = nextLevelAt(exactly(DUE), now)) reached.push(mostUrgentLevel(exactly(DUE), now));
    expect(reached).toEqual(DEFAULT_LEVELS);
  });

  it('notify nothing for a deadline known no better than 48 h', () => {
    expect(levelsCrossed({ earliest: DUE - 48 * HOUR, latest: DUE }, DUE + 1)).toHaveLength(5);
    const wide = { earliest: DUE - 48 * HOUR - 1, latest: DUE };
    expect(levelsCrossed(wide, DUE + 1)).toEqual([]);
    expect(nextLevelAt(wide, 0)).toBeNull();
  });
});
