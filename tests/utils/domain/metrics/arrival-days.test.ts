import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { arrivalOf, hourOfWeekFrom } from '@/utils/domain/metrics/arrival-days';
import { hourOfWeek } from '@/utils/domain/metrics/hour-of-week';
import type { Contact } from '@/utils/domain/thread/contacts';
import { DAY, HOUR, MINUTE } from '@/utils/domain/time/observed-time';

// Both ends of the window in days on which clocks change somewhere, on the quarter of an hour.
const NOW = Date.UTC(2026, 10, 1, 14, 30);

it('arrivals counted by the day tell the hours of the week as the contacts do, in any zone', () => {
  const contact = fc.tuple(fc.integer({ min: -10 * 24 * 60, max: -1 }), fc.constantFrom(0, 0, MINUTE, HOUR)).map(
    ([minutes, wide]): Contact => ({ threadId: 't', accountId: 'a', marketplaceId: 'm', startedAt: { earliest: NOW + minutes * MINUTE, latest: NOW + minutes * MINUTE + wide } }),
  );
  const zone = fc.constantFrom('America/Los_Angeles', 'Europe/Berlin', 'Asia/Kolkata', 'Asia/Kathmandu', 'Australia/Sydney', 'UTC');
  fc.assert(
    fc.property(fc.array(contact, { maxLength: 12 }), zone, (contacts, timeZone) => {
      const quarters = new Map<number, Map<number, number>>();
      // Those whose middle lies on the edge of the window are cut to the quarter.
      const inside = contacts.filter(({ startedAt }) => startedAt.earliest > NOW - 7 * DAY + HOUR && startedAt.latest < NOW);
      for (const one of inside) {
        const { day, quarter } = arrivalOf(one);
        const ofDay = quarters.get(day) ?? new Map<number, number>();
        quarters.set(day, ofDay.set(quarter, (ofDay.get(quarter) ?? 0) + 1));
      }
      const days = [...quarters].map(([day, ofDay]) => ({ day, values: [...ofDay].flat() }));
      const options = { now: NOW, windowDays: 7, timeZone };
      expect(hourOfWeekFrom(days, options)).toEqual(hourOfWeek(inside, options));
    }),
    { numRuns: 10_000 },
  );
});

it('what lies outside of the window is left out', () => {
  const days = [-8, -3, 1].map((ago) => ({ day: Math.floor(NOW / DAY) + ago, values: [4, 1, 96, 1] }));
  const { hours, unplaced } = hourOfWeekFrom(days, { now: NOW, windowDays: 7, timeZone: 'UTC' });
  expect([hours.reduce((a, b) => a + b, 0), unplaced]).toEqual([1, 1]);
});
