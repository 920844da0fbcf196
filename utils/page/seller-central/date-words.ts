import { plainText } from './plain-text';
import { ORDERS } from './date-tables';
import { dateTables, pageWords } from './page-words';
import type { DateWord } from './more-date-words';
import { remember } from './remember';

export interface Dictionary {
  words: ReadonlyMap<string, DateWord>;
  /** By the first character of a word: the lengths of those that begin so, the longest first. */
  lengths: ReadonlyMap<string, readonly number[]>;
}

/** `month` of a word on which two languages differ. */
const AMBIGUOUS = -1;

/**
 * The words of one language, its own beginnings of month names among them ("Sept", "juil"), or, for `null`, of all
 * languages; a word that two languages use for different months means none.
 */
export const dictionaryOf = remember((language: string | null): Dictionary => {
  const words = new Map<string, DateWord>();
  const add = (text: string, meaning: DateWord) => {
    const there = words.get(text);
    if (there?.month && meaning.month && there.month !== meaning.month) meaning = { ...meaning, month: AMBIGUOUS };
    words.set(text, { ...there, ...meaning, ...(there?.hours && { hours: there.hours | (meaning.hours ?? 0) }) });
  };
  for (const name of language === null ? Object.keys(dateTables()) : [language]) {
    const [months, weekdays, periods, joiners, relatives] = dateTables()[name] ?? ['', '', '', '', ''];
    each(months, (text, month) => add(text, { month: month + 1 }));
    each(weekdays, (text, weekday) => add(text, { weekday }));
    for (const text of pieces(joiners)) add(text, { joiner: true });
    for (const piece of pieces(periods)) {
      const [text = '', hours = ''] = piece.split('=');
      add(text, { hours: Number.parseInt(hours, 36) });
    }
    for (const [meaning, texts] of relativesOf(relatives))
      if (/^d\d$/.test(meaning)) for (const text of texts) add(text, { daysAgo: Number(meaning[1]) });
    if (language !== null) addBeginnings(words, months);
  }
  for (const [text, meaning] of Object.entries(pageWords().more)) add(text, meaning);
  return { words, lengths: lengthsOf(words.keys()) };
});

function lengthsOf(words: Iterable<string>): Map<string, number[]> {
  const lengths = new Map<string, number[]>();
  for (const word of words) {
    const known = lengths.get(word.charAt(0)) ?? [];
    if (!known.includes(word.length)) known.push(word.length);
    lengths.set(word.charAt(0), known);
  }
  for (const known of lengths.values()) known.sort((a, b) => b - a);
  return lengths;
}

/** Java and CLDR of other years cut month names elsewhere: any beginning of three letters that fits one month only. */
function addBeginnings(words: Map<string, DateWord>, months: string): void {
  const found = new Map<string, number>();
  each(months, (text, month) => {
    for (let length = 3; length < text.length; length++) {
      const start = text.slice(0, length);
      found.set(start, found.has(start) && found.get(start) !== month + 1 ? AMBIGUOUS : month + 1);
    }
  });
  for (const [start, month] of found)
    if (month !== AMBIGUOUS && !words.get(start)?.month) words.set(start, { ...words.get(start), month });
}

export interface RelativeTime {
  unit: string;
  /** Where the words hold the number ("two hours" in Arabic). */
  count: number | null;
}

/**
 * The meaning of a past time in words: `pattern` without spaces, its number as 0.
 * @param language whose words to know beside the English ones; `null`: those of all languages
 */
export function relativeTime(pattern: string, language: string | null): RelativeTime | undefined {
  return relativesIn(language).get(pattern);
}

const relativesIn = remember((language: string | null) => {
  const known = new Map<string, RelativeTime>();
  for (const name of language === null ? Object.keys(dateTables()) : ['en', language])
    for (const [meaning, texts] of relativesOf(dateTables()[name]?.[4] ?? ''))
      for (const text of texts) known.set(text.replaceAll(' ', ''), { unit: meaning.charAt(0), count: meaning.length > 1 ? Number(meaning.slice(1)) : null });
  return known;
});

/** A text without figures that is, or may be part of, a date in this language or in English: "Jul", "yesterday", "下午". */
export function isDateWord(text: string, language: string | null): boolean {
  const plain = plainText(text);
  const words = (language === null ? [null] : [language, 'en']).map((name) => dictionaryOf(name).words.get(plain));
  return words.some((word) => word !== undefined && !word.joiner) || relativeTime(plain.replaceAll(' ', ''), language) !== undefined;
}

const orders = new Map(Object.entries(ORDERS).flatMap(([order, tags]) => tags.split(' ').map((tag) => [tag, order] as const)));

/**
 * Order of an all-digit date in this language (`DMY`, `MDY`, `YMD`), or `null` where nothing is known.
 * @param language BCP 47, in any spelling ("pt_BR", "zh-Hant-TW")
 */
export function numericOrder(language: string | undefined): string | null {
  const [name = '', ...rest] = subtags(language);
  const region = rest.find((part) => /^[a-z]{2}$/.test(part));
  return orders.get(`${name}-${region}`) ?? orders.get(name) ?? null;
}

/** The language whose words to use first, or `null` where there are no tables for it. */
export function wordsLanguage(language: string | undefined): string | null {
  const [name = ''] = subtags(language);
  return Object.hasOwn(dateTables(), name) ? name : null;
}

// Asked for every text of a page, which has one language.
const subtags = remember((language: string | undefined) => (language ?? '').toLowerCase().split(/[-_]/));

function pieces(text: string): string[] {
  return text === '' ? [] : text.split('|');
}

function each(list: string, add: (text: string, index: number) => void): void {
  for (const [index, texts] of list.split(',').entries()) for (const text of pieces(texts)) add(text, index);
}

function relativesOf(list: string): [meaning: string, texts: string[]][] {
  return list.split(';').map((row) => [row.slice(0, row.indexOf(':')), pieces(row.slice(row.indexOf(':') + 1))]);
}
