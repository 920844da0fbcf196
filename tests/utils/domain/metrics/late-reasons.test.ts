import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LATE_REASONS, lastWeeks, missesOf, weeklyPareto, type LateTag } from '@/utils/domain/metrics/late-reasons';
import { asAnswers, BIN_ENDS, responseTimeBins } from '@/utils/domain/metrics/response-time-bins';
import { responseMetrics } from '@/utils/domain/metrics/response-metrics';
import { topicOf } from '@/utils/domain/metrics/topics';
import type { Contact } from '@/utils/domain/thread/contacts';
import { DAY, exactly, HOUR } from '@/utils/domain/time/observed-time';

const NOW = Date.UTC(2026, 10, 22, 12);
const WINDOW = { now: NOW, windowDays: 30, target: DAY };
const contact = (n: number, ago: number, took: number | null): Contact => ({
  threadId: `t${n}`,
  accountId: 'a',
  marketplaceId: 'm',
  startedAt: exactly(NOW - ago),
  ...(took !== null && { answeredAt: exactly(NOW - ago + took) }),
});
const contacts = fc.array(
  fc.record({ ago: fc.integer({ min: 0, max: 40 * DAY }), took: fc.option(fc.integer({ min: 0, max: 3 * DAY })) }).map(({ ago, took }) => ({ ago, took })),
  { maxLength: 30 },
);

describe('misses', () => {
  it('are the late and the missed that the rate counts, and no other', () => {
    fc.assert(
      fc.property(contacts, (each) => {
        const all = each.map(({ ago, took }, n) => contact(n, ago, took));
        const { late, missed } = responseMetrics(all, WINDOW);
        expect(missesOf(all, [], WINDOW)).toHaveLength(late + missed);
      }),
    );
  });

  it('by reason and week sum to themselves, and the shares end at the whole', () => {
    fc.assert(
      fc.property(contacts, fc.array(fc.constantFrom(...LATE_REASONS)), (each, reasons) => {
        const all = each.map(({ ago, took }, n) => contact(n, ago, took));
        const tags = reasons.flatMap((reason, n): LateTag[] => (all[n] ? [{ threadId: `t${n}`, startedLatest: all[n].startedAt.latest, reason, at: NOW }] : []));
        const misses = missesOf(all, tags, WINDOW);
        const rows = weeklyPareto(misses, lastWeeks(NOW, 6, 'UTC'));
        expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(misses.length);
        if (rows.length > 0) expect(rows.at(-1)!.cumulative).toBe(1);
        const said = rows.filter(({ reason }) => reason !== null).map(({ total }) => total);
        expect(said).toEqual([...said].sort((a, b) => b - a));
      }),
    );
  });

  it('keep the agent’s word through another contact found before them, and say how late they were', () => {
    const tags: LateTag[] = [{ threadId: 't1', startedLatest: NOW - 3 * DAY, reason: 'night', at: NOW }];
    expect(missesOf([contact(1, 9 * DAY, HOUR), contact(1, 3 * DAY, 30 * HOUR), contact(2, 2 * DAY, null)], tags, WINDOW)).toMatchObject([
      { lateBy: null, reason: null },
      { lateBy: 6 * HOUR, reason: 'night' },
    ]);
  });
});

describe('weeks', () => {
  it('begin on Monday at midnight of the zone, over a clock change too', () => {
    expect(lastWeeks(Date.UTC(2026, 10, 4, 12), 2, 'America/Los_Angeles').map((at) => new Date(at).toISOString())).toEqual(['2026-10-26T07:00:00.000Z', '2026-11-02T08:00:00.000Z']);
    expect(lastWeeks(Date.UTC(2026, 10, 2, 0), 1, 'UTC')).toEqual([Date.UTC(2026, 10, 2)]);
  });
});

describe('response times', () => {
  it('fall into bins that sum to the answered contacts of the window; 24 hours to the millisecond are on time', () => {
    const all = [contact(1, 5 * DAY, DAY), contact(2, 5 * DAY, DAY + 1), contact(3, 5 * DAY, 0), contact(4, 5 * DAY, null), contact(5, 60 * DAY, HOUR)];
    const bins = responseTimeBins(all, WINDOW);
    expect(bins).toEqual([1, 0, 0, 0, 0, 1, 1, 0]);
    expect(bins).toHaveLength(BIN_ENDS.length);
  });

  it('tell when answers came', () => {
    expect(asAnswers([contact(1, 5 * DAY, HOUR), contact(2, DAY, null)]).map(({ startedAt }) => startedAt)).toEqual([exactly(NOW - 5 * DAY + HOUR)]);
  });
});

it('a topic id is of the page’s category, and of none where it was never seen', () => {
  expect([topicOf(64), topicOf(63), topicOf(null), topicOf(9_999)]).toEqual(['delivery', 'returns', null, null]);
});
