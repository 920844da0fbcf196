import { dashboardTexts } from '@/utils/text/dashboard';
import { sharedTexts } from '@/utils/text/shared';
import { RATE_WINDOWS, type RateWindow } from '../hooks/use-rates';
import { useTexts } from '../shared/language';

/** Over how many days a card counts; the same for every card that has one. */
export function WindowChooser({ days: chosen, onChoose }: { days: RateWindow; onChoose: (days: RateWindow) => void }) {
  const label = useTexts(dashboardTexts).history.window;
  const shared = useTexts(sharedTexts);
  return (
    <div class="chooser" role="group" aria-label={label}>
      {RATE_WINDOWS.map((days) => (
        <button key={days} type="button" class="filter" aria-pressed={chosen === days} onClick={() => onChoose(days)}>
          {shared.days(days)}
        </button>
      ))}
    </div>
  );
}
