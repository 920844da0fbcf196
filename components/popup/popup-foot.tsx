import { popupTexts } from '@/utils/text/popup';
import { useTexts } from '../shared/language';
import type { PopupActions } from './popup';

/** The ways out of the popup. */
export function PopupFoot(props: { actions: PopupActions; onHelp: () => void }) {
  const texts = useTexts(popupTexts);
  return (
    <footer class="popup-foot">
      <a class="button button-quiet" href={props.actions.dashboardUrl} target="_blank" rel="noreferrer">
        {texts.dashboard}
      </a>
      <button type="button" class="button button-quiet" onClick={props.actions.openOptions}>
        {texts.options}
      </button>
      <a class="button button-quiet" href="/self-test.html" target="_blank" rel="noreferrer">
        {texts.selfTest}
      </a>
      <button type="button" class="button button-quiet popup-help" aria-keyshortcuts="?" onClick={props.onHelp}>
        <kbd>?</kbd> {texts.help}
      </button>
    </footer>
  );
}
