import { offsetAt } from '../time/zone-offsets';
import { DAY, MINUTE, SECOND, type Instant, type ObservedTime } from '../time/observed-time';

/** In which order a file writes year, month and day. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';
export const DATE_ORDERS: readonly DateOrder[] = ['ymd', 'mdy', 'dmy'];

const DATE = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})(?:(?:[T\s]|,\s?)\s*(.+))?$/;
const CLOCK = /^(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*([AaPp])?\.?(?:[Mm]\.?)?\s*(Z|[A-Z]{3,4}|(?:UTC|GMT)?[+-]\d\d:?\d\d)?$/;
/** Hours from UTC of the names that Amazon's own reports print. */
const NAMED: Readonly<Record<string, number>> = { Z: 0, UTC: 0, GMT: 0, PST: -8, PDT: -7, EST: -5, EDT: -4, CET: 1, CEST: 2, MET: 1, MEST: 2, BST: 1, JST: 9 };
const FIRST = Date.UTC(2000, 0, 1);
const LAST = Date.UTC(2100, 0, 1);

/**
 * An instant as exports print it: ISO 8601, numbers in the given order with or without a clock, seconds or milliseconds since 1970.
 * @param timeZone of what is printed without a zone of its own
 * @returns as far as it is known (without seconds a minute, without a clock a day, in the hour that a clock change repeats both); `null` where it cannot be read
 */
export function parseCsvTime(text: string, { timeZone, order }: { timeZone: string; order: DateOrder }): ObservedTime | null {
  const trimmed = text.trim();
  if (/^\d{10}$/.test(trimmed)) return within(Number(trimmed) * SECOND, SECOND);
  if (/^\d{13}$/.test(trimmed)) return within(Number(trimmed), 1);
  const parts = DATE.exec(trimmed);
  const day = parts && dayOf([Number(parts[1]), Number(parts[2]), Number(parts[3])], parts[1]!.length === 4 ? 'ymd' : order);
  if (!day) return null;
  if (parts[4] === undefined) {
    const [first, next] = [inZone(day, timeZone), inZone(day + DAY, timeZone)];
    return within(first.earliest, next.earliest - first.earliest);
  }
  const clock = CLOCK.exec(parts[4]);
  if (!clock) return null;
  const [, hourText, minuteText, secondText, fraction, half, zone] = clock;
  const hour = hourOf(Number(hourText), half?.toLowerCase());
  const [minute, second] = [Number(minuteText), Number(secondText ?? 0)];
  if (hour === null || minute > 59 || second > 59) return null;
  const local = day + ((hour * 60 + minute) * 60 + second) * SECOND + Math.floor(Number(`0.${fraction ?? 0}`) * SECOND);
  const width = secondText === undefined ? MINUTE : fraction === undefined ? SECOND : 1;
  const offset = zone === undefined ? undefined : offsetOf(zone);
  if (offset === null) return null;
  const at = offset === undefined ? inZone(local, timeZone) : { earliest: local - offset, latest: local - offset };
  return within(at.earliest, at.latest - at.earliest + width);
}

/** The order that these values can only have been written in; `null` where more than one fits. */
export function dateOrderOf(texts: readonly string[]): DateOrder | null {
  const fits = DATE_ORDERS.filter((order) => texts.every((text) => text.trim() === '' || parseCsvTime(text, { timeZone: 'UTC', order }) !== null));
  if (texts.some((text) => /^\s*\d{4}[-/.T]/.test(text)) || texts.every((text) => /^\s*(\d{10}|\d{13})?\s*$/.test(text))) return 'ymd';
  const numbers = fits.filter((order) => order !== 'ymd');
  return numbers.length === 1 ? numbers[0]! : null;
}

function dayOf(numbers: [number, number, number], order: DateOrder): Instant | null {
  const [year, month, day] = order === 'ymd' ? numbers : order === 'dmy' ? [numbers[2], numbers[1], numbers[0]] : [numbers[2], numbers[0], numbers[1]];
  const full = year < 100 ? 2000 + year : year;
  const at = Date.UTC(full, month - 1, day);
  const date = new Date(at);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? at : null;
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 23 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

function offsetOf(zone: string): number | null {
  const numbers = /([+-])(\d\d):?(\d\d)$/.exec(zone);
  if (numbers) return (numbers[1] === '-' ? -1 : 1) * (Number(numbers[2]) * 60 + Number(numbers[3])) * MINUTE;
  const hours = NAMED[zone];
  return hours === undefined ? null : hours * 60 * MINUTE;
}

function within(at: Instant, width: number): ObservedTime | null {
  return at >= FIRST && at < LAST ? { earliest: at, latest: at + width - 1 } : null;
}

/** Every instant at which a zone's clock shows this local time (as if it were UTC); in the hour that is left out both around it. */
function inZone(local: Instant, timeZone: string): ObservedTime {
  const both = [knownOffset(timeZone, local - DAY), knownOffset(timeZone, local + DAY)].map((offset) => ({ at: local - offset, offset }));
  const shown = both.filter(({ at, offset }) => knownOffset(timeZone, at) === offset);
  const instants = (shown.length > 0 ? shown : both).map(({ at }) => at);
  return { earliest: Math.min(...instants), latest: Math.max(...instants) };
}

/** Clocks change at full quarters of an hour: one question for each is enough for a hundred thousand lines. */
const QUARTER = 15 * MINUTE;
const offsets = new Map<string, number>();

function knownOffset(timeZone: string, at: Instant): number {
  const key = `${timeZone} ${Math.floor(at / QUARTER)}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  if (offsets.size > 50_000) offsets.clear();
  const offset = offsetAt(timeZone, Math.floor(at / QUARTER) * QUARTER);
  offsets.set(key, offset);
  return offset;
}
