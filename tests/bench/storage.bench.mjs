// The store that the background uses against the browser's own IndexedDB: the same rows read by their keys, changed and written in one
// transaction, there as they are into a table of a database beside, with the same indexes. And what an idle worker weighs: its heap once it has answered and been left alone.
import { sleep, start, until } from '../support/harness.mjs';
import { productScript } from '../support/product-code.mjs';

const SIZES = [50, 2_000];
const TURNS = 15;
const IDLE_MB = 4;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const ms = (value) => `${value.toFixed(1)} ms`;

/** In an extension page: a merge by the product's store, and by bare IndexedDB, in turn. */
async function merges({ count, turns }) {
  const { database, inboxStore } = globalThis.product;
  const store = inboxStore(database);
  const keys = Array.from({ length: count }, (_, n) => `30000000-0000-4000-8000-${String((n * 7_919) % 1_000_003).padStart(12, '0')}`);
  const at = (instant) => ({ earliest: instant, latest: instant });
  const row = (id, n) => ({
    id, accountId: 'A1BENCH', marketplaceId: 'ATVPDKIKX0DER', host: 'sellercentral.amazon.com', orderIds: [`113-${String(n).padStart(7, '0')}-1234567`], topicId: 64, firstSeenAt: n, firstSeenServerAt: null, open: 1,
    contact: { threadId: id, accountId: 'A1BENCH', marketplaceId: 'ATVPDKIKX0DER', startedAt: at(n) }, authorUnknown: false, unproven: null, startedAt: at(n), dueAt: at(n), dueEarliest: n, dueLatest: n, basis: 'list', reason: null, pendingSend: null, lastReadAt: n,
  });
  const merged = (before, id, n, turn) => ({ ...row(id, n), firstSeenAt: Math.min(before?.firstSeenAt ?? n, n), lastReadAt: turn });
  const raw = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('bare', 1);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
    opening.onupgradeneeded = () => {
      for (const { name, schema: { primKey, indexes } } of database.tables) {
        const table = opening.result.createObjectStore(name, { keyPath: primKey.keyPath });
        for (const { name: index, keyPath, multi } of indexes) table.createIndex(index, keyPath, { multiEntry: multi });
      }
    };
  });
  const ours = (turn) => store.transaction(async (tables) => {
    const before = await tables.threads.get(keys);
    await tables.threads.put(keys.map((id, n) => merged(before[n], id, n, turn)));
  });
  const bare = (turn) => new Promise((resolve, reject) => {
    const transaction = raw.transaction([...raw.objectStoreNames], 'readwrite');
    transaction.oncomplete = resolve;
    transaction.onerror = () => reject(transaction.error);
    const threads = transaction.objectStore('threads');
    const before = [];
    keys.forEach((id, n) => {
      threads.get(id).onsuccess = ({ target }) => {
        before[n] = target.result;
        if (n === keys.length - 1) keys.forEach((key, at) => threads.put(merged(before[at], key, at, turn)));
      };
    });
  });
  const times = { ours: [], bare: [] };
  for (let turn = -3; turn < turns; turn++) {
    for (const [name, work] of turn % 2 ? [['ours', ours], ['bare', bare]] : [['bare', bare], ['ours', ours]]) {
      const from = performance.now();
      await work(turn);
      if (turn >= 0) times[name].push(performance.now() - from);
    }
  }
  const stored = await database.threads.count();
  raw.close();
  indexedDB.deleteDatabase('bare');
  await database.threads.bulkDelete(keys);
  return { ...times, stored };
}

/** Bytes of the worker's heap after it has answered and everything that nobody needs is gone. */
async function idleWorker(h, page) {
  await h.killBackground();
  await page.evaluate(() => chrome.runtime.sendMessage({ id: 1, type: 'ping', data: undefined, timestamp: Date.now() }));
  const target = await until('the worker', () => h.browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(h.base)));
  await sleep(3_000);
  const session = await target.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

export default async function bench() {
  const h = await start('chromium');
  try {
    const page = (await h.browser.pages()).find((each) => each.url().startsWith(h.base));
    await page.goto(`${h.base}/blank.html`);
    await page.evaluate(`${await productScript('storage', ['utils/storage/database', 'utils/storage/inbox-store'])}; globalThis.product = product; globalThis.product.database.open().then(() => 0)`);
    const rows = [];
    for (const count of SIZES) {
      const { ours, bare, stored } = await page.evaluate(merges, { count, turns: TURNS });
      if (stored !== count) throw new Error(`${stored} rows stored instead of ${count}`);
      rows.push({ what: `${count} threads merged in one transaction, against raw IndexedDB`, ratio: median(ours) / median(bare), most: 1.5, detail: `medians of ${TURNS}: ${ms(median(ours))} and ${ms(median(bare))}` });
    }
    const heap = (await idleWorker(h, page)) / 2 ** 20;
    rows.push({ what: `heap of an idle worker, against ${IDLE_MB} MiB`, ratio: heap / IDLE_MB, most: 1, detail: `${heap.toFixed(1)} MiB` });
    return rows;
  } finally {
    await h.stop();
  }
}
