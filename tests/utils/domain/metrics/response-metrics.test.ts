import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { responseMetrics, type ResponseMetrics } from '@/utils/domain/metrics/response-metrics';
import type { Contact } from '@/utils/domain/thread/contacts';
import { END_OF_TIME } from '@/utils/domain/thread/page-order';
import { DAY, exactly, HOUR, MINUTE, type ObservedTime } from '@/utils/domain/time/observed-time';

const NOW = Date.UTC(2026, 10, 22, 12);

function contactOf(startedAt: ObservedTime, ending: Partial<Pick<Contact, 'answeredAt' | 'waivedAt'>> = {}): Contact {
  return { threadId: 't', accountId: 'a', marketplaceId: 'm', startedAt, ...ending };
}

const began = (hoursAgo: number) => exactly(NOW - hoursAgo * HOUR);

function countsOf(metrics: ResponseMetrics): string {
  const { onTime, late, missed, pending, waived, uncertain } = metrics;
  return Object.entries({ onTime, late, missed, pending, waived, uncertain })
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}

describe('response metrics of one contact', () => {
  const lastMs = (ms: number) => exactly(NOW - ms);
  it.each<[string, Contact, string]>([
    ['answered exactly at 24 h', contactOf(began(48), { answeredAt: began(24) }), 'onTime 1'],
    ['answered a millisecond after 24 h', contactOf(began(48), { answeredAt: exactly(NOW - DAY + 1) }), 'late 1'],
    ['waiting for exactly 24 h', contactOf(lastMs(DAY)), 'pending 1'],
    ['waiting a millisecond longer', contactOf(lastMs(DAY + 1)), 'missed 1'],
    ['waived', contactOf(began(40), { waivedAt: began(1) }), 'waived 1'],
    ['begun now', contactOf(lastMs(0)), 'pending 1'],
    ['begun in the future', contactOf(exactly(NOW + 1)), ''],
    ['begun at the window, which is outside it', contactOf(lastMs(7 * DAY), { answeredAt: began(1) }), ''],
    ['begun a millisecond inside the window', contactOf(lastMs(7 * DAY - 1), { answeredAt: began(1) }), 'late 1'],
    ['gone elsewhere', contactOf(began(40), { answeredAt: began(39), waivedAt: began(39) }), 'uncertain 1'],
    ['perhaps answered by someone unknown', contactOf(began(2), { answeredAt: { earliest: NOW - HOUR, latest: END_OF_TIME } }), 'uncertain 1'],
    ['answered on time by either of two', contactOf(began(9), { answeredAt: { earliest: NOW - 8 * HOUR, latest: NOW - HOUR } }), 'onTime 1'],
    ['answered about the deadline', contactOf(began(30), { answeredAt: { earliest: NOW - 7 * HOUR, latest: NOW - 5 * HOUR } }), 'uncertain 1'],
    ['about 24 h old', contactOf({ earliest: NOW - DAY - MINUTE, latest: NOW - DAY + MINUTE }), 'uncertain 1'],
    ['partly before the window', contactOf({ earliest: NOW - 8 * DAY, latest: NOW - 6 * DAY }, { waivedAt: began(1) }), 'uncertain 1'],
    ['perhaps in the future', contactOf({ earliest: NOW - HOUR, latest: NOW + HOUR }), 'uncertain 1'],
    ['no time can be read', contactOf({ earliest: Number.NaN, latest: Number.NaN }), 'uncertain 1'],
  ])('%s', (_name, contact, counts) => {
    expect(countsOf(responseMetrics([contact], { now: NOW, windowDays: 7 }))).toBe(counts);
  });
});

