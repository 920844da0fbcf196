// Issue 7, Faults: a tab that the back/forward cache gives back as it was left, and an extension that is turned off and on under an open page.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sleep, start, until } from '../support/harness.mjs';
import { badgesOf, dueOf } from '../support/overlay-reader.mjs';

const target = process.env.TARGET ?? 'chromium';
const HOST = 'sellercentral.amazon.com';

describe(`away and back in ${target}`, () => {
  let h, mailbox, page;
  const shown = async () => (await badgesOf(page)).filter(dueOf);
  /** What of ours can be seen, in every open shadow root. */
  const seen = () => page.evaluate(() => {
    const within = (root) => [...root.querySelectorAll('*')].flatMap((element) => [...(/^replyclock-(badge|bar)$/.test(element.localName) && getComputedStyle(element).visibility !== 'hidden' ? [element.localName] : []), ...(element.shadowRoot ? within(element.shadowRoot) : [])]);
    return within(document).length;
  });
  const firstSeen = async () => (await h.table('threads')).map(({ id, firstSeenAt }) => [id, firstSeenAt]).sort();
  before(async () => {
    h = await start(target, { simulator: { scenario: 'weekendBacklog', options: { opensFirst: false, mayBeKept: true } } });
    mailbox = h.simulator.mailboxes[HOST];
    page = await h.site('/messaging/inbox?fi=responseNeeded');
    await until('pills', async () => (await shown()).length === mailbox.waiting().length, { within: 20_000 });
  });
  after(async () => h?.stop());

  test('a page out of the back/forward cache shows what was learned meanwhile, and reads on', async () => {
    await page.evaluate(() => window.addEventListener('pageshow', ({ persisted }) => { window.cameBack = persisted; }));
    await page.goto(`https://${HOST}/home`, { waitUntil: 'domcontentloaded' });
    const { caseId } = mailbox.waiting().find(({ dueAt }) => dueAt - Date.now() > 3_600_000);
    mailbox.sellerReplies({ thread: caseId });
    const other = await h.site('/messaging/inbox?fi=responseNeeded');
    await until('another tab has seen the answer', async () => (await h.table('threads')).find(({ id }) => id === caseId)?.open === 0);
    await other.close();
    await page.bringToFront();
    await page.evaluate(() => history.back());
    await until('the page as it was left', () => page.evaluate(() => window.cameBack === true));
    await until('no countdown for what was answered', async () => {
      const badge = (await badgesOf(page)).find((badge) => badge['data-thread'] === caseId);
      if (badge && /\d/.test(badge.text)) throw new Error(JSON.stringify(badge));
      return true;
      // What was asked while the page was still on its way out of the cache is lost, and waited for ten seconds.
    }, { within: 20_000 });
    const { caseId: fresh } = mailbox.buyerWrites({});
    await page.evaluate(() => window.simulator.reloadsList());
    await until('the new message', async () => (await shown()).some((badge) => badge['data-thread'] === fresh));
    assert.equal((await h.table('contacts')).filter(({ threadId }) => threadId === fresh).length, 1);
    assert.deepEqual(h.pageErrors, []);
  });

  test('an extension that is turned off counts on nowhere; turned on again it knows what it knew', { timeout: 150_000 }, async () => {
    const before = await firstSeen();
    assert.ok((await seen()) > mailbox.waiting().length);
    await h.turn('off');
    await page.bringToFront();
    // Firefox takes the script away and leaves what it drew: that goes out of sight by itself.
    await until('nothing of ours is seen', async () => (await seen()) === 0, { within: 60_000 });
    await sleep(300);
    await h.turn('on');
    await page.bringToFront();
    await page.reload({ waitUntil: 'domcontentloaded' });
    await until('pills again', async () => (await shown()).length === mailbox.waiting().length, { within: 20_000 });
    const now = new Map(await firstSeen());
    // Never later; a second earlier where the server's stamp is rounded otherwise.
    for (const [id, at] of before) assert.ok(now.get(id) <= at, `${id}: ${now.get(id)}, before ${at}`);
    assert.deepEqual(h.pageErrors, []);
  });
});
