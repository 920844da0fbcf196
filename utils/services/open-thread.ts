import { IMPORTED } from './import-contacts';
import type { InboxTab, Pages, Tabs } from './ports';
import type { InboxStore } from './tables';

export type OpenedThread = 'existing-tab' | 'new-tab' | 'not-found';

/**
 * Opens a thread's conversation, on the agent's click only: in the tab that already shows its inbox, unless that tab's reply
 * box holds text or nobody there can say that it does not; else in a new tab. A row without a case id opens its inbox.
 */
export async function openThread(threadId: string, { store, tabs, pages }: { store: InboxStore; tabs: Tabs; pages: Pages }): Promise<OpenedThread> {
  const [thread] = await store.read((tables) => tables.threads.get([threadId]));
  if (!thread) return 'not-found';
  return openUrl(thread.host, addressOf(thread.host, threadId), { tabs, pages });
}

async function openUrl(host: string, url: string, { tabs, pages }: { tabs: Tabs; pages: Pages }): Promise<OpenedThread> {
  for (const tab of mostLikelyFirst(await tabs.showingInbox(host))) {
    // The form of another page (`/messaging/contact`) may hold text as well, and has no reply box to ask about.
    if (!/^https:\/\/[^/]+\/messaging\/inbox/.test(tab.url)) continue;
    if ((await pages.replyBoxHoldsText(tab.id)) !== false) continue;
    await tabs.navigate(tab, url);
    return 'existing-tab';
  }
  await tabs.open(url);
  return 'new-tab';
}

/** The address under which the page's own notification mails open a case (seller-central-page.md §1). */
export function addressOf(host: string, threadId: string): string {
  if (threadId.startsWith('row:') || threadId.startsWith(IMPORTED)) return `https://${host}/messaging/inbox?fi=responseNeeded`;
  const id = encodeURIComponent(threadId);
  return `https://${host}/messaging/inbox?fi=caseId&ss=${id}&cc=${id}`;
}

function mostLikelyFirst(tabs: InboxTab[]): InboxTab[] {
  return [...tabs].sort((a, b) => Number(b.active) - Number(a.active) || b.lastUsedAt - a.lastUsedAt || a.id - b.id);
}
