import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup, type PopupActions } from '@/components/popup/popup';
import { systemClock } from '@/utils/platform/clock';
import { detectLanguage } from '@/utils/platform/detect-language';
import { NO_SETTINGS } from './first-settings';
import { watchGates } from './gate-tabs';
import { lastView, rememberView } from './last-view';
import { standsInPanel } from './stands-in-panel';
import '@/components/shared/tokens.css';
import '@/components/shared/base.css';
import '@/components/popup/popup.css';

// Not needed before a click, and so not loaded before the first frame.
const messages = () => import('@/utils/messaging/protocol');

const inPanel = standsInPanel(location.search);
document.documentElement.classList.toggle('in-panel', inPanel);

const actions: PopupActions = {
  async openThread(threadId) {
    const { sendMessage } = await messages();
    const { opened } = await sendMessage('openThread', { threadId });
    if (opened === 'not-found') return 'not-found';
    if (!inPanel) window.close();
    return 'opened';
  },
  async setPaused(paused) {
    const { sendMessage } = await messages();
    await sendMessage('setPaused', { paused });
  },
  async settleAuthor(choice) {
    const { sendMessage } = await messages();
    await sendMessage('settleAuthor', choice);
  },
  async saveSnoozes(snoozes) {
    const { saveSetting } = await import('@/utils/platform/settings');
    await saveSetting('snoozes', snoozes);
  },
  async saveNote(threadId, text) {
    const { sendMessage } = await messages();
    await sendMessage('noteThread', { threadId, text });
  },
  async settleFollowUp(id, state) {
    const { sendMessage } = await messages();
    await sendMessage('settleFollowUp', { id, state });
  },
  openOptions: () => void browser.runtime.openOptionsPage(),
  dashboardUrl: browser.runtime.getURL('/dashboard.html'),
  inboxUrl: (host) => `https://${host ?? 'sellercentral.amazon.com'}/messaging/inbox`,
  watchGates,
  rememberView,
  detectLanguage,
  async ignoredFindings(signal, changed) {
    const { createIgnoredFindings } = await import('../seller-central.content/ignored-findings');
    return createIgnoredFindings(signal, changed);
  },
  copy: (text) => navigator.clipboard.writeText(text),
};

const [settings, reading] = await window.firstAnswers;

render(
  <Popup
    settings={settings.status === 'fulfilled' ? settings.value : NO_SETTINGS}
    storageDenied={settings.status === 'rejected' || reading.status === 'rejected'}
    {...(reading.status === 'fulfilled' && reading.value && { first: reading.value })}
    browserLanguage={browser.i18n.getUILanguage()}
    clock={systemClock}
    view={lastView()}
    actions={actions}
  />,
  document.getElementById('app')!,
);
