import { browser } from 'wxt/browser';

/** Opens the whole queue in a tab of its own: the popup's page, which cannot be opened as a popup without a click on it. */
export async function openQueuePage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/popup.html'), active: true });
}
