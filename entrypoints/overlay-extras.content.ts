import { defineContentScript } from 'wxt/utils/define-content-script';
import { keepInFreePlace } from '@/components/overlay/bar-place';
import { BarRates } from '@/components/overlay/BarRates';
import { createTooltipView } from '@/components/overlay/tooltip-view';
import { SELLER_CENTRAL_HOSTS } from '@/utils/domain/time/marketplaces';
import { provideOverlayExtras } from './seller-central.content/overlay-extras';

/** In the isolated world, once the page is idle: what a badge explains when the pointer rests on it, the bar's rates, and a free place for the bar. */
export default defineContentScript({
  matches: SELLER_CENTRAL_HOSTS.map((host) => `https://${host}/messaging/*`),
  runAt: 'document_idle',
  allFrames: true,
  main() {
    provideOverlayExtras({ BarRates, createTooltipView, keepInFreePlace });
  },
});
