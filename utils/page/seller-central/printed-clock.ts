import type { NumberToken, Token } from './date-tokens';

export interface PrintedTime {
  hour: number;
  /** `null`: only the hour is printed. */
  minute: number | null;
  second: number | null;
}

/**
 * Takes the time of day out of a date's tokens: "21:30", "9:30:15 pm", "09 h 00", "下午9:30", "9 pm".
 * @param dotted "21.30" at the end is a time in this language, where a date with month name or whole year stands before it
 * @returns the tokens that are left and the time, if there is one; `null` where there are two, or one that no clock shows
 */
export function takeTime(tokens: readonly Token[], dotted = false): { rest: Token[]; time: PrintedTime | null } | null {
  const periods = tokens.filter((token) => token.kind === 'word' && token.word.hours && !token.word.month && !token.word.weekday && !token.word.joiner);
  if (periods.length > 1) return null;
  const period = periods[0];
  const found = timeFigures(tokens, period);
  const figures = dotted && found?.length === 0 ? dottedTime(tokens) : found;
  if (figures === null) return null;
  const used = new Set<Token>(figures);
  const rest = tokens.filter((token) => !used.has(token) && token !== period);
  const [hour, minute, second] = figures;
  if (!hour) return period ? null : { rest, time: null };
  const read = hourOf(hour.value, period?.kind === 'word' ? (period.word.hours ?? 0) : null);
  if (read === null || (minute && (minute.value > 59 || minute.digits > 2)) || (second && second.value > 59)) return null;
  return { rest, time: { hour: read, minute: minute?.value ?? null, second: second?.value ?? null } };
}

/** Hour, minute and second as they stand; empty where there are none, `null` where there are two times. */
function timeFigures(tokens: readonly Token[], period: Token | undefined): NumberToken[] | null {
  const found: NumberToken[][] = [];
  for (let at = 0; at < tokens.length; at++) {
    const hour = tokens[at];
    if (hour?.kind !== 'number' || hour.digits > 2) continue;
    const figures = [hour];
    for (let next = tokens[at + 1]; next?.kind === 'number' && figures.length < 3 && follows(figures, next); next = tokens[at + figures.length])
      figures.push(next);
    if (figures.length > 1 || hour.unit === 'hour') found.push(figures);
    at += figures.length - 1;
  }
  if (found.length > 1) return null;
  return found[0] ?? besidePeriod(tokens, period);
}

function follows(figures: readonly NumberToken[], next: NumberToken): boolean {
  const last = figures.at(-1);
  if (next.unit === (figures.length === 1 ? 'minute' : 'second') && next.before === '') return last?.unit === (figures.length === 1 ? 'hour' : 'minute');
  const loose = next.unit === null || next.unit === 'none';
  if (next.before === ':') return loose && last?.unit === null && next.digits === 2;
  return loose && next.before === '' && last?.unit === 'hour' && next.digits === 2 && figures.length === 1;
}

function dottedTime(tokens: readonly Token[]): NumberToken[] {
  const [hour, minute] = tokens.slice(-2);
  const whole = tokens.slice(0, -2).some((token) => (token.kind === 'word' ? token.word.month !== undefined : token.digits === 4));
  if (!whole || hour?.kind !== 'number' || minute?.kind !== 'number' || hour.digits > 2 || hour.before.includes('.') || hour.before.includes('/')) return [];
  return minute.before === '.' && minute.digits === 2 && hour.unit === null && minute.unit === null ? [hour, minute] : [];
}

/** "9 pm": the hour alone, beside the word. */
function besidePeriod(tokens: readonly Token[], period: Token | undefined): NumberToken[] {
  const at = period ? tokens.indexOf(period) : -1;
  if (at < 0) return [];
  const beside = [tokens[at - 1], tokens[at + 1]].filter((token) => token?.kind === 'number' && token.unit === null && token.digits <= 2);
  const [only] = beside;
  return beside.length === 1 && only?.kind === 'number' ? [only] : [];
}

/** @param hours the hours in which the word beside it is said, as bits; `null` where there is no word */
function hourOf(printed: number, hours: number | null): number | null {
  if (printed > 23) return null;
  if (hours === null) return printed;
  const candidates = printed > 12 ? [printed] : [printed % 12, (printed % 12) + 12];
  const said = candidates.filter((hour) => (hours >> hour) & 1);
  return said.length === 1 ? (said[0] ?? null) : null;
}
