import { countedIn, numberIn } from '../counted';
import type { SnoozeTexts } from '../popup-rows';

const [de, deNumber] = [countedIn('de'), numberIn('de')];

export const snoozeDe: SnoozeTexts = {
  own: (policy, countdown) => `${policy}: ${countdown}`,
  claimFrom: (time) => `A-bis-z möglich ab ${time}`,
  claimSince: (time) => `A-bis-z möglich seit ${time}`,
  snooze: 'Zurückstellen',
  snoozeOf: (thread) => `${thread} zurückstellen`,
  explain: 'Bis dahin keine Benachrichtigung; die Frist läuft weiter.',
  until: 'Bis',
  choices: { hour: 'In einer Stunde', threeHours: 'In drei Stunden', tomorrow: 'Morgen um 8:00', own: 'Andere Zeit' },
  ownTime: 'Datum und Uhrzeit',
  badTime: 'Wählen Sie einen Zeitpunkt, der noch kommt.',
  reason: 'Grund',
  reasonHint: 'etwa: wartet auf das Lager',
  personal: {
    email: 'Hier scheint eine E-Mail-Adresse zu stehen; besser weglassen.',
    phone: 'Hier scheint eine Telefonnummer zu stehen; besser weglassen.',
    'order-id': 'Hier scheint eine Bestellnummer zu stehen; besser weglassen.',
  },
  pastDeadline: 'Die Frist kann vorher ablaufen.',
  save: 'Zurückstellen',
  cancel: 'Abbrechen',
  wake: 'Nicht mehr zurückstellen',
  snoozed: (time, reason) => (reason === '' ? `zurückgestellt bis ${time}` : `zurückgestellt bis ${time}: ${reason}`),
  failed: 'Nicht gespeichert: Der Browser lässt nichts speichern.',
  all: {
    title: 'Alles zurückstellen bis …',
    explain: 'Bis dahin keine Benachrichtigung zu irgendeiner Nachricht; alle Fristen laufen weiter.',
    pastDeadline: 'Eine Frist kann vorher ablaufen.',
    snoozed: (time, reason) => (reason === '' ? `Keine Benachrichtigungen bis ${time}.` : `Keine Benachrichtigungen bis ${time}: ${reason}`),
  },
  quiet: {
    before: (waiting, before) => de(before, { one: `${deNumber(waiting)} offen; # läuft vor Beginn Ihrer Ruhezeit ab.`, other: `${deNumber(waiting)} offen; # laufen vor Beginn Ihrer Ruhezeit ab.` }),
    beforeAndDuring: (waiting, before, during) =>
      de(before, {
        one: `${deNumber(waiting)} offen; # läuft vor Beginn Ihrer Ruhezeit ab, währenddessen ${deNumber(during)}.`,
        other: `${deNumber(waiting)} offen; # laufen vor Beginn Ihrer Ruhezeit ab, währenddessen ${deNumber(during)}.`,
      }),
    during: (waiting, during) => de(during, { one: `${deNumber(waiting)} offen; # läuft vor Ende Ihrer Ruhezeit ab.`, other: `${deNumber(waiting)} offen; # laufen vor Ende Ihrer Ruhezeit ab.` }),
    safe: (waiting) => de(waiting, { other: '# offen; keine läuft vor Ende Ihrer Ruhezeit ab.' }),
  },
};
