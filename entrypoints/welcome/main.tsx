import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '@/components/options/welcome';
import { systemClock } from '@/utils/platform/clock';
import { DEFAULT_SETTINGS, readSettings } from '@/utils/platform/settings';
import { optionsActions } from '../options/actions';
import '@/components/shared/tokens.css';
import '@/components/shared/base.css';
import '@/components/options/welcome.css';

const settings = await readSettings().catch(() => null);

render(
  <Welcome
    settings={settings ?? DEFAULT_SETTINGS}
    storageDenied={settings === null}
    browserLanguage={browser.i18n.getUILanguage()}
    clock={systemClock}
    actions={{
      ...optionsActions,
      inboxUrl: (host) => `https://${host}/messaging/inbox`,
      dashboardUrl: browser.runtime.getURL('/dashboard.html'),
      openOptions: () => void browser.runtime.openOptionsPage(),
    }}
  />,
  document.getElementById('app')!,
);
