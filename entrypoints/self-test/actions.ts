import { browser } from 'wxt/browser';
import type { SelfTestActions } from '@/components/self-test/self-test';
import { SELLER_CENTRAL_HOSTS } from '@/utils/domain/time/marketplaces';
import { askTab } from '@/utils/messaging/pages';
import { sendMessage } from '@/utils/messaging/protocol';
import { layoutFromText, layoutToText } from '@/utils/platform/layout-schema';
import { ANSWER_WITHIN, askTabs } from './ask-tabs';
import { makeReport } from './make-report';

const keep = (layout: unknown) => sendMessage('keepLayout', { layout }).then(({ kept }) => kept, () => false);

/** What the self-test asks of the browser. */
export const selfTestActions: SelfTestActions = {
  askTabs,
  async pointAt(tabId, part) {
    const begun = await Promise.race([askTab(browser.tabs, tabId, 'pointAt', { part }).catch(() => false), new Promise<false>((resolve) => setTimeout(resolve, ANSWER_WITHIN, false))]);
    if (!begun) return false;
    const tab = await browser.tabs.update(tabId, { active: true });
    if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    return true;
  },
  layoutText: layoutToText,
  async importLayout(text) {
    const read = layoutFromText(text);
    if ('fault' in read) return read.fault;
    return (await keep(read.layout)) ? null : 'not-kept';
  },
  forgetLayout: () => keep(null),
  makeReport,
  copy: (text) => navigator.clipboard.writeText(text),
  inboxUrl: `https://${SELLER_CENTRAL_HOSTS[0]}/messaging/inbox`,
};
