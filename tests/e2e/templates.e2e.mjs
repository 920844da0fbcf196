// Issue 5: templates at the reply box, what sent replies promised, and replies that are like others; nothing of their words is kept.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { start, sleep, until } from '../support/harness.mjs';
import { badgesOf, deepHandle, dueOf, elementsOf } from '../support/overlay-reader.mjs';

const target = process.env.TARGET ?? 'chromium';
const HOST = 'sellercentral.amazon.com';
const REPLY = 'Hello, thank you for telling us about the kaleidoscope. The carrier shows that your parcel left the depot this morning and it should reach you soon. We will look at the tracking again tomorrow and write to you here.';

describe(`templates and promises in ${target}`, () => {
  let h, page, mailbox;
  before(async () => {
    h = await start(target, { simulator: { scenario: 'weekendBacklog', options: { opensFirst: false } } });
    mailbox = h.simulator.mailboxes[HOST];
    page = await h.site('/messaging/inbox?fi=responseNeeded');
    await until('pills', async () => (await badgesOf(page)).filter(dueOf).length >= 16, { within: 20_000 });
  });
  after(async () => h?.stop());

  const opens = async (caseId) => {
    await page.bringToFront();
    await page.evaluate((caseId) => window.simulator.opens(caseId), caseId);
    await until('the composer', async () => (await elementsOf(page, 'replyclock-composer'))[0]?.['data-findings'] !== undefined);
  };
  const press = async (selector) => until(`pressed ${selector}`, async () => {
    await (await deepHandle(page, selector)).click();
    return true;
  });
  const fresh = () => mailbox.waiting().filter((truth) => truth.dueAt - Date.now() > 3_600_000 && truth.orderIds.length === 1);
  const [replyText, sends] = [() => page.evaluate(() => window.simulator.replyText()), (text) => page.evaluate((text) => window.simulator.sends(text), text)];

  test('a starter set is added on its page and stands at the reply box, its variables asked for, the order id known', async () => {
    const library = await h.open('templates.html', { width: 1000, height: 900 });
    const starters = await until('the page', () => library.$$('button').then((all) => (all.length >= 4 ? all : null)));
    for (const button of starters) if ((await button.evaluate((one) => one.textContent)).includes('starter set')) await button.click();
    await until('nine templates', () => library.evaluate(() => document.querySelectorAll('[data-template]').length === 9));
    await library.close();
    const { caseId } = fresh()[0];
    await opens(caseId);
    await press('.chip.pick');
    await press('[data-template="starter-en-missing-part"]');
    const fields = await until('the variables', async () => {
      const found = await elementsOf(page, '.picker .value');
      return found.length === 3 && found;
    });
    assert.deepEqual(fields.map(({ text }) => text), ['part', 'order id', 'date']);
    await (await deepHandle(page, '.picker .value input', 0)).type('the lower shelf');
    await (await deepHandle(page, '.picker .value input', 2)).type('Friday');
    await press('.picker button.main');
    const written = await until('inserted', async () => {
      const text = await replyText();
      return text?.includes('the lower shelf') && text;
    });
    assert.match(written, /order \d{3}-\d{7}-\d{7}\. I have put it aside for you, and it leaves our warehouse on Friday/);
    assert.doesNotMatch(written, /\{\{/);
    await until('told as advice: nothing of one’s own was added', async () => Number((await elementsOf(page, 'replyclock-composer'))[0]['data-findings']) > 0);
    assert.equal((await elementsOf(page, 'replyclock-composer'))[0]['data-blocking'], '0');
    assert.equal(mailbox.truthOf(caseId).messages.at(-1).author !== 'seller' || mailbox.truthOf(caseId).messages.at(-1).text !== written, true, 'nothing was sent');
  });

  test('what a sent reply promises is a follow-up of its thread, and a later reply keeps it', async () => {
    const { caseId } = fresh()[1];
    await opens(caseId);
    await sends(REPLY);
    const [promise] = await until('the promise', async () => {
      const found = (await h.table('followUps')).filter((row) => row.threadId === caseId);
      return found.length > 0 && found;
    });
    assert.equal(promise.rule, 'tomorrow');
    assert.equal(promise.state, 'open');
    // The end of tomorrow in Los Angeles, on whichever side of a clock change.
    const local = new Intl.DateTimeFormat('en-GB', { timeZone: 'America/Los_Angeles', hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(promise.by);
    assert.equal(local, '23:59:59');
    const popup = await h.open('popup.html', { width: 420, height: 600 });
    await until('it stands in the popup', () => popup.evaluate((id) => document.querySelector(`[data-follow-up^="${id}"]`) !== null, caseId));
    await popup.close();
  });

  test('a reply that three other buyers were sent is told as advice', async () => {
    const others = fresh().slice(1, 4);
    assert.equal(others.length, 3);
    for (const { caseId } of others.slice(0, 2)) {
      await opens(caseId);
      await sends(REPLY.replace('Hello', 'Good day'));
      await until('kept', async () => (await h.table('sentReplies')).some((row) => row.threadId === caseId));
    }
    await opens(others[2].caseId);
    await page.evaluate((text) => window.simulator.types(text), REPLY.replace('Hello', 'Hi'));
    await until('the advice', async () => Number((await elementsOf(page, 'replyclock-composer'))[0]?.['data-findings']) > 0, { within: 8_000 });
    await press('.bar .chip:not(.pick)');
    await until('its words', async () => (await elementsOf(page, 'replyclock-composer'))[0].text.includes('Nearly the same words went to 3 other buyers'));
  });

  test('no word of a reply is kept anywhere', async () => {
    await sleep(300);
    for (const table of ['followUps', 'sentReplies', 'evidence', 'threads', 'contacts', 'notices', 'state']) {
      const rows = JSON.stringify(await h.table(table));
      assert.doesNotMatch(rows, /kaleidoscope|depot|tracking again/, table);
    }
    assert.ok((await h.table('sentReplies')).length >= 3);
    assert.deepEqual(h.strangers(), []);
  });
});
