import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, readSettings, watchSettings, type Settings } from '@/utils/platform/settings';
import { interfaceLanguage, type InterfaceLanguage } from '@/utils/text/language';

/**
 * The agent's settings as far as a page is concerned, now and after every change. Where storage is denied the defaults hold.
 * @param changed called once they are known, and after every change
 */
export function readerSettings(signal: AbortSignal, changed: (settings: Settings) => void): { language: () => InterfaceLanguage } {
  let settings = DEFAULT_SETTINGS;
  const take = (now: Settings): void => {
    if (signal.aborted) return;
    settings = now;
    changed(now);
  };
  readSettings().then(take, () => take(DEFAULT_SETTINGS));
  signal.addEventListener('abort', watchSettings(take), { once: true });
  return { language: () => interfaceLanguage(settings.language, browser.i18n.getUILanguage()) };
}
