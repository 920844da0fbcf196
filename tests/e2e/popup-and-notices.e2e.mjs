// The popup's queue, the toolbar's count and the desktop notices, over a weekend's backlog in two inboxes.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { start, sleep, until } from '../support/harness.mjs';
import { deepHandle, dueOf, elementsOf } from '../support/overlay-reader.mjs';
import { tellMessage } from '../support/told-message.mjs';

const target = process.env.TARGET ?? 'chromium';
const US = 'sellercentral.amazon.com';
const JP = 'sellercentral.amazon.co.jp';
const HOUR = 3_600_000;

const queueOf = (page) => elementsOf(page, '[data-thread][data-status]');

describe(`a weekend’s backlog in ${target}`, () => {
  let h, us, jp, waiting;
  before(async () => {
    h = await start(target, { simulator: { scenario: 'weekendBacklog', options: { opensFirst: false } } });
    us = await h.site('/messaging/inbox?fi=responseNeeded', { host: US });
    const pills = async (page) => (await elementsOf(page, 'replyclock-badge')).filter(dueOf).length;
    await until('pills in the American inbox', async () => (await pills(us)) >= 16);
    jp = await h.site('/messaging/inbox?fi=responseNeeded', { host: JP });
    await until('pills in the Japanese inbox', async () => (await pills(jp)) >= 5);
    waiting = [...h.simulator.mailboxes[US].waiting(), ...h.simulator.mailboxes[JP].waiting()];
  });
  after(async () => h?.stop());

  test('the popup has one queue for both inboxes, most urgent first', async () => {
    const popup = await h.open('popup.html', { width: 420, height: 600 });
    const rows = await until('the whole queue', async () => {
      const rows = await queueOf(popup);
      return rows.length >= Math.min(waiting.length, 12) ? rows : null;
    });
    const ends = rows.map((row) => dueOf(row).earliest);
    assert.deepEqual(ends, [...ends].sort((a, b) => a - b));
    const ids = new Set(waiting.map((truth) => truth.caseId));
    for (const row of rows) assert.ok(ids.has(row['data-thread']), `${row['data-thread']} does not wait`);
    await popup.close();
  });

  test('the toolbar counts what is breached or has under four hours left', async () => {
    const rows = await h.table('threads');
    const now = Date.now();
    const red = rows.filter((row) => row.open === 1 && row.dueEarliest - now < 4 * HOUR).length;
    assert.ok(red > 3);
    // Two inboxes were read at once: the second look around comes after a rest, and what is due is told of before the toolbar.
    await until('its count', async () => (await h.badge()) === String(red), { within: 5_000 });
  });

  test('a breach and every level crossed give one notice each, and never a second one', async () => {
    const shown = await until('notices', async () => {
      const notices = await h.table('notices');
      return notices.length > 0 ? notices : null;
    });
    const keys = shown.map((notice) => notice.id);
    assert.equal(new Set(keys).size, keys.length);
    const onScreen = async () => h.api(async () => Object.keys(await (globalThis.browser ?? globalThis.chrome).notifications.getAll()).length);
    assert.ok((await onScreen()) >= 1, 'a notice is on the screen');
    assert.ok((await onScreen()) <= 4, 'notices are grouped past three');
    await us.reload({ waitUntil: 'domcontentloaded' });
    await sleep(1_500);
    const again = await h.table('notices');
    assert.deepEqual(again.map((notice) => notice.id).sort(), keys.sort());
  });

  test('a row opens its thread in the tab that is already there', async () => {
    const wanted = h.simulator.mailboxes[US].waiting()[3].caseId;
    const tabs = (await h.browser.pages()).length;
    const answer = await h.api(async (threadId) => {
      const api = globalThis.browser ?? globalThis.chrome;
      return (await api.runtime.sendMessage({ id: 1, type: 'openThread', timestamp: Date.now(), data: { threadId } })).res;
    }, wanted);
    assert.equal(answer.opened, 'existing-tab');
    await until('the thread is open', async () => us.url().includes(wanted));
    // The extension’s control page may have opened by now; no tab of Seller Central may have.
    assert.ok((await h.browser.pages()).length <= tabs + 1);
  });

  test('a tab whose reply box holds text is never navigated', async () => {
    const box = await until('the reply box', () => deepHandle(us, 'textarea'));
    await box.type('Half a sentence');
    await us.evaluate(() => { window.sameDocument = true; });
    const other = h.simulator.mailboxes[US].waiting()[5].caseId;
    const answer = await h.api(async (threadId) => {
      const api = globalThis.browser ?? globalThis.chrome;
      return (await api.runtime.sendMessage({ id: 2, type: 'openThread', timestamp: Date.now(), data: { threadId } })).res;
    }, other);
    assert.equal(answer.opened, 'new-tab');
    await sleep(700);
    assert.deepEqual(await us.evaluate(() => [window.sameDocument, window.simulator.replyText()]), [true, 'Half a sentence']);
    const fresh = await until('the new tab', async () => (await h.browser.pages()).find((page) => page.url().includes(other)));
    await fresh.close();
  });

  test('a click in the popup says that a quick reply was a person’s, and another takes it back', async () => {
    const mailbox = h.simulator.mailboxes[US];
    // Younger than what was read before: it cannot have been seen then.
    const at = Date.now() - 30_000;
    const thread = mailbox.buyerWrites({ at });
    // A colleague on the phone, who is quick: nobody saw it sent from a page.
    mailbox.sellerReplies({ thread, at: at + 20_000 });
    const page = await h.site('/messaging/inbox?fi=responseNeeded', { host: US });
    const { caseId } = thread;
    await until('pills', async () => (await elementsOf(page, 'replyclock-badge')).some(dueOf));
    await page.evaluate(() => window.simulator.navigatesWithoutReload('all'));
    await page.evaluate(() => window.simulator.idle());
    await page.evaluate((id) => window.simulator.opens(id), caseId);
    const stored = async () => (await h.table('threads')).find(({ id }) => id === caseId);
    const doubt = await until('the doubt', async () => (await stored())?.doubt);
    // The drawn conversation confirms the page's own data only while the page is in front: before that nothing ends by it.
    await until('drawn and told alike', async () => (await h.table('evidence')).find(({ id }) => id === caseId)?.evidence.messages.every(({ corroborated }) => corroborated));
    await sleep(1_000);
    const popup = await h.open('popup.html', { width: 420, height: 600 });
    const press = (what, selector) => until(what, async () => (await popup.$(selector))?.click().then(() => true));
    // Rows that come into view take their true heights: a click that finds another place under it is made again.
    await until('it is answered by the question in its row', async () => {
      if ((await stored()).open === 0) return true;
      await (await popup.$(`[data-thread="${caseId}"] [data-author="seller"]`))?.click();
      return false;
    }, { every: 400 });
    await until('its row left the popup', async () => (await popup.$(`[data-thread="${caseId}"]`)) === null);
    const answeredAt = await until('its contact has ended', async () => (await h.table('contacts')).find(({ threadId }) => threadId === caseId)?.answeredAt);
    assert.deepEqual(answeredAt, doubt.at);
    await press('undo', '.settled button');
    await until('it waits again', async () => (await stored()).open === 1);
    assert.deepEqual((await stored()).doubt, doubt);
    await until('its row is back, with the question', () => popup.$(`[data-thread="${caseId}"] [data-author="automatic"]`));
    await popup.close();
    await page.close();
  });

  test('the dashboard tells of one account and marketplace what waits longest, and when buyers write', async () => {
    const dashboard = await h.open('dashboard.html', { width: 1280, height: 900 });
    const scope = await until('a chosen card', () => dashboard.evaluate(() => {
      const card = document.querySelector('.rate-card-chosen');
      return card && { accountId: card.dataset.account, marketplaceId: card.dataset.marketplace };
    }));
    const ofScope = async (table) => (await h.table(table)).filter((row) => row.accountId === scope.accountId && row.marketplaceId === scope.marketplaceId);
    const oldest = await until('the oldest', () => dashboard.evaluate(() => document.querySelector('[data-oldest]')?.dataset.oldest));
    assert.equal(Number(oldest), Math.min(...(await ofScope('threads')).filter((thread) => thread.open === 1).map((thread) => thread.startedAt.latest)));
    const counted = () => dashboard.evaluate(() => [...document.querySelectorAll('.heat td[data-count]')].reduce((sum, cell) => sum + Number(cell.dataset.count), 0));
    const placed = (await ofScope('contacts')).filter(({ startedAt }) => startedAt.latest - startedAt.earliest <= HOUR).length;
    assert.ok(placed > 0);
    await until('all hours', async () => (await counted()) === placed);
    await dashboard.close();
  });

  test('nothing else was asked of the network, and no page saw an error', () => {
    assert.deepEqual(h.strangers(), []);
    assert.deepEqual(h.pageErrors, []);
  });

  test('a live update neither moves the focus nor reorders under the pointer until the agent pauses', async () => {
    const popup = await h.open('popup.html', { width: 420, height: 600 });
    await until('rows', async () => (await queueOf(popup)).length >= 8);
    const ids = () => popup.$$eval('li[data-thread]', (rows) => rows.map((row) => row.getAttribute('data-thread')));
    const focused = () => popup.evaluate(() => document.activeElement?.closest('[data-thread]')?.getAttribute('data-thread') ?? null);
    for (let step = 0; step < 3; step++) await popup.keyboard.press('j');
    const before = await ids();
    const chosen = before[2];
    assert.equal(await focused(), chosen);
    const box = await (await popup.$(`li[data-thread="${chosen}"]`)).boundingBox();
    const point = (n) => popup.mouse.move(box.x + 40 + (n % 7), box.y + 20);
    await point(0);
    const late = '00000000-0000-4000-8000-00000000beef';
    // What the page's script says of a message that has waited longest of all.
    await tellMessage(h, { host: US, threadId: late, openedAt: Date.now() - 200 * HOUR });
    // Judged in the page by its own clock: on a slow machine two movements of the driver can lie further apart than an agent's pause.
    await popup.evaluate(() => {
      const places = () => [...document.querySelectorAll('li[data-thread]')].map((row) => row.getAttribute('data-thread'));
      const focus = () => document.activeElement?.closest('[data-thread]')?.getAttribute('data-thread') ?? null;
      const seen = { places: places(), focus: focus(), movedAt: performance.now(), early: [], moved: 0 };
      addEventListener('pointermove', () => (seen.movedAt = performance.now()), true);
      new MutationObserver(() => {
        const now = places();
        const kept = seen.places.every((id, place) => now[place] === id) && focus() === seen.focus;
        const still = performance.now() - seen.movedAt;
        if (!kept) seen.moved += 1;
        if (!kept && still < 1_900) seen.early.push({ still, before: seen.places, now });
        seen.places = now;
      }).observe(document.body, { childList: true, subtree: true });
      window.seen = seen;
    });
    let moves = 0;
    await until('the new row, while the pointer moves', async () => {
      await point((moves += 1));
      return (await ids()).includes(late);
    }, { every: 200 });
    for (let n = 0; n < 6; n++) {
      await point((moves += 1));
      await sleep(300);
    }
    await until('the most urgent on top, once the agent pauses', async () => (await ids())[0] === late);
    assert.equal(await focused(), chosen);
    const seen = await popup.evaluate(() => window.seen);
    assert.deepEqual(seen.early, [], 'a row changed places under the pointer');
    assert.ok(seen.moved > 0);
    await popup.close();
  });
});
