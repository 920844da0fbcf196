import { defineContentScript } from 'wxt/utils/define-content-script';
import { keepInFreePlace } from '@/components/overlay/bar-place';
import { askToReload } from '@/components/overlay/ask-to-reload';
import { BarRates } from '@/components/overlay/BarRates';
import { shownWhileAlive } from '@/components/overlay/shown-while-alive';
import { createTooltipView } from '@/components/overlay/tooltip-view';
import { SELLER_CENTRAL_HOSTS } from '@/utils/domain/time/marketplaces';
import { pageBrowser } from '@/utils/platform/page-browser';
import type { InterfaceLanguage } from '@/utils/text/language';
import { provideOverlayExtras, type OverlayExtras } from './seller-central.content/overlay-extras';

/**
 * In the isolated world, once the page is idle: what a badge explains when the pointer rests on it, the bar's rates, a free place for
 * the bar, and what stands there when the extension has gone from under the page.
 */
export default defineContentScript({
  matches: SELLER_CENTRAL_HOSTS.map((host) => `https://${host}/messaging/*`),
  runAt: 'document_idle',
  allFrames: true,
  main() {
    const ask = (language: InterfaceLanguage) => () => {
      // All that Chromium leaves a script whose extension is gone is a runtime without an id. A newer script needs no reload.
      if (!pageBrowser.runtime?.id) askToReload(document, language);
    };
    const extras: OverlayExtras = {
      BarRates,
      createTooltipView,
      standBar(host, document, { language, signal }) {
        signal.addEventListener('abort', ask(language), { once: true });
        if (import.meta.env.FIREFOX) shownWhileAlive(document, signal);
        return keepInFreePlace(host, document, signal);
      },
    };
    provideOverlayExtras(extras);
    // Out of the back/forward cache a page shows what was so when it was left, and nobody has told it since.
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) provideOverlayExtras(extras);
    });
  },
});
