// Issue 4, Speed: what our scripts cost the page they stand on, in real Chromium, on the simulator under the real host name. Every figure is a
// ratio within this run; times are medians of alternating runs.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { allWaiting } from '../simulator/scenarios.mjs';
import { sleep, start, until } from '../support/harness.mjs';
import { badgesOf } from '../support/overlay-reader.mjs';
import { productScript } from '../support/product-code.mjs';

const root = resolve(import.meta.dirname, '../..');
const RUNS = 15;
const COUNTS = [50, 1_000];
const MUTATIONS = 10_000;
const STORMS = 5;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const ms = (value) => `${value.toFixed(1)} ms`;

export default async function bench() {
  const lines = sizes();
  for (const count of COUNTS) lines.push(await readingAndBadging(count));
  lines.push(await mutations(), await longestTask());
  return lines;
}

/** What every message page loads, in bytes of gzip, against what was promised. */
function sizes() {
  const gzip = (file) => gzipSync(readFileSync(join(root, '.output/chrome-mv3/content-scripts', file)), { level: 9 }).length;
  const line = (what, file, most) => ({ what, ratio: gzip(file) / most, most: 1, detail: `${gzip(file)} of ${most} bytes gzip` });
  return [line('script on every message page', 'seller-central.js', 45_000), line('script in the page’s world', 'page-responses.js', 3_000)];
}

/** The message list of this browser, drawn and at rest. */
async function inbox(h) {
  const page = await h.site('/messaging/inbox?fi=responseNeeded');
  await page.waitForFunction(() => window.simulator);
  await page.evaluate(() => window.simulator.ready());
  return page;
}

const simulator = (count) => ({ scenario: allWaiting(count), options: { pageSize: count, opensFirst: false } });

/** The reader and the overlay on the drawn page, without the background, against a loop that creates what a row of badges consists of. */
async function readingAndBadging(count) {
  const h = await start('chromium', { simulator: simulator(count), withExtension: false });
  try {
    const page = await inbox(h);
    await page.evaluate(await productScript('page-reading', ['utils/page/seller-central/seller-central-page', 'components/overlay/overlay', 'components/overlay/badge-styles', 'components/shared/status-shapes']));
    const times = await page.evaluate(async (runs, count) => {
      const { createSellerCentralPage, createOverlay, BADGE_CSS, STATUS_SHAPES } = window.product;
      const forceLayout = () => document.body.getBoundingClientRect().width;
      const rest = () => new Promise((done) => { requestAnimationFrame(() => setTimeout(done, 30)); });
      const make = () => createSellerCentralPage({ document, clock: () => Date.now(), zones: () => ({ printsIn: 'marketplace', account: 'America/Los_Angeles' }) });

      function product() {
        const stop = new AbortController();
        const page = make();
        const overlay = createOverlay({ document, language: 'en', clock: () => Date.now(), timeZones: { team: 'UTC' }, onPauseChange() {}, signal: stop.signal });
        const from = performance.now();
        const { list } = page.read();
        const readAt = performance.now();
        overlay.showRows(list.rows.map((row) => ({ mount: page.badgeMountFor(row), threadId: row.threadId, orderId: null, sla: null, unknownReason: null })));
        forceLayout();
        const time = performance.now() - from;
        const drawn = window.simulator.deepAll('replyclock-badge').length;
        stop.abort();
        if (drawn !== count) throw new Error(`${drawn} badges on ${count} rows`);
        return { time, read: readAt - from };
      }

      const reader = make();
      function bare() {
        const mounts = reader.read().list.rows.map((row) => reader.badgeMountFor(row));
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(BADGE_CSS);
        const made = [];
        const element = (tag, attributes, ...children) => {
          const node = document.createElement(tag);
          for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
          node.append(...children);
          return node;
        };
        forceLayout();
        const from = performance.now();
        for (const mount of mounts) {
          const host = element('replyclock-badge', { 'data-status': 'unknown' });
          const shadow = host.attachShadow({ mode: 'open' });
          shadow.adoptedStyleSheets = [sheet];
          const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
          for (const [name, value] of Object.entries({ class: 'mark', viewBox: '0 0 16 16', 'aria-hidden': 'true' })) svg.setAttribute(name, value);
          const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
          for (const [name, value] of Object.entries({ fill: 'currentColor', 'fill-rule': 'evenodd', d: STATUS_SHAPES.unknown })) path.setAttribute(name, value);
          svg.append(path);
          const pill = element('span', { class: 'pill', role: 'timer', lang: 'en', 'data-tone': 'unknown', 'aria-label': 'x' }, element('span', { class: 'shape' }, svg), element('span', {}, '…'));
          shadow.append(element('div', { class: 'spot' }, pill));
          mount.append(host);
          made.push(host);
        }
        forceLayout();
        const time = performance.now() - from;
        for (const host of made) host.remove();
        return { time };
      }

      const times = { product: [], bare: [], read: [] };
      for (let i = -3; i < runs; i++) {
        await rest();
        const loop = bare();
        await rest();
        const ours = product();
        if (i < 0) continue;
        times.bare.push(loop.time);
        times.product.push(ours.time);
        times.read.push(ours.read);
      }
      return times;
    }, RUNS, count);
    const [ours, loop, read] = [median(times.product), median(times.bare), median(times.read)];
    return { what: `reading and badging ${count} rows, against the bare loop`, ratio: ours / loop, most: 1.5, detail: `${ms(ours)} (${ms(read)} of it reading) and ${ms(loop)}, medians of ${RUNS}` };
  } finally {
    await h.stop();
  }
}

