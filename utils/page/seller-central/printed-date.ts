import type { Instant } from '@/utils/domain/time/observed-time';
import type { NumberToken, Token } from './date-tokens';
import type { DateWord, Unit } from './more-date-words';

/** A calendar date as it was printed, not yet checked against the calendar. */
export type PrintedDate = { year: number | null; month: number; day: number; weekday: number | null } | { daysAgo: number };

const FIRST_YEAR = 1995;
const LAST_YEAR = 2099;
/** Thailand counts from the Buddha's death; both counts are in use there. */
const BUDDHIST = 543;

/**
 * The one date that the tokens hold.
 * @param after signs behind the last token ("5. 7.")
 * @param order of day, month and year in this language, for dates all in digits
 * @param timed a time of day was printed with it, so that "7/5" cannot be a page number or a fraction
 * @returns `null` for none, for two, or where the order is not decided
 */
export function dateIn(tokens: readonly Token[], after: string, order: string | null, timed: boolean, seenAt: Instant): PrintedDate | null {
  const words = tokens.filter((token) => token.kind === 'word').map((token) => token.word);
  const numbers = tokens.filter((token) => token.kind === 'number');
  const ago = words.filter((word) => word.daysAgo !== undefined);
  if (ago.length > 0) return ago.length === 1 && numbers.length === 0 && words.length - ago.length <= 2 ? { daysAgo: ago[0]?.daysAgo ?? 0 } : null;

  const named = monthAndWeekday(words);
  if (!named) return null;
  const units = withAnnouncedUnits(tokens);
  if (units.some((unit) => unit === 'hour' || unit === 'minute' || unit === 'second')) return null;
  const parts =
    named.month !== null || units.includes('month')
      ? withMonthNamed(tokens, numbers, units, named.month)
      : allDigits(numbers, after, order, timed);
  if (!parts) return null;
  const year = parts.year === null ? null : yearOf(parts.year, seenAt);
  // "6 Jul 12" without a sign may be a date and a count: only a year of late is believed.
  if (year && parts.year?.digits === 2 && parts.year.before === '' && Math.abs(year - new Date(seenAt).getUTCFullYear()) > 1) return null;
  if (year === undefined || parts.month < 1 || parts.month > 12 || parts.day < 1 || parts.day > 31) return null;
  return { year, month: parts.month, day: parts.day, weekday: named.weekday };
}

interface Parts {
  year: NumberToken | null;
  month: number;
  day: number;
}

/** Month and weekday among the words; a word that can be both is what the other words leave over. */
function monthAndWeekday(words: readonly DateWord[]): { month: number | null; weekday: number | null } | null {
  const months = words.filter((word) => word.month !== undefined);
  const weekdays = words.filter((word) => word.weekday !== undefined && word.month === undefined);
  const both = months.filter((word) => word.weekday !== undefined);
  const onlyMonths = months.filter((word) => word.weekday === undefined);
  if (weekdays.length > 1 || onlyMonths.length > 1 || both.length > 2) return null;
  const spare = [...both];
  const month = onlyMonths[0] ?? spare.pop();
  const weekday = weekdays[0] ?? spare.shift();
  if (spare.length > 0 || month?.month === -1) return null;
  return { month: month?.month ?? null, weekday: weekday?.weekday ?? null };
}

/** The unit of each number: the one that follows it, or the one that a word before it announces. */
function withAnnouncedUnits(tokens: readonly Token[]): (Unit | null)[] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'number') return [];
    const previous = tokens[at - 1];
    return [token.unit ?? (previous?.kind === 'word' ? (previous.word.announces ?? null) : null)];
  });
}

/** "5 Jul 2026", "Jul 5, 2026", "5-Jul-26", "2026年7月5日", "5 thg 7, 2026", "7月5日". */
function withMonthNamed(tokens: readonly Token[], numbers: readonly NumberToken[], units: readonly (Unit | null)[], month: number | null): Parts | null {
  const of = (unit: Unit) => numbers.filter((_, at) => units[at] === unit);
  if (of('month').length > (month === null ? 1 : 0)) return null;
  const monthValue = month ?? of('month')[0]?.value;
  const free = numbers.filter((_, at) => units[at] === null || units[at] === 'none');
  const years = [...of('year'), ...free.filter((token) => token.digits === 4)];
  const days = [...of('day'), ...free.filter((token) => token.digits <= 2)];
  if (monthValue === undefined || years.length + days.length !== numbers.length - of('month').length) return null;
  const [first, second] = days;
  if (days.length === 1 && years.length <= 1 && first) return { year: years[0] ?? null, month: monthValue, day: first.value };
  // "05-Jul-26": one sign on either side of the month, so that "5-7 Jul" and "Jul 5-12" stay what they are: two days.
  const atMonth = tokens.findIndex((token) => token.kind === 'word' && token.word.month !== undefined);
  const between = first === tokens[atMonth - 1] && second === tokens[atMonth + 1] && tokens[atMonth]?.before === second?.before;
  if (!first || !second || days.length !== 2 || years.length > 0 || !between || second.digits !== 2) return null;
  return { year: second, month: monthValue, day: first.value };
}

/** "05.07.2026", "7/5/26", "2026. 7. 6.", and "5. 7." in languages that write it so. */
function allDigits(numbers: readonly NumberToken[], after: string, order: string | null, timed: boolean): Parts | null {
  const [a, b, c] = numbers;
  if (!a || !b || numbers.length > 3 || numbers.some((token) => token.unit !== null && token.unit !== 'none')) return null;
  const sign = b.before;
  if (!/^[./-]$/.test(sign)) return null;
  if (!c) {
    const dotted = sign === '.' && after.startsWith('.');
    if (order === null || a.digits > 2 || b.digits > 2 || !(dotted || timed)) return null;
    return order.indexOf('D') < order.indexOf('M') ? { year: null, month: b.value, day: a.value } : { year: null, month: a.value, day: b.value };
  }
  if (c.before !== sign || b.digits > 2) return null;
  if (a.digits === 4) return c.digits <= 2 ? { year: a, month: b.value, day: c.value } : null;
  if (a.digits > 2) return null;
  if (c.digits === 4) {
    const dayFirst = { year: c, month: b.value, day: a.value };
    const monthFirst = { year: c, month: a.value, day: b.value };
    if (b.value > 12 || (order === 'MDY' && a.value <= 12)) return monthFirst;
    if (a.value > 12 || order === 'DMY' || a.value === b.value) return dayFirst;
    return null;
  }
  if (order === 'YMD') return a.digits === 2 && c.digits <= 2 ? { year: a, month: b.value, day: c.value } : null;
  if (order === null || c.digits !== 2) return null;
  return order === 'DMY' ? { year: c, month: b.value, day: a.value } : { year: c, month: a.value, day: b.value };
}

/** The year in our count; `undefined` for one that no page of ours prints. Two digits: the year nearest to `seenAt`. */
function yearOf({ value, digits }: NumberToken, seenAt: Instant): number | undefined {
  const now = new Date(seenAt).getUTCFullYear();
  // "8年" is a year of an era, which is not said.
  if (digits === 1) return undefined;
  const candidates = digits <= 2 ? [2000 + value, 2500 + value - BUDDHIST] : [value, value - BUDDHIST];
  const possible = candidates.filter((year) => year >= FIRST_YEAR && year <= LAST_YEAR);
  return possible.sort((x, y) => Math.abs(x - now) - Math.abs(y - now))[0];
}
