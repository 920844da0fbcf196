import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backlogAt, oldestWaiting } from '@/utils/domain/metrics/backlog';
import { hourOfWeek } from '@/utils/domain/metrics/hour-of-week';
import { outlook, whatIf } from '@/utils/domain/metrics/outlook';
import { responseMetrics } from '@/utils/domain/metrics/response-metrics';
import { rollOffs } from '@/utils/domain/metrics/roll-off';
import { crossedThresholds } from '@/utils/domain/metrics/thresholds';
import type { Contact } from '@/utils/domain/thread/contacts';
import { DAY, exactly, HOUR, MINUTE } from '@/utils/domain/time/observed-time';

const NOW = Date.UTC(2026, 10, 22, 12);
const begun = (daysAgo: number, hoursToAnswer: number | null): Contact => {
  const start = NOW - daysAgo * DAY;
  return { threadId: 't', accountId: 'a', marketplaceId: 'm', startedAt: exactly(start), ...(hoursToAnswer !== null && { answeredAt: exactly(start + hoursToAnswer * HOUR) }) };
};
const many = (count: number, contact: Contact) => Array.from({ length: count }, () => contact);

describe('the outlook, day by day', () => {
  const options = { now: NOW, windowDays: 30, targetBasisPoints: 9_000 };

  it('is safe on the day the old misses leave', () => {
    const contacts = [...many(80, begun(1, 1)), ...many(20, begun(19.5, 30))];
    const { firstSafe, days } = outlook(contacts, { ...options, perDay: 0 });
    expect(days[0]).toMatchObject({ counts: { onTime: 80, counted: 100 }, safe: false });
    expect(firstSafe).toMatchObject({ day: 11, at: NOW + 11 * DAY - 1, counts: { onTime: 80, counted: 80 } });
  });

  it('is safe earlier where on-time replies come in', () => {
    const contacts = [...many(104, begun(1, 1)), ...many(16, begun(2, 30))];
    expect(outlook(contacts, { ...options, perDay: 10 }).firstSafe).toMatchObject({ day: 4, counts: { onTime: 144, counted: 160 } });
  });

  it('takes what is pending as answered, what is missed as missed, and an empty window as no data', () => {
    const { days, firstSafe } = outlook([begun(0.5, null), begun(2.1, null)], { ...options, perDay: 0 });
    expect(days[0]?.counts).toEqual({ onTime: 1, counted: 2 });
    expect(days[30]).toMatchObject({ counts: { onTime: 0, counted: 0 }, safe: false });
    expect(firstSafe).toMatchObject({ day: 28 });
  });

  it('is told 80 minutes early at most, so that no miss is told gone before it is', () => {
    const now = NOW + 79 * MINUTE;
    const { days } = outlook([], { ...options, now, windowDays: 7, perDay: 0 });
    expect(days.map(({ day, at }) => now + day * DAY - at)).toEqual([0, ...Array.from({ length: 6 }, () => 79 * MINUTE + 1), 0]);
    const goesAt = (minutes: number) => outlook([begun(6 - minutes / 24 / 60, 30)], { ...options, now: NOW, windowDays: 7, perDay: 0 }).days.findIndex(({ counts }) => counts.counted === 0);
    expect([goesAt(-1), goesAt(0), goesAt(1)]).toEqual([1, 2, 2]);
  });

  it('equals a recount on every day', () => {
    const contact = fc.tuple(fc.integer({ min: 0, max: 240 }), fc.option(fc.integer({ min: 1, max: 40 }))).map(([eighths, hours]) => begun(eighths / 8, hours));
    fc.assert(
      fc.property(fc.array(contact, { maxLength: 12 }), (contacts) => {
        const answered = contacts.map((one) => (one.answeredAt || NOW - one.startedAt.latest > DAY ? one : { ...one, answeredAt: exactly(one.startedAt.latest + HOUR) }));
        for (const { at, counts } of outlook(contacts, { ...options, windowDays: 7, perDay: 0 }).days) {
          const { onTime, late, missed } = responseMetrics(answered.filter((one) => one.startedAt.latest <= NOW), { now: at, windowDays: 7 });
          expect(counts).toEqual({ onTime, counted: onTime + late + missed });
        }
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('what if', () => {
  it('answers these 12 and misses these 3', () => {
    expect(whatIf({ onTime: 104, counted: 120 }, { answered: 12, missed: 3 }, 9_000)).toEqual({
      counts: { onTime: 116, counted: 135 }, rate: 116 / 135, repliesNeeded: 55, missesAffordable: 0,
    });
    expect(whatIf({ onTime: 0, counted: 0 }, { answered: 0, missed: 0 }, 9_000).rate).toBeNull();
  });
});

describe('the roll-off calendar', () => {
  it('tells when each miss leaves each window it is in', () => {
    const exits = rollOffs([begun(6, 30), begun(20, null), begun(1, 1), begun(100, 30)], { now: NOW });
    expect(exits.map(({ windowDays, leavesAt, certain }) => [windowDays, (leavesAt.latest - NOW) / DAY, certain])).toEqual([
      [7, 1, true], [30, 10, true], [30, 24, true], [90, 70, true], [90, 84, true],
    ]);
  });

  it('holds every miss that the counts hold', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.option(fc.integer({ min: 1, max: 50 })))), (all) => {
        const contacts = all.map(([days, hours]) => begun(days, hours));
        for (const windowDays of [7, 30, 90]) {
          const { late, missed } = responseMetrics(contacts, { now: NOW, windowDays });
          expect(rollOffs(contacts, { now: NOW, windows: [windowDays] })).toHaveLength(late + missed);
        }
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('thresholds', () => {
  it.each([
    [0.9, 0.9, []],
    [0.8999, 0.8999, ['target']],
    [0.84, 0.95, ['target?', 'critical?']],
    [0.8, 0.84, ['target', 'critical']],
  ])('a 30-day rate between %f and %f crosses %j', (low, high, crossed) => {
    const told = crossedThresholds([{ windowDays: 30, rate: { low, high } }, { windowDays: 7, rate: null }]);
    expect(told.map(({ threshold, certain }) => threshold.id + (certain ? '' : '?'))).toEqual(crossed);
  });

  it('the early alarm is of seven days, and 95 % exactly is enough', () => {
    const ids = (rate: number) => crossedThresholds([{ windowDays: 7, rate: { low: rate, high: rate } }]).map(({ threshold }) => threshold.id);
    expect([ids(57 / 60), ids(56 / 60)]).toEqual([[], ['early-alarm']]);
  });
});

describe('the backlog', () => {
  it('counts who waited at an instant, surely and at most', () => {
    const contacts = [begun(2, 30), begun(1, null), { ...begun(1, null), startedAt: { earliest: NOW - DAY, latest: NOW + DAY } }];
    expect(backlogAt(contacts, [NOW - 36 * HOUR, NOW, NOW - 3 * DAY])).toEqual([
      { at: NOW - 36 * HOUR, waiting: 1, perhaps: 1 },
      { at: NOW, waiting: 1, perhaps: 2 },
      { at: NOW - 3 * DAY, waiting: 0, perhaps: 0 },
    ]);
  });

  it('knows who has waited longest', () => {
    const contacts = [begun(1, null), begun(3, 1), begun(2, null), begun(-1, null)];
    expect(oldestWaiting(contacts, NOW)).toBe(contacts[2]);
    expect(oldestWaiting([begun(3, 1)], NOW)).toBeNull();
  });
});

describe('arrivals by hour of the week', () => {
  it('are of the local clock', () => {
    const sunday = Date.UTC(2026, 9, 25, 0, 30); // 02:30 in Berlin, and an hour later 02:30 again
    const contacts = [sunday, sunday + HOUR, sunday + 2 * HOUR].map((at) => ({ ...begun(0, null), startedAt: exactly(at) }));
    const { hours, unplaced } = hourOfWeek([...contacts, { ...begun(0, null), startedAt: { earliest: sunday, latest: sunday + 2 * HOUR } }], { now: NOW, windowDays: 90, timeZone: 'Europe/Berlin' });
    expect([hours[2], hours[3], hours.reduce((a, b) => a + b, 0), unplaced]).toEqual([2, 1, 3, 1]);
  });
});
