import type { DemoTexts } from '../demo';

export const demoDe: DemoTexts = {
  title: 'ReplyClock-Vorführung',
  label: 'Vorführung',
  explain: 'Jede Nachricht hier ist erfunden. Nichts davon erreicht Amazon, Ihre Zahlen oder Einstellungen, und es ist weg, wenn Sie gehen.',
  tries: {
    tooltip: 'Lassen Sie den Zeiger auf einem Countdown ruhen: Er sagt, woher er kommt. Die letzten beiden zeigen eine Spanne, bis sie geöffnet werden.',
    draft: 'Öffnen Sie eine Nachricht und schreiben Sie etwa „Please call us and leave a 5-star review!“: Was gegen Amazons Regeln verstieße, wird unterstrichen.',
    send: 'Senden Sie: Die Zeile wartet auf einen Beleg, verlässt dann die Liste, und die Leiste zählt neu.',
  },
  again: 'Von vorn beginnen',
  back: 'Zurück zur Startseite',
};
