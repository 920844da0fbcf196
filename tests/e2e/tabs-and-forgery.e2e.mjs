// What must be shown, 4: two tabs never undo each other, an unchanged page is no evidence, a forged message closes nothing.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createMailbox } from '../simulator/mailbox.mjs';
import { start, sleep, until } from '../support/harness.mjs';
import { badgesOf, dueOf } from '../support/overlay-reader.mjs';

const target = process.env.TARGET ?? 'chromium';
const HOST = 'sellercentral.amazon.com';

describe(`two tabs in ${target}`, () => {
  let h, mailbox, old, fresh;
  const pills = async (page) => (await badgesOf(page)).filter(dueOf).length;
  const threadRow = async (caseId) => (await h.table('threads')).find((row) => row.id === caseId);
  before(async () => {
    h = await start(target, { simulator: { scenario: 'weekendBacklog', options: { opensFirst: false } } });
    mailbox = h.simulator.mailboxes[HOST];
    old = await h.site('/messaging/inbox?fi=responseNeeded');
    await until('pills in the old tab', async () => (await pills(old)) >= 16, { within: 20_000 });
  });
  after(async () => h?.stop());

  test('an old tab that is looked at again does not bring back what a newer one saw end', async () => {
    const { caseId } = mailbox.waiting().find((truth) => truth.dueAt - Date.now() > 3_600_000);
    mailbox.sellerReplies({ thread: caseId });
    fresh = await h.site('/messaging/inbox?fi=responseNeeded');
    await until('pills in the new tab', async () => (await pills(fresh)) >= 15, { within: 20_000 });
    await until('the answered thread left the queue', async () => (await threadRow(caseId)).open === 0);
    await old.bringToFront();
    await old.evaluate(() => window.simulator.rerenders({ how: 'text', times: 3 }));
    await sleep(800);
    assert.equal((await threadRow(caseId)).open, 0);
    await fresh.bringToFront();
  });

  test('a page that is only drawn again adds no evidence', async () => {
    const evidence = async () => JSON.stringify(await h.table('evidence'));
    // Pills stand by what other tabs have read: the new one's own first reading may still be on its way.
    const before = await until('what both tabs read is stored', async () => {
      const stored = await evidence();
      await sleep(500);
      return (await evidence()) === stored && stored;
    });
    for (let i = 0; i < 3; i++) {
      await fresh.evaluate(() => window.simulator.rerenders({ how: 'replace' }));
      await sleep(300);
    }
    // A page that changes all the time is read with rests.
    await until('every row has its pill again', async () => (await pills(fresh)) === 15, { within: 3_000 });
    assert.equal(await evidence(), before);
  });

  test('a forged message on the channel ends no contact and moves no deadline later', async () => {
    const rows = (await h.table('threads')).filter((row) => row.open === 1 && row.dueEarliest < 8e15);
    const target = mailbox.waiting().find((truth) => truth.dueAt - Date.now() > 3_600_000);
    // Everything a script of the page can reach: window messages and events of every name it can have heard.
    await fresh.evaluate(({ caseId, startedAt }) => {
      const later = startedAt + 10 * 3_600_000;
      const notes = [
        { kind: 'list', type: 'list', view: 'ACTION_NEEDED', cases: [], rows: [], nextToken: '', requestedAt: Date.now(), observedAt: Date.now() },
        { kind: 'case', type: 'case', caseId, threadId: caseId, openDate: later, lastUpdatedDate: later, messages: [
          { id: '1', author: 'buyer', role: 'BUYER', at: later }, { id: '2', author: 'seller', role: 'SELLER', own: true, at: later + 1 },
        ], requestedAt: Date.now(), observedAt: Date.now() },
      ];
      const names = ['replyclock', 'replyclock-note', 'replyclock-notes', 'replyclock-channel', 'replyclock:note', 'message', 'replyclock-hello', 'replyclock-nonce', 'replyclock:hello'];
      for (const note of [...notes, notes, { notes }]) {
        for (const detail of [note, JSON.stringify(note)]) {
          window.postMessage(detail, '*');
          for (const name of names) {
            for (const where of [document, window, document.documentElement]) where.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
          }
        }
      }
    }, { caseId: target.caseId, startedAt: target.startedAt });
    await sleep(1_500);
    const after = new Map((await h.table('threads')).map((row) => [row.id, row]));
    for (const row of rows) {
      assert.equal(after.get(row.id).open, 1, `${row.id} was closed by a forged message`);
      assert.ok(after.get(row.id).dueEarliest <= row.dueEarliest && after.get(row.id).dueLatest <= row.dueLatest, `${row.id} moved later`);
    }
    assert.ok((await badgesOf(fresh)).every(dueOf));
    assert.deepEqual(h.pageErrors, []);
    assert.deepEqual(h.strangers(), []);
  });

  test('a session that another tab took over to another account ends nothing of the first', async () => {
    const openNow = async () => (await h.table('threads')).filter((row) => row.accountId === mailbox.accountId && row.open === 1).map((row) => row.id).sort();
    const before = await openNow();
    const other = createMailbox({ accountId: 'A0EXAMPLEANOTHER', marketplaceId: 'ATVPDKIKX0DER', storeName: 'Heath & Loom', seed: 'another' });
    const { caseId } = other.buyerWrites({ at: Date.now() - 3_600_000 });
    h.simulator.switchesAccount(HOST, other);
    await fresh.bringToFront();
    await fresh.evaluate(() => window.simulator.reloadsList());
    await until('the row of the other account has its pill', async () => (await badgesOf(fresh)).some((badge) => badge['data-thread'] === caseId && dueOf(badge)));
    assert.notEqual((await threadRow(caseId)).accountId, mailbox.accountId);
    await fresh.reload({ waitUntil: 'domcontentloaded' });
    await until('filed under its own', async () => (await threadRow(caseId)).accountId === other.accountId);
    assert.deepEqual(await openNow(), before);
    h.simulator.switchesAccount(HOST, mailbox);
    await fresh.reload({ waitUntil: 'domcontentloaded' });
    await until('the first account again', async () => (await pills(fresh)) === 15);
    assert.equal((await threadRow(caseId)).open, 1);
  });

  test('an extension that is updated under an open page leaves nothing behind that counts on, and no error', async () => {
    await fresh.bringToFront();
    // It takes its own pages with it, this one too.
    await h.api(() => void setTimeout(() => (globalThis.browser ?? globalThis.chrome).runtime.reload(), 100));
    await sleep(1_000);
    const cover = await h.browser.newPage();
    await fresh.bringToFront();
    const old = () => fresh.evaluate(() => document.querySelectorAll('replyclock-bar').length);
    if (h.name === 'chromium') {
      await until('the old overlay is gone', async () => (await old()) === 0 && (await badgesOf(fresh)).length === 0);
      const lines = await fresh.evaluate(() => [...document.querySelectorAll('replyclock-reload')].map(({ shadowRoot }) => shadowRoot.textContent));
      assert.equal(lines.length, 1);
      assert.match(lines[0], /^ReplyClock .*Reload the page/);
    }
    else await until('a new overlay in place of the old one', async () => (await old()) === 1 && (await pills(fresh)) === 15, { within: 20_000 });
    await cover.close();
    assert.deepEqual(h.pageErrors, []);
  });
});
