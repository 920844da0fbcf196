import { render } from 'preact';
import { browser } from 'wxt/browser';
import { SelfTest } from '@/components/self-test/self-test';
import { systemClock } from '@/utils/platform/clock';
import { DEFAULT_SETTINGS, readSettings } from '@/utils/platform/settings';
import { selfTestActions } from './actions';
import '@/components/shared/tokens.css';
import '@/components/shared/base.css';
import '@/components/self-test/self-test.css';

const settings = await readSettings().catch(() => null);

render(
  <SelfTest
    settings={settings ?? DEFAULT_SETTINGS}
    storageDenied={settings === null}
    browserLanguage={browser.i18n.getUILanguage()}
    clock={systemClock}
    actions={selfTestActions}
  />,
  document.getElementById('app')!,
);
