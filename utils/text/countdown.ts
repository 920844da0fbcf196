import type { Countdown, CountdownParts } from '@/utils/domain/sla/countdown';
import type { InterfaceLanguage, Texts } from './language';

interface UnitWords {
  day: string;
  hour: string;
  minute: string;
  second: string;
}

interface CountdownWords {
  short: UnitWords;
  /** Between two units, in the short form. */
  gap: string;
  left: (time: string) => string;
  range: (low: string, high: string) => string;
  atMost: (high: string) => string;
  mayBeOver: (high: string) => string;
  late: (time: string) => string;
  lateRange: (low: string, high: string) => string;
  /** The same in whole words, for screen readers and headings. */
  long: {
    units: (count: number, unit: keyof UnitWords) => string;
    gap: string;
    left: (time: string) => string;
    range: (low: string, high: string) => string;
    atMost: (high: string) => string;
    mayBeOver: (high: string) => string;
    late: (time: string) => string;
    lateRange: (low: string, high: string) => string;
  };
}

const words: Texts<CountdownWords> = {
  en: {
    short: { day: 'd', hour: 'h', minute: 'm', second: 's' },
    gap: ' ',
    left: (time) => time,
    range: (low, high) => `${low}–${high}`,
    atMost: (high) => `≤ ${high}`,
    mayBeOver: (high) => `may be over, ≤ ${high}`,
    late: (time) => `${time} late`,
    lateRange: (low, high) => `${low}–${high} late`,
    long: {
      units: (count, unit) => `${count} ${unit}${count === 1 ? '' : 's'}`,
      gap: ' ',
      left: (time) => `${time} left`,
      range: (low, high) => `between ${low} and ${high} left`,
      atMost: (high) => `at most ${high} left`,
      mayBeOver: (high) => `may be over, at most ${high} left`,
      late: (time) => `${time} late`,
      lateRange: (low, high) => `between ${low} and ${high} late`,
    },
  },
  'zh-CN': {
    short: { day: '天', hour: '时', minute: '分', second: '秒' },
    gap: '',
    left: (time) => time,
    range: (low, high) => `${low}–${high}`,
    atMost: (high) => `≤ ${high}`,
    mayBeOver: (high) => `可能已超时，≤ ${high}`,
    late: (time) => `超时${time}`,
    lateRange: (low, high) => `超时${low}–${high}`,
    long: {
      units: (count, unit) => `${count} ${{ day: '天', hour: '小时', minute: '分钟', second: '秒' }[unit]}`,
      gap: ' ',
      left: (time) => `剩余 ${time}`,
      range: (low, high) => `剩余 ${low}至 ${high}`,
      atMost: (high) => `最多剩余 ${high}`,
      mayBeOver: (high) => `可能已超时，最多剩余 ${high}`,
      late: (time) => `已超时 ${time}`,
      lateRange: (low, high) => `已超时 ${low}至 ${high}`,
    },
  },
};

/**
 * A countdown as short as it can be read: "3h 12m", "12h–1d 2h", "≤ 9h", "may be over, ≤ 5h", "2h 05m late".
 * The ends of a range carry minutes only where hours do not tell them apart.
 */
export function countdownText(countdown: Countdown, language: InterfaceLanguage): string {
  return phrase(countdown, words[language], (parts, exact) => shortTime(parts, exact, words[language]));
}

/** The same in whole words: "3 hours 12 minutes left", "between 12 hours and 1 day 2 hours left", "2 hours 5 minutes late". */
export function countdownInWords(countdown: Countdown, language: InterfaceLanguage): string {
  return phrase(countdown, words[language].long, (parts, exact) => longTime(parts, exact, words[language]));
}

type Phrases = Pick<CountdownWords, 'left' | 'range' | 'atMost' | 'mayBeOver' | 'late' | 'lateRange'>;

function phrase({ kind, low, high }: Countdown, phrases: Phrases, time: (parts: CountdownParts, exact: boolean) => string): string {
  const [exactLow, exactHigh] = [time(low, true), time(high, true)];
  const roughlyAlike = time(low, false) === time(high, false);
  const from = roughlyAlike ? exactLow : time(low, false);
  const to = roughlyAlike ? exactHigh : time(high, false);
  if (kind === 'at-most') return phrases.atMost(time(high, false));
  if (kind === 'may-be-over') return phrases.mayBeOver(time(high, false));
  const one = exactLow === exactHigh;
  if (kind === 'late') return one ? phrases.late(exactLow) : phrases.lateRange(from, to);
  return one ? phrases.left(exactLow) : phrases.range(from, to);
}

/** `exact`: both units; else the larger alone, but days with their hours. A second unit has two digits, so that a tick moves nothing. */
function shortTime({ days, hours, minutes, seconds, unit }: CountdownParts, exact: boolean, { short, gap }: CountdownWords): string {
  const two = (count: number) => String(count).padStart(2, '0');
  if (days > 0) return `${days}${short.day}${gap}${hours}${short.hour}`;
  if (hours > 0) return exact ? `${hours}${short.hour}${gap}${two(minutes)}${short.minute}` : `${hours}${short.hour}`;
  if (unit !== 'seconds' || (!exact && minutes > 0)) return `${minutes}${short.minute}`;
  return minutes > 0 ? `${minutes}${short.minute}${gap}${two(seconds)}${short.second}` : `${seconds}${short.second}`;
}

function longTime({ days, hours, minutes, seconds, unit }: CountdownParts, exact: boolean, { long }: CountdownWords): string {
  const joined = (...times: (string | false)[]) => times.filter(Boolean).join(long.gap);
  if (days > 0) return joined(long.units(days, 'day'), hours > 0 && long.units(hours, 'hour'));
  if (hours > 0) return joined(long.units(hours, 'hour'), exact && minutes > 0 && long.units(minutes, 'minute'));
  if (unit !== 'seconds' || (!exact && minutes > 0)) return long.units(minutes, 'minute');
  return joined(minutes > 0 && long.units(minutes, 'minute'), (seconds > 0 || minutes === 0) && long.units(seconds, 'second'));
}
