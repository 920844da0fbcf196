import type { WorkBlock } from '@/utils/domain/time/business-calendar';
import { isLocalDay } from '@/utils/domain/time/local-days';
import type { InterfaceLanguage } from '@/utils/text/language';

/** "09:30" for 570 minutes after midnight. */
export function clockText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Minutes after midnight of "9:30" or "09:30", up to "24:00"; `null` where it is no time. */
export function minutesOf(text: string): number | null {
  const parts = /^(\d{1,2}):(\d\d)$/.exec(text.trim().replace('：', ':'));
  if (!parts) return null;
  const [hours, minutes] = [Number(parts[1]), Number(parts[2])];
  const all = hours * 60 + minutes;
  return minutes < 60 && all <= 24 * 60 ? all : null;
}

export function blocksText(blocks: readonly WorkBlock[]): string {
  return blocks.map(({ from, to }) => `${clockText(from)}–${clockText(to)}`).join(', ');
}

/** Working hours of a day as "09:00–12:00, 13:00–18:00"; none for an empty text, `null` where it cannot be read. */
export function blocksOf(text: string): WorkBlock[] | null {
  const blocks: WorkBlock[] = [];
  for (const part of partsOf(text)) {
    const [from, to, more] = part.split(/[-–—~至]/).map(minutesOf);
    if (from === undefined || from === null || to === undefined || to === null || more !== undefined || from >= to) return null;
    blocks.push({ from, to });
  }
  return blocks.length <= 8 ? blocks.sort((a, b) => a.from - b.from) : null;
}

/** Days as "2026-12-25, 2027-01-01", each once and in order; `null` where one is none. */
export function daysOf(text: string): string[] | null {
  const days = partsOf(text);
  return days.length <= 200 && days.every((day) => day.length === 10 && isLocalDay(day)) ? [...new Set(days)].sort() : null;
}

/** Whole numbers as "33, 64"; `null` where one is none. */
export function numbersOf(text: string): number[] | null {
  const numbers = partsOf(text);
  return numbers.length <= 50 && numbers.every((number) => /^\d{1,9}$/.test(number)) ? [...new Set(numbers.map(Number))] : null;
}

function partsOf(text: string): string[] {
  return text.split(/[,，、;；]/).map((part) => part.trim()).filter((part) => part !== '');
}

/** The days of the week in a language, Monday first; numbers as `Date` has them, 0 is Sunday. */
export function weekdayNames(language: InterfaceLanguage): { weekday: number; name: string }[] {
  const format = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  return [1, 2, 3, 4, 5, 6, 0].map((weekday) => ({ weekday, name: format.format(Date.UTC(2026, 0, 4 + weekday)) }));
}
