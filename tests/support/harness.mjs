// One puppeteer-core harness for stock Chromium (CDP pipe) and stock Firefox (WebDriver BiDi): the shipped build, the shipped
// manifest, the simulator under the real host names behind a proxy that records and refuses everything else.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers.mjs';
import { withPackedRows } from './packed-rows.mjs';
import { startSimulator } from '../simulator/server.mjs';
import { startProxy } from '../simulator/proxy.mjs';
import { HOSTS } from '../simulator/hosts.mjs';

const root = resolve(import.meta.dirname, '../..');
const GECKO_ID = 'replyclock@replyclock.invalid';
const GECKO_UUID = '11111111-2222-4333-8444-555555555555';

// What the browsers themselves ask for; no page of ours or of the simulator can name these hosts.
const BROWSER_NOISE = /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox|mozilla\.net)\.(com|net|org)$/;

/** The builds that end-to-end runs use: `no-native` is Chromium where the polyfill works for real (Chrome 120–147). */
export const TARGETS = {
  'chromium': { browser: 'chromium', build: 'chrome-mv3' },
  'chromium-polyfill': { browser: 'chromium', build: 'chrome-mv3-polyfill' },
  'firefox': { browser: 'firefox', build: 'firefox-mv2' },
  'firefox-mv3': { browser: 'firefox', build: 'firefox-mv3' },
};

export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/** Polls `question` until it answers with something truthy; the last error or answer is in the message of the failure. */
export async function until(what, question, { within = 10_000, every = 100 } = {}) {
  const end = Date.now() + within;
  let last;
  for (;;) {
    try {
      last = await question();
      if (last) return last;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`${what}: not within ${within} ms (last: ${last instanceof Error ? last.message : JSON.stringify(last)})`);
    await sleep(every);
  }
}

/** Copies the Chromium build with the native `browser` namespace removed at the head of every script. */
export function makePolyfillBuild() {
  const from = join(root, '.output/chrome-mv3');
  const to = join(root, '.output/chrome-mv3-polyfill');
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  let changed = 0;
  for (const file of readdirSync(to, { recursive: true })) {
    const path = join(to, file);
    // The page's world has no `browser` at all: its script must stay as shipped.
    if (!file.endsWith('.js') || file.includes('page-responses') || !statSync(path).isFile()) continue;
    writeFileSync(path, `delete globalThis.browser;${readFileSync(path, 'utf8')}`);
    changed++;
  }
  if (changed < 3) throw new Error(`Only ${changed} scripts were found in ${from}: build first.`);
}

/** In a page or a worker: time stands still at this instant. Nothing of a machine's own is told either. */
function standStill(now) {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given) {
      super(...(given.length === 0 ? [now] : given));
    }
    static now() {
      return now;
    }
  };
  if (navigator.storage) navigator.storage.estimate = async () => ({ usage: 12_345_678 });
}

/**
 * Starts simulator, proxy and browser with the extension.
 * @param {string} target a key of `TARGETS`
 * @param {{scenario?: unknown, simulator?: object, profile?: string, headless?: boolean, withExtension?: boolean, env?: object, dark?: boolean, language?: string, prefs?: object}} options `prefs`: Firefox’s own; `stillAt`: in Chromium, time stands still at this instant in the worker and in our pages
 */
