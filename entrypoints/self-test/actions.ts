import { browser } from 'wxt/browser';
import type { FoundTab } from '@/components/hooks/use-page-findings';
import type { SelfTestActions } from '@/components/self-test/self-test';
import { SELLER_CENTRAL_HOSTS } from '@/utils/domain/time/marketplaces';
import { pageFindingsFrom } from '@/utils/messaging/page-findings';
import { sendMessage } from '@/utils/messaging/protocol';
import { layoutFromText, layoutToText } from '@/utils/platform/layout-schema';
import { makeReport } from './make-report';

/** A tab that does not answer within this has no script of ours. */
const ANSWER_WITHIN = 1_500;

const PAGES = SELLER_CENTRAL_HOSTS.map((host) => `https://${host}/*`);

/** Every tab of Seller Central, asked for what its script found. What is not findings counts as no answer. */
export async function askTabs(): Promise<FoundTab[]> {
  const tabs = await browser.tabs.query({ url: PAGES });
  return Promise.all(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [askTab(id).then((answer) => ({ tabId: id, findings: pageFindingsFrom(answer) }))])),
  );
}

async function askTab(tabId: number): Promise<unknown> {
  return Promise.race([sendMessage('tellFindings', undefined, tabId).catch(() => null), new Promise((resolve) => setTimeout(resolve, ANSWER_WITHIN, null))]);
}

const keep = (layout: unknown) => sendMessage('keepLayout', { layout }).then(({ kept }) => kept, () => false);

/** What the self-test asks of the browser. */
export const selfTestActions: SelfTestActions = {
  askTabs,
  async pointAt(tabId, part) {
    const begun = await Promise.race([sendMessage('pointAt', { part }, tabId).catch(() => false), new Promise<false>((resolve) => setTimeout(resolve, ANSWER_WITHIN, false))]);
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
