import { countedIn } from '../counted';
import type { NoticeTexts } from '../notices';

const de = countedIn('de');

export const noticeDe: NoticeTexts = {
  left: (duration) => `Noch ${duration}, um einem Käufer zu antworten`,
  passed: '24 Stunden sind ohne Antwort vergangen',
  ownLeft: (duration, policy) => `Noch ${duration} bis zu Ihrem Ziel „${policy}“`,
  ownPassed: (policy) => `Ihr Ziel „${policy}“ ist ohne Antwort überschritten`,
  still: 'Ein Käufer wartet noch auf Antwort',
  hours: (count) => de(count, { one: '# Stunde', other: '# Stunden' }),
  minutes: (count) => de(count, { one: '# Minute', other: '# Minuten' }),
  due: (when) => `Fällig ${when}.`,
  dueBetween: (from, to) => `Fällig zwischen ${from} und ${to}. Öffnen Sie die Nachricht, um es zu wissen.`,
  wasDue: (when) => `War fällig ${when}.`,
  waiting: (count) => de(count, { one: '# Käufer wartet auf Antwort', other: '# Käufer warten auf Antwort' }),
  someOver: (count) => de(count, { other: '# über 24 Stunden.' }),
  nextDue: (when) => `Nächste Frist ${when}.`,
  openQueue: 'Ein Klick zeigt alles Offene.',
  toolbar: {
    urgent: (count) => de(count, { one: '# Käufer wartet, weniger als 4 Stunden vor der Frist oder darüber.', other: '# Käufer warten, weniger als 4 Stunden vor der Frist oder darüber.' }),
    'at-risk': (count) => de(count, { one: '# Käufer wartet, weniger als 12 Stunden vor der Frist.', other: '# Käufer warten, weniger als 12 Stunden vor der Frist.' }),
    none: 'Keine Frist in den nächsten 12 Stunden.',
    'not-reading': 'Zuletzt wurde kein Posteingang gelesen. Öffnen Sie zur Sicherheit Ihre Käufernachrichten.',
    'never-read': 'Noch wurde kein Posteingang gelesen. Öffnen Sie Ihre Käufernachrichten.',
    lastRead: (when) => `Zuletzt gelesen ${when}: Das kann veraltet sein.`,
    paused: 'Angehalten: Nichts wird gelesen.',
    trouble: {
      'storage-denied': 'Dieser Browser lässt hier nichts speichern: Fristen werden nicht behalten.',
      'storage-full': 'Der Datenträger ist voll: Neu Gelesenes kann nicht gespeichert werden.',
      'storage-newer': 'Eine neuere Version von ReplyClock hat die Daten gespeichert: bitte aktualisieren.',
      'storage-damaged': 'Etwas Gespeichertes ist nicht lesbar: Stellen Sie in den Optionen eine Sicherung wieder her.',
    },
  },
};
