import { browser } from 'wxt/browser';
import { SELLER_CENTRAL_HOSTS } from '@/utils/domain/time/marketplaces';
import type { Tabs } from '@/utils/services/ports';

/**
 * Tabs that show buyer messages. Only the host permissions are used: with them the browser tells the addresses of
 * these tabs and of no others, and the `tabs` permission is never asked for.
 */
export const browserTabs: Tabs = {
  async showingInbox(host) {
    const hosts = host === null ? SELLER_CENTRAL_HOSTS : [host];
    const tabs = await browser.tabs.query({ url: hosts.map((name) => `https://${name}/messaging/*`) });
    return tabs.flatMap(({ id, windowId, url, active, lastAccessed }) =>
      id === undefined || !url ? [] : [{ id, windowId: windowId ?? null, url, active, lastUsedAt: lastAccessed ?? 0 }],
    );
  },
  async navigate(tab, url) {
    await browser.tabs.update(tab.id, { url, active: true });
    if (tab.windowId !== null) await browser.windows.update(tab.windowId, { focused: true });
  },
  async open(url) {
    await browser.tabs.create({ url, active: true });
  },
};
