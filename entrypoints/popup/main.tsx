import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup, POPUP_VIEWS, type PopupActions } from '@/components/popup/popup';
import { PAGE_OF_ROWS } from '@/components/popup/queue';
import { systemClock } from '@/utils/platform/clock';
import { DEFAULT_SETTINGS, readSettings } from '@/utils/platform/settings';
import { sendMessage } from '@/utils/messaging/protocol';
import { openQueue } from '@/utils/storage/queries';
import { detectDraftLanguage } from './detect-draft-language';
import '@/components/shared/tokens.css';
import '@/components/shared/base.css';
import '@/components/popup/popup.css';

const LAST_VIEW = 'popup-view';

const actions: PopupActions = {
  async openThread(threadId) {
    const { opened } = await sendMessage('openThread', { threadId });
    if (opened === 'not-found') return 'not-found';
    window.close();
    return 'opened';
  },
  setPaused: (paused) => sendMessage('setPaused', { paused }),
  openOptions: () => void browser.runtime.openOptionsPage(),
  dashboardUrl: browser.runtime.getURL('/dashboard.html'),
  inboxUrl: (host) => `https://${host ?? 'sellercentral.amazon.com'}/messaging/inbox`,
  rememberView: (view) => localStorage.setItem(LAST_VIEW, view),
  detectLanguage: detectDraftLanguage,
  copy: (text) => navigator.clipboard.writeText(text),
};

// Both readings run while the page is still being set up; the queue's first rows are drawn with the first frame.
const [settings, firstRows] = await Promise.allSettled([
  readSettings(),
  openQueue({ filter: 'all', limit: PAGE_OF_ROWS, now: systemClock.now() }),
]);

render(
  <Popup
    settings={settings.status === 'fulfilled' ? settings.value : DEFAULT_SETTINGS}
    storageDenied={settings.status === 'rejected' || firstRows.status === 'rejected'}
    {...(firstRows.status === 'fulfilled' && { firstRows: firstRows.value })}
    browserLanguage={browser.i18n.getUILanguage()}
    clock={systemClock}
    view={POPUP_VIEWS.find((view) => view === localStorage.getItem(LAST_VIEW)) ?? 'queue'}
    actions={actions}
  />,
  document.getElementById('app')!,
);
