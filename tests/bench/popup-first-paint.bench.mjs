// With 100,000 stored contacts and its background asleep the popup's first queue is painted in at most 1.5 × the first paint of an empty
// extension page (one line, same Preact chunk, same style sheets) and 1.3 × the time with 100; the dashboard is interactive in 5 ×. Medians
// of interleaved loads; `CONTACTS=10000 LOADS=5` while tuning.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { restoreBackup, writeBigBackup } from '../support/big-backup.mjs';
import { sleep, start, until } from '../support/harness.mjs';

const LOADS = Number(process.env.LOADS ?? 9);
const THREADS = Number(process.env.CONTACTS ?? 100_000);

/** Runs in the page before its own scripts: notes when the first element that matches has been painted. */
function notePaint(selector) {
  const seen = () => {
    if (!document.querySelector(selector)) return false;
    // The frame after the next one begins once this one is on the screen.
    requestAnimationFrame(() => setTimeout(() => { window.paintedAt = performance.now(); }, 0));
    return true;
  };
  new MutationObserver((_, observer) => { if (seen()) observer.disconnect(); }).observe(document, { childList: true, subtree: true });
}

async function load(h, file, selector) {
  const page = await h.browser.newPage();
  await page.setViewport({ width: 420, height: 600 });
  await page.evaluateOnNewDocument(notePaint, selector);
  await page.goto(`${h.base}/${file}`);
  const painted = await page.waitForFunction(() => window.paintedAt, { timeout: 20_000 });
  const value = await painted.jsonValue();
  await page.close();
  return value;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** A browser of its own for each amount of stored contacts; the blank page is measured in the same one, in turn. */
async function withContacts(count, waiting) {
  const folder = mkdtempSync(join(tmpdir(), 'replyclock-bench-'));
  const h = await start('chromium', { simulator: {} });
  writeBigBackup(join(folder, 'big.jsonl.gz'), { count, waiting });
  await restoreBackup(h, join(folder, 'big.jsonl.gz'), until);
  rmSync(folder, { recursive: true });
  // What follows a restore is over before anything is measured.
  await sleep(5_000);
  return h;
}

export default async function bench() {
  const few = await withContacts(100, 20);
  const many = await withContacts(THREADS, 200);
  try {
    const popupOf = (h) => load(h, 'popup.html', '[data-thread]');
    const times = { blank: [], few: [], many: [], dashboard: [] };
    for (let i = -1; i < LOADS; i++) {
      const round = { blank: await load(many, 'blank.html', '[data-line]') };
      for (const [name, h] of [['few', few], ['many', many]]) {
        await h.killBackground();
        round[name] = await popupOf(h);
      }
      round.dashboard = await interactive(many);
      if (i >= 0) for (const name of Object.keys(times)) times[name].push(round[name]);
    }
    const [blank, fewTime, manyTime, dashboard] = Object.values(times).map(median);
    const ms = (value) => `${value.toFixed(0)} ms`;
    return [
      { what: `popup’s first queue with ${THREADS} contacts, its background asleep, against one line`, ratio: manyTime / blank, most: 1.5, detail: `medians of ${LOADS}: ${ms(manyTime)} and ${ms(blank)}` },
      { what: `the same against 100 contacts`, ratio: manyTime / fewTime, most: 1.3, detail: `${ms(manyTime)} and ${ms(fewTime)}` },
      { what: `dashboard with ${THREADS} contacts: figures and chart drawn and a click answered, against one line`, ratio: dashboard / blank, most: 5, detail: `${ms(dashboard)} and ${ms(blank)}` },
      await ticking(),
    ];
  } finally {
    await Promise.all([few.stop(), many.stop()]);
  }
}

/** Until the dashboard has drawn its figures and its chart, and has answered a click on another window with a frame. */
async function interactive(h) {
  const page = await h.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.evaluateOnNewDocument(() => {
    const watch = new MutationObserver(() => {
      const button = document.querySelector('.cards .chooser button[aria-pressed="false"]');
      if (window.clicked || !button || !document.querySelector('.uplot')) return;
      window.clicked = true;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => {
        button.click();
        requestAnimationFrame(() => setTimeout(() => { if (button.getAttribute('aria-pressed') === 'true') window.paintedAt = performance.now(); }, 0));
      }, 0));
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${h.base}/dashboard.html`);
  const painted = await page.waitForFunction(() => window.paintedAt, { timeout: 60_000 });
  const value = await painted.jsonValue();
  await page.close();
  return value;
}

/** What a second of a queue of 1,000 that counts down costs the popup's main thread, all of it read, where seconds run: around what is due now. */
async function ticking() {
  const h = await withContacts(1_000, 1_000);
  try {
    const page = await h.open('popup.html', { width: 420, height: 600 });
    const last = () => page.$$eval('[data-thread]', (rows) => Math.max(0, ...rows.map((row) => Number(row.getAttribute('aria-posinset')))));
    const scrollTo = (row) => page.$eval('.rows', (list, share) => { list.scrollTop = share * list.scrollHeight - list.clientHeight / 2; }, row / 1_000);
    await until('every row', async () => (await scrollTo(1_000), (await last()) === 1_000), { within: 60_000, every: 200 });
    await until('rows that show seconds', async () => {
      const overdue = Number(await page.$eval('[data-filter="overdue"] .filter-count', (count) => count.textContent));
      await scrollTo(overdue);
      return page.$$eval('[data-thread]', (rows) => rows.some((row) => Math.abs(row.dataset.dueEarliest - Date.now()) < 200_000));
    }, { within: 20_000, every: 500 });
    await sleep(3_000);
    const busy = async () => (await page.metrics()).TaskDuration * 1_000;
    const seconds = [];
    for (let i = 0; i < 5; i++) {
      const before = await busy();
      await sleep(6_000);
      seconds.push((await busy() - before) / 6);
    }
    return { what: 'a popup with 1,000 rows that count down: main thread a second, against 25 ms', ratio: median(seconds) / 25, most: 1, detail: `${seconds.map((value) => value.toFixed(1)).join(', ')} ms` };
  } finally {
    await h.stop();
  }
}
