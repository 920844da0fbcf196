import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerOffer } from '@/entrypoints/seller-central.content/repair';
import { SELLER_CENTRAL_HOSTS } from '@/utils/domain/time/marketplaces';
import { createPageRepair } from './page-repair';

/** In the isolated world, once the page is idle: what the self-test is told, layouts that the agent has shown, and the pointing. */
export default defineContentScript({
  matches: SELLER_CENTRAL_HOSTS.map((host) => `https://${host}/messaging/*`),
  runAt: 'document_idle',
  allFrames: true,
  main() {
    answerOffer(createPageRepair);
  },
});
