// design.md §1.3: what is stored, shown in notices or asked of the network holds no word of a message, no subject, no name, no address.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { start, sleep, until } from '../support/harness.mjs';
import { badgesOf, dueOf, elementsOf } from '../support/overlay-reader.mjs';

const target = process.env.TARGET ?? 'chromium';
const HOST = 'sellercentral.amazon.com';

describe(`privacy in ${target}`, () => {
  let h, mailbox, secrets;
  before(async () => {
    h = await start(target, { simulator: { scenario: 'weekendBacklog', options: { opensFirst: false } } });
    mailbox = h.simulator.mailboxes[HOST];
    mailbox.buyerWrites({ name: 'Quillon', text: 'My telephone is 0171 5550199, write to quillon@mail.example or to 12 Harbour Lane.' });
    const page = await h.site('/messaging/inbox?fi=responseNeeded');
    await until('pills', async () => (await badgesOf(page)).filter(dueOf).length >= 17, { within: 20_000 });
    for (const { caseId } of mailbox.waiting()) {
      await page.evaluate((caseId) => window.simulator.opens(caseId), caseId);
      await sleep(80);
    }
    await page.evaluate(() => window.simulator.types('Half a sentence of a draft, with ambergris in it'));
    await sleep(800);
    await page.evaluate(() => window.simulator.navigatesWithoutReload('all'));
    await page.evaluate(() => window.simulator.idle());
    await sleep(800);
    // Words of four letters and more that only a buyer, a subject or a message can have brought in.
    const words = mailbox.truth().flatMap((truth) => [
      ...(truth.buyerName === 'buyer' ? [] : [truth.buyerName]),
      truth.subject,
      ...truth.messages.map((message) => message.text),
    ]);
    secrets = [...new Set([...words, 'Quillon', '5550199', 'quillon@mail', 'Harbour Lane', 'ambergris', 'marketplace.amazon'])].filter((word) => word && word.length >= 4);
  });
  after(async () => h?.stop());

  const found = (text) => secrets.filter((secret) => text.includes(secret));

  test('no table of the database and no stored setting holds a private word', async () => {
    const tables = await h.api(() => new Promise((resolve, reject) => {
      const opening = indexedDB.open('replyclock');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => { resolve([...opening.result.objectStoreNames]); opening.result.close(); };
    }));
    assert.ok(tables.length >= 5);
    let stored = 0;
    for (const table of tables) {
      const rows = await h.table(table);
      stored += rows.length;
      assert.deepEqual(found(JSON.stringify(rows)), [], `in ${table}`);
    }
    assert.ok(stored > 50, 'something was stored at all');
    const settings = await h.api(async () => {
      const { storage } = globalThis.browser ?? globalThis.chrome;
      return JSON.stringify([await storage.local.get(null), storage.session ? await storage.session.get(null) : null]);
    });
    assert.deepEqual(found(settings), []);
  });

  test('our elements on the page carry ids, instants and counts, never a word', async () => {
    const [page] = (await h.browser.pages()).filter((page) => page.url().includes('/messaging/'));
    const attributes = await page.evaluate(() => {
      const lines = [];
      const walk = (node) => {
        for (const child of node.children ?? []) {
          if (child.localName.startsWith('replyclock-')) lines.push(...[...child.attributes].map((one) => `${one.name}=${one.value}`));
          if (child.shadowRoot) walk(child.shadowRoot);
          walk(child);
        }
      };
      walk(document);
      return lines.join('\n');
    });
    assert.match(attributes, /data-thread=/);
    assert.deepEqual(found(attributes), []);
  });

  test('a draft that breaks a rule is told beside the reply box, in counts', async () => {
    const [page] = (await h.browser.pages()).filter((page) => page.url().includes('/messaging/'));
    await page.bringToFront();
    const { caseIds } = await page.evaluate(() => window.simulator.state());
    await page.evaluate((caseId) => window.simulator.opens(caseId), caseIds[0]);
    await page.evaluate(() => window.simulator.types('Please write to me at help@shop.example, it is quicker.'));
    const composer = await until('findings', async () => {
      const [composer] = await elementsOf(page, 'replyclock-composer');
      return Number(composer?.['data-blocking']) > 0 ? composer : null;
    });
    assert.ok(Number(composer['data-findings']) >= Number(composer['data-blocking']));
    assert.ok(!JSON.stringify({ ...composer, text: '' }).includes('shop.example'));
  });

  test('nothing was asked of the network but what the page asked itself', () => {
    assert.deepEqual(h.strangers(), []);
    assert.deepEqual(h.pageErrors, []);
  });
});
