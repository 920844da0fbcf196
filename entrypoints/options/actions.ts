import { browser } from 'wxt/browser';
import type { OptionsActions } from '@/components/options/options';
import { SELLER_CENTRAL_HOSTS } from '@/utils/domain/time/marketplaces';
import { sendMessage } from '@/utils/messaging/protocol';
import { browserNotifier } from '@/utils/platform/notifier';
import { openSidePanel } from '@/utils/platform/side-panel';
import { saveSetting } from '@/utils/platform/settings';
import { dataActions } from './data-actions';

const TEST_NOTICE = 'replyclock-test';
const ORIGINS = { origins: SELLER_CENTRAL_HOSTS.map((host) => `https://${host}/*`) };
/** A worker that sleeps needs a moment to wake. */
const ANSWER_WITHIN = 5_000;

/** What the options (and the welcome page) ask of the browser. */
export const optionsActions: OptionsActions = {
  save: saveSetting,
  backgroundAnswers: () =>
    Promise.race([
      sendMessage('ping', undefined).then(({ alive }) => alive),
      new Promise<boolean>((resolve) => setTimeout(() => resolve(false), ANSWER_WITHIN)),
    ]),
  deleteEverything: () => sendMessage('deleteEverything', undefined),
  data: dataActions,
  async noticePermission() {
    // Only Chromium tells; elsewhere the permission of the manifest is what can be known.
    if (typeof browser.notifications.getPermissionLevel === 'function') {
      return (await browser.notifications.getPermissionLevel()) === 'granted' ? 'granted' : 'denied';
    }
    return (await browser.permissions.contains({ permissions: ['notifications'] })) ? 'granted' : 'unknown';
  },
  async testNotice(text) {
    await browserNotifier.clear(TEST_NOTICE);
    await browserNotifier.show({ id: TEST_NOTICE, ...text });
  },
  hasAccess: () => browser.permissions.contains(ORIGINS),
  openSidePanel,
  requestAccess: () => browser.permissions.request(ORIGINS),
};
