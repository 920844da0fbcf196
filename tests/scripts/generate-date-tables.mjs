// Writes utils/page/seller-central/date-tables.ts from the CLDR data of this Node's Intl.
// node tests/scripts/generate-date-tables.mjs [--check]   (--check: fail where the file is not what would be written)
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const SOURCE = new URL('../../utils/page/seller-central/plain-text.ts', import.meta.url);
const bundled = await build({ entryPoints: [SOURCE.pathname], bundle: true, format: 'esm', write: false });
const { plainText } = await import(`data:text/javascript,${encodeURIComponent(bundled.outputFiles[0].text)}`);

const TARGET = new URL('../../utils/page/seller-central/date-tables.ts', import.meta.url);

/** One locale a line of words, and the regions whose words or order differ. Source: seller-central-page.md §8. */
const LOCALES = {
  en: ['en-US', 'en-GB', 'en-IN', 'en-CA', 'en-AU', 'en-IE', 'en-SG', 'en-ZA', 'en-AE', 'en-NZ', 'en-HK', 'en-MY', 'en-PH'],
  de: ['de-DE', 'de-AT', 'de-CH'],
  es: ['es-ES', 'es-MX', 'es-US', 'es-AR', 'es-CO', 'es-CL'],
  fr: ['fr-FR', 'fr-CA', 'fr-BE', 'fr-CH'],
  it: ['it-IT'],
  ja: ['ja-JP'],
  ko: ['ko-KR'],
  th: ['th-TH'],
  vi: ['vi-VN'],
  hi: ['hi-IN'],
  ta: ['ta-IN'],
  pt: ['pt-BR', 'pt-PT'],
  zh: ['zh-CN', 'zh-TW', 'zh-HK', 'zh-SG'],
  nl: ['nl-NL', 'nl-BE'],
  pl: ['pl-PL'],
  sv: ['sv-SE'],
  tr: ['tr-TR'],
  ar: ['ar-AE', 'ar-EG', 'ar-SA'],
  cs: ['cs-CZ'],
};

/** Words of other CLDR versions and of Java's own tables that this Node does not print. */
const ELSEWHERE = {
  months: { de: { 1: ['jän'], 3: ['mrz'] }, fr: { 8: ['aout'], 12: ['dec'], 2: ['fev', 'fevr'] }, nl: { 3: ['mrt'] }, hi: { 9: ['सितम्बर'], 11: ['नवम्बर'], 12: ['दिसम्बर'] } },
  justNow: { en: ['just now'], de: ['gerade eben', 'soeben'], fr: ["à l'instant"], es: ['ahora mismo'], it: ['adesso', 'proprio ora'], ja: ['たった今'], ko: ['방금', '방금 전'], zh: ['刚刚', '剛剛', '刚才'], pt: ['agora mesmo'], nl: ['zojuist'], pl: ['przed chwilą'], sv: ['just nu'], tr: ['az önce'] },
  periods: {
    hi: { पूर्वाह्न: [0, 11], अपराह्न: [12, 23] },
    ta: { முற்பகல்: [0, 11], பிற்பகல்: [12, 23] },
    th: { ก่อนเที่ยง: [0, 11], หลังเที่ยง: [12, 23] },
    vi: { sáng: [0, 11], chiều: [12, 17], tối: [18, 23] },
    ko: { 오전: [0, 11], 오후: [12, 23] },
    en: { am: [0, 11], pm: [12, 23], 'a m': [0, 11], 'p m': [12, 23] },
  },
};

const noon = (month, day) => new Date(Date.UTC(2026, month, day, 12));
const clean = (text) => plainText(text).trim();
const hasDigit = (text) => /\d/.test(text);
const parts = (locale, options, date) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).formatToParts(date);
const words = (locale, options, date, type) =>
  parts(locale, options, date).filter((p) => p.type === type).map((p) => clean(p.value)).filter((w) => w && !hasDigit(w));

function monthsOf(locales, extra = {}) {
  return Array.from({ length: 12 }, (_, month) => {
    const found = new Set(extra[month + 1] ?? []);
    for (const locale of locales)
      for (const calendar of ['gregory', 'buddhist'])
        for (const style of ['short', 'long'])
          for (const shape of [{ month: style }, { month: style, day: 'numeric' }, { month: style, day: 'numeric', year: 'numeric' }])
            for (const word of words(locale, { calendar, ...shape }, noon(month, 15), 'month')) found.add(word);
    for (const locale of locales)
      for (const style of ['medium', 'long', 'full'])
        for (const word of words(locale, { dateStyle: style }, noon(month, 15), 'month')) found.add(word);
    return [...found].join('|');
  });
}

function weekdaysOf(locales) {
  return Array.from({ length: 7 }, (_, day) => {
    const found = new Set();
    for (const locale of locales)
      for (const style of ['short', 'long'])
        for (const shape of [{ weekday: style }, { weekday: style, day: 'numeric', month: 'long' }])
          for (const word of words(locale, shape, noon(1, day + 1), 'weekday')) found.add(word); // 2026-02-01 is a Sunday
    return [...found].join('|');
  });
}

