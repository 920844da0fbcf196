import { browser } from 'wxt/browser';
import type { Notifier } from '@/utils/services/ports';

/** Desktop notifications without buttons, which Firefox does not have. */
export const browserNotifier: Notifier = {
  async show({ id, title, message }) {
    await browser.notifications.create(id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title,
      message,
    });
  },
  async shown() {
    return Object.keys(await browser.notifications.getAll());
  },
  async clear(id) {
    await browser.notifications.clear(id);
  },
};