/** A page that changes ten thousand times in a second, with the extension and without: main-thread time, as the browser counts it. */
async function mutations() {
  const browsers = { ours: await start('chromium', { simulator: simulator(50) }), bare: await start('chromium', { simulator: simulator(50), withExtension: false }) };
  try {
    const times = { ours: [], bare: [] };
    const pages = {};
    for (const [name, h] of Object.entries(browsers)) {
      const page = (pages[name] = await inbox(h));
      if (name === 'ours') await until('pills', async () => (await badgesOf(page)).length === 50, { within: 30_000 });
      await sleep(2_000);
    }
    for (let i = -1; i < STORMS; i++) {
      for (const [name, page] of Object.entries(pages)) {
        await page.bringToFront();
        const busy = async () => (await page.metrics()).TaskDuration;
        const before = await busy();
        await page.evaluate(storm, MUTATIONS);
        const after = await busy();
        if (i >= 0) times[name].push((after - before) * 1_000);
        await sleep(1_500);
      }
    }
    const [ours, bare] = [median(times.ours), median(times.bare)];
    return { what: `${MUTATIONS} mutations in a second: our share beside the page’s own time`, ratio: Math.max(0, ours - bare) / bare, most: 0.05, detail: `${ms(ours)} with and ${ms(bare)} without, of main thread, medians of ${STORMS}` };
  } finally {
    await Promise.all(Object.values(browsers).map((h) => h.stop()));
  }
}

/** In the page: texts, classes and nodes of the page's own column beside the list change, spread over a second's frames. */
async function storm(count) {
  const box = document.createElement('div');
  box.style.cssText = 'position: fixed; left: 0; bottom: 0; width: 200px; height: 40px; overflow: hidden; contain: strict';
  document.querySelector('.messaging').append(box);
  const parts = Array.from({ length: 40 }, (_, i) => {
    const part = document.createElement('p');
    part.append(`part ${i}`);
    box.append(part);
    return part;
  });
  const from = performance.now();
  let done = 0;
  while (done < count) {
    const due = Math.min(count, Math.ceil(((performance.now() - from) / 1_000) * count));
    for (; done < due; done++) {
      const part = parts[done % parts.length];
      if (done % 3 === 0) part.firstChild.data = `part ${done}`;
      else if (done % 3 === 1) part.className = `c${done % 7}`;
      else box.append(part);
    }
    await new Promise((next) => { requestAnimationFrame(next); });
  }
  box.remove();
}

/** The longest task of the page while everything is read and badged from nothing: as after a pause, when the page itself does nothing. */
async function longestTask() {
  const h = await start('chromium', { simulator: simulator(1_000) });
  try {
    const page = await inbox(h);
    await until('pills', async () => (await badgesOf(page)).length === 1_000, { within: 60_000 });
    const longest = [];
    await page.evaluate(() => {
      window.tasks = [];
      new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: 'longtask' });
    });
    for (let i = 0; i < STORMS; i++) {
      await h.setting('paused', true);
      await until('no pills', async () => (await badgesOf(page)).length === 0, { within: 20_000 });
      await sleep(2_000);
      await page.evaluate(() => { window.tasks.length = 0; });
      await h.setting('paused', false);
      await page.waitForFunction(() => window.simulator.deepAll('replyclock-badge').length === 1_000, { polling: 500, timeout: 30_000 });
      await sleep(1_500);
      longest.push(await page.evaluate(() => Math.max(0, ...window.tasks)));
    }
    // The browser tells of tasks over 50 ms only: none told is a task of less.
    const worst = median(longest);
    return { what: 'longest task while 1,000 rows are read and badged, against 50 ms', ratio: worst / 50, most: 1, detail: `${longest.map((time) => (time === 0 ? 'under 50' : time.toFixed(0))).join(', ')} ms` };
  } finally {
    await h.stop();
  }
}
