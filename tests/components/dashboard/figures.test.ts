import { describe, expect, it } from 'vitest';
import { coverageOf } from '@/components/dashboard/coverage';
import { exitsByDay, leavingContacts } from '@/components/dashboard/exits-by-day';
import { contactsPerDay } from '@/components/shared/usual-volume';
import { metricsAfter } from '@/components/dashboard/what-if';
import { errorBudget } from '@/components/shared/error-budget';
import { daysUpTo } from '@/utils/domain/metrics/days-up-to';
import { RunningMetrics } from '@/utils/domain/metrics/running-metrics';
import { responseMetrics } from '@/utils/domain/metrics/response-metrics';
import { DAY, HOUR, MINUTE } from '@/utils/domain/time/observed-time';
import { rateHistoryFor, type ContactRecord } from '@/utils/storage/queries';
import { ACCOUNT, contact, NOW, store, US } from '../shared/stored-rows';

describe('the rate over time', () => {
  const history = async (contacts: ContactRecord[], days: number) => {
    await store({ contacts });
    return (await rateHistoryFor(ACCOUNT, US, { instants: daysUpTo(NOW, days), windowDays: 7 })).map(({ rate, uncertain }) => ({ rate, uncertain }));
  };

  it('ends with the rate of now, and has no data before there was any', async () => {
    const contacts = [contact('a', 3 * DAY, HOUR), contact('b', 2 * DAY, 30 * HOUR)];
    const points = await history(contacts, 10);
    expect(points).toHaveLength(10);
    expect(points.at(-1)?.rate).toEqual(responseMetrics(contacts, { now: NOW, windowDays: 7 }).rate);
    expect(points[0]?.rate).toBeNull();
  });

  it('lets contacts roll off when their window has passed', async () => {
    const points = await history([contact('a', 9 * DAY, HOUR)], 5);
    expect(points.map((point) => point.rate)).toEqual([{ low: 1, high: 1 }, { low: 1, high: 1 }, null, null, null]);
  });

  it('is a band where an outcome is uncertain', async () => {
    const gone = { earliest: NOW - 40 * HOUR, latest: NOW - 2 * HOUR };
    const points = await history([contact('a', 2 * DAY, null, { answeredAt: gone, waivedAt: gone }), contact('b', 2 * DAY, HOUR)], 1);
    expect(points).toEqual([{ rate: { low: 0.5, high: 1 }, uncertain: 1 }]);
  });
});

describe('coverage', () => {
  const at = (...minutesAgo: number[]) => minutesAgo.map((minutes) => NOW - minutes * MINUTE);
  it('joins readings that follow each other, and names the gaps between them, newest first', () => {
    expect(coverageOf(at(500, 480, 470, 100, 90), HOUR, NOW)).toEqual([
      { kind: 'blind', from: NOW - 90 * MINUTE, to: NOW, readings: 0 },
      { kind: 'read', from: NOW - 100 * MINUTE, to: NOW - 90 * MINUTE, readings: 2 },
      { kind: 'blind', from: NOW - 470 * MINUTE, to: NOW - 100 * MINUTE, readings: 0 },
      { kind: 'read', from: NOW - 500 * MINUTE, to: NOW - 470 * MINUTE, readings: 3 },
    ]);
  });

  it('of an inbox that was just read ends with reading', () => {
    expect(coverageOf(at(60), HOUR, NOW)).toEqual([{ kind: 'read', from: NOW - HOUR, to: NOW - HOUR, readings: 1 }]);
  });

  it('of no reading is empty: nothing is claimed', () => {
    expect(coverageOf([], HOUR, NOW)).toEqual([]);
  });
});

