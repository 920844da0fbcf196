import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lateMarks } from '@/utils/domain/metrics/late-marks';
import { responseMetrics } from '@/utils/domain/metrics/response-metrics';
import type { Contact } from '@/utils/domain/thread/contacts';
import { DAY, exactly, HOUR, type ObservedTime } from '@/utils/domain/time/observed-time';

const NOW = Date.UTC(2026, 10, 22, 12);
const WINDOW = { now: NOW, windowDays: 7 };
const contactOf = (startedAt: ObservedTime, ending: Partial<Contact> = {}): Contact => ({ threadId: 't', accountId: 'a', marketplaceId: 'm', startedAt, ...ending });
const begun = (hoursAgo: number) => exactly(NOW - hoursAgo * HOUR);
const answered = contactOf(begun(50), { answeredAt: begun(49) });

describe('a mark after the 24 hours', () => {
  it.each([
    ['exactly at 24 hours is in time', contactOf(begun(48), { waivedAt: begun(24) }), [0, 0, 1, 1]],
    ['a millisecond later is late', contactOf(begun(48), { waivedAt: exactly(NOW - DAY + 1) }), [1, 0, 0.5, 0.5]],
    ['may be late where its time is a range', contactOf(begun(48), { waivedAt: { earliest: NOW - 30 * HOUR, latest: NOW - 20 * HOUR } }), [0, 1, 0.5, 1]],
    ['of a contact that may lie before the window may not count', contactOf({ earliest: NOW - 8 * DAY, latest: NOW - 6 * DAY }, { waivedAt: begun(1) }), [0, 1, 0.5, 1]],
    ['of a contact that may have been answered is none for certain', contactOf(begun(60), { answeredAt: begun(1), waivedAt: begun(1) }), [0, 0, 0.5, 1]],
    ['of a contact before the window is none', contactOf(begun(200), { waivedAt: begun(1) }), [0, 0, 1, 1]],
  ])('%s', (_name, contact, [count, perhaps, low, high]) => {
    expect(lateMarks([answered, contact], WINDOW)).toEqual({ count, perhaps, rateIfCounted: { low, high } });
  });

  it('leaves the rate itself as it is, and there is no data where nothing else counts and it does not', () => {
    const late = contactOf(begun(48), { waivedAt: begun(1) });
    expect(responseMetrics([late], WINDOW)).toMatchObject({ waived: 1, rate: null });
    expect(lateMarks([late], WINDOW).rateIfCounted).toEqual({ low: 0, high: 0 });
    expect(lateMarks([], WINDOW)).toEqual({ count: 0, perhaps: 0, rateIfCounted: null });
  });

  it('counted is what a late answer at that time would be, and never raises the rate', () => {
    const time = fc.tuple(fc.integer({ min: -20, max: 2 }), fc.constantFrom(0, 0, HOUR, 2 * DAY)).map(([halves, wide]) => ({ earliest: NOW + (halves * DAY) / 2, latest: NOW + (halves * DAY) / 2 + wide }));
    const contact = fc.tuple(time, fc.constantFrom('answered', 'waived', 'open'), time).map(([startedAt, fate, at]) =>
      contactOf(startedAt, fate === 'answered' ? { answeredAt: at } : fate === 'waived' ? { waivedAt: at } : {}),
    );
    fc.assert(
      fc.property(fc.array(contact, { maxLength: 6 }), (contacts) => {
        const { count, rateIfCounted } = lateMarks(contacts, WINDOW);
        const { rate } = responseMetrics(contacts, WINDOW);
        if (rate) expect(rateIfCounted?.low).toBeLessThanOrEqual(rate.low);
        const asAnswers = contacts.map((one) => (one.waivedAt && one.waivedAt.earliest - one.startedAt.latest > DAY ? contactOf(one.startedAt, { answeredAt: one.waivedAt }) : one));
        if (lateMarks(contacts, WINDOW).perhaps > 0) return;
        expect(rateIfCounted).toEqual(responseMetrics(asAnswers, WINDOW).rate);
        expect(count).toBe(responseMetrics(asAnswers, WINDOW).late - responseMetrics(contacts, WINDOW).late);
      }),
      { numRuns: 10_000 },
    );
  });
});
