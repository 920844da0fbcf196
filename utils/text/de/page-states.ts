import type { PageStatesText } from '../page-states';

export const pageStatesDe: PageStatesText = {
  shows: {
    loading: 'Die Seite des Posteingangs lädt noch.',
    empty: 'Die Seite des Posteingangs sagt, dass keine Nachricht wartet.',
    'not-mounted': 'Die Seite blieb ohne Posteingang: Gehen Sie zur Startseite und öffnen Sie die Nachrichten von dort.',
    'list-hidden': 'Die Liste ist im schmalen Fenster verdeckt: Machen Sie es breiter, oder schließen Sie die Unterhaltung.',
    challenge: 'Amazon verlangt eine Prüfung: Schließen Sie sie ab, dann wird weitergelesen.',
    'signed-out': 'Sie sind abgemeldet: Melden Sie sich bei Seller Central an, dann wird weitergelesen.',
    'not-recognised': 'Die Seite des Posteingangs wird nicht erkannt: Richten Sie sich nach Amazons Daten und zeigen Sie ReplyClock die Liste.',
  },
};
