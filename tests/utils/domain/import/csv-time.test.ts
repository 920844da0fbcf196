import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOrderOf, DATE_ORDERS, parseCsvTime } from '@/utils/domain/import/csv-time';
import { DAY, HOUR, MINUTE, SECOND } from '@/utils/domain/time/observed-time';

const LA = { timeZone: 'America/Los_Angeles', order: 'mdy' } as const;
const at = (iso: string, width: number) => ({ earliest: Date.parse(iso), latest: Date.parse(iso) + width - 1 });

describe('a time in a file', () => {
  it.each([
    ['2026-07-04T10:00:00Z', at('2026-07-04T10:00:00Z', SECOND)],
    ['2026-07-04T10:00:00.5-07:00', at('2026-07-04T17:00:00.500Z', 1)],
    ['2026-07-04 10:00', at('2026-07-04T17:00:00Z', MINUTE)],
    ['2026/07/04 10:00:05 PST', at('2026-07-04T18:00:05Z', SECOND)],
    ['7/4/2026 10:05 PM', at('2026-07-05T05:05:00Z', MINUTE)],
    ['7/4/26, 12:05 am', at('2026-07-04T07:05:00Z', MINUTE)],
    ['2026-07-04', at('2026-07-04T07:00:00Z', DAY)],
    ['1783072800', at('2026-07-03T10:00:00Z', SECOND)],
    ['1783072800123', at('2026-07-03T10:00:00.123Z', 1)],
    ['Jul 4 2026 10:00 GMT+0200 and more', null],
    ['2026-02-30', null],
    ['13/13/2026', null],
    ['7/4/2026 25:00', null],
    ['7/4/2026 13:00 PM', null],
    ['7/4/1826', null],
    ['', null],
    ['soon', null],
  ])('%j is read as far as it says', (text, expected) => {
    expect(parseCsvTime(text, LA)).toEqual(expected);
  });

  it('by the order of the file: the day first', () => {
    expect(parseCsvTime('04.07.2026 10:00', { timeZone: 'Europe/Berlin', order: 'dmy' })).toEqual(at('2026-07-04T08:00:00Z', MINUTE));
  });

  it('in the hour that a clock change repeats may be either, in the hour it leaves out lies around it', () => {
    expect(parseCsvTime('11/1/2026 1:30 AM', LA)).toEqual({ earliest: Date.parse('2026-11-01T08:30:00Z'), latest: Date.parse('2026-11-01T09:30:59.999Z') });
    const lost = parseCsvTime('3/8/2026 2:30 AM', LA)!;
    expect([lost.earliest <= Date.parse('2026-03-08T10:30:00Z'), lost.latest - lost.earliest <= HOUR + MINUTE]).toEqual([true, true]);
  });

  it('of a local day over a clock change has 25 or 23 hours', () => {
    const day = parseCsvTime('11/1/2026', LA)!;
    expect(day.latest - day.earliest + 1).toBe(25 * HOUR);
  });

  it('is read back from what ISO 8601 prints, in any zone and order', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2001-01-01'), max: new Date('2099-01-01'), noInvalidDate: true }), fc.constantFrom(...DATE_ORDERS), (date, order) => {
        expect(parseCsvTime(date.toISOString(), { timeZone: 'Asia/Tokyo', order })).toEqual({ earliest: date.getTime(), latest: date.getTime() });
      }),
    );
  });

  it('holds what was printed in a zone, whatever the clock there does', () => {
    const printed = new Intl.DateTimeFormat('en-US', { timeZone: LA.timeZone, dateStyle: 'short', timeStyle: 'short' });
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) }), (instant) => {
        const read = parseCsvTime(printed.format(instant).replaceAll('\u202f', ' '), LA)!;
        expect(read.earliest <= instant && instant <= read.latest && read.latest - read.earliest <= HOUR + MINUTE).toBe(true);
      }),
    );
  });
});

describe('the order of a file’s dates', () => {
  it.each([
    [['2026-01-02', ''], 'ymd'],
    [['1783072800'], 'ymd'],
    [['1/2/2026', '1/13/2026'], 'mdy'],
    [['1/2/2026', '13/1/2026'], 'dmy'],
    [['1/2/2026', '3/4/2026'], null],
  ] as const)('of %j is %s', (texts, order) => {
    expect(dateOrderOf(texts)).toBe(order);
  });
});