describe('the days on which misses stop counting', () => {
  const gone = { earliest: NOW - 5 * DAY, latest: NOW - 3 * DAY };
  const contacts = [
    contact('missed', 5 * DAY, null), contact('late', 29 * DAY, 30 * HOUR), contact('onTime', 29 * DAY, HOUR),
    contact('may be late', 5 * DAY, null, { answeredAt: gone, waivedAt: gone }), contact('long ago', 40 * DAY, null),
  ];
  const none = { low: 0, high: 0 };

  it('come in order, each with what leaves the 7, 30 and 90 days, as a range where a miss is not certain', () => {
    expect(exitsByDay(contacts, NOW)).toEqual([
      { at: NOW + DAY, windows: { 7: none, 30: { low: 1, high: 1 }, 90: none } },
      { at: NOW + 2 * DAY, windows: { 7: { low: 1, high: 2 }, 30: none, 90: none } },
      { at: NOW + 25 * DAY, windows: { 7: none, 30: { low: 1, high: 2 }, 90: none } },
      { at: NOW + 50 * DAY, windows: { 7: none, 30: none, 90: { low: 1, high: 1 } } },
      { at: NOW + 61 * DAY, windows: { 7: none, 30: none, 90: { low: 1, high: 1 } } },
      { at: NOW + 85 * DAY, windows: { 7: none, 30: none, 90: { low: 1, high: 2 } } },
    ]);
  });

  it('are told of each contact too: one of forty days ago leaves the 90 days only', () => {
    const each = leavingContacts(contacts, NOW);
    expect(each.map(({ contact: { threadId }, exits }) => [threadId, Object.keys(exits)])).toEqual([
      ['thread-of-long ago', ['90']], ['thread-of-late', ['30', '90']], ['thread-of-missed', ['7', '30', '90']], ['thread-of-may be late', ['7', '30', '90']],
    ]);
    expect(each.at(-1)?.exits[7]?.certain).toBe(false);
  });

  it('sum to the late and missed contacts of each window', () => {
    const days = exitsByDay(contacts, NOW);
    for (const windowDays of [7, 30, 90] as const) {
      const { late, missed } = responseMetrics(contacts, { now: NOW, windowDays });
      expect(days.reduce((sum, { windows }) => sum + windows[windowDays].low, 0)).toBe(late + missed);
    }
  });
});

describe('what if', () => {
  const stored = (...contacts: ContactRecord[]) => {
    const running = new RunningMetrics();
    contacts.forEach((each) => running.add(each));
    return running.query({ now: NOW, windowDays: 30 })!;
  };
  const metrics = stored(contact('a', 2 * DAY, HOUR), contact('b', 2 * DAY, 30 * HOUR));
  it('begins with the rate as it is, also where some outcomes are uncertain', () => {
    // About a day old and unanswered: missed, or not yet. It cannot turn out to be on time.
    const aboutADay = { ...contact('c', DAY, null), startedAt: { earliest: NOW - DAY - MINUTE, latest: NOW - DAY + MINUTE } };
    const uncertain = stored(contact('a', 2 * DAY, HOUR), aboutADay);
    expect(metricsAfter(uncertain, { onTime: 0, missed: 0 }).rate).toEqual(uncertain.rate);
    expect(metricsAfter(uncertain, { onTime: 1, missed: 1 }).rate).toEqual({ low: 0.5, high: 2 / 3 });
  });

  it('adds to both ends of the rate', () => {
    expect(metricsAfter(metrics, { onTime: 8, missed: 0 }).rate).toEqual({ low: 0.9, high: 0.9 });
    expect(metricsAfter(metrics, { onTime: 0, missed: 2 }).rate).toEqual({ low: 0.25, high: 0.25 });
  });

  it('tells what would then be needed or affordable: answer these 12, miss these 3', () => {
    const ofMany = { ...metrics, tally: { ...metrics.tally, g: 104, b: 16 }, onTime: 104, late: 10, missed: 6, uncertain: 0, rate: { low: 104 / 120, high: 104 / 120 } };
    expect(errorBudget(ofMany, 9_000)).toEqual({ kind: 'replies', low: 40, high: 40 });
    const after = metricsAfter(ofMany, { onTime: 12, missed: 3 });
    expect(after.rate?.low).toBeCloseTo(116 / 135, 12);
    expect(errorBudget(after, 9_000)).toEqual({ kind: 'replies', low: 55, high: 55 });
  });

  it('is nothing where there would still be nothing to count', () => {
    expect(metricsAfter(stored(), { onTime: 0, missed: 0 }).rate).toBeNull();
  });
});

describe('the usual volume', () => {
  const windows = (...[seven, thirty]: number[]) => ({ windows: { 7: { ...none, onTime: seven }, 30: { ...none, onTime: thirty } } }) as unknown as Parameters<typeof contactsPerDay>[0];
  const none = { late: 0, missed: 0, pending: 0, waived: 0, uncertain: 0 };
  it('is spread over thirty days, or over seven where nothing older is known', () => {
    expect(contactsPerDay(windows(14, 60))).toBe(2);
    expect(contactsPerDay(windows(14, 14))).toBe(2);
    expect(contactsPerDay(windows(0, 0))).toBe(0);
  });
});
