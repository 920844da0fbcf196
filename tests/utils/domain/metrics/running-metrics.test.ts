import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backlogAt } from '@/utils/domain/metrics/backlog';
import { daysUpTo } from '@/utils/domain/metrics/days-up-to';
import { lateMarks } from '@/utils/domain/metrics/late-marks';
import { outlook } from '@/utils/domain/metrics/outlook';
import { rateRange } from '@/utils/domain/metrics/rate-range';
import { responseMetrics } from '@/utils/domain/metrics/response-metrics';
import { RunningMetrics } from '@/utils/domain/metrics/running-metrics';
import { COARSE, evenFrom, FINE, rowsForSums, StepTree } from '@/utils/domain/metrics/step-tree';
import type { Contact } from '@/utils/domain/thread/contacts';
import { END_OF_TIME } from '@/utils/domain/thread/page-order';
import { DAY, HOUR, MINUTE } from '@/utils/domain/time/observed-time';

const NOW = Date.UTC(2026, 10, 22, 12);

// Instants close to each other and to the borders of windows and targets, and some that no calendar has.
const instant = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(fc.integer({ min: -40, max: 2 }), fc.constantFrom(-1, 0, 0, 1, 30 * MINUTE)).map(([days, more]) => NOW + (days * DAY) / 4 + more) },
  { weight: 1, arbitrary: fc.constantFrom(-5 * DAY, 0, Number.NaN, 8e15) },
);
const width = fc.constantFrom(0, 0, 0, MINUTE, 3 * HOUR, DAY, 9 * DAY);
const time = fc.tuple(instant, width).map(([earliest, wide]) => ({ earliest, latest: earliest + wide }));
const answer = fc.oneof(time, instant.map((earliest) => ({ earliest, latest: END_OF_TIME })));
const contact: fc.Arbitrary<Contact> = fc
  .record({ startedAt: time, answeredAt: fc.option(answer), waivedAt: fc.option(time, { freq: 3 }) })
  .map(({ startedAt, answeredAt, waivedAt }) => ({
    threadId: 't',
    accountId: 'a',
    marketplaceId: 'm',
    startedAt,
    ...(answeredAt && { answeredAt }),
    ...(waivedAt && { waivedAt }),
  }));

