// Issue 7, Faults: as much as happens in a day of a busy inbox, in 24 minutes, on a machine whose clock is a minute behind Amazon's and
// is set back by three more at half-time: nothing is lost, doubled or moved, and memory stays flat. (Nights, days of clock error and
// zones that change: tests/utils/services/rough-day.test.ts.)
// Only with `LONG=1`; `SOAK_SECONDS=60` for a slice of it, `FAULT_SEED` to play a run again.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createMailbox } from '../simulator/mailbox.mjs';
import { productScript } from '../support/product-code.mjs';
import { sleep, start, until } from '../support/harness.mjs';
import { isTrueAtRest, liveInbox, seeded, TOTALS } from '../support/live-inbox.mjs';
import { badgesOf, dueOf } from '../support/overlay-reader.mjs';

const target = process.env.TARGET ?? 'chromium';
const HOST = 'sellercentral.amazon.com';
const SECONDS = Number(process.env.SOAK_SECONDS ?? 1_440);
const MINUTE = 60_000;
const WAITING = 20;
const random = seeded();
let ahead = MINUTE;

/** One host whose clock is ahead of this machine's, with messages of the last hours in it. */
const SHIFTED = {
  name: 'shifted',
  description: 'A clock ahead of this machine’s.',
  build() {
    const mailbox = createMailbox({ accountId: 'A0EXAMPLENORTHUS', marketplaceId: 'ATVPDKIKX0DER', storeName: 'Pine & Ember', seed: `${random.seed}`, now: () => Date.now() + ahead });
    for (let n = 1; n <= WAITING; n++) mailbox.buyerWrites({ at: Date.now() - n * 40 * MINUTE });
    return { hosts: { [HOST]: { mailbox, options: { opensFirst: false, responseDelay: 15, skeletonTime: 5 } } } };
  },
};

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

describe(`a day’s work in ${Math.round(SECONDS / 60)} minutes in ${target} (seed ${random.seed})`, () => {
  let h, page, own, inbox;
  const pills = async () => (await badgesOf(page)).filter(dueOf).length;
  const table = async (name) => JSON.parse(await own.evaluate(async (name) => JSON.stringify(await globalThis.product.database.table(name).toArray()), name));
  before(async () => {
    h = await start(target, { simulator: { scenario: SHIFTED } });
    own = await h.open('self-test.html');
    await own.evaluate(`${await productScript('soak', TOTALS)}; globalThis.product = product; 0`);
    inbox = liveInbox(h.simulator.mailboxes[HOST], table, random);
    page = await h.site('/messaging/inbox?fi=responseNeeded');
    await until('pills', async () => (await pills()) === WAITING, { within: 30_000 });
  });
  after(async () => h?.stop());

  /** Bytes in use after a forced collection, of the page with everything in it and of the worker. Firefox tells of none over BiDi. */
  async function heaps() {
    const worker = h.browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(h.base));
    const sizes = {};
    for (const [name, one] of [['page', page.target()], ['worker', worker]]) {
      const session = await one.createCDPSession();
      for (let n = 0; n < 2; n++) await session.send('HeapProfiler.collectGarbage');
      sizes[name] = (await session.send('Runtime.getHeapUsage')).usedSize;
      await session.detach();
    }
    return sizes;
  }

  test('nothing is lost, doubled or moved, and memory is flat', { timeout: (SECONDS + 1_200) * 1_000 }, async () => {
    const mailbox = h.simulator.mailboxes[HOST];
    const end = Date.now() + SECONDS * 1_000;
    const half = end - SECONDS * 500;
    const settled = Date.now() + Math.min(240, SECONDS / 4) * 1_000;
    const measureEvery = (SECONDS * 1_000) / 40;
    let measureAt = settled;
    const measured = [];
    for (let step = 1; Date.now() < end; step++) {
      if (Date.now() > half) ahead = 4 * MINUTE;
      inbox.happens();
      // As many are answered as come, so that the day's work stays the same.
      while (mailbox.waiting().length > WAITING + 5) mailbox.marksNoResponseNeeded({ thread: mailbox.waiting()[0].caseId });
      await page.evaluate(() => window.simulator.reloadsList());
      await page.evaluate(() => window.simulator.idle());
      if (step % 5 === 0) {
        const { caseId } = mailbox.waiting()[Math.floor(random() * mailbox.waiting().length)];
        await page.evaluate((caseId) => window.simulator.opens(caseId), caseId);
        await page.evaluate((text) => window.simulator.types(text), `Dear buyer, thank you. Number ${step}.`).catch(() => {});
      }
      if (step % 20 === 0) {
        for (const folder of ['all', 'responseNeeded']) {
          await page.evaluate((folder) => window.simulator.navigatesWithoutReload(folder), folder);
          await page.evaluate(() => window.simulator.idle());
        }
        await inbox.keeps();
      }
      await sleep(1_200 + random() * 800);
      if (h.name === 'chromium' && Date.now() > measureAt) {
        measureAt += measureEvery;
        measured.push(await heaps());
        if (measured.length % 5 === 0) console.log(`        ${measured.length} measurements, the last ${Object.values(measured.at(-1)).map((size) => (size / 1e6).toFixed(2)).join(' and ')} MB`);
      }
    }
    await isTrueAtRest(inbox, page, own);
    assert.deepEqual(h.pageErrors, []);
    assert.deepEqual(h.strangers(), []);
    if (h.name !== 'chromium') return;
    assert.ok(measured.length >= 9, `${measured.length} measurements`);
    const few = Math.floor(measured.length / 3);
    for (const name of ['page', 'worker']) {
      const sizes = measured.map((each) => each[name]);
      const [first, last] = [median(sizes.slice(0, few)), median(sizes.slice(-few))];
      console.log(`        ${name}: ${(first / 1e6).toFixed(2)} MB in the first third, ${(last / 1e6).toFixed(2)} MB in the last, ${measured.length} measurements`);
      assert.ok(last <= first * 1.1, `the ${name} grew from ${first} to ${last} bytes: ${sizes.join(' ')}`);
    }
  });
});
