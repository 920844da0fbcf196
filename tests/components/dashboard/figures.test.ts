import { describe, expect, it } from 'vitest';
import { backlog } from '@/components/dashboard/backlog';
import { coverageOf } from '@/components/dashboard/coverage';
import { exitsByDay } from '@/components/dashboard/exits-by-day';
import { rateHistory } from '@/components/dashboard/rate-history';
import { rateAfter } from '@/components/dashboard/what-if';
import { responseMetrics } from '@/utils/domain/metrics/response-metrics';
import { DAY, HOUR, MINUTE } from '@/utils/domain/time/observed-time';
import { contact, NOW } from '../shared/stored-rows';

describe('the rate over time', () => {
  it('ends with the rate of now, and has no data before there was any', () => {
    const contacts = [contact('a', 3 * DAY, HOUR), contact('b', 2 * DAY, 30 * HOUR)];
    const points = rateHistory(contacts, { now: NOW, days: 10, windowDays: 7 });
    expect(points).toHaveLength(10);
    expect(points.at(-1)).toMatchObject({ at: NOW, rate: responseMetrics(contacts, { now: NOW, windowDays: 7 }).rate, counted: 2 });
    expect(points[0]?.rate).toBeNull();
  });

  it('lets contacts roll off when their window has passed', () => {
    const points = rateHistory([contact('a', 9 * DAY, HOUR)], { now: NOW, days: 5, windowDays: 7 });
    expect(points.map((point) => point.rate)).toEqual([{ low: 1, high: 1 }, { low: 1, high: 1 }, null, null, null]);
  });

  it('is a band where an outcome is uncertain', () => {
    const gone = { earliest: NOW - 40 * HOUR, latest: NOW - 2 * HOUR };
    const points = rateHistory([contact('a', 2 * DAY, null, { answeredAt: gone, waivedAt: gone }), contact('b', 2 * DAY, HOUR)], { now: NOW, days: 1, windowDays: 7 });
    expect(points[0]?.rate).toEqual({ low: 0.5, high: 1 });
    expect(points[0]?.uncertain).toBe(1);
  });
});

describe('the backlog', () => {
  it('counts what waited at that hour, surely and possibly', () => {
    const vague = { startedAt: { earliest: NOW - 3 * DAY, latest: NOW - DAY / 2 } };
    const points = backlog([contact('a', 2.5 * DAY, DAY), contact('b', HOUR, null), contact('c', DAY, null, vague)], { now: NOW, days: 4 });
    expect(points.map(({ low, high }) => [low, high])).toEqual([[0, 1], [1, 2], [0, 1], [2, 2]]);
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
  it('come in order, and hold a range where a miss is not certain', () => {
    const gone = { earliest: NOW - 5 * DAY, latest: NOW - 3 * DAY };
    const contacts = [
      contact('missed', 5 * DAY, null), contact('late', 29 * DAY, 30 * HOUR), contact('onTime', 29 * DAY, HOUR),
      contact('may be late', 5 * DAY, null, { answeredAt: gone, waivedAt: gone }), contact('long ago', 40 * DAY, null),
    ];
    const days = exitsByDay(contacts, NOW);
    expect(days).toEqual([{ at: NOW + DAY, low: 1, high: 1 }, { at: NOW + 25 * DAY, low: 1, high: 2 }]);
  });
});

describe('what if', () => {
  const metrics = responseMetrics([contact('a', 2 * DAY, HOUR), contact('b', 2 * DAY, 30 * HOUR)], { now: NOW, windowDays: 30 });
  it('adds to both ends of the rate', () => {
    expect(rateAfter(metrics, { onTime: 8, missed: 0 })).toEqual({ low: 0.9, high: 0.9 });
    expect(rateAfter(metrics, { onTime: 0, missed: 2 })).toEqual({ low: 0.25, high: 0.25 });
  });

  it('is nothing where there would still be nothing to count', () => {
    expect(rateAfter(responseMetrics([], { now: NOW, windowDays: 30 }), { onTime: 0, missed: 0 })).toBeNull();
  });
});
