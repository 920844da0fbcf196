import { defineContentScript } from 'wxt/utils/define-content-script';
import { createTooltipView } from '@/components/overlay/tooltip-view';
import { SELLER_CENTRAL_HOSTS } from '@/utils/domain/time/marketplaces';
import { provideRowTooltips } from './seller-central.content/row-tooltips';

/** In the isolated world, once the page is idle: what a badge explains when the pointer rests on it. */
export default defineContentScript({
  matches: SELLER_CENTRAL_HOSTS.map((host) => `https://${host}/messaging/*`),
  runAt: 'document_idle',
  allFrames: true,
  main() {
    provideRowTooltips(createTooltipView);
  },
});