export async function start(target, { simulator: options = {}, profile, headless = true, withExtension = true, dark = false, env = {}, viewport = { width: 1440, height: 900 }, shared, stillAt = null, prefs = {}, otherExtensions = [] } = {}) {
  const { browser: name, build } = TARGETS[target];
  const simulator = shared?.simulator ?? (await startSimulator(options));
  const proxy = shared?.proxy ?? (await startProxy({ allow: HOSTS, targetPort: simulator.port }));
  const userDataDir = profile ?? mkdtempSync(join(tmpdir(), `replyclock-${target}-`));
  const extension = join(root, '.output', build);
  const launched = name === 'chromium' ? await chromium() : await firefox();
  const { browser, base } = launched;
  const pageErrors = [];

  async function chromium() {
    const browser = await puppeteer.launch({
      executablePath: findBrowser('chromium'),
      headless,
      pipe: true,
      acceptInsecureCerts: true,
      enableExtensions: withExtension ? [extension, ...otherExtensions] : false,
      userDataDir,
      protocolTimeout: 60_000,
      defaultViewport: headless ? viewport : null,
      env: { ...process.env, ...env },
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--proxy-server=http://127.0.0.1:${proxy.port}`,
        '--proxy-bypass-list=<-loopback>',
        '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
        '--force-color-profile=srgb', '--font-render-hinting=none',
        // Drawing only the part of a tile that changed rounds the edges of curves otherwise from run to run, without the extension too.
        '--disable-partial-raster',
        ...(headless ? [] : ['--window-size=1440,960']),
      ],
    });
    if (!withExtension) return { browser, base: null };
    const worker = await browser.waitForTarget((t) => t.type() === 'service_worker' && /^chrome-extension:.*\/background\.js$/.test(t.url()), { timeout: 20_000 });
    if (stillAt !== null) await (await worker.worker()).evaluate(standStill, stillAt);
    return { browser, base: `chrome-extension://${new URL(worker.url()).host}` };
  }

  async function firefox() {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: findBrowser('firefox'),
      headless,
      acceptInsecureCerts: true,
      userDataDir,
      protocolTimeout: 60_000,
      defaultViewport: headless ? viewport : null,
      env: { ...process.env, ...env },
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
        'extensions.background.idle.timeout': 2_000,
        'alerts.useSystemBackend': false,
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': proxy.port,
        'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': proxy.port,
        'network.proxy.no_proxies_on': '',
        'network.captive-portal-service.enabled': false,
        'network.connectivity-service.enabled': false,
        ...(dark && { 'layout.css.prefers-color-scheme.content-override': 0 }),
        ...prefs,
      },
    });
    if (withExtension) for (const folder of [extension, ...otherExtensions]) await browser.installExtension(folder);
    return { browser, base: withExtension ? `moz-extension://${GECKO_UUID}` : null };
  }

  /** Opens one of the extension's own pages. */
  async function open(file, size) {
    const page = await browser.newPage();
    if (size) await page.setViewport(size);
    if (stillAt !== null) await page.evaluateOnNewDocument(standStill, stillAt);
    if (dark && name === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    // Firefox reports no load event for moz-extension pages over BiDi: wait by hand.
    await page.goto(`${base}/${file}`, name === 'firefox' ? { waitUntil: [] } : {});
    await page.waitForFunction(() => document.readyState === 'complete' && typeof (globalThis.chrome ?? globalThis.browser) === 'object');
    return page;
  }

  // Opened before any page of Seller Central: a page that is not in front is not read.
  let control = withExtension ? await open('options.html') : null;
  // A fresh installation opens the welcome page, and in front: on a slow machine after the page of Seller Central, were it not waited for. (Firefox tells of no such page over BiDi.)
  if (name === 'chromium' && control && !shared) {
    await until('the welcome page', async () => browser.targets().some((one) => one.url().endsWith('/welcome.html')), { within: 10_000 }).catch(() => {});
  }
  const controlPage = async () => control;

  /** Asks Firefox itself, where no extension is asked. */
  async function inFirefox(expression) {
    const { result } = await browser.connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const answer = await browser.connection.send('script.evaluate', { expression, awaitPromise: true, target: { context: result.contexts[0].context } });
    if (answer.result.type !== 'success') throw new Error(JSON.stringify(answer.result.exceptionDetails));
    return answer.result.result.value;
  }

  /** Opens a page of Seller Central and records every error and console line of its own. */
  async function site(path = '/messaging/inbox', { host = 'sellercentral.amazon.com', size } = {}) {
    const page = await browser.newPage();
    if (size) await page.setViewport(size);
    if (dark && name === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    page.on('pageerror', (error) => pageErrors.push(`${error.message ?? error}`));
    page.on('console', (line) => {
      if (['error', 'warn', 'warning'].includes(line.type())) pageErrors.push(`${line.type()}: ${line.text()}`);
    });
    await page.goto(`https://${host}${path}`, { waitUntil: 'domcontentloaded' });
    return page;
  }

  return {
    target, name, build, browser, base, simulator, proxy, userDataDir, pageErrors, open, site, inFirefox,
    /** Runs a function in an extension page, where the browser's APIs are. */
    api: async (question, ...args) => (await controlPage()).evaluate(question, ...args),
    /** Saves a setting as the options page does. */
    setting: async (name, value) => (await controlPage()).evaluate(async (key, value) => {
      await (globalThis.browser ?? globalThis.chrome).storage.local.set({ [key]: value });
    }, `setting.${name}`, value),
    badge: async () => (await controlPage()).evaluate(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      return (api.action ?? api.browserAction).getBadgeText({});
    }),
    /** Reads a whole table of the extension's database: the rows as they were before they were packed. */
    // As JSON: WebDriver BiDi tells an object that stands in a row twice only once.
    table: async (table) => JSON.parse(await (await controlPage()).evaluate(`(${await withPackedRows(`(unpacked) => new Promise((resolve, reject) => {
      const opening = indexedDB.open('replyclock');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const all = opening.result.transaction('${table}').objectStore('${table}').getAll();
        all.onerror = () => reject(all.error);
        all.onsuccess = () => { opening.result.close(); resolve(JSON.stringify(all.result.map((row) => unpacked('${table}', row)))); };
      };
    })`)})()`)),
    /** Kills the background at once, as the browser does where it lacks memory; Firefox's persistent page (MV2) has no such death. */
    async killBackground() {
      if (name === 'chromium') {
        const session = await (await controlPage()).createCDPSession();
        await session.send('ServiceWorker.enable');
        await session.send('ServiceWorker.stopAllWorkers');
        await sleep(150);
        await session.detach();
      } else if (build === 'firefox-mv3') {
        await inFirefox(`WebExtensionPolicy.getByID('${GECKO_ID}').extension.terminateBackground({ disableResetIdleForTest: true })`);
      }
    },
    /** Turns the extension 'off' or 'on' as the browser's own page of extensions does. Its pages close; the harness opens its own again. */
    async turn(how) {
      if (name === 'firefox') await inFirefox(`ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager.getAddonByID('${GECKO_ID}').then((addon) => addon.${how === 'on' ? 'enable' : 'disable'}())`);
      else {
        const page = await browser.newPage();
        await page.goto('chrome://extensions');
        await page.evaluate((id, on) => globalThis.chrome.management.setEnabled(id, on), new URL(base).host, how === 'on');
        await page.close();
      }
      if (how === 'on') control = await open('options.html');
    },
    /** Requests that neither Seller Central's hosts nor the browser itself explain. */
    strangers: () => proxy.refused.filter((line) => {
      const host = line.replace(/^\S+ /, '').replace(/^https?:\/\//, '').split(/[/:?]/)[0];
      return !BROWSER_NOISE.test(host);
    }),
    async stop({ keepProfile = Boolean(profile) } = {}) {
      await browser.close().catch(() => {});
      if (!shared) {
        await proxy.close();
        await simulator.close();
      }
      if (!keepProfile) rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
