import { pageBrowser } from '@/utils/platform/page-browser';
import { PAGE_DEFAULTS, readPageSettings, saveBarCollapsed, watchPageSettings, type PageSettings } from '@/utils/platform/page-settings';
import { interfaceLanguage, type InterfaceLanguage } from '@/utils/text/language';

export interface ReaderSettings {
  language: () => InterfaceLanguage;
  barCollapsed: () => boolean;
  /** Holds at once, and is remembered where that is allowed. */
  setBarCollapsed: (collapsed: boolean) => void;
}

/**
 * The agent's settings as far as a page is concerned, now and after every change. Where storage is denied the defaults hold.
 * @param changed called once they are known, and after every change
 */
export function readerSettings(signal: AbortSignal, changed: (settings: PageSettings) => void): ReaderSettings {
  let settings: PageSettings = PAGE_DEFAULTS;
  // Asked for now: once the extension is gone from under the page, every call to the browser throws.
  const browserLanguage = pageBrowser.i18n.getUILanguage();
  const take = (now: PageSettings): void => {
    if (signal.aborted) return;
    settings = now;
    changed(now);
  };
  readPageSettings().then(take, () => take(PAGE_DEFAULTS));
  const stop = watchPageSettings(take);
  signal.addEventListener('abort', () => {
    try {
      stop();
    } catch {
      // The extension is gone, and its listeners with it.
    }
  }, { once: true });
  return {
    language: () => interfaceLanguage(settings.language, browserLanguage),
    barCollapsed: () => settings.barCollapsed,
    setBarCollapsed(barCollapsed) {
      settings = { ...settings, barCollapsed };
      saveBarCollapsed(barCollapsed).catch(() => {});
    },
  };
}
