// Issue 4, Speed: what our scripts cost the page they stand on, in real Chromium, on the simulator under the real host name. Every figure is a
// ratio within this run; times are medians of alternating runs, and the main thread's own, which others on the machine take no part in.
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

/**
 * The reader and the overlay on the drawn page, without the background, against a loop that creates the same elements, each with the
 * attributes that ours bear once they stand in their place. Both are counted with the layout that they cause, of which there are
 * several where badges are drawn some at a time. What the browser counts is the thread's own time: whoever else runs on the machine
 * takes no part in it.
 */
async function readingAndBadging(count) {
  const h = await start('chromium', { simulator: simulator(count), withExtension: false });
  try {
    const page = await inbox(h);
    await page.evaluate(await productScript('page-reading', ['utils/page/seller-central/seller-central-page', 'components/overlay/overlay', 'components/overlay/badge-styles', 'components/shared/status-shapes']));
    await page.evaluate(readingAndBadgingInPage, count);
    const busy = await mainThread(page);
    const times = { nothing: [], bare: [], read: [], show: [] };
    for (let i = -3; i < RUNS; i++) {
      for (const [name, ...works] of [['nothing'], ['bare', 'tidyBare'], ['read'], ['show', 'tidy']]) {
        await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => setTimeout(done, 30)); }));
        const before = await busy();
        await page.evaluate((name) => { window.works[name](); }, name);
        const after = await busy();
        if (i >= 0) times[name].push(after - before);
        for (const work of works) await page.evaluate((name) => { window.works[name](); }, work);
      }
    }
    const [bare, read, show] = ['bare', 'read', 'show'].map((name) => median(times[name]) - median(times.nothing));
    return { what: `reading and badging ${count} rows, against the bare loop`, ratio: (read + show) / bare, most: 1.5, detail: `${ms(read)} reading and ${ms(show)} badging, and ${ms(bare)}, medians of ${RUNS}` };
  } finally {
    await h.stop();
  }
}

/** In the page: what is counted, by name. */
function readingAndBadgingInPage(count) {
  const { createSellerCentralPage, createOverlay, BADGE_CSS, STATUS_SHAPES } = window.product;
  const forceLayout = () => document.body.getBoundingClientRect().width;
  const make = () => createSellerCentralPage({ document, clock: () => Date.now(), zones: () => ({ printsIn: 'marketplace', account: 'America/Los_Angeles' }) });
  const overlayOn = (signal, frames) => createOverlay({ document, language: 'en', clock: () => Date.now(), timeZones: { team: 'UTC' }, onPauseChange() {}, signal, nextFrame: (work) => frames.push(work) });
  let [page, list, stop, frames, overlay, made, sheet, places] = [make(), null, new AbortController(), [], null, [], null, []];
  overlay = overlayOn(stop.signal, frames);
  const { rows } = page.read().list;
  const mounts = rows.map((row) => page.badgeMountFor(row));
  const element = (tag, attributes, ...children) => {
    const node = document.createElement(tag);
    for (const name in attributes) node.setAttribute(name, attributes[name]);
    node.append(...children);
    return node;
  };
  const drawing = (tag, attributes, ...children) => {
    const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const name in attributes) node.setAttribute(name, attributes[name]);
    node.append(...children);
    return node;
  };

  window.works = {
    nothing() {},
    read() {
      ({ list } = page.read());
    },
    show() {
      overlay.showRows(list.rows.map((row) => ({ mount: page.badgeMountFor(row), element: row.element, threadId: row.threadId, orderId: null, sla: null, unknownReason: null })));
      forceLayout();
      while (frames.length > 0) {
        frames.shift()();
        forceLayout();
      }
    },
    tidy() {
      const drawn = window.simulator.deepAll('replyclock-badge');
      if (drawn.length !== count) throw new Error(`${drawn.length} badges on ${count} rows`);
      places = drawn.map((badge) => badge.shadowRoot.querySelector('.spot').style).map(({ left, top }) => ({ left, top }));
      stop.abort();
      // Nothing is remembered from one run to the next: a page is read for the first time.
      [page, stop, frames] = [make(), new AbortController(), []];
      overlay = overlayOn(stop.signal, frames);
    },
    bare() {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(BADGE_CSS);
      for (const [at, mount] of mounts.entries()) {
        const { threadId } = rows[at];
        const host = element('replyclock-badge', { ...(threadId && { 'data-thread': threadId }), 'data-status': 'unknown' });
        const shadow = host.attachShadow({ mode: 'open' });
        shadow.adoptedStyleSheets = [sheet];
        const mark = drawing('svg', { class: 'mark', viewBox: '0 0 16 16', 'aria-hidden': 'true' }, drawing('path', { fill: 'currentColor', 'fill-rule': 'evenodd', d: STATUS_SHAPES.unknown }));
        const pill = element('span', { class: 'pill', role: 'timer', lang: 'en', 'data-tone': 'unknown', 'aria-label': 'x' }, element('span', { class: 'shape' }, mark), element('span', {}, '…'));
        const spot = element('div', { class: 'spot', dir: 'ltr' }, pill);
        // As ours are put there: by an attribute it would cost what the page's content policy takes to refuse it.
        Object.assign(spot.style, places[at]);
        shadow.append(spot);
        mount.append(host);
        made.push(host);
      }
      forceLayout();
    },
    tidyBare() {
      for (const host of made) host.remove();
      made = [];
    },
  };
}

