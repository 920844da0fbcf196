import type { Instant, ObservedTime } from '@/utils/domain/time/observed-time';
import { DAY, HOUR, MINUTE, SECOND, hull } from '@/utils/domain/time/observed-time';
import type { PrintedDate } from './printed-date';
import { dateIn } from './printed-date';
import type { PrintedTime } from './printed-clock';
import { takeTime } from './printed-clock';
import { plainText } from './plain-text';
import { tokensOf } from './date-tokens';
import { dictionaryOf, numericOrder, relativeTime, wordsLanguage } from './date-words';
import { dayAt, stretchAt, wallTimeAt } from './zone-time';
import type { NamedZone } from './zone-names';
import { zoneNamedIn } from './zone-names';

export interface PageTimeOptions {
  /** The zone in which the page prints (IANA). */
  timeZone: string;
  /** The page's language; decides "05/07/2026" and month names that languages share. */
  language?: string;
  /** When the text came in from the page: the year of a date without one, the day that "today" means. */
  seenAt: Instant;
}

/** No date that a page prints is longer, full style with a zone's name included. */
const LONGEST = 128;

/**
 * The instant that a printed date or time means: a day as its first to its last millisecond in the zone, a minute as its 60
 * seconds. Reads what the browser's and Java's CLDR print in any language of the page (seller-central-page.md §8), with or
 * without a year, and past times in words.
 * @returns `null` for everything that is not one date alone: other words beside it, a range of two dates, a bare figure, an
 *   order of day and month that nothing decides. Never throws.
 */
export function parsePageTime(text: string, options: PageTimeOptions): ObservedTime | null {
  if (text.length > LONGEST * 2 || !Number.isFinite(options.seenAt)) return null;
  const plain = plainText(text);
  if (plain === '' || plain.length > LONGEST) return null;
  try {
    return isoIn(plain) ?? relativeIn(plain, options) ?? absoluteIn(plain, options, null) ?? zonedIn(plain, options);
  } catch {
    return null; // a zone the browser does not know
  }
}

/**
 * The instant that a time of day alone means where it stands in place of a date: today's. A figure alone could be anything, so only
 * the caller knows that it is one.
 * @returns `null` for all else, and for a time that has not come yet: then it is another day's, or another zone's
 */
export function parseTimeToday(text: string, options: PageTimeOptions): ObservedTime | null {
  const plain = plainText(text);
  if (plain === '' || plain.length > LONGEST) return null;
  const dotted = DOTTED_TIME.test(options.language ?? '');
  for (const language of [wordsLanguage(options.language), 'en', null]) {
    const split = tokensOf(plain, dictionaryOf(language));
    const taken = split && takeTime(split.tokens, dotted);
    if (!taken?.time || taken.time.minute === null || taken.rest.length > 0) continue;
    const time = timeOf({ daysAgo: 0 }, taken.time, options, null);
    return time && time.earliest <= options.seenAt ? time : null;
  }
  return null;
}

