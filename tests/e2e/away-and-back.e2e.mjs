// Issue 7, Faults: an extension that is turned off and on under an open page.
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
    h = await start(target, { simulator: { scenario: 'weekendBacklog', options: { opensFirst: false } } });
    mailbox = h.simulator.mailboxes[HOST];
    page = await h.site('/messaging/inbox?fi=responseNeeded');
    await until('pills', async () => (await shown()).length === mailbox.waiting().length, { within: 20_000 });
  });
  after(async () => h?.stop());

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
