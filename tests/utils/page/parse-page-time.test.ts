import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageTimeOptions } from '@/utils/page/seller-central/parse-page-time';
import { parsePageTime } from '@/utils/page/seller-central/parse-page-time';
import { DAY, HOUR, MINUTE, SECOND } from '@/utils/domain/time/observed-time';

const LOCALES = [
  'en-US', 'en-GB', 'en-IN', 'en-CA', 'en-AE', 'en-ZA', 'en-AU', 'en-SG', 'en-IE', 'de-DE', 'fr-FR', 'fr-CA', 'fr-BE', 'es-ES', 'es-MX', 'it-IT', 'ja-JP', 'ko-KR',
  'nl-NL', 'nl-BE', 'pl-PL', 'pt-BR', 'sv-SE', 'tr-TR', 'th-TH', 'vi-VN', 'hi-IN', 'ta-IN', 'cs-CZ', 'zh-CN', 'zh-TW', 'ar-AE', 'ar-EG', 'ar-SA',
];
/** One zone a third of the locales, so that days of 23 and 25 hours come up in each hemisphere. */
const ZONES = ['America/Los_Angeles', 'Europe/Berlin', 'Australia/Sydney'];
const LONG_RUN = process.env.LONG === '1';

const seenAt = Date.UTC(2026, 6, 7, 3, 0);
const read = (text: string, language?: string, timeZone = 'UTC', options: Partial<PageTimeOptions> = {}) =>
  parsePageTime(text, { timeZone, seenAt, ...(language !== undefined && { language }), ...options });
const day = (iso: string) => ({ earliest: Date.parse(`${iso}T00:00:00Z`), latest: Date.parse(`${iso}T23:59:59.999Z`) });
const minute = (iso: string) => ({ earliest: Date.parse(`${iso}:00Z`), latest: Date.parse(`${iso}:59.999Z`) });