/** Each word of a part of the day, with the hours in which this Node prints it. */
function periodsOf(locales, extra = {}) {
  const hours = new Map();
  const add = (word, hour) => hours.set(word, (hours.get(word) ?? 0) | (1 << hour));
  for (const locale of locales)
    for (let hour = 0; hour < 24; hour++) {
      const at = new Date(Date.UTC(2026, 1, 1, hour, 20));
      for (const shape of [{ timeStyle: 'short' }, { timeStyle: 'short', hour12: true }, { hour: 'numeric', minute: '2-digit', hour12: true }, { hour: 'numeric', hour12: true, dayPeriod: 'short' }, { hour: 'numeric', hour12: true, dayPeriod: 'long' }])
        for (const part of parts(locale, shape, at)) if (part.type === 'dayPeriod' && clean(part.value)) add(clean(part.value), hour);
    }
  for (const [word, [from, to]] of Object.entries(extra)) for (let hour = from; hour <= to; hour++) add(clean(word), hour);
  return [...hours].map(([word, mask]) => `${word}=${mask.toString(36)}`).join('|');
}

/** Words that stand between the parts: "de", "at", "um", "lúc". */
function joinersOf(locales) {
  const found = new Set();
  for (const locale of locales)
    for (const dateStyle of ['short', 'medium', 'long', 'full'])
      for (const timeStyle of [undefined, 'short', 'medium'])
        for (const month of [0, 6])
          for (const part of parts(locale, { dateStyle, ...(timeStyle && { timeStyle }) }, noon(month, 5)))
            if (part.type === 'literal' || part.type === 'era')
              for (const word of clean(part.value).match(/[\p{L}\p{M}]+/gu) ?? []) found.add(word);
  return [...found].join('|');
}

/** Past times in words: `unit` → patterns in which 0 stands for the number, and words that hold it ("yesterday": day 1). */
function relativesOf(locales, justNow = []) {
  const found = new Map(justNow.map((text) => [clean(text), 's0']));
  const add = (text, meaning) => found.has(text) || found.set(text, meaning);
  for (const locale of locales)
    for (const style of ['long', 'short', 'narrow']) {
      const auto = new Intl.RelativeTimeFormat(locale, { style, numeric: 'auto' });
      for (const value of [0, 1, 2]) {
        const text = clean(auto.format(-value, 'day'));
        if (!hasDigit(text)) add(text, `d${value}`);
      }
      add(clean(auto.format(0, 'second')), 's0');
      const always = new Intl.RelativeTimeFormat(locale, { style, numeric: 'always', numberingSystem: 'latn' });
      for (const [unit, letter] of [['second', 's'], ['minute', 'm'], ['hour', 'h'], ['day', 'x'], ['week', 'w'], ['month', 'o']])
        for (const value of [1, 2, 3, 5, 11, 21, 100]) {
          const text = clean(always.format(-value, unit)).replaceAll(' ', '');
          if (text.startsWith('-')) continue; // French and Swedish narrow "-5 h": too little to tell from a figure
          const pattern = text.replace(String(value), '0');
          if (pattern !== text) add(pattern, letter);
          else if (!hasDigit(text)) add(text, `${letter}${value}`);
        }
    }
  const byMeaning = new Map();
  for (const [text, meaning] of found) byMeaning.set(meaning, [...(byMeaning.get(meaning) ?? []), text]);
  return [...byMeaning].map(([meaning, texts]) => `${meaning}:${texts.join('|')}`).join(';');
}

/** Which of day, month and year comes first where all are digits. */
function orderOf(locale) {
  const letters = { day: 'D', month: 'M', year: 'Y' };
  return parts(locale, { dateStyle: 'short', calendar: 'gregory' }, noon(6, 5)).map((p) => letters[p.type] ?? '').join('');
}

const lines = Object.entries(LOCALES).map(([language, locales]) => {
  const all = [language, ...locales];
  const fields = [
    monthsOf(all, ELSEWHERE.months[language]).join(','),
    weekdaysOf(all).join(','),
    periodsOf(all, ELSEWHERE.periods[language]),
    joinersOf(all),
    relativesOf(all, ELSEWHERE.justNow[language]),
  ];
  return `  ${language}: [${fields.map((f) => `"${f}"`).join(', ')}],`;
});

const orders = new Map();
for (const [language, locales] of Object.entries(LOCALES))
  for (const locale of [language, ...locales]) orders.set(orderOf(locale), [...(orders.get(orderOf(locale)) ?? []), locale.toLowerCase()]);

const text = `// Generated by tests/scripts/generate-date-tables.mjs from CLDR ${process.versions.cldr}; not edited by hand.

/** By language: months, weekdays (from Sunday), parts of the day with their hours as bits, joiners, past times in words. */
export const WORDS: Readonly<Record<string, readonly [months: string, weekdays: string, periods: string, joiners: string, relatives: string]>> = {
${lines.join('\n')}
};

/** Order of day, month and year in an all-digit date, and the locales that use it. */
export const ORDERS: Readonly<Record<string, string>> = {
${[...orders].map(([order, locales]) => `  ${order}: '${locales.join(' ')}',`).join('\n')}
};
`;

if (process.argv.includes('--check')) {
  if (readFileSync(TARGET, 'utf8') !== text) {
    console.error('date-tables.ts differs from what this Node would write: run node tests/scripts/generate-date-tables.mjs');
    process.exitCode = 1;
  }
} else writeFileSync(TARGET, text);
