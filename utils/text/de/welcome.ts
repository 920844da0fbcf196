import type { WelcomeTexts } from '../welcome';

export const welcomeDe: WelcomeTexts = {
  title: 'Willkommen bei ReplyClock',
  lead: 'Ein 24-Stunden-Countdown an jeder Zeile Ihrer Käufernachrichten. Drei Schritte, und er läuft.',
  promise:
    'ReplyClock liest nur die Seiten, die Sie öffnen. Es sendet nichts irgendwohin und speichert nie Nachrichtentexte, Namen oder Adressen von Käufern. Es ist unabhängig von Amazon.',
  done: 'Erledigt',
  toDo: 'Offen',
  again: 'Diesen Schritt wieder zeigen',
  openInbox: {
    title: 'Öffnen Sie Ihren Posteingang',
    explain: 'Gehen Sie zu den Käufernachrichten Ihres Marktplatzes und wählen Sie „Antwort erforderlich“.',
    marketplace: 'Marktplatz',
    open: 'Käufernachrichten öffnen',
  },
  reading: {
    title: 'Sehen Sie zu, wie er gelesen wird',
    waiting: 'Noch wurde nichts gelesen. Das wird von selbst grün, sobald Sie die Liste ansehen.',
    partly: (ago) => `Teilweise gelesen ${ago}. Gehen Sie einmal alle Seiten von „Antwort erforderlich“ durch, dann ist es vollständig.`,
    complete: (ago) => `Vollständig gelesen ${ago}: Die Countdowns laufen.`,
    stale: (ago) => `Zuletzt gelesen ${ago}. Öffnen Sie die Liste wieder, um aktuell zu sein.`,
    paused: 'ReplyClock ist angehalten. Setzen Sie es in seinem Fenster fort, um die Liste zu lesen.',
  },
  notices: {
    title: 'Lassen Sie Benachrichtigungen durch',
    explain: 'Eine Benachrichtigung kommt 12 Stunden, 4 Stunden, 1 Stunde und 15 Minuten vor einer Frist und wenn sie abgelaufen ist. Probieren Sie jetzt eine.',
  },
  after: {
    title: 'Von nun an',
    pin: 'Heften Sie ReplyClock an die Symbolleiste: Seine Zahl zählt Dringendes, ein Klick zeigt alles Offene.',
    dashboard: 'Übersicht öffnen',
    options: 'Einstellungen ansehen',
    selfTest: 'Ansehen, was auf der Seite gefunden wird',
    demo: 'In einer Vorführung ausprobieren',
  },
};
