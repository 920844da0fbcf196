import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options } from '@/components/options/options';
import { DEFAULT_SETTINGS, readSettings } from '@/utils/platform/settings';
import { optionsActions } from './actions';
import '@/components/shared/tokens.css';
import '@/components/shared/base.css';
import '@/components/options/options.css';

const settings = await readSettings().catch(() => null);

render(
  <Options settings={settings ?? DEFAULT_SETTINGS} storageDenied={settings === null} browserLanguage={browser.i18n.getUILanguage()} actions={optionsActions} />,
  document.getElementById('app')!,
);
