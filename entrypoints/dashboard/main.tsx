import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Dashboard } from '@/components/dashboard/dashboard';
import { loadStorageAtOnce } from '@/components/hooks/use-live';
import { systemClock } from '@/utils/platform/clock';
import { DEFAULT_SETTINGS, readSettings } from '@/utils/platform/settings';
import { sendMessage } from '@/utils/messaging/protocol';
import { database } from '@/utils/storage/database';
// Named here so that the browser loads it together with the page.
import '@/utils/storage/queries';
import '@/components/shared/tokens.css';
import '@/components/shared/base.css';
import '@/components/dashboard/dashboard.css';

loadStorageAtOnce();
// Whoever asks it is told what failed.
void database.open().catch(() => {});
void import('@/components/dashboard/line-chart').catch(() => {});
const settings = await readSettings().catch(() => null);

render(
  <Dashboard
    settings={settings ?? DEFAULT_SETTINGS}
    storageDenied={settings === null}
    browserLanguage={browser.i18n.getUILanguage()}
    clock={systemClock}
    actions={{
      async openThread(threadId) {
        const { opened } = await sendMessage('openThread', { threadId });
        return opened === 'not-found' ? 'not-found' : 'opened';
      },
      settleAuthor: (choice) => sendMessage('settleAuthor', choice),
      tagLate: (tag) => sendMessage('tagLate', tag),
      async exportQueue(withOrderIds) {
        const [{ exportRecords }, { database }] = await Promise.all([import('@/utils/storage/export/export-records'), import('@/utils/storage/database')]);
        return exportRecords(database, { what: 'queue', format: 'csv', withOrderIds, withNotes: false, now: systemClock.now() });
      },
      openOptions: () => void browser.runtime.openOptionsPage(),
      inboxUrl: (host) => `https://${host ?? 'sellercentral.amazon.com'}/messaging/inbox`,
    }}
  />,
  document.getElementById('app')!,
);
