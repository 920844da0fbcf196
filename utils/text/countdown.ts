import type { Countdown, CountdownParts } from '@/utils/domain/sla/countdown';
import { counted, filled, type PluralForms } from './counted';
import { countdownDe } from './de/countdown';
import { countdownJa } from './ja/countdown';
import type { InterfaceLanguage, Texts } from './language';

type Unit = 'day' | 'hour' | 'minute' | 'second';

/** Patterns: `{time}` for one time, `{low}` and `{high}` for the ends of a range. */
interface Phrases {
  left: string;
  range: string;
  atMost: string;
  mayBeOver: string;
  late: string;
  lateRange: string;
}

/** Plain data: the background hands it to message pages. */
export interface CountdownWords extends Phrases {
  short: Record<Unit, string>;
  /** Between two units, in the short form. */
  gap: string;
  /** The same in whole words, for screen readers and headings. */
  long: Phrases & { units: Record<Unit, PluralForms>; gap: string };
}

const en: CountdownWords = {
  short: { day: 'd', hour: 'h', minute: 'm', second: 's' },
  gap: ' ',
  left: '{time}',
  range: '{low}–{high}',
  atMost: '≤ {high}',
  mayBeOver: 'may be over, ≤ {high}',
  late: '{time} late',
  lateRange: '{low}–{high} late',
  long: {
    units: {
      day: { one: '# day', other: '# days' },
      hour: { one: '# hour', other: '# hours' },
      minute: { one: '# minute', other: '# minutes' },
      second: { one: '# second', other: '# seconds' },
    },
    gap: ' ',
    left: '{time} left',
    range: 'between {low} and {high} left',
    atMost: 'at most {high} left',
    mayBeOver: 'may be over, at most {high} left',
    late: '{time} late',
    lateRange: 'between {low} and {high} late',
  },
};

const zh: CountdownWords = {
  short: { day: '天', hour: '时', minute: '分', second: '秒' },
  gap: '',
  left: '{time}',
  range: '{low}–{high}',
  atMost: '≤ {high}',
  mayBeOver: '可能已超时，≤ {high}',
  late: '超时{time}',
  lateRange: '超时{low}–{high}',
  long: {
    units: { day: { other: '# 天' }, hour: { other: '# 小时' }, minute: { other: '# 分钟' }, second: { other: '# 秒' } },
    gap: ' ',
    left: '剩余 {time}',
    range: '剩余 {low}至 {high}',
    atMost: '最多剩余 {high}',
    mayBeOver: '可能已超时，最多剩余 {high}',
    late: '已超时 {time}',
    lateRange: '已超时 {low}至 {high}',
  },
};

// A message page begins with English alone; the background hands it the rest (`page-texts.ts`).
export const countdownWords: Texts<CountdownWords> =
  import.meta.env.ENTRYPOINT === 'seller-central' ? { en, 'zh-CN': en, de: en, ja: en } : { en, 'zh-CN': zh, de: countdownDe, ja: countdownJa };

/**
 * A countdown as short as it can be read: "3h 12m", "12h–1d 2h", "≤ 9h", "may be over, ≤ 5h", "2h 05m late".
 * The ends of a range carry minutes only where hours do not tell them apart.
 */
export function countdownText(countdown: Countdown, language: InterfaceLanguage): string {
  const words = countdownWords[language];
  return phrase(countdown, words, (parts, exact) => shortTime(parts, exact, words));
}

/** The same in whole words: "3 hours 12 minutes left", "between 12 hours and 1 day 2 hours left", "2 hours 5 minutes late". */
export function countdownInWords(countdown: Countdown, language: InterfaceLanguage): string {
  return phrase(countdown, countdownWords[language].long, (parts, exact) => longTime(parts, exact, language));
}

function phrase({ kind, low, high }: Countdown, phrases: Phrases, time: (parts: CountdownParts, exact: boolean) => string): string {
  const [exactLow, exactHigh] = [time(low, true), time(high, true)];
  const roughlyAlike = time(low, false) === time(high, false);
  const range = { low: roughlyAlike ? exactLow : time(low, false), high: roughlyAlike ? exactHigh : time(high, false) };
  if (kind === 'at-most') return filled(phrases.atMost, { high: time(high, false) });
  if (kind === 'may-be-over') return filled(phrases.mayBeOver, { high: time(high, false) });
  const one = exactLow === exactHigh;
  if (kind === 'late') return one ? filled(phrases.late, { time: exactLow }) : filled(phrases.lateRange, range);
  return one ? filled(phrases.left, { time: exactLow }) : filled(phrases.range, range);
}

/** `exact`: both units; else the larger alone, but days with their hours. A second unit has two digits, so that a tick moves nothing. */
function shortTime({ days, hours, minutes, seconds, unit }: CountdownParts, exact: boolean, { short, gap }: CountdownWords): string {
  const two = (count: number) => String(count).padStart(2, '0');
  if (days > 0) return `${days}${short.day}${gap}${hours}${short.hour}`;
  if (hours > 0) return exact ? `${hours}${short.hour}${gap}${two(minutes)}${short.minute}` : `${hours}${short.hour}`;
  if (unit !== 'seconds' || (!exact && minutes > 0)) return `${minutes}${short.minute}`;
  return minutes > 0 ? `${minutes}${short.minute}${gap}${two(seconds)}${short.second}` : `${seconds}${short.second}`;
}

function longTime({ days, hours, minutes, seconds, unit }: CountdownParts, exact: boolean, language: InterfaceLanguage): string {
  const { units, gap } = countdownWords[language].long;
  const said = (count: number, of: Unit) => counted(language, count, units[of]);
  const joined = (...times: (string | false)[]) => times.filter(Boolean).join(gap);
  if (days > 0) return joined(said(days, 'day'), hours > 0 && said(hours, 'hour'));
  if (hours > 0) return joined(said(hours, 'hour'), exact && minutes > 0 && said(minutes, 'minute'));
  if (unit !== 'seconds' || (!exact && minutes > 0)) return said(minutes, 'minute');
  return joined(minutes > 0 && said(minutes, 'minute'), (seconds > 0 || minutes === 0) && said(seconds, 'second'));
}
