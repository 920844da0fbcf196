import type { Browser } from 'webextension-polyfill';

// As properties: WXT puts an import of the polyfill in place of a bare `browser`.
const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Browser>;

/**
 * The browser's own API, for content scripts. What they use of it (storage, messages, i18n) answers with promises in every
 * browser we run in: ten kilobytes of polyfill on each page would change nothing. Which name it has is known when it is built;
 * asking the page's globals would find an element whose id is "browser".
 */
export const pageBrowser: Browser = import.meta.env.FIREFOX ? browser : chrome;
