import { countedIn } from '../counted';
import type { PointingTexts } from '../pointing';

const de = countedIn('de');

export const pointingDe: PointingTexts = {
  label: 'ReplyClock: zeigen Sie es',
  bar: {
    found: (rows, dates) => de(rows, { one: `# Zeile, ${dates} mit Datum`, other: `# Zeilen, ${dates} mit Datum` }),
    byLayout: (rows) => de(rows, { one: '# Zeile, wie Sie gezeigt haben', other: '# Zeilen, wie Sie gezeigt haben' }),
    unfit: 'Die Liste sieht anders aus als beim Zeigen.',
    showList: 'Liste zeigen …',
    selfTest: 'Selbsttest',
  },
  list: { title: 'Zeigen Sie auf eine Zeile der Liste', explain: 'Irgendeine Unterhaltung der Liste. Auf Amazons Seite wird nichts geöffnet oder geklickt.' },
  replyBox: { title: 'Zeigen Sie auf das Antwortfeld', explain: 'Das Feld, in das Sie Antworten schreiben. Nichts wird geändert oder gesendet.' },
  keys: 'Mit der Tastatur: ↑ und ↓ gehen durch, was da ist, Enter nimmt es, Esc beendet.',
  here: (rows) => de(rows, { one: '# Zeile wie diese', other: '# Zeilen wie diese' }),
  hereBox: 'Ein Feld zum Schreiben',
  faults: {
    'no-date': 'Hier ist kein Datum, das ReplyClock lesen kann. Zeigen Sie auf eine Zeile mit ihrem Datum.',
    'only-one': 'Nichts daneben sieht gleich aus. Öffnen Sie einen Ordner mit mindestens zwei Unterhaltungen, etwa „Alle“, und zeigen Sie noch einmal.',
    'no-field': 'Hier ist kein Feld zum Schreiben.',
    'not-again': 'Diese Stelle ist auf der Seite nicht von anderen zu unterscheiden; sie zu lesen wäre nicht sicher.',
  },
  preview: {
    title: (rows) => de(rows, { one: 'Diese Zeile würde gelesen', other: 'Diese # Zeilen würden gelesen' }),
    dates: (read, rows) => `Gelesene Daten: ${read} von ${rows}`,
    ids: (read, rows) => `Gezeigte Bestell- oder Vorgangsnummern: ${read} von ${rows}`,
    marketplaces: (read, rows) => `Bekannte Marktplätze: ${read} von ${rows}`,
    unread: (rows) => de(rows, { one: '# Zeile ohne unterscheidbaren Namen und Betreff', other: '# Zeilen ohne unterscheidbaren Namen und Betreff' }),
    otherDate: (at, of) => `Ein anderes Datum nehmen (jetzt ${at} von ${of})`,
    box: 'Dieses Feld würde als Antwortfeld genommen.',
    kept: 'Behalten wird nur, wie die Seite gebaut ist (Link, Zeile, Liste …), nie ein Wort daraus.',
  },
  already: { list: 'ReplyClock liest diese Liste von selbst. Nichts muss behalten werden.', replyBox: 'ReplyClock findet dieses Feld von selbst. Nichts muss behalten werden.' },
  done: {
    list: (rows) => de(rows, { one: 'Behalten. # Zeile wird jetzt so gelesen, bis die Seite sich wieder ändert.', other: 'Behalten. # Zeilen werden jetzt so gelesen, bis die Seite sich wieder ändert.' }),
    replyBox: 'Behalten. Entwürfe in diesem Feld werden jetzt geprüft.',
  },
  notKept: 'Es konnte nicht behalten werden: Der Browser lässt nichts speichern, oder ReplyClock antwortet nicht.',
  keep: 'Behalten',
  again: 'Noch einmal zeigen',
  cancel: 'Abbrechen',
  close: 'Schließen',
  replyBoxToo: 'Auch das Antwortfeld zeigen',
};
