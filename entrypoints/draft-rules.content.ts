import { defineContentScript } from 'wxt/utils/define-content-script';
import { createComposerView } from '@/components/composer/composer-view';
import { checkDraft } from '@/utils/domain/compliance/check-draft';
import { SELLER_CENTRAL_HOSTS } from '@/utils/domain/time/marketplaces';
import { provideDraftRules } from './seller-central.content/draft-rules';

/** In the isolated world, once the page is idle: the rules that a reply is checked against, and what shows their findings. */
export default defineContentScript({
  matches: SELLER_CENTRAL_HOSTS.map((host) => `https://${host}/messaging/*`),
  runAt: 'document_idle',
  allFrames: true,
  main() {
    provideDraftRules({ checkDraft, createComposerView });
  },
});
