import { browser } from 'wxt/browser';

/** Opens the whole queue in a tab of its own: the popup's page, which no browser opens as a popup without a click on its button. */
export async function openQueuePage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/popup.html'), active: true });
}

/** Opens the library of reply templates. */
export async function openTemplatesPage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/templates.html'), active: true });
}

/** Opens what a new agent should know: once, after the installation. */
export async function openWelcomePage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html'), active: true });
}

/** Opens what is found on open inboxes. */
export async function openSelfTestPage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/self-test.html'), active: true });
}
