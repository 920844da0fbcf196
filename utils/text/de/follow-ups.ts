import { countedIn } from '../counted';
import type { FollowUpTexts } from '../follow-ups';

const de = countedIn('de');

export const followUpDe: FollowUpTexts = {
  title: 'Käufern zugesagt',
  explain: 'Termine, die Ihre gesendeten Antworten nannten. Nur der Termin wird behalten, nicht Ihre Worte; eine weitere Antwort erledigt ihn.',
  promised: (rule) => `zugesagt: ${rule}`,
  rules: {
    hours: 'binnen Stunden', days: 'binnen Tagen', workdays: 'binnen Werktagen', today: 'heute', tomorrow: 'morgen',
    'day-after-tomorrow': 'übermorgen', weekday: 'ein Wochentag', 'end-of-week': 'Ende der Woche', date: 'ein Datum',
  },
  by: (time) => `bis ${time}`,
  over: (time) => `war zugesagt bis ${time}`,
  open: 'Öffnen',
  kept: 'Gehalten',
  dropped: 'Keine Zusage',
  undo: 'Rückgängig',
  settled: 'Erledigt.',
  notice: {
    one: 'Sie haben einem Käufer jetzt Nachricht zugesagt',
    several: (count) => de(count, { other: 'Sie haben # Käufern jetzt Nachricht zugesagt' }),
    until: (when) => `Zugesagt bis ${when}.`,
    over: (when) => `War zugesagt bis ${when}.`,
    hint: 'Ein Klick öffnet die Nachricht.',
  },
};
