import { browser } from 'wxt/browser';

/** Does something once from the browser's start to its end, however often its background starts; again where it failed. */
export async function oncePerBrowserLife(name: string, work: () => Promise<void>): Promise<void> {
  const key = `done.${name}`;
  const done = await browser.storage.session.get(key);
  if (done[key]) return;
  await work();
  await browser.storage.session.set({ [key]: true });
}
