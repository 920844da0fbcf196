import { describe, expect, it } from 'vitest';
import { byUrgency, isUrgent, passesFilter, toolbarBadge } from '@/utils/domain/sla/urgency';
import { DAY, HOUR, type ObservedTime } from '@/utils/domain/time/observed-time';

const NOW = Date.UTC(2026, 6, 6, 9);
const left = (ms: number, width = 0): { startedAt: ObservedTime } => ({
  startedAt: { earliest: NOW + ms - DAY, latest: NOW + ms + width - DAY },
});

describe('the queue', () => {
  it('puts the earliest deadline first, then the better known, then by id', () => {
    const queue = [
      { threadId: 'd', ...left(2 * HOUR) },
      { threadId: 'c', ...left(HOUR, HOUR) },
      { threadId: 'b', ...left(HOUR) },
      { threadId: 'a', ...left(HOUR) },
    ];
    expect(queue.sort(byUrgency).map((entry) => entry.threadId)).toEqual(['a', 'b', 'c', 'd']);
  });

  it.each([
    ['overdue only after the latest deadline', left(-HOUR), ['overdue', 'all']],
    ['not overdue exactly at it', left(0), ['next-hour', 'next-four-hours', 'all']],
    ['perhaps over', left(-HOUR, 2 * HOUR), ['next-hour', 'next-four-hours', 'all']],
    ['within the hour', left(HOUR), ['next-hour', 'next-four-hours', 'all']],
    ['within four', left(HOUR + 1), ['next-four-hours', 'all']],
    ['later', left(4 * HOUR + 1), ['all']],
  ])('filters what is %s', (_name, { startedAt }, filters) => {
    const all = ['overdue', 'next-hour', 'next-four-hours', 'all'] as const;
    expect(all.filter((filter) => passesFilter(startedAt, filter, NOW))).toEqual(filters);
  });
});

describe('the toolbar badge', () => {
  it.each([
    ['red counts what is under 4 h or over', [left(HOUR), left(-HOUR), left(8 * HOUR)], false, { kind: 'urgent', count: 2, stale: false }],
    ['amber where nothing is red', [left(8 * HOUR), left(4 * HOUR), left(20 * HOUR)], false, { kind: 'at-risk', count: 2, stale: false }],
    ['a count stands though stale', [left(HOUR)], true, { kind: 'urgent', count: 1, stale: true }],
    ['a question mark when stale and nothing is at risk', [left(20 * HOUR)], true, { kind: 'not-reading' }],
    ['nothing', [left(20 * HOUR)], false, { kind: 'none' }],
  ] as const)('%s', (_name, open, stale, badge) => {
    expect(toolbarBadge(open, { now: NOW, stale })).toEqual(badge);
  });

  it('is not red for a deadline hardly known, unless even its latest end is near', () => {
    expect(isUrgent(left(-9 * DAY, 10 * DAY).startedAt, NOW)).toBe(false);
    expect(isUrgent(left(-9 * DAY, 9 * DAY + HOUR).startedAt, NOW)).toBe(true);
  });
});
