import { countedIn } from '../counted';
import type { InsightTexts } from '../insight';

const de = countedIn('de');

export const insightDe: InsightTexts = {
  saveCsv: 'Als CSV sichern',
  savePicture: 'Als Bild sichern',
  withOrderIds: 'mit Bestellnummern',
  times: {
    title: 'Wie lange Antworten brauchten',
    explain: (days) => `Antworten auf Anliegen der letzten ${days}, nach der Zeit von der Nachricht des Käufers bis zu Ihrer.`,
    took: 'Dauer',
    under: (duration) => `unter ${duration}`,
    between: (from, to) => `${from} bis ${to}`,
    over: (duration) => `über ${duration}`,
    answers: 'Antworten',
    share: 'Anteil',
    nothing: 'Keine Antwort mit bekannter Zeit in diesem Zeitraum.',
  },
  hours: {
    show: 'Was gezeigt wird',
    arrivals: 'Eingänge',
    answers: 'Antworten',
    difference: 'Unterschied',
    explainAnswers: (days) => `Antworten auf Anliegen der letzten ${days} nach Wochentag und Stunde.`,
    explainDifference: (days) => `Eingänge weniger Antworten über ${days}: Wo mehr kommt als geht, wächst, was wartet.`,
  },
  topics: {
    title: 'Worüber Käufer schreiben',
    explain: (days) => `Anliegen der letzten ${days} nach dem Thema, das die Seite ihnen gibt.`,
    topic: 'Thema',
    contacts: 'Anliegen',
    misses: 'Zu spät oder versäumt',
    names: { cancel: 'Stornierung', delivery: 'Lieferung und Verfolgung', invoice: 'Rechnung', modify: 'Änderung einer Bestellung', customisation: 'Anpassung', product: 'Produktdetails', returns: 'Rückgabe und Ersatz', other: 'Anderes' },
    unknown: 'Nicht bekannt',
    show: 'Themen zählen',
  },
  misses: {
    title: 'Zu spät und versäumt, und warum',
    explain: (days) => `Was sicher gegen die Quote über ${days} zählt. Sagen Sie mit einer Taste, warum; nichts verlässt diesen Computer.`,
    nothing: 'In diesem Zeitraum war nichts zu spät oder versäumt.',
    message: 'Nachricht',
    started: 'Käufer schrieb',
    lateBy: 'Zu spät um',
    unanswered: 'nicht beantwortet',
    why: 'Warum',
    none: '– nicht gesagt –',
    reasons: { night: 'Nacht', weekend: 'Wochenende oder Feiertag', others: 'Auf andere gewartet', unseen: 'Nicht gesehen', unmarked: 'Nicht als „keine Antwort nötig“ markiert', surge: 'Zu viel auf einmal', other: 'Etwas anderes' },
    keys: 'In der Tabelle: ↑ ↓ oder j k gehen weiter, 1 bis 7 sagen warum, 0 nimmt es zurück.',
    more: (count) => de(count, { other: 'und # weitere' }),
    pareto: 'Gründe nach Wochen',
    week: (day) => `Woche ab ${day}`,
    total: 'Summe',
    cumulative: 'Anteil bis hier',
    untagged: 'noch nicht gesagt',
  },
};
