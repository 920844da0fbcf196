import type { Instant } from '../time/observed-time';
import { DAY, HOUR } from '../time/observed-time';
import { offsetAt } from '../time/zone-offsets';
import { PROMISE_WORDS, type PromiseWords } from './promise-words';

/** How a promise named its date; all that is kept of its words. */
export type PromiseRule = 'hours' | 'days' | 'workdays' | 'today' | 'tomorrow' | 'day-after-tomorrow' | 'weekday' | 'end-of-week' | 'date';

export interface PromisedDate {
  rule: PromiseRule;
  /** The last millisecond in which the promise is kept. */
  by: Instant;
}

export interface PromiseContext {
  /** When the reply leaves; Amazon's time. */
  sentAt: Instant;
  /** Of the buyer's marketplace: "tomorrow" is the buyer's tomorrow. */
  timeZone: string;
}

const LONGEST_TEXT = 20_000;
const LONGEST_SENTENCE = 600;
const FARTHEST = 366 * DAY;

/**
 * The dates that a reply promises on the seller's side ("by Thursday", "within 48 hours", 「明日まで」), in the seven languages of
 * the draft check. A day ends with the last millisecond of that day in `timeZone`. What the buyer is asked to do, and what has
 * happened, is no promise; a date in the past or more than a year ahead is none either. Where two days are meant, the earlier.
 * @returns each instant once, the earliest first; nothing for a text that promises nothing
 */
export function promisesIn(text: string, context: PromiseContext): PromisedDate[] {
  const found = new Map<Instant, PromisedDate>();
  const folded = text.slice(0, LONGEST_TEXT).normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'").replace(/[^\S\n]+/g, ' ');
  for (const sentence of sentencesOf(folded)) {
    for (const words of PROMISE_WORDS) {
      if (!isPromise(sentence, words)) continue;
      const promised = dateIn(sentence, words, context);
      if (promised && promised.by > context.sentAt && promised.by < context.sentAt + FARTHEST && !found.has(promised.by)) found.set(promised.by, promised);
    }
  }
  return [...found.values()].sort((a, b) => a.by - b.by);
}

// A dot between digits, after an ordinal ("28. November") or within "a.m." ends no sentence.
function sentencesOf(text: string): string[] {
  return text.split(/[!?;。！？；\n]|(?<!\d)\.(?= |$)|(?<=\d)\.(?=$)/u).map((sentence) => sentence.trim().slice(0, LONGEST_SENTENCE)).filter(Boolean);
}

function isPromise(sentence: string, words: PromiseWords): boolean {
  if (words.ours.test(sentence)) return !words.past.test(sentence) || words.within.test(sentence);
  return words.comes.test(sentence) && !words.theirs.test(sentence) && !words.past.test(sentence);
}

function dateIn(sentence: string, words: PromiseWords, { sentAt, timeZone }: PromiseContext): PromisedDate | null {
  const today = localDay(sentAt, timeZone);
  const endOf = (day: number): Instant => endOfDay(day, timeZone);
  const within = words.within.exec(sentence);
  const count = within && countOf(within[1]!, words);
  if (within && count) {
    const [, , hours, second, third] = within;
    if (hours) return { rule: 'hours', by: sentAt + count * HOUR };
    const isWork = /work|werk|arbeit|business|ouvr|labor|hábil|lavor|工作|営業/u.test(second ?? third ?? '');
    return isWork ? { rule: 'workdays', by: endOf(addWorkdays(today, count)) } : { rule: 'days', by: endOf(today + count * DAY) };
  }
  const date = words.dates.map((pattern) => dayOf(pattern.exec(sentence), words, today)).find((day) => day !== null);
  if (date !== undefined && date !== null) return { rule: 'date', by: endOf(date) };
  if (words.endOfWeek.test(sentence)) return { rule: 'end-of-week', by: endOf(today + ((5 - weekdayOf(today) + 7) % 7) * DAY) };
  if (words.dayAfter.test(sentence)) return { rule: 'day-after-tomorrow', by: endOf(today + 2 * DAY) };
  if (words.tomorrow.test(sentence)) return { rule: 'tomorrow', by: endOf(today + DAY) };
  if (words.today.test(sentence)) return { rule: 'today', by: endOf(today) };
  const ahead = words.weekdays.flatMap((name, weekday) => (name.test(sentence) ? [((weekday - weekdayOf(today) + 6) % 7) + 1] : []));
  return ahead.length > 0 ? { rule: 'weekday', by: endOf(today + Math.min(...ahead) * DAY) } : null;
}

function countOf(text: string, { numbers }: PromiseWords): number | null {
  const count = /^\d+$/.test(text) ? Number(text) : (numbers[text] ?? 0);
  return count > 0 && count <= 366 ? count : null;
}

/** A day as its midnight in UTC; a date without a year is the next one of that name. */
function dayOf(match: RegExpExecArray | null, { months }: PromiseWords, today: number): number | null {
  const { d, m, y } = match?.groups ?? {};
  if (d === undefined || m === undefined) return null;
  const month = /^\d+$/.test(m) ? Number(m) - 1 : months.indexOf(m);
  const year = y === undefined ? new Date(today).getUTCFullYear() : Number(y);
  const day = Date.UTC(year, month, Number(d));
  if (new Date(day).getUTCMonth() !== month) return null;
  return y === undefined && day < today ? Date.UTC(year + 1, month, Number(d)) : day;
}

function localDay(at: Instant, timeZone: string): number {
  return Math.floor((at + offsetAt(timeZone, at)) / DAY) * DAY;
}

function endOfDay(day: number, timeZone: string): Instant {
  const midnight = day + DAY;
  const guess = midnight - offsetAt(timeZone, midnight);
  return midnight - offsetAt(timeZone, guess) - 1;
}

function weekdayOf(day: number): number {
  return new Date(day).getUTCDay();
}

function addWorkdays(day: number, count: number): number {
  let at = day;
  for (let left = count; left > 0; ) {
    at += DAY;
    if (weekdayOf(at) % 6 !== 0) left -= 1;
  }
  return at;
}
