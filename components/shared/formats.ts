import { DAY, HOUR, MINUTE, type Instant } from '@/utils/domain/time/observed-time';
import type { InterfaceLanguage } from '@/utils/text/language';
import { standingTexts } from '@/utils/text/standing';
import { figuresFor, lazy, type Figures } from './figures';

export interface Formats extends Figures {
  number: (value: number) => string;
  /** A range of whole numbers; one figure where both ends are equal. */
  numberRange: (range: { low: number; high: number }) => string;
  /** "4 minutes ago", "2 days ago"; under a minute is "just now". */
  ago: (at: Instant, now: Instant) => string;
  /** Date and minute in the machine's own zone. */
  dateTime: (at: Instant) => string;
  /** Hour and minute in the machine's own zone, with the weekday where it is not today, the date where it is far. */
  nearTime: (at: Instant, now: Instant) => string;
  day: (at: Instant) => string;
  /** A length of time in two units at most: "1 day, 2 hr", "35 min". */
  duration: (milliseconds: number) => string;
}

const built = new Map<InterfaceLanguage, Formats>();

/** The formatters of a language, built once: an `Intl` formatter costs far more to make than to use. */
export function formatsFor(language: InterfaceLanguage): Formats {
  let formats = built.get(language);
  if (!formats) built.set(language, (formats = build(language)));
  return formats;
}

function build(language: InterfaceLanguage): Formats {
  const number = lazy(() => new Intl.NumberFormat(language));
  const relative = lazy(() => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }));
  const dateTime = lazy(() => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' }));
  const time = lazy(() => new Intl.DateTimeFormat(language, { timeStyle: 'short', hourCycle: 'h23' }));
  const weekday = lazy(() => new Intl.DateTimeFormat(language, { weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }));
  const day = lazy(() => new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric' }));
  const list = lazy(() => new Intl.ListFormat(language, { type: 'unit', style: 'narrow' }));
  const unit = (name: 'day' | 'hour' | 'minute') =>
    lazy(() => new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: name === 'day' ? 'long' : 'short' }));
  const units = { day: unit('day'), hour: unit('hour'), minute: unit('minute') };

  return {
    ...figuresFor(language),
    number: (value) => number().format(value),
    numberRange: ({ low, high }) => (low === high ? number().format(low) : `${number().format(low)} – ${number().format(high)}`),
    ago(at, now) {
      const past = Math.max(0, now - at);
      if (past < MINUTE) return standingTexts[language].justNow;
      if (past < HOUR) return relative().format(-Math.floor(past / MINUTE), 'minute');
      if (past < 2 * DAY) return relative().format(-Math.floor(past / HOUR), 'hour');
      return relative().format(-Math.floor(past / DAY), 'day');
    },
    dateTime: (at) => dateTime().format(at),
    nearTime(at, now) {
      if (sameDay(at, now)) return time().format(at);
      return Math.abs(at - now) < 6 * DAY ? weekday().format(at) : dateTime().format(at);
    },
    day: (at) => day().format(at),
    duration(milliseconds) {
      const minutes = Math.max(0, Math.floor(milliseconds / MINUTE));
      const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
      const parts = (larger: string, smaller: string | false) => list().format(smaller ? [larger, smaller] : [larger]);
      if (days > 0) return parts(units.day().format(days), hours > 0 && units.hour().format(hours));
      if (hours > 0) return parts(units.hour().format(hours), rest > 0 && units.minute().format(rest));
      return units.minute().format(rest);
    },
  };
}

/** Whether both lie on one day of the machine's own zone. */
export function sameDay(a: Instant, b: Instant): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString();
}
