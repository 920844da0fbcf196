import * as fc from 'fast-check';
import { expect } from 'vitest';
import { parseCsvTime } from '@/utils/domain/import/csv-time';
import { DAY } from '@/utils/domain/time/observed-time';
import { parsePageTime } from '@/utils/page/seller-central/parse-page-time';
import { damaged, fuzzed, hostileText } from './fuzzed';

const SEEN_AT = Date.UTC(2026, 6, 6, 3);
const LANGUAGES = ['en-US', 'en-IN', 'de-DE', 'fr-FR', 'it-IT', 'ja-JP', 'zh-CN', 'ar-EG', 'th-TH', 'hi-IN', 'sv-SE'];
const ZONES = ['America/Los_Angeles', 'Europe/Berlin', 'Asia/Tokyo', 'Australia/Lord_Howe', 'UTC'];
const STYLES: Intl.DateTimeFormatOptions[] = [{ dateStyle: 'medium' }, { dateStyle: 'short', timeStyle: 'short' }, { dateStyle: 'full', timeStyle: 'full' }, { month: 'short', day: 'numeric' }];
const printed = LANGUAGES.flatMap((language) => STYLES.flatMap((style) => [0, 3, 200].map((days) => new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).format(SEEN_AT - days * DAY - 4_000_000))));
const sparks = ['Jul 6, 2026', '6/7/26', '2026-07-06T03:00:00Z', 'Today', 'Yesterday', '昨天', '上午', 'PM', 'a.m.', '24:00', '00:60', '31/02/2026', '29.02.2025', '99999999999999999999', 'PST', '+14:00', ' vor 3 Stunden', '2 hours ago', ':', '/', '-'];
const input = fc.record({ text: fc.oneof(damaged(printed, sparks), hostileText(sparks, 6)), language: fc.constantFrom(...LANGUAGES, 'xx', ''), timeZone: fc.constantFrom(...ZONES) });

fuzzed('a date of the page is an interval in order, near what is possible, or nothing', input, ({ text, language, timeZone }) => {
  const read = parsePageTime(text, { timeZone, language, seenAt: SEEN_AT });
  if (read === null) return;
  expect(Number.isFinite(read.earliest) && Number.isFinite(read.latest) && read.earliest <= read.latest, JSON.stringify(read)).toBe(true);
  // What was read of another century would be a misreading. "2 months ago" is the widest that a page prints; a clock may be years behind.
  expect(read.latest - read.earliest).toBeLessThan(100 * DAY);
  expect(read.earliest).toBeLessThan(Date.UTC(2100, 0, 2));
  expect(read.latest).toBeGreaterThan(Date.UTC(1990, 0, 1));
});

fuzzed('a date of a CSV file is an interval in order, or nothing', fc.record({ text: fc.oneof(damaged(['2026-07-06T03:00:00Z', '2026-07-06 03:00:00.123 PST', '07/06/2026 3:00 PM', '6.7.2026', '1783306800', '1783306800000'], sparks), hostileText(sparks, 6)), timeZone: fc.constantFrom(...ZONES), order: fc.constantFrom('ymd' as const, 'dmy' as const, 'mdy' as const) }), ({ text, ...options }) => {
  const read = parseCsvTime(text, options);
  if (read) expect(Number.isFinite(read.earliest) && read.earliest <= read.latest && read.latest - read.earliest < 26 * 3_600_000, JSON.stringify(read)).toBe(true);
});
