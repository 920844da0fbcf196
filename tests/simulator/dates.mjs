/** Date strings as the page prints them: the parts of `Intl`, joined by single plain spaces, no comma between date and time [live for en-IN]. */
const plain = (text) => text.replace(/[\u00a0\u202f]/g, ' ');

const formats = new Map();
function format(language, zone, style) {
  const key = `${language} ${zone} ${style}`;
  let found = formats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(language, { timeZone: zone, ...(style === 'date' ? { dateStyle: 'medium' } : { timeStyle: 'short' }) });
    formats.set(key, found);
  }
  return found;
}

/** "6 Jul 2026" */
export function printedDate(at, zone, language) {
  return plain(format(language, zone, 'date').format(at));
}

/** "5 Jul 2026 9:30 pm" */
export function printedMinute(at, zone, language) {
  return `${printedDate(at, zone, language)} ${plain(format(language, zone, 'time').format(at))}`;
}