/** Asks for the main thread's own time so far, in milliseconds. */
async function mainThread(page) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1_000;
  };
}

/** A page that changes ten thousand times in a second, with the extension and without: main-thread time, as the browser counts it. */
async function mutations() {
  const browsers = { ours: await start('chromium', { simulator: simulator(50) }), bare: await start('chromium', { simulator: simulator(50), withExtension: false }) };
  try {
    const times = { ours: [], bare: [] };
    const pages = {};
    const busy = {};
    for (const [name, h] of Object.entries(browsers)) {
      const page = (pages[name] = await inbox(h));
      busy[name] = await mainThread(page);
      if (name === 'ours') await until('pills', async () => (await badgesOf(page)).length === 50, { within: 30_000 });
      await sleep(2_000);
    }
    for (let i = -1; i < STORMS; i++) {
      for (const [name, page] of Object.entries(pages)) {
        await page.bringToFront();
        const before = await busy[name]();
        await page.evaluate(storm, MUTATIONS);
        const after = await busy[name]();
        if (i >= 0) times[name].push(after - before);
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

/**
 * The longest task of the page while everything is read and badged from nothing: as after a pause, when the page itself does nothing.
 * Of the thread's own time, as everything here; by the wall clock it holds as well what others on the machine take of it meanwhile.
 */
async function longestTask() {
  const h = await start('chromium', { simulator: simulator(1_000) });
  try {
    const page = await inbox(h);
    await until('pills', async () => (await badgesOf(page)).length === 1_000, { within: 60_000 });
    const longest = [];
    for (let i = 0; i < STORMS; i++) {
      await h.setting('paused', true);
      await until('no pills', async () => (await badgesOf(page)).length === 0, { within: 20_000 });
      await sleep(2_000);
      await page.tracing.start({ categories: ['toplevel'] });
      await h.setting('paused', false);
      // Whoever counts the badges meanwhile walks through the whole page, in a long task of the page's own.
      await sleep(6_000);
      longest.push(longestIn(JSON.parse(new TextDecoder().decode(await page.tracing.stop())).traceEvents));
      await until('pills again', async () => (await badgesOf(page)).length === 1_000, { within: 1_000 });
    }
    const listed = (of) => longest.map((task) => task[of].toFixed(0)).join(', ');
    return { what: 'longest task while 1,000 rows are read and badged, against 50 ms', ratio: median(longest.map(({ own }) => own)) / 50, most: 1, detail: `${listed('own')} ms of the thread’s own, ${listed('wall')} by the wall clock` };
  } finally {
    await h.stop();
  }
}

/** Of the busiest main thread of all pages, in milliseconds. */
function longestIn(events) {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map((main) => events.filter(({ ph, name, pid, tid }) => ph === 'X' && name === 'ThreadControllerImpl::RunTask' && pid === main.pid && tid === main.tid));
  const own = (tasks) => tasks.reduce((sum, { tdur }) => sum + tdur, 0);
  const [busiest] = mains.sort((a, b) => own(b) - own(a));
  return { own: Math.max(...busiest.map(({ tdur }) => tdur)) / 1_000, wall: Math.max(...busiest.map(({ dur }) => dur)) / 1_000 };
}
