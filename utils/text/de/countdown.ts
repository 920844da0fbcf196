import type { CountdownWords } from '../countdown';

export const countdownDe: CountdownWords = {
  short: { day: 'T', hour: 'h', minute: 'min', second: 's' },
  gap: ' ',
  left: '{time}',
  range: '{low}–{high}',
  atMost: '≤ {high}',
  mayBeOver: 'evtl. abgelaufen, ≤ {high}',
  late: '{time} überfällig',
  lateRange: '{low}–{high} überfällig',
  long: {
    units: {
      day: { one: '# Tag', other: '# Tage' },
      hour: { one: '# Stunde', other: '# Stunden' },
      minute: { one: '# Minute', other: '# Minuten' },
      second: { one: '# Sekunde', other: '# Sekunden' },
    },
    gap: ' ',
    left: 'noch {time}',
    range: 'noch {low} bis {high}',
    atMost: 'höchstens noch {high}',
    mayBeOver: 'vielleicht abgelaufen, höchstens noch {high}',
    late: '{time} überfällig',
    lateRange: '{low} bis {high} überfällig',
  },
};
