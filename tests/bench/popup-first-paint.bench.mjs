// Issue 2, §5: with 10,000 stored threads the popup's first queue is painted in at most 1.5 × the first paint of an empty extension
// page (one line, same Preact chunk, same style sheets). Medians of 15 interleaved loads.
import { start, until } from '../support/harness.mjs';
import { badgesOf, dueOf } from '../support/overlay-reader.mjs';

const LOADS = 15;
const THREADS = 10_000;

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

/** Multiplies the threads of a real reading, so that the rows are what the background writes. */
const fill = (count) => new Promise((resolve, reject) => {
  const opening = indexedDB.open('replyclock');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const transaction = opening.result.transaction(['threads', 'contacts'], 'readwrite');
    for (const name of ['threads', 'contacts']) {
      const store = transaction.objectStore(name);
      store.getAll().onsuccess = ({ target }) => {
        const models = target.result;
        for (let i = models.length; i < count; i++) {
          const model = models[i % models.length];
          const threadId = `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`;
          // Most of ten thousand threads are long answered.
          const open = name === 'threads' ? { open: i % 20 === 0 ? model.open : 0, id: threadId } : { threadId, id: `${threadId}#${i}` };
          store.put({ ...model, ...open });
        }
      };
    }
    transaction.onerror = () => reject(transaction.error);
    transaction.oncomplete = () => { opening.result.close(); resolve(); };
  };
});

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

export default async function bench() {
  const h = await start('chromium', { simulator: { scenario: 'weekendBacklog' } });
  try {
    const page = await h.site();
    await until('pills', async () => (await badgesOf(page)).filter(dueOf).length > 10, { within: 30_000 });
    await page.close();
    await h.api(fill, THREADS);
    const times = { popup: [], blank: [] };
    await load(h, 'blank.html', '[data-line]');
    await load(h, 'popup.html', '[data-thread]');
    for (let i = 0; i < LOADS; i++) {
      times.blank.push(await load(h, 'blank.html', '[data-line]'));
      times.popup.push(await load(h, 'popup.html', '[data-thread]'));
    }
    const [popup, blank] = [median(times.popup), median(times.blank)];
    return [{
      what: `popup’s first queue with ${THREADS} threads, against one line`,
      ratio: popup / blank,
      most: 1.5,
      detail: `medians of ${LOADS}: ${popup.toFixed(0)} ms and ${blank.toFixed(0)} ms`,
    }];
  } finally {
    await h.stop();
  }
}
