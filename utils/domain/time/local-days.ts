/** Is this a zone that the machine knows by this name? */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Is this a day of the calendar, `YYYY-MM-DD`, or of every year, `MM-DD`? */
export function isLocalDay(text: string): boolean {
  const parts = /^(?:(\d{4})-)?(\d\d)-(\d\d)$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1] ?? 2024), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Does this range of days say something? Over New Year only where it is yearly. */
export function isDayRange({ from, to }: { from: string; to: string }): boolean {
  return isLocalDay(from) && isLocalDay(to) && from.length === to.length && (from.length === 5 || from <= to);
}
