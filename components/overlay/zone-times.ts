import type { Instant } from '@/utils/domain/time/observed-time';
import type { InterfaceLanguage } from '@/utils/text/language';

// A formatter costs a hundred times what using it does.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(key: string, make: () => Intl.DateTimeFormat): Intl.DateTimeFormat {
  let known = formatters.get(key);
  if (!known) formatters.set(key, (known = make()));
  return known;
}

function locale(language: InterfaceLanguage): string {
  return language === 'en' ? 'en-US' : language;
}

/** Weekday, day and minute with the zone's own name ("Sun, Nov 22, 14:05 PST"). An unknown zone is read as UTC. */
export function timeInZone(at: Instant, timeZone: string, language: InterfaceLanguage): string {
  const options: Intl.DateTimeFormatOptions = {
    weekday: 'short', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short',
  };
  return formatter(`${language} ${timeZone}`, () => zoned(language, timeZone, options)).format(at);
}

/** "14:05" on the day of `now`, else with the day before it. */
export function shortTime(at: Instant, now: Instant, timeZone: string, language: InterfaceLanguage): string {
  const day = formatter(`day ${language} ${timeZone}`, () => zoned(language, timeZone, { month: 'short', day: 'numeric' }));
  const time = formatter(`time ${language} ${timeZone}`, () =>
    zoned(language, timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  );
  return day.format(at) === day.format(now) ? time.format(at) : `${day.format(at)} ${time.format(at)}`;
}

function zoned(language: InterfaceLanguage, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale(language), { ...options, timeZone });
  } catch {
    return new Intl.DateTimeFormat(locale(language), { ...options, timeZone: 'UTC', timeZoneName: 'short' });
  }
}

/** A country's name in the interface's language; the code itself where the browser has no name for it. */
export function countryName(country: string, language: InterfaceLanguage): string {
  try {
    return new Intl.DisplayNames(locale(language), { type: 'region' }).of(country) ?? country;
  } catch {
    return country;
  }
}

/** "91.2 %", or "88–97 %": tenths rounded down, so that only a clean sheet reads 100 %. */
export function rateText(rate: { low: number; high: number }, language: InterfaceLanguage): string {
  const format = formatter2(language);
  const low = Math.floor(rate.low * 1000 + 1e-6) / 1000;
  const high = Math.floor(rate.high * 1000 + 1e-6) / 1000;
  return low === high ? format.format(low) : `${format.format(low)}–${format.format(high)}`;
}

const percents = new Map<InterfaceLanguage, Intl.NumberFormat>();

function formatter2(language: InterfaceLanguage): Intl.NumberFormat {
  let known = percents.get(language);
  if (!known) percents.set(language, (known = new Intl.NumberFormat(locale(language), { style: 'percent', maximumFractionDigits: 1 })));
  return known;
}
