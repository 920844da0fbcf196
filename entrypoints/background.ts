import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { registerBackgroundHandlers } from '@/utils/messaging/handle';
import { contentPages } from '@/utils/messaging/pages';
import { allPageWords } from '@/utils/page/seller-central/page-words';
import { ALARM_NAME, browserAlarms } from '@/utils/platform/alarms';
import { oncePerBrowserLife } from '@/utils/platform/browser-life';
import { systemClock } from '@/utils/platform/clock';
import { forgetAll } from '@/utils/platform/forget-all';
import { installationFingerprints } from '@/utils/platform/installation-key';
import { ringLog } from '@/utils/platform/log';
import { browserNotifier } from '@/utils/platform/notifier';
import { openQueuePage, openSelfTestPage, openTemplatesPage, openWelcomePage } from '@/utils/platform/own-pages';
import { offerSidePanel } from '@/utils/platform/side-panel';
import { settingsStore, watchSettings } from '@/utils/platform/settings';
import { stayAwake } from '@/utils/platform/stay-awake';
import { browserTabs } from '@/utils/platform/tabs';
import { browserToolbar } from '@/utils/platform/toolbar';
import { Background } from '@/utils/services/background';
import { database } from '@/utils/storage/database';
import { inboxStore } from '@/utils/storage/inbox-store';
import { beginNewJournal } from '@/utils/storage/new-journal';
import { interfaceLanguage } from '@/utils/text/language';
import { allPageTexts } from '@/utils/text/page-texts';

export default defineBackground({
  type: 'module',
  // Every listener is added before anything is waited for: an event that wakes the worker finds it here or is lost.
  main() {
    const background = new Background({
      clock: systemClock,
      store: inboxStore(database),
      settings: settingsStore,
      fingerprints: installationFingerprints,
      alarms: browserAlarms(() => background.lookAround()),
      notifier: browserNotifier,
      toolbar: browserToolbar,
      tabs: browserTabs,
      pages: contentPages(browser.tabs),
      log: ringLog,
      languageOf: (choice) => interfaceLanguage(choice, browser.i18n.getUILanguage()),
      rest: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      stayAwake,
      forgetAll,
      openQueue: openQueuePage,
      openSelfTest: openSelfTestPage,
      openTemplates: openTemplatesPage,
    });

    registerBackgroundHandlers(background, { id: browser.runtime.id, address: browser.runtime.getURL('/') }, () => ({ ...allPageWords(), texts: allPageTexts() }));
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === ALARM_NAME) background.lookAround();
    });
    browser.notifications.onClicked.addListener((id) => void background.notificationClicked(id));
    browser.notifications.onClosed.addListener((id) => void background.notificationClosed(id));
    browser.commands.onCommand.addListener((command) => {
      if (command === 'next-urgent') void background.openNextUrgent();
      if (command === 'pause') void background.togglePause();
    });
    offerSidePanel().catch(() => {});
    // Firefox keeps its databases otherwise (SQLite): there a torn entry is rolled back.
    if (!import.meta.env.FIREFOX) oncePerBrowserLife('newJournal', async () => beginNewJournal(indexedDB)).catch(() => {});
    watchSettings(() => void background.settingsChanged());
    browser.runtime.onStartup.addListener(() => background.lookAround());
    browser.runtime.onInstalled.addListener(({ reason }) => {
      background.lookAround();
      if (reason === 'install') void openWelcomePage();
    });

    // A notification's event that woke this worker is heard first: what was closed is not shown again.
    setTimeout(() => background.lookAround());
  },
});
