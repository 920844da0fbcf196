import type { Instant } from '@/utils/domain/time/observed-time';
import { MINUTE } from '@/utils/domain/time/observed-time';
import { plainText } from './plain-text';
import { pageWords } from './page-words';
import { wallTimeAt } from './zone-time';

export interface NamedZone {
  /** The text without the zone. */
  rest: string;
  /** Minutes ahead of UTC; `null` where the name says only that it is the page's own zone. */
  offset: number | null;
}

/**
 * Takes a zone's name out of a plain text: "gmt+2", "pdt", or what the browser calls `timeZone` in the page's language.
 * @returns `null` where none is in it
 */
export function zoneNamedIn(text: string, timeZone: string, language: string | undefined, at: Instant): NamedZone | null {
  const offset = /(?:^|[^\p{L}])((?:utc|gmt)\s?([+-])\s?(\d{1,2})(?::?(\d{2}))?)(?!\d)/u.exec(text);
  if (offset?.[1] && Number(offset[3]) <= 14) {
    const minutes = Number(offset[3]) * 60 + Number(offset[4] ?? 0);
    return { rest: text.replace(offset[1], ' ').replace(/\([^()]*\)/, ' '), offset: offset[2] === '-' ? -minutes : minutes };
  }
  const own = ownNames(timeZone, language, at);
  const name = [...own.keys()].sort((a, b) => b.length - a.length).find((name) => holds(text, name));
  if (name !== undefined) return { rest: without(text, name), offset: own.get(name) ?? null };
  const { abbreviations } = pageWords();
  const other = Object.keys(abbreviations).find((name) => holds(text, name));
  return other === undefined ? null : { rest: without(text, other), offset: abbreviations[other] ?? null };
}

const namesByZone = new Map<string, Map<string, number | null>>();

/** What the browser calls this zone in winter and summer, in the page's language and in English. */
function ownNames(timeZone: string, language: string | undefined, at: Instant): Map<string, number | null> {
  const year = new Date(at).getUTCFullYear();
  const key = `${timeZone} ${language} ${year}`;
  const known = namesByZone.get(key);
  if (known) return known;
  const abbreviation = pageWords().ownAbbreviations[timeZone];
  const names = new Map<string, number | null>(abbreviation === undefined ? [] : [[abbreviation, null]]);
  namesByZone.set(key, names);
  for (const month of [0, 6])
    for (const locale of new Set([language?.replace('_', '-') ?? 'en', 'en', 'en-GB', 'en-IN', 'en-AU']))
      for (const timeZoneName of ['short', 'long', 'shortGeneric', 'longGeneric'] as const) {
        const instant = Date.UTC(year, month, 2);
        const name = plainText(nameOf(instant, locale, timeZone, timeZoneName));
        if (name === '' || /^(?:utc|gmt)?$/.test(name)) continue;
        const minutes = timeZoneName.endsWith('Generic') ? null : (wallTimeAt(instant, timeZone) - instant) / MINUTE;
        names.set(name, names.has(name) && names.get(name) !== minutes ? null : minutes);
      }
  return names;
}

function nameOf(instant: Instant, locale: string, timeZone: string, timeZoneName: 'short' | 'long' | 'shortGeneric' | 'longGeneric'): string {
  try {
    const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName }).formatToParts(instant);
    return parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
  } catch {
    return ''; // a language tag that is none
  }
}

function holds(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/[\p{L}\p{M}]/u.test(text.charAt(at - 1) + text.charAt(at + name.length));
}

function without(text: string, name: string): string {
  return text.replace(name, ' ').replace(/[([]\s*[)\]]/, ' ');
}
