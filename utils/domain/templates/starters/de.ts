import type { Starter } from './starter';

export const DE: readonly Starter[] = [
  {
    reason: 'delay',
    name: 'Paket ist verspätet',
    text: `Guten Tag,

es tut mir leid, dass Ihre Bestellung {{Bestellnummer}} noch nicht angekommen ist. Der Zustelldienst hat das Paket zuletzt am {{letzter Scan}} in {{Ort}} erfasst, es ist also noch unterwegs.

Ich sehe am {{nächste Prüfung}} wieder nach und schreibe Ihnen an diesem Tag hier. Sollte sich bis dahin nichts getan haben, können Sie zwischen Ersatz und Erstattung wählen. Was wäre Ihnen lieber?`,
  },
  {
    reason: 'return',
    name: 'So geht die Rücksendung',
    text: `Guten Tag,

Sie möchten {{Artikel}} aus der Bestellung {{Bestellnummer}} zurückgeben. Das geht unter „Meine Bestellungen“ im Rücksendezentrum; Etikett und Adresse werden dort angezeigt.

Sobald das Paket bei uns ist, prüfen wir es und erstatten innerhalb von zwei Werktagen. Gibt es etwas an dem Artikel, das wir bei der Prüfung wissen sollten?`,
  },
  {
    reason: 'refund',
    name: 'Erstattung ist veranlasst',
    text: `Guten Tag,

die Erstattung von {{Betrag}} für die Bestellung {{Bestellnummer}} wurde am {{Datum}} veranlasst. Banken brauchen meist drei bis fünf Werktage; der Betrag geht auf die Zahlungsart der Bestellung zurück.

Die Umstände tun mir leid. Ist der Betrag inzwischen angekommen?`,
  },
  {
    reason: 'damage',
    name: 'Beschädigt angekommen',
    text: `Guten Tag,

es tut mir leid, dass {{Artikel}} aus der Bestellung {{Bestellnummer}} beschädigt angekommen ist. Die Verpackung hätte besser sein sollen.

Ich kann bis {{Datum}} Ersatz schicken oder den vollen Preis erstatten. Was wäre Ihnen lieber?`,
  },
  {
    reason: 'missing-part',
    name: 'Ein Teil fehlt',
    text: `Guten Tag,

es tut mir leid, dass in der Bestellung {{Bestellnummer}} {{Teil}} gefehlt hat. Es liegt für Sie bereit und verlässt am {{Datum}} kostenlos unser Lager.

Stimmt die Lieferadresse der Bestellung noch?`,
  },
  {
    reason: 'usage',
    name: 'Bedienung',
    text: `Guten Tag,

danke für Ihre Frage zu {{Artikel}} aus der Bestellung {{Bestellnummer}}. Meist helfen diese Schritte: {{Schritte}}

Sollte es danach nicht gehen, schicke ich Ihnen Ersatz. Was geschieht nach dem letzten Schritt?`,
  },
  {
    reason: 'invoice',
    name: 'Rechnung',
    text: `Guten Tag,

die Rechnung zur Bestellung {{Bestellnummer}} ist dieser Nachricht beigefügt. Sie finden sie jederzeit auch unter „Meine Bestellungen“.

Sind Name und Anschrift darauf so, wie Sie sie brauchen?`,
  },
  {
    reason: 'cancellation',
    name: 'Stornierung auf Wunsch des Käufers',
    text: `Guten Tag,

Ihren Wunsch, die Bestellung {{Bestellnummer}} zu stornieren, haben wir erhalten. {{Ergebnis}}

Ich habe das am {{Datum}} vermerkt. Gibt es zu dieser Bestellung noch etwas, das ich für Sie klären kann?`,
  },
  {
    reason: 'holding',
    name: 'Wir prüfen, mit Datum',
    text: `Guten Tag,

danke für Ihre Nachricht zur Bestellung {{Bestellnummer}}. Ihre Frage zu {{Thema}} liegt jetzt bei {{Abteilung}}, und Sie bekommen meine Antwort hier bis {{Datum}}.

Gibt es eine Einzelheit, die ich noch weitergeben soll?`,
  },
];
