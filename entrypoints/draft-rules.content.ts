import { defineContentScript } from 'wxt/utils/define-content-script';
import { prepareCheck } from '@/utils/domain/compliance/prepare-check';
import { SELLER_CENTRAL_HOSTS } from '@/utils/domain/time/marketplaces';
import { sendMessage } from '@/utils/messaging/protocol';
import { detectLanguage } from '@/utils/platform/detect-language';
import { createDraftDesk } from './seller-central.content/draft-desk';
import { provideDraftRules } from './seller-central.content/draft-rules';
import { createIgnoredFindings } from './seller-central.content/ignored-findings';
import { watchedWishes } from './seller-central.content/draft-wishes';
import { watchedTemplates } from './seller-central.content/watched-templates';

/** In the isolated world, once the page is idle: the rules that a reply is checked against, and all that stands at the reply box. */
export default defineContentScript({
  matches: SELLER_CENTRAL_HOSTS.map((host) => `https://${host}/messaging/*`),
  runAt: 'document_idle',
  allFrames: true,
  main() {
    provideDraftRules((parts) => createDraftDesk({
      ...parts, detectLanguage, ignoredFindings: createIgnoredFindings, templates: watchedTemplates, wishes: watchedWishes,
      countNearCopies: async (draft) => (await sendMessage('countNearCopies', { host: location.hostname, ...draft })).threads,
      manageTemplates: () => void sendMessage('openTemplates', undefined).catch(() => {}),
    }));
    requestIdleCallback(prepareInIdleTime);
  },
});

/** As much as an agent who clicks in the middle of it will not feel. */
const PORTION_MS = 10;

/** Before the first draft is written, and only while the page has nothing else to do. */
function prepareInIdleTime(idle: IdleDeadline): void {
  const enough = Math.max(1, idle.timeRemaining() - PORTION_MS);
  while (idle.timeRemaining() > enough) if (!prepareCheck()) return;
  requestIdleCallback(prepareInIdleTime);
}