describe('what Intl prints comes back', () => {
  const STYLES: [string, Intl.DateTimeFormatOptions, number][] = [
    ['medium date, short time', { dateStyle: 'medium', timeStyle: 'short' }, MINUTE],
    ['short date, short time', { dateStyle: 'short', timeStyle: 'short' }, MINUTE],
    ['short date, medium time', { dateStyle: 'short', timeStyle: 'medium' }, SECOND],
    ['long date, short time', { dateStyle: 'long', timeStyle: 'short' }, MINUTE],
    ['medium date', { dateStyle: 'medium' }, DAY],
    ['short date', { dateStyle: 'short' }, DAY],
    ['full date', { dateStyle: 'full' }, DAY],
    ['month and day', { month: 'short', day: 'numeric' }, DAY],
    ['long month and day with time', { month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' }, MINUTE],
    ['zone named', { dateStyle: 'full', timeStyle: 'full' }, SECOND],
  ];
  it.each(LOCALES)('%s, every day of a leap year', (locale) => {
    const wrong: string[] = [];
    const timeZone = ZONES[LOCALES.indexOf(locale) % ZONES.length] ?? 'UTC';
    const lookedAt = Date.UTC(2028, 11, 31);
    for (const [style, options, width] of STYLES) {
      const format = new Intl.DateTimeFormat(locale, { ...options, timeZone });
      for (let hour = 32; hour < 365 * 24; hour += LONG_RUN ? 1 : 25) {
        const at = Date.UTC(2028, 0, 1, hour, (hour * 7) % 60, (hour * 11) % 60);
        const got = parsePageTime(format.format(at), { timeZone, language: locale, seenAt: lookedAt });
        // Minutes that come twice, and days that change the clock, are an hour wider.
        if (!got || got.earliest > at || got.latest < at || got.latest - got.earliest >= width + HOUR) wrong.push(`${style}: ${format.format(at)}`);
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it.each(LOCALES)('%s, every day of a leap year at each of its 24 hours, in medium and short style', (locale) => {
    const wrong: string[] = [];
    const timeZone = ZONES[LOCALES.indexOf(locale) % ZONES.length] ?? 'UTC';
    for (const dateStyle of ['medium', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, { dateStyle, timeStyle: 'short', timeZone });
      for (let hour = 0; hour < 366 * 24; hour++) {
        const at = Date.UTC(2028, 0, 1, hour, (hour * 7) % 60);
        const text = format.format(at);
        const got = parsePageTime(text, { timeZone, language: locale, seenAt: Date.UTC(2029, 0, 2) });
        if (!got || got.earliest > at || got.latest < at || got.latest - got.earliest >= MINUTE + HOUR) wrong.push(text);
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('in any zone at any instant, in every language, the interval contains the instant', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LOCALES),
        fc.constantFrom('America/Los_Angeles', 'America/Sao_Paulo', 'Europe/London', 'Africa/Cairo', 'Asia/Kolkata', 'Asia/Tokyo', 'Australia/Sydney', 'Australia/Lord_Howe'),
        fc.integer({ min: Date.UTC(2019, 0), max: Date.UTC(2030, 0) }),
        fc.constantFrom('medium' as const, 'short' as const),
        (language, timeZone, at, dateStyle) => {
          const text = new Intl.DateTimeFormat(language, { dateStyle, timeStyle: 'short', timeZone }).format(at);
          const got = parsePageTime(text, { timeZone, language, seenAt: at + DAY });
          expect(got, text).not.toBeNull();
          expect((got?.earliest ?? Infinity) <= at && at <= (got?.latest ?? 0), text).toBe(true);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('past times in words contain what they stand for', () => {
    for (const locale of LOCALES)
      for (const style of ['long', 'short'] as const)
        for (const [unit, length] of [['minute', MINUTE], ['hour', HOUR], ['day', DAY], ['week', 7 * DAY]] as const)
          for (const count of [1, 2, 3, 5, 12]) {
            const text = new Intl.RelativeTimeFormat(locale, { style }).format(-count, unit);
            const got = read(text, locale);
            for (const at of [seenAt - count * length, seenAt - (count + 0.9) * length])
              expect(got && got.earliest <= at && at <= got.latest, `${locale}: ${text}`).toBe(true);
          }
  });
});

describe('a printed date', () => {
  it.each([
    ['6 Jul 2026', 'en-IN', day('2026-07-06')],
    ['05/07/2026', 'en-GB', day('2026-07-05')],
    ['05/07/2026', 'en-US', day('2026-05-07')],
    ['‏٠٥‏/٠٧‏/٢٠٢٦', 'ar-SA', day('2026-07-05')],
    ['5 ก.ค. 2569', 'th-TH', day('2026-07-05')],
    ['5/7/69', 'th-TH', day('2026-07-05')],
    ['५ जुलाई २०२६', 'hi-IN', day('2026-07-05')],
    ['௫ ஜூலை, ௨௦௨௬', 'ta-IN', day('2026-07-05')],
    ['2026. 7. 6.', 'ko-KR', day('2026-07-06')],
    ['2026年7月5日(日)', 'ja-JP', day('2026-07-05')],
    ['5. 7. 2026', 'cs-CZ', day('2026-07-05')],
    ['5. 7.', 'cs-CZ', day('2026-07-05')],
    ['05-Jul-26', 'en-GB', day('2026-07-05')],
    ['2026-jul-05', 'sv-SE', day('2026-07-05')],
    ['Sept 5, 2025', 'en-US', day('2025-09-05')],
    ['Sep 5, 2025', 'en-US', day('2025-09-05')],
    ['1er juillet 2026', 'fr-FR', day('2026-07-01')],
    ['mar, 30 jun 2026', 'es-ES', day('2026-06-30')],
    ['2026-07-05', undefined, day('2026-07-05')],
    ['13/07/2026', undefined, day('2026-07-13')],
    ['05/05/2026', undefined, day('2026-05-05')],
    ['6 Jul 2026', 'zh-CN', day('2026-07-06')],
    ['Yesterday', 'en-US', day('2026-07-06')],
    ['今天', 'zh-CN', day('2026-07-07')],
  ])('%s (%s) is its day', (text, language, expected) => expect(read(text, language)).toEqual(expected));

  it.each([
    ['5 Jul 2026 9:30 pm', 'en-IN', minute('2026-07-05T21:30')],
    ['5 Jul 2026, 9:30 p. m.', 'es-ES', minute('2026-07-05T21:30')],
    ['Jul 5, 2026, 9:30\u202FPM', 'en-US', minute('2026-07-05T21:30')],
    ['5 juill. 2026, 09 h 00', 'fr-CA', minute('2026-07-05T09:00')],
    ['2026年7月6日 凌晨12:00', 'zh-TW', minute('2026-07-06T00:00')],
    ['2026年7月5日下午9:00', 'zh-CN', minute('2026-07-05T21:00')],
    ['2026. 7. 6. 오전 1:00', 'ko-KR', minute('2026-07-06T01:00')],
    ['23:00 ngày 5 tháng 7 năm 2026', 'vi-VN', minute('2026-07-05T23:00')],
    ['٥ يوليو ٢٠٢٦ ٧:٠٠ م', 'ar-EG', minute('2026-07-05T19:00')],
    ['5. Juli 2026 um 18:00 Uhr', 'de-DE', minute('2026-07-05T18:00')],
    ['5-lug-2026 21.30', 'it-IT', minute('2026-07-05T21:30')],
    ['Yesterday at 9:30 PM', 'en-US', minute('2026-07-06T21:30')],
    ['gestern, 21:30', 'de-DE', minute('2026-07-06T21:30')],
    ['7/5, 9:30 PM', 'en-US', minute('2026-07-05T21:30')],
    ['5 Jul 2026 21:30 GMT+5:30', 'en-IN', minute('2026-07-05T16:00')],
    ['Jul 5, 2026 9:30 PM PDT', 'en-US', minute('2026-07-06T04:30')],
  ])('%s (%s) is its minute', (text, language, expected) => expect(read(text, language)).toEqual(expected));

  it('with seconds is its second', () =>
    expect(read('May 9, 2018 4:04:55 PM PDT', 'en-US', 'America/Los_Angeles')).toEqual({ earliest: Date.parse('2018-05-09T23:04:55Z'), latest: Date.parse('2018-05-09T23:04:55.999Z') }));

  it('in markup is an instant by itself', () => expect(read('2026-07-05T16:00:06.123+02:00')?.earliest).toBe(Date.parse('2026-07-05T14:00:06Z')));
});

describe('a day and a minute where clocks change', () => {
  it.each([
    ['Mar 8, 2026', 'America/Los_Angeles', 23],
    ['Nov 1, 2026', 'America/Los_Angeles', 25],
    ['Apr 24, 2026', 'Africa/Cairo', 23],
    ['Jul 5, 2026', 'Africa/Cairo', 24],
  ])('%s in %s has %i hours', (text, timeZone, hours) => {
    const got = read(text, 'en-US', timeZone);
    expect(got && got.latest - got.earliest + 1).toBe(hours * HOUR);
  });

  it('a minute that comes twice is the hull of both, and one of them where the zone is named', () => {
    const both = read('Nov 1, 2026, 1:30 AM', 'en-US', 'America/Los_Angeles');
    expect(both).toEqual({ earliest: Date.parse('2026-11-01T08:30:00Z'), latest: Date.parse('2026-11-01T09:30:59.999Z') });
    expect(read('Nov 1, 2026, 1:30 AM PST', 'en-US', 'America/Los_Angeles')).toEqual(minute('2026-11-01T09:30'));
  });

  it('a minute that is skipped is the hull of what the two clocks would make of it', () =>
    expect(read('Mar 8, 2026, 2:30 AM', 'en-US', 'America/Los_Angeles')).toEqual({ earliest: Date.parse('2026-03-08T09:30:00Z'), latest: Date.parse('2026-03-08T10:30:59.999Z') }));
});

describe('a date without a year', () => {
  it.each([
    ['Jul 6', '2026-07-06'],
    ['Jul 7', '2026-07-07'],
    ['Jul 8', '2025-07-08'],
    ['Dec 31', '2025-12-31'],
    ['Feb 29', '2024-02-29'],
  ])('%s is the last one that is not in the future', (text, expected) => expect(read(text, 'en-US')).toEqual(day(expected)));

  it('is judged in the zone of the page', () =>
    expect(read('Jul 7', 'en-US', 'America/Los_Angeles')?.earliest).toBe(Date.parse('2025-07-07T07:00:00Z')));
});

describe('nothing is read', () => {
  it.each([
    ['a range', '30 June - 30 July 2026', 'en-US'], ['a range in Chinese', '8月5日 - 2026年9月4日', 'zh-CN'], ['days of a month', '5–7 Jul 2026', 'en-GB'],
    ['days after a month', 'Jul 5-12', 'en-US'], ['two times', '5 Jul 2026 13:00 - 14:00', 'en-GB'], ['an undecided order', '05/07/2026', undefined],
    ['an undecided order with dots', '05.07.2026', undefined], ['an undecided year', '7/5/26', undefined], ['an order of a language without tables', '05/07/2026', 'xx'],
    ['an order that the language does not use', '05/07/2026', 'en-CA'], ['a year', '2026', 'en-US'], ['a month', 'July 2026', 'en-US'], ['a fraction', '1/2', 'en-US'],
    ['a decimal', '4.5', 'de-DE'], ['a time', '9:30 pm', 'en-US'], ['an order id', '404-1234567-1234567', 'en-US'], ['a count', 'Filters (0)', 'en-US'], ['a price', '$12.05', 'en-US'],
    ['an address', '192.168.1.1', 'de-DE'], ['a version', '1.2.3', 'de-DE'], ['an ASIN', 'B012345678', 'en-US'], ['a phone number', '+49 170 1234567', 'de-DE'],
    ['a date among words', 'Resolved on 5 Jul 2026', 'en-US'], ['a date and a figure', '5 Jul 2026 2', 'en-US'], ['a day no month has', '31 Feb 2026', 'en-US'],
    ['a leap day of no leap year', '29 Feb 2027', 'en-US'], ['another day of the week', 'Mon 5 Jul 2026', 'en-US'], ['an hour no clock has', '5 Jul 2026 25:00', 'en-GB'],
    ['a future in words', 'in 2 hours', 'en-US'], ['a figure of hours', '2 hours', 'en-US'], ['tomorrow', 'tomorrow', 'en-US'], ['a word that is a month', 'May', 'en-US'],
    ['a year of an era that is not said', '8年7月5日', 'ja-JP'], ['another calendar', '٢٠ محرم ١٤٤٨ هـ', 'ar-SA'], ['a year of another calendar', '1448/01/20', 'ar-SA'], ['words', 'Where is my order?', 'en-US'], ['nothing', '', 'en-US'],
  ])('from %s: %s', (_what, text, language) => expect(read(text, language)).toBeNull());

  it('in a zone that does not exist, or at no time', () => {
    expect(read('6 Jul 2026', 'en-US', 'Mars/Olympus')).toBeNull();
    expect(read('Jul 6', 'en-US', 'UTC', { seenAt: Number.NaN })).toBeNull();
  });

  it('from any other text, and no text makes it throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.constantFrom(...LOCALES), (text, language) => {
      const got = read(`x${text}`, language);
      expect(got === null || got.earliest <= got.latest).toBe(true);
    }));
  });
});