describe('running metrics', () => {
  it('equal a naive recount at any instant, whatever was added and removed', () => {
    const changes = fc.array(fc.record({ contact, removed: fc.boolean() }), { maxLength: 8 });
    fc.assert(
      fc.property(changes, fc.array(instant.filter(Number.isFinite), { minLength: 1, maxLength: 4 }), fc.constantFrom(7, 30, 90), (all, instants, windowDays) => {
        const running = new RunningMetrics();
        for (const change of all) running.add(change.contact);
        for (const change of all) if (change.removed) running.remove(change.contact);
        const kept = all.filter((change) => !change.removed).map((change) => change.contact);
        for (const now of instants) {
          const naive = responseMetrics(kept, { now, windowDays });
          const { responseTime, tally, ...counted } = running.query({ now, windowDays })!;
          const { responseTime: naiveTime, ...naiveCounted } = naive;
          expect(counted).toEqual({ ...naiveCounted, lateMarks: lateMarks(kept, { now, windowDays }) });
          expect(rateRange(tally)).toEqual(naive.rate);
          expect(responseTime === null).toBe(naiveTime === null);
        }
        expect(instants.map((at) => running.backlog(at))).toEqual(backlogAt(kept, instants));
      }),
      { numRuns: 10_000 },
    );
  });

  it('tell the days ahead as a look at every contact does', () => {
    // Of a start known to days only, and of one on which it depends whether the answer was in time, the sums know more than a look
    // at the whole contact: it may leave the window with its possible miss.
    const dependsOnStart = ({ startedAt, answeredAt }: Contact) =>
      answeredAt !== undefined && startedAt.latest > startedAt.earliest && answeredAt.latest - startedAt.earliest > DAY && answeredAt.earliest - startedAt.latest <= DAY;
    const narrow = contact.filter((one) => {
      const { earliest, latest } = one.startedAt;
      return latest - earliest <= DAY && Number.isFinite(latest) && !dependsOnStart(one);
    });
    fc.assert(
      fc.property(fc.array(narrow, { maxLength: 8 }), fc.constantFrom(7, 30), fc.integer({ min: 0, max: 3 }), (contacts, windowDays, perDay) => {
        const running = new RunningMetrics();
        contacts.forEach((one) => running.add(one));
        const options = { now: NOW, windowDays, targetBasisPoints: 9_000, perDay };
        expect(running.outlook(options)).toEqual(outlook(contacts, options));
      }),
      { numRuns: 10_000 },
    );
  });

  it('tell response times to the minute', () => {
    const answered = fc.tuple(fc.integer({ min: 0, max: 90 * 24 * 60 }), fc.integer({ min: 0, max: 3 * DAY })).map(
      ([minutesAgo, after]): Contact => {
        const start = NOW - minutesAgo * MINUTE;
        return { threadId: 't', accountId: 'a', marketplaceId: 'm', startedAt: { earliest: start, latest: start }, answeredAt: { earliest: start + after, latest: start + after } };
      },
    );
    const cut = (ms: number) => Math.floor(ms / MINUTE) * MINUTE;
    fc.assert(
      fc.property(fc.array(answered, { minLength: 1, maxLength: 40 }), fc.constantFrom(7, 30, 90), (contacts, windowDays) => {
        const running = new RunningMetrics();
        contacts.forEach((one) => running.add(one));
        const exact = responseMetrics(contacts, { now: NOW, windowDays }).responseTime;
        const told = running.query({ now: NOW, windowDays })?.responseTime ?? null;
        expect(told === null).toBe(exact === null);
        if (!exact || !told) return;
        expect(told.p90).toBe(cut(exact.p90));
        expect(Math.abs(told.median - exact.median)).toBeLessThan(MINUTE);
        expect(told.mean).toBeCloseTo(exact.mean, 3);
      }),
      { numRuns: 10_000 },
    );
  });

  it('say nothing of a window that is not kept', () => {
    expect(new RunningMetrics({ windows: [7] }).query({ now: NOW, windowDays: 30 })).toBeNull();
  });
});

describe('sums up to an instant', () => {
  const STEPS = fc.array(fc.record({ at: fc.integer({ min: 0, max: 40 * DAY }), channel: fc.integer({ min: 0, max: 2 }), delta: fc.constantFrom(-1, 1, 2) }), { maxLength: 40 });
  it('need of the instants of an even day fewer rows, and say the same from those alone', () => {
    fc.assert(
      fc.property(STEPS, fc.integer({ min: 0, max: 40 * DAY }), fc.boolean(), fc.constantFrom(FINE, COARSE), (steps, around, even, depth) => {
        const at = even ? evenFrom(around) : around;
        const whole = new StepTree(3, [], depth);
        for (const step of steps) whole.add(step);
        const wanted = rowsForSums([at], depth).map(({ level, index }) => `${level} ${index}`);
        const part = new StepTree(3, whole.rows().filter(({ level, index }) => wanted.includes(`${level} ${index}`)), depth);
        const sums = new Float64Array(3);
        part.sumInto(sums, at, 0);
        expect([...sums]).toEqual([0, 1, 2].map((channel) => steps.filter((step) => step.channel === channel && step.at <= at).reduce((sum, { delta }) => sum + delta, 0)));
        expect(wanted.length).toBeLessThanOrEqual(even && depth === FINE ? depth : depth + 1);
      }),
      { numRuns: 10_000 },
    );
  });
  it('of days that end with now are a day apart, none after it, the last at it', () => {
    const now = Date.UTC(2026, 10, 22, 12, 34, 56);
    const days = daysUpTo(now, 30);
    expect(days).toHaveLength(30);
    expect(days.at(-1)).toBe(now);
    const apart = days.slice(0, -1).map((at, index) => at - (days[index - 1] ?? at - DAY));
    expect(apart.every((gap) => gap === DAY)).toBe(true);
    expect(days.every((at) => at <= now)).toBe(true);
  });
});
