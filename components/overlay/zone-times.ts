import type { Instant, ObservedTime } from '@/utils/domain/time/observed-time';
import type { InterfaceLanguage } from '@/utils/text/language';

const STYLES = {
  full: { weekday: 'short', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  zone: { timeZoneName: 'short' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  day: { month: 'short', day: 'numeric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Weekday, day, minute and the zone's own name, one instant or from one to the other: "Sun, Nov 22, 14:05 PST". */
export function timeInZone(time: ObservedTime, timeZone: string, language: InterfaceLanguage): string {
  const when = formatter('full', timeZone, language).formatRange(time.earliest, time.latest);
  const zone = formatter('zone', timeZone, language);
  const nameAt = (at: Instant) => zone.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  // Across a clock change the two ends have two names.
  return `${when} ${[...new Set([nameAt(time.earliest), nameAt(time.latest)])].join('/')}`;
}

/** "14:05" on the day of `now`, else with its day. */
export function shortTime(at: Instant, now: Instant, timeZone: string, language: InterfaceLanguage): string {
  const day = formatter('day', timeZone, language);
  const time = formatter('time', timeZone, language).format(at);
  return day.format(at) === day.format(now) ? time : `${day.format(at)} ${time}`;
}

// A formatter costs a hundred times what using it does.
const formatters = new Map<string, Intl.DateTimeFormat>();

/** A zone that the browser does not know gives way to the machine's own, whose name is then shown. */
function formatter(style: keyof typeof STYLES, timeZone: string, language: InterfaceLanguage): Intl.DateTimeFormat {
  const key = `${style} ${timeZone} ${language}`;
  let known = formatters.get(key);
  if (!known) {
    // "en" alone prints the zones of America by their names, which agents know.
    const locale = language === 'en' ? 'en-US' : language;
    try {
      known = new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone });
    } catch {
      known = new Intl.DateTimeFormat(locale, STYLES[style]);
    }
    formatters.set(key, known);
  }
  return known;
}