/** "2026-07-05T16:00:06Z", as markup has it in `datetime`: an instant by itself. */
function isoIn(plain: string): ObservedTime | null {
  const match = /^(\d{4}-\d\d-\d\dt\d\d:\d\d)(:\d\d)?(?:[.,]\d{1,9})?(z|[+-]\d\d:?\d\d)$/.exec(plain);
  if (!match) return null;
  const earliest = Date.parse(`${match[1]}${match[2] ?? ':00'}${match[3]}`.toUpperCase().replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(earliest) ? null : { earliest, latest: earliest + (match[2] ? SECOND : MINUTE) - 1 };
}

function absoluteIn(plain: string, options: PageTimeOptions, zone: NamedZone | null): ObservedTime | null {
  const language = wordsLanguage(options.language);
  const found =
    (language && readingOf(plain, language, options)) ?? (language === 'en' ? null : readingOf(plain, 'en', options)) ?? readingOf(plain, null, options);
  if (!found || (zone && !found.time)) return null;
  return found.time ? timeOf(found.date, found.time, options, zone?.offset ?? null) : dayOf(found.date, options);
}

/** A zone stands with a time of day only; asking the browser for its names is dear. */
const CLOCK = /\d\s?(?:[:.h時时点點시]|นาฬิกา)\s?\d|\d\s?[ap]\s?m(?!\p{L})/u;

/** "9:30 pm PDT": the zone's name is what was left unread. */
function zonedIn(plain: string, options: PageTimeOptions): ObservedTime | null {
  const zone = CLOCK.test(plain) ? zoneNamedIn(plain, options.timeZone, options.language, options.seenAt) : null;
  return zone && absoluteIn(zone.rest.trim(), options, zone);
}

/** Languages whose clocks were printed "21.30" by Java, some to this day. */
const DOTTED_TIME = /^(?:it|sv|da|fi|nb|no|id)\b/i;

interface Reading {
  date: PrintedDate;
  time: PrintedTime | null;
}

function readingOf(plain: string, language: string | null, options: PageTimeOptions): Reading | null {
  const split = tokensOf(plain, dictionaryOf(language));
  if (!split || split.tokens.length === 0) return null;
  const taken = takeTime(split.tokens, DOTTED_TIME.test(options.language ?? ''));
  if (!taken) return null;
  const date = dateIn(taken.rest, split.after, numericOrder(options.language), taken.time !== null, options.seenAt);
  return date && { date, time: taken.time };
}

function dayOf(date: PrintedDate, options: PageTimeOptions): ObservedTime | null {
  const midnight = midnightOf(date, options, 0);
  return midnight === null ? null : dayAt(midnight, options.timeZone);
}

function timeOf(date: PrintedDate, time: PrintedTime, options: PageTimeOptions, offset: number | null): ObservedTime | null {
  const sinceMidnight = time.hour * HOUR + (time.minute ?? 0) * MINUTE + (time.second ?? 0) * SECOND;
  const midnight = midnightOf(date, options, sinceMidnight);
  if (midnight === null) return null;
  const length = time.minute === null ? HOUR : time.second === null ? MINUTE : SECOND;
  const from = midnight + sinceMidnight;
  if (offset !== null) return { earliest: from - offset * MINUTE, latest: from - offset * MINUTE + length - 1 };
  return stretchAt(from, length, options.timeZone);
}

/** The midnight that begins the printed day, as wall time; a date without a year is the last such day that is not in the future. */
function midnightOf(date: PrintedDate, { timeZone, seenAt }: PageTimeOptions, sinceMidnight: number): number | null {
  const now = wallTimeAt(seenAt, timeZone);
  if ('daysAgo' in date) return Math.floor(now / DAY) * DAY - date.daysAgo * DAY;
  if (date.year !== null) return calendarDay(date.year, date.month, date.day, date.weekday);
  const thisYear = new Date(now).getUTCFullYear();
  for (let year = thisYear; year > thisYear - 9; year--) {
    const midnight = calendarDay(year, date.month, date.day, null);
    if (midnight !== null && midnight + sinceMidnight <= now) return calendarDay(year, date.month, date.day, date.weekday);
  }
  return null;
}

/** Buyer messages are younger; and a machine's clock may be years behind the page, but not centuries. */
const YEARS = [2000, 2099] as const;

/** `null` for a day that is not in the calendar, in no year of ours, or another day of the week than the one printed. */
function calendarDay(year: number, month: number, day: number, weekday: number | null): number | null {
  if (year < YEARS[0] || year > YEARS[1]) return null;
  const midnight = new Date(Date.UTC(year, month - 1, day));
  const there = midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day;
  return there && (weekday === null || midnight.getUTCDay() === weekday) ? midnight.getTime() : null;
}

const UNIT_LENGTHS: Readonly<Record<string, number>> = { s: SECOND, m: MINUTE, h: HOUR, x: DAY, w: 7 * DAY, o: 31 * DAY };

/**
 * "2 hours ago": whether the page rounds up or down is not known, so one unit to either side. A figure of days may count
 * calendar days as well as spans of 24 hours.
 */
function relativeIn(plain: string, { timeZone, seenAt, language }: PageTimeOptions): ObservedTime | null {
  const compact = plain.replaceAll(' ', '');
  const figure = /\d{1,3}/.exec(compact)?.[0];
  const found = relativeTime(figure === undefined ? compact : compact.replace(figure, '0'), wordsLanguage(language));
  if (!found || (found.count === null) !== (figure !== undefined)) return null;
  if (found.unit === 'd') return dayAt(Math.floor(wallTimeAt(seenAt, timeZone) / DAY) * DAY - (found.count ?? 0) * DAY, timeZone);
  const unit = UNIT_LENGTHS[found.unit];
  if (unit === undefined) return null;
  const count = found.count ?? Number(figure);
  if (count === 0) return { earliest: seenAt - Math.max(MINUTE, unit), latest: seenAt };
  const span = { earliest: seenAt - (count + 1) * unit, latest: seenAt - (count - 1) * unit };
  if (unit < DAY) return span;
  const shortest = found.unit === 'o' ? 28 * DAY : unit;
  const days = dayAt(Math.floor(wallTimeAt(seenAt, timeZone) / DAY) * DAY - count * unit, timeZone) ?? span;
  return hull(hull(span, days), { earliest: span.earliest, latest: seenAt - (count - 1) * shortest });
}