describe('the rate', () => {
  it('is "no data" for an empty window, never 100 %', () => {
    const empty: ResponseMetrics = {
      windowDays: 30, onTime: 0, late: 0, missed: 0, pending: 0, waived: 0, uncertain: 0, rate: null, responseTime: null,
    };
    expect(responseMetrics([], { now: NOW, windowDays: 30 })).toEqual(empty);
    expect(responseMetrics([contactOf(began(1))], { now: NOW, windowDays: 30 }).rate).toBeNull();
    expect(responseMetrics([contactOf(began(1), { waivedAt: began(0) })], { now: NOW, windowDays: 30 }).rate).toBeNull();
  });

  it('counts by another target where one is given', () => {
    const contact = contactOf(began(20), { answeredAt: began(7) });
    expect(responseMetrics([contact], { now: NOW, windowDays: 7, target: 12 * HOUR }).late).toBe(1);
    expect(responseMetrics([contact], { now: NOW, windowDays: 7, target: 13 * HOUR }).onTime).toBe(1);
  });

  // The smallest grid on which everything can happen: windows of one day, targets and times in half-days.
  const UNIT = DAY / 2;
  const time = fc.tuple(fc.integer({ min: -5, max: 2 }), fc.integer({ min: 0, max: 3 })).map(([at, width]) => ({
    earliest: NOW + at * UNIT,
    latest: NOW + (at + width) * UNIT,
  }));
  const anyContact = fc.record({ startedAt: time, answeredAt: fc.option(time), waivedAt: fc.option(time) }).map(({ startedAt, answeredAt, waivedAt }) =>
    contactOf(startedAt, { ...(answeredAt && { answeredAt }), ...(waivedAt && { waivedAt }) }),
  );
  const grid = ({ earliest, latest }: ObservedTime) => {
    const all: number[] = [];
    // Edges lie between grid points too: half a unit catches the open end of the window.
    for (let at = earliest; at <= latest; at += UNIT / 2) all.push(at);
    return all;
  };

  /** [counts for the rate, on time] of every truth of one contact. */
  function truthsOf(contact: Contact, windowDays: number, target: number): string[] {
    const truths = new Set<string>();
    for (const started of grid(contact.startedAt)) {
      if (!(NOW - windowDays * DAY < started && started <= NOW)) {
        truths.add('out');
        continue;
      }
      for (const answered of contact.answeredAt ? grid(contact.answeredAt) : []) truths.add(answered - started <= target ? 'good' : 'bad');
      if (contact.waivedAt) truths.add('out');
      if (!contact.answeredAt && !contact.waivedAt) truths.add(NOW - started > target ? 'bad' : 'out');
    }
    return [...truths];
  }

  it('spans exactly what the truths allow', () => {
    fc.assert(
      fc.property(fc.array(anyContact, { maxLength: 5 }), fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 4 }), (contacts, windowDays, half) => {
        const target = half * UNIT;
        let rates: { good: number; counted: number }[] = [{ good: 0, counted: 0 }];
        for (const contact of contacts) {
          const truths = truthsOf(contact, windowDays, target);
          rates = rates.flatMap(({ good, counted }) =>
            truths.map((truth) => ({ good: good + Number(truth === 'good'), counted: counted + Number(truth !== 'out') })),
          );
        }
        const possible = rates.filter(({ counted }) => counted > 0).map(({ good, counted }) => good / counted);
        const { rate } = responseMetrics(contacts, { now: NOW, windowDays, target });
        expect(rate).toEqual(possible.length > 0 ? { low: Math.min(...possible), high: Math.max(...possible) } : null);
      }),
      { numRuns: 10_000 },
    );
  });

  it('stays within 0 and 1, and the counts add up to the contacts that meet the window', () => {
    fc.assert(
      fc.property(fc.array(anyContact, { maxLength: 30 }), fc.constantFrom(1, 2, 7), (contacts, windowDays) => {
        const metrics = responseMetrics(contacts, { now: NOW, windowDays });
        const { onTime, late, missed, pending, waived, uncertain, rate } = metrics;
        const meeting = contacts.filter(({ startedAt }) => startedAt.latest > NOW - windowDays * DAY && startedAt.earliest <= NOW);
        expect(onTime + late + missed + pending + waived + uncertain).toBe(meeting.length);
        if (rate) {
          expect(rate.low).toBeGreaterThanOrEqual(0);
          expect(rate.low).toBeLessThanOrEqual(rate.high);
          expect(rate.high).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('response times', () => {
  const answeredAfter = (hours: number) => contactOf(began(100), { answeredAt: began(100 - hours) });

  it.each([
    ['one answer', [5], { mean: 5, median: 5, p90: 5 }],
    ['an even number: the mean of the middle two', [1, 2, 6, 9], { mean: 4.5, median: 4, p90: 9 }],
    ['ten: the ninth by nearest rank', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], { mean: 5.5, median: 5.5, p90: 9 }],
    ['eleven: the tenth', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], { mean: 6, median: 6, p90: 10 }],
  ])('of %s', (_name, hours, expected) => {
    const { responseTime } = responseMetrics(hours.map(answeredAfter), { now: NOW, windowDays: 7 });
    expect(responseTime).toEqual({ mean: expected.mean * HOUR, median: expected.median * HOUR, p90: expected.p90 * HOUR });
  });

  it('go by the middles of intervals, and leave out what may have been waived', () => {
    const minute = contactOf({ earliest: NOW - 10 * HOUR, latest: NOW - 10 * HOUR + MINUTE }, { answeredAt: { earliest: NOW - HOUR, latest: NOW - HOUR + MINUTE } });
    const gone = contactOf(began(9), { answeredAt: began(1), waivedAt: began(1) });
    expect(responseMetrics([minute, gone], { now: NOW, windowDays: 7 }).responseTime?.mean).toBe(9 * HOUR);
  });
});
