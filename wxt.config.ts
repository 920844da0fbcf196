import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { SELLER_CENTRAL_HOSTS } from './utils/domain/time/marketplaces';

const GECKO_ID = 'replyclock@replyclock.invalid';

// Extension pages reach no network at all; content scripts are not covered by this, they make no request by construction.
const PAGE_CONTENT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; object-src 'none'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

// The popup's first frame waits for every chunk in its graph: two files of ours instead of fifteen. Content scripts are one file anyway.
const fewerChunks = {
  name: 'replyclock:chunks',
  outputOptions: (options: { codeSplitting?: unknown; format?: string }) =>
    options.codeSplitting === false || options.format === 'iife'
      ? options
      : {
          ...options,
          codeSplitting: {
            groups: [
              { name: 'preact', test: /node_modules[\\/]preact/, priority: 2 },
              // What asks the database, in one file: a page that rests on it waits for one request, not for ten.
              { name: 'storage', test: /node_modules[\\/]dexie[\\/]|utils[\\/]storage[\\/](packed[\\/]|[^\\/]+$)/, priority: 0 },
              {
                name: 'faces',
                test: /(node_modules[\\/](wxt|@wxt-dev|webextension-polyfill)[\\/]|components[\\/](shared|hooks)[\\/]|utils[\\/]text[\\/](shared|standing|measured|popup|language|countdown|notes)|utils[\\/]domain[\\/](sla|time)[\\/]|utils[\\/]platform[\\/](clock|detect-language|page-browser)).*\.(m?js|tsx?)$/,
                priority: 1,
              },
            ],
          },
        },
};

// WXT's own start-up wrapper (a logger, a context, the polyfill) is weight on every page and, in the page's world, a way for an
// error to reach the page's console. Our content scripts need none of it: `page-life.ts` is the context of the one that lasts.
const bareContentScripts = {
  name: 'replyclock:bare-content-scripts',
  transform: (code: string) => {
    const definition = /^import definition from .+$/m.exec(code)?.[0];
    return definition && code.includes('The content script "') ? `${definition}\nexport default definition.main();` : null;
  },
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  // `npm run dev` opens a browser where there is a screen to open it on; elsewhere it only rebuilds.
  webExt: { disabled: process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'] },
  vite: () => ({
    // Every browser that runs this knows modulepreload; the polyfill would be the only `fetch` in our pages.
    build: { modulePreload: { polyfill: false } },
    plugins: [fewerChunks, bareContentScripts],
  }),
  hooks: {
    // `npm run bench` measures the popup against an otherwise empty page of the same build; it is never shipped.
    'entrypoints:found': (_wxt, found) => {
      if (process.env['REPLYCLOCK_BENCH']) {
        found.push({ name: 'blank', type: 'unlisted-page', inputPath: resolve('tests/bench/blank/index.html') });
      }
    },
  },
  manifest: ({ browser, manifestVersion, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'storage', // settings that the agent changes
      'alarms', // one alarm at the next deadline or level
      'notifications', // the warning before a deadline
      'unlimitedStorage', // first-seen times must not be evicted
    ],
    // The message list is read on these hosts and nowhere else; the whole host, because a tab that
    // was signed out is known only by its address (/ap/signin), where none of our scripts run.
    host_permissions: SELLER_CENTRAL_HOSTS.map((host) => `https://${host}/*`),
    action: { default_title: '__MSG_extensionName__' },
    // The queue, the most urgent thread, a pause. Two come with keys that neither browser uses; every one can be set in the browser.
    commands: {
      [manifestVersion === 2 ? '_execute_browser_action' : '_execute_action']: { suggested_key: { default: 'Ctrl+Shift+9' } },
      'next-urgent': { suggested_key: { default: 'Ctrl+Shift+8' }, description: '__MSG_commandNextUrgent__' },
      pause: { description: '__MSG_commandPause__' },
    },
    ...(mode === 'production' && {
      content_security_policy: (manifestVersion === 2
        ? PAGE_CONTENT_POLICY
        : { extension_pages: PAGE_CONTENT_POLICY }) as { extension_pages: string },
    }),
    ...(browser === 'firefox'
      ? {
          // The popup's queue beside the page; it never opens by itself.
          sidebar_action: { default_title: '__MSG_extensionName__', default_panel: 'popup.html?panel', default_icon: { 32: 'icon/32.png', 48: 'icon/48.png' }, open_at_install: false },
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '120',
          // The same in Chromium; asked for by the one click that opens it (options, "Queue beside the page").
          optional_permissions: ['sidePanel'],
        }),
  }),
});
