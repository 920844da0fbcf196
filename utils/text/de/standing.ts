import type { StandingTexts } from '../standing';

export const standingDe: StandingTexts = {
  reasons: {
    'no-time-shown': 'Die Seite zeigt zu dieser Nachricht keine Zeit',
    'date-unreadable': 'Das Datum auf der Seite war nicht lesbar',
    'rows-alike': 'Mehrere Zeilen sehen gleich aus; öffnen Sie die Nachricht, um sie zu unterscheiden',
    'author-unknown': 'Eine Antwort binnen einer Minute kann automatisch gewesen sein: als nicht beantwortet gezählt',
    'nothing-waiting': 'In dieser Nachricht ist nichts offen',
    'gone-elsewhere': 'Nicht mehr in der Liste; anderswo beantwortet oder markiert',
    'open-to-know': 'Nur eine Spanne ist bekannt; öffnen Sie die Nachricht, um es zu wissen',
    'clock-off': 'Die Uhren dieses Computers und Amazons weichen voneinander ab',
    'storage-denied': 'In diesem Fenster kann nichts gespeichert werden',
  },
  justNow: 'gerade eben',
  storageDenied:
    'In diesem Fenster kann ReplyClock nichts speichern, wie in privaten Fenstern. Öffnen Sie es in einem normalen Fenster; Gespeichertes geht nicht verloren.',
  storageFull: 'Der Datenträger ist voll: Neu Gelesenes kann nicht gespeichert werden. Schaffen Sie Platz, dann geht es weiter.',
  storageNewer: 'Eine neuere Version von ReplyClock hat die Daten auf diesem Gerät gespeichert. Diese ältere lässt sie unberührt und speichert nichts; aktualisieren Sie sie.',
  storageDamaged: 'Etwas Gespeichertes lässt sich nicht mehr lesen. Was die Seite zeigt, wird weiter gezählt; stellen Sie in den Optionen eine Sicherung wieder her.',
};
