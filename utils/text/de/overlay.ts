import type { Partly } from '../language';
import type { OverlayText } from '../overlay';

export const overlayDe: Partly<OverlayText> = {
  states: {
    reading: { title: 'Posteingang wird gelesen', hint: '' },
    loading: { title: 'Die Seite lädt', hint: 'Die Countdowns folgen, sobald die Liste da ist.' },
    empty: { title: 'Keine Nachricht wartet auf Sie', hint: '' },
    stale: {
      title: 'Länger nicht gelesen',
      hint: 'Öffnen oder laden Sie „Antwort erforderlich“, um neu zu lesen. Bekannte Fristen laufen weiter.',
    },
    'not-mounted': {
      title: 'Posteingang nicht gestartet',
      hint: 'Amazons Seite zeigt keinen Posteingang; leer ist er deshalb nicht. Gehen Sie zur Startseite und öffnen Sie die Nachrichten von dort.',
    },
    'list-hidden': { title: 'Die Liste ist verdeckt', hint: 'Machen Sie das Fenster breiter oder schließen Sie die Unterhaltung.' },
    challenge: { title: 'Amazon verlangt eine Prüfung', hint: 'Schließen Sie sie ab, dann wird weitergelesen.' },
    'signed-out': { title: 'Abgemeldet', hint: 'Melden Sie sich bei Seller Central an, dann wird weitergelesen.' },
    'not-recognised': {
      title: 'Seite nicht erkannt',
      hint: 'Lieber kein Countdown als ein falscher: Richten Sie sich hier nach Amazons eigenen Daten. Sie können ReplyClock die Liste zeigen oder nach einem Update sehen.',
    },
    paused: { title: 'Angehalten', hint: 'Bis Sie fortsetzen, wird nichts gelesen.' },
  },
  badge: {
    sentWaiting: 'gesendet, Beleg fehlt noch',
    sentUnproven: 'gesendet? Seite zeigt es nicht',
    markWaiting: 'markiert, Beleg fehlt noch',
    markUnproven: 'markiert? Seite zeigt es nicht',
    met: 'beantwortet',
    late: 'spät beantwortet',
    waived: 'keine Antwort nötig',
    goneElsewhere: 'anderswo erledigt',
    nothingWaiting: 'nichts offen',
    unknown: '?',
    notYet: '…',
    own: 'eigene {countdown}',
  },
  noReason: 'Diese Zeile wurde noch nicht gelesen.',
  bar: {
    label: 'ReplyClock',
    expand: 'Einzelheiten zeigen',
    collapse: 'Einzelheiten verbergen',
    late: 'überfällig',
    withinHour: 'in 1 h fällig',
    withinFourHours: 'in 4 h fällig',
    lateShort: { other: '# überfällig' },
    withinHourShort: { other: '# in 1 h' },
    withinFourHoursShort: { other: '# in 4 h' },
    nothingDue: 'in 4 h nichts fällig',
    allAccounts: 'Alle Ihre Konten zusammen',
    read: { now: 'gerade gelesen', minute: { other: 'vor # min gelesen' }, hour: { other: 'vor # h gelesen' }, day: { one: 'vor # Tag gelesen', other: 'vor # Tagen gelesen' } },
    neverRead: '„Antwort erforderlich“ noch nicht gelesen',
    complete: 'vollständig {time}',
    neverComplete: 'noch nie bis zur letzten Seite',
    clock: {
      ahead: { other: 'Die Uhr dieses Computers geht gegenüber Amazons # min vor. Die Countdowns berücksichtigen das.' },
      behind: { other: 'Die Uhr dieses Computers geht gegenüber Amazons # min nach. Die Countdowns berücksichtigen das.' },
    },
    pause: 'Anhalten',
    resume: 'Fortsetzen',
    crossed: {
      over: { one: '# Nachricht ist über die 24 Stunden hinaus.', other: '# Nachrichten sind über die 24 Stunden hinaus.' },
      within: { one: '# Nachricht ist jetzt innerhalb von {time} fällig.', other: '# Nachrichten sind jetzt innerhalb von {time} fällig.' },
    },
  },
};
