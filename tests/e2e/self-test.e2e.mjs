// Self-test and repair (issue 4): a page that is not recognised says so, the agent shows the list, and it is read; nothing of the page is in the diagnosis.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { sleep, start, until } from '../support/harness.mjs';
import { badgesOf, barOf, dueOf, elementsOf } from '../support/overlay-reader.mjs';

const target = process.env.TARGET ?? 'chromium';
const HOST = 'sellercentral.amazon.com';
const INBOX = '/messaging/inbox?fi=responseNeeded';

const stateOf = async (page) => (await barOf(page))?.['data-state'];
const pills = async (page) => (await badgesOf(page)).filter(dueOf);
const pointing = async (page) => (await elementsOf(page, 'replyclock-pointing'))[0] ?? null;
const pressIn = async (page, host, selector) => (await page.evaluateHandle((host, selector) => document.querySelector(host).shadowRoot.querySelector(selector), host, selector)).asElement().click();
/** The text of one check of the self-test's first inbox. */
const checkOf = (page, name) => page.evaluate((name) => {
  const check = document.querySelector(`.check[data-check="${name}"]`);
  return check ? { tone: check.dataset.tone, text: check.querySelector('dd').textContent } : null;
}, name);

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
/** What axe finds wrong within a part of a page, contrast included. */
async function faultsIn(page, part) {
  await page.evaluate(axe);
  return page.evaluate(async (part) => {
    const { violations } = await globalThis.axe.run({ include: [part] }, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.length}`);
  }, part);
}

describe(`self-test and repair in ${target}`, () => {
  let h, mailbox, page;
  before(async () => {
    h = await start(target, { simulator: { scenario: 'weekendBacklog', options: { opensFirst: false, rowsChanged: 'second-date', urlRewriteDelay: 100 } } });
    mailbox = h.simulator.mailboxes[HOST];
    page = await h.site(INBOX);
    // What the page itself hears of the agent's pointing: nothing.
    await page.evaluate(() => {
      globalThis.heard = [];
      for (const name of ['click', 'mousedown', 'pointerdown', 'keydown']) document.addEventListener(name, (event) => globalThis.heard.push(`${name} ${event.target.localName}`), true);
    });
  });
  after(async () => h?.stop());

  const openSelfTest = async () => {
    const selfTest = await h.open('self-test.html');
    await selfTest.bringToFront();
    await until('what was found', () => selfTest.evaluate(() => document.querySelector('.self-test')?.dataset.inboxes === '1'));
    return selfTest;
  };
  const rowAt = (n) => page.evaluate((n) => {
    const { x, y, width, height } = window.simulator.rows()[n].getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, n);
  /** Every pill holds the truth. */
  const pillsAreRight = async () => {
    const badges = new Map((await badgesOf(page)).map((badge) => [badge['data-thread'], badge]));
    for (const truth of mailbox.waiting()) {
      const due = dueOf(badges.get(truth.caseId));
      assert.ok(due && due.earliest <= truth.dueAt && truth.dueAt <= due.latest, `${truth.caseId}: ${JSON.stringify(due)} does not hold ${truth.dueAt}`);
    }
  };

  test('a page that is not recognised says so, with the way to repair it, and draws no pill', async () => {
    await until('not recognised', async () => (await stateOf(page)) === 'not-recognised', { within: 20_000 });
    await until('a way to show the list', async () => /Show me the list/.test((await barOf(page)).text));
    assert.deepEqual(await pills(page), []);
    const selfTest = await openSelfTest();
    assert.equal((await checkOf(selfTest, 'state')).tone, 'urgent');
    assert.equal(await selfTest.evaluate(() => document.querySelector('.inbox').dataset.verdict), 'look');
    assert.deepEqual(await faultsIn(selfTest, 'html'), []);
    await selfTest.close();
  });

  test('Escape ends the pointing and leaves nothing of it', async () => {
    await page.bringToFront();
    await pressIn(page, 'replyclock-bar', '.found .pause');
    await until('the pointing', () => pointing(page));
    await page.keyboard.press('Escape');
    await until('no pointing', async () => (await pointing(page)) === null);
  });

  test('the agent points at a row, sees what would be read, and keeps it; the page hears nothing of it', async () => {
    const heardBefore = await page.evaluate(() => globalThis.heard.length);
    await pressIn(page, 'replyclock-bar', '.found .pause');
    await until('the pointing', () => pointing(page));
    const heardAtStart = await page.evaluate(() => globalThis.heard.length);
    assert.ok(heardAtStart >= heardBefore);
    const { x, y } = await rowAt(1);
    await page.mouse.move(x, y);
    await until('rows like this', async () => /16 rows like this/.test((await pointing(page)).text));
    await page.mouse.click(x, y);
    await until('what would be read', async () => /16 rows would be read/.test((await pointing(page)).text));
    const { text } = await pointing(page);
    assert.match(text, /Dates read: 16 of 16/);
    // Of its two dates only the later can be the last update: there is nothing to choose.
    assert.doesNotMatch(text, /another date/);
    assert.deepEqual(await faultsIn(page, 'replyclock-pointing'), []);
    await pressIn(page, 'replyclock-pointing', '[data-act=keep]');
    await until('kept', async () => /Kept\. 16 rows/.test((await pointing(page)).text));
    await page.keyboard.press('Escape');
    await until('no pointing', async () => (await pointing(page)) === null);
    assert.equal(await page.evaluate(() => globalThis.heard.length), heardAtStart, 'the page heard of it');
    assert.equal((await page.evaluate(() => window.simulator.state())).openCaseId, null);
    await until('pills', async () => (await pills(page)).length >= 16);
    await pillsAreRight();
  });

  test('after a reload the rows are read as shown, and the self-test says so and is not green', async () => {
    await page.reload({ waitUntil: 'domcontentloaded' });
    await until('pills', async () => (await pills(page)).length >= 16, { within: 20_000 });
    await pillsAreRight();
    assert.match((await barOf(page)).text, /16 rows, as you showed/);
    const selfTest = await openSelfTest();
    assert.deepEqual((await checkOf(selfTest, 'layout')).tone, 'at-risk');
    assert.match((await checkOf(selfTest, 'rows')).text, /16, as you showed/);
    assert.equal((await checkOf(selfTest, 'dates')).tone, 'on-track');
    assert.notEqual(await selfTest.evaluate(() => document.querySelector('.inbox').dataset.verdict), 'well');
    await selfTest.close();
  });

  test('the layout is saved as a file, forgotten, refused where it is none, and taken in again', async () => {
    const selfTest = await openSelfTest();
    const kept = () => selfTest.evaluate(() => document.querySelector('[data-kept]').dataset.kept);
    await until('kept', async () => (await kept()) === 'true');
    const file = await selfTest.evaluate(() => new Promise((resolve) => {
      HTMLAnchorElement.prototype.click = function click() { resolve(decodeURIComponent(this.href.split(',')[1])); };
      document.querySelector('[data-way=export]').click();
    }));
    assert.equal(JSON.parse(file).version, 1);
    await selfTest.evaluate(() => document.querySelector('[data-way=forget]').click());
    await until('forgotten', async () => (await kept()) === 'false');
    await page.bringToFront();
    await until('not recognised again', async () => (await stateOf(page)) === 'not-recognised', { within: 20_000 });
    await selfTest.bringToFront();

    const takeIn = (text) => selfTest.evaluate((text) => {
      const chosen = new DataTransfer();
      chosen.items.add(new File([text], 'layout.json', { type: 'application/json' }));
      const input = document.querySelector('input[type=file]');
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
    const said = () => selfTest.evaluate(() => document.querySelector('[data-kept] [role=status]').textContent);
    for (const [bad, words] of [['{', /cannot be read/], [file.replace('"version": 1', '"version": 99'), /another version/], [file.replace('"madeAt"', '"run": "alert(1)", "madeAt"'), /other things/], ['x'.repeat(30_000), /too large/]]) {
      await takeIn(bad);
      await until(`refused: ${words}`, async () => words.test(await said()));
      assert.equal(await kept(), 'false');
    }
    await takeIn(file);
    await until('taken in', async () => (await kept()) === 'true');
    await page.bringToFront();
    await until('pills', async () => (await pills(page)).length >= 16, { within: 20_000 });
    await pillsAreRight();
    await selfTest.close();
  });

  test('started from the self-test and by keyboard alone, the pointing does the same', async () => {
    await h.setting('keptLayout', null);
    await until('not recognised again', async () => (await stateOf(page)) === 'not-recognised', { within: 20_000 });
    const selfTest = await openSelfTest();
    await selfTest.evaluate(() => document.querySelector('[data-way=list]').click());
    await until('the pointing', () => pointing(page));
    await page.bringToFront();
    await page.keyboard.press('ArrowDown');
    await until('rows like this', async () => /16 rows like this/.test((await pointing(page)).text));
    await page.keyboard.press('Enter');
    await until('what would be read', async () => /16 rows would be read/.test((await pointing(page)).text));
    await page.keyboard.press('Escape');
    await until('no pointing', async () => (await pointing(page)) === null);
    await selfTest.close();
  });

  test('where no inbox is open the self-test says so', async () => {
    await page.goto('about:blank');
    const selfTest = await h.open('self-test.html');
    await selfTest.bringToFront();
    await until('no inbox', () => selfTest.evaluate(() => document.querySelector('.self-test')?.dataset.inboxes === '0' && /No buyer messages are open/.test(document.body.textContent)));
    await selfTest.close();
    assert.deepEqual(h.strangers(), []);
    assert.deepEqual(h.pageErrors, []);
  });
});

describe(`the diagnosis in ${target}`, () => {
  let h;
  before(async () => {
    h = await start(target, { simulator: { scenario: 'weekendBacklog' } });
  });
  after(async () => h?.stop());

  test('all is well and green; the diagnosis holds nothing of the page', async () => {
    const mailbox = h.simulator.mailboxes[HOST];
    mailbox.buyerWrites({ name: 'Quillon', text: 'My telephone is 0171 5550199, write to quillon@mail.example or to 12 Harbour Lane.' });
    const page = await h.site(INBOX);
    await until('pills', async () => (await pills(page)).length >= 17, { within: 20_000 });
    await until('an open conversation', () => page.evaluate(() => window.simulator.state().caseState === 'ready'));
    await page.evaluate(() => window.simulator.types('Half a sentence of a draft, with ambergris in it'));
    await sleep(600);
    const selfTest = await h.open('self-test.html');
    await selfTest.bringToFront();
    await until('green', () => selfTest.evaluate(() => document.querySelector('.inbox')?.dataset.verdict === 'well'), { within: 30_000 });
    await selfTest.evaluate(() => document.querySelector('[data-way=see]').click());
    const report = await until('the diagnosis', () => selfTest.evaluate(() => document.querySelector('.report')?.textContent));
    const shown = await selfTest.evaluate(() => document.body.textContent);
    assert.equal(JSON.parse(report).inboxes[0].list.rows, 17);
    const marks = mailbox.truth().flatMap((truth) => [
      ...(truth.buyerName === 'buyer' ? [] : [truth.buyerName]), truth.subject, truth.caseId, ...(truth.orderIds ?? [truth.orderId]), ...truth.messages.map((message) => message.text),
    ]);
    const secrets = [...new Set([...marks, 'Quillon', '5550199', 'quillon@mail', 'Harbour Lane', 'ambergris', 'marketplace.amazon'])].filter((mark) => mark && mark.length >= 3);
    assert.ok(secrets.length > 60);
    for (const text of [report, shown]) assert.deepEqual(secrets.filter((secret) => text.includes(secret)), []);
    // Nor an id of any kind: no long number but instants, no shape of an order, a case or an address.
    assert.doesNotMatch(report, /\d{3}-\d{7}|[\da-f]{8}-[\da-f]{4}|@|amzn1|label:/i);
    assert.deepEqual(h.pageErrors, []);
  });
});
