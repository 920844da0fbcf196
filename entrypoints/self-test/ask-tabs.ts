import { browser } from 'wxt/browser';
import type { FoundTab } from '@/components/hooks/use-page-findings';
import { SELLER_CENTRAL_HOSTS } from '@/utils/domain/time/marketplaces';
import { pageFindingsFrom } from '@/utils/messaging/page-findings';
import { askTab } from '@/utils/messaging/pages';

/** A tab that does not answer within this has no script of ours. */
export const ANSWER_WITHIN = 1_500;

const PAGES = SELLER_CENTRAL_HOSTS.map((host) => `https://${host}/*`);

/** Every tab of Seller Central, asked for what its script found. What is not findings counts as no answer. */
export async function askTabs(): Promise<FoundTab[]> {
  const tabs = await browser.tabs.query({ url: PAGES });
  return Promise.all(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [findingsOf(id).then((answer) => ({ tabId: id, findings: pageFindingsFrom(answer) }))])),
  );
}

async function findingsOf(tabId: number): Promise<unknown> {
  return Promise.race([askTab(browser.tabs, tabId, 'tellFindings', undefined).catch(() => null), new Promise((resolve) => setTimeout(resolve, ANSWER_WITHIN, null))]);
}
