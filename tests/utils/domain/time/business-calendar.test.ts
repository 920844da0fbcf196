import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBusinessTime, businessTimeBetween, type BusinessCalendar } from '@/utils/domain/time/business-calendar';
import { DAY, HOUR, MINUTE } from '@/utils/domain/time/observed-time';

const nineToSix = [{ from: 9 * 60, to: 18 * 60 }];
const weekdays = (timeZone: string, holidays: string[] = []): BusinessCalendar => ({
  timeZone,
  week: [[], nineToSix, nineToSix, nineToSix, nineToSix, nineToSix, []],
  holidays,
});

/** The same by looking at the local clock in every single minute. */
function byMinutes(from: number, to: number, calendar: BusinessCalendar): number {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: calendar.timeZone, weekday: 'short', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  });
  let total = 0;
  for (let at = from; at < to; at += MINUTE) {
    const part = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]));
    if (calendar.holidays.includes(`${part['year']}-${part['month']}-${part['day']}`)) continue;
    const weekday = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(part['weekday'] ?? '');
    const minute = Number(part['hour']) * 60 + Number(part['minute']);
    if (calendar.week[weekday]?.some((block) => block.from <= minute && minute < block.to)) total += MINUTE;
  }
  return total;
}

describe('working time', () => {
  it.each([
    ['one day', '2026-07-06T07:00Z', '2026-07-06T16:00Z', 9],
    ['over a weekend', '2026-07-03T15:00Z', '2026-07-06T08:00Z', 2],
    ['outside of it', '2026-07-04T00:00Z', '2026-07-05T00:00Z', 0],
    ['backwards', '2026-07-06T16:00Z', '2026-07-06T07:00Z', 0],
  ])('in Berlin, nine to six on weekdays: %s', (_name, from, to, hours) => {
    expect(businessTimeBetween(Date.parse(from), Date.parse(to), weekdays('Europe/Berlin'))).toBe(hours * HOUR);
  });

  it('leaves out holidays', () => {
    const calendar = weekdays('Europe/Berlin', ['2026-07-06']);
    expect(businessTimeBetween(Date.parse('2026-07-06T00:00Z'), Date.parse('2026-07-07T08:00Z'), calendar)).toBe(HOUR);
  });

  it.each([
    ['runs over the weekend', '2026-07-03T15:00Z', 4, '2026-07-06T10:00Z'],
    ['may end with the day', '2026-07-03T15:00Z', 1, '2026-07-03T16:00Z'],
    ['starts at the next block', '2026-07-04T10:00Z', 1, '2026-07-06T08:00Z'],
  ])('added %s', (_name, start, hours, due) => {
    expect(addBusinessTime(Date.parse(start), hours * HOUR, weekdays('Europe/Berlin'))).toBe(Date.parse(due));
  });

  it('is never reached where nobody works', () => {
    expect(addBusinessTime(0, HOUR, { timeZone: 'UTC', week: [], holidays: [] })).toBeNull();
  });

  const block = fc.tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 40 })).map(([from, length]) => ({ from: from * 15, to: Math.min(1440, (from + length) * 15) }));
  const calendar = fc.record({
    timeZone: fc.constantFrom('Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Africa/Cairo', 'America/Sao_Paulo'),
    week: fc.array(fc.array(block, { maxLength: 3 }), { minLength: 7, maxLength: 7 }),
    holidays: fc.subarray(['2026-03-29', '2026-10-25', '2026-11-01', '2026-10-04']),
  });
  // Around the clock changes of these zones, where errors live.
  const from = fc.tuple(fc.constantFrom('2026-03-07T20:00Z', '2026-03-28T12:00Z', '2026-04-04T06:00Z', '2026-10-03T10:00Z', '2026-10-24T18:00Z', '2026-10-31T20:00Z'), fc.integer({ min: 0, max: 2_000 })).map(
    ([near, minutes]) => Date.parse(near) + minutes * MINUTE,
  );

  it('agrees with a count by the minute on any calendar', () => {
    fc.assert(
      fc.property(calendar, from, fc.integer({ min: 0, max: 1_500 }), (any, start, minutes) => {
        const end = start + minutes * MINUTE;
        expect(businessTimeBetween(start, end, any)).toBe(byMinutes(start, end, any));
      }),
      { numRuns: 600 },
    );
  });

  it('added and then measured is what was added', () => {
    fc.assert(
      fc.property(calendar, from, fc.integer({ min: 1, max: 30 * 60 }), (any, start, minutes) => {
        const end = addBusinessTime(start, minutes * MINUTE, any);
        if (end === null) {
          expect(businessTimeBetween(start, start + 400 * DAY, any)).toBeLessThan(minutes * MINUTE);
          return;
        }
        expect(businessTimeBetween(start, end, any)).toBe(minutes * MINUTE);
        expect(businessTimeBetween(start, end - 1, any)).toBeLessThan(minutes * MINUTE);
      }),
      { numRuns: 10_000 },
    );
  });
});
