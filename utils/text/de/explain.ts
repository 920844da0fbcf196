import { countedIn } from '../counted';
import type { ExplainText } from '../explain';

const de = countedIn('de');

export const explainDe: ExplainText = {
  rate: 'Antwortquote, 30 Tage',
  rateOf: (account, country) => (account ? `${account}, ${country}` : country),
  counted: (count) => de(count, { one: 'von # Nachricht', other: 'von # Nachrichten' }),
  otherRates: 'Alle Quoten, niedrigste zuerst',
  owner: 'ReplyClock',
  start: 'Käufer schrieb',
  due: 'Antwort fällig',
  source: 'Quelle',
  marketplaceTime: (country) => (country ? `Zeit in ${country}` : 'Zeit des Marktplatzes'),
  yourTime: 'Ihre Zeit',
  reload: 'ReplyClock wurde aktualisiert oder ausgeschaltet und zählt auf dieser Seite nicht mehr. Bitte laden Sie die Seite bei Gelegenheit neu.',
  close: 'Schließen',
  noReason: 'Diese Zeile wurde noch nicht gelesen.',
  mayBeOver: 'Die 24 Stunden können schon vorbei sein. Am besten jetzt antworten.',
  claimFrom: (time) => `A-bis-z möglich ab ${time}.`,
  settleInPopup: 'Klären Sie es im Fenster von ReplyClock: Ein Klick genügt.',
  claim: 'Mehr als 48 Stunden sind vergangen: Der Käufer kann jetzt einen A-bis-z-Antrag stellen.',
  sentWaiting: 'Ihre Antwort ist unterwegs; die Seite zeigt sie noch nicht.',
  sentUnproven: 'Die Seite zeigte sie binnen 30 Sekunden nicht als gesendet. Prüfen Sie die Unterhaltung: Bis sie dort steht, läuft die Uhr weiter.',
  met: 'Binnen 24 Stunden beantwortet.',
  late: 'Nach mehr als 24 Stunden beantwortet.',
  waived: 'Als „keine Antwort erforderlich“ markiert.',
};
