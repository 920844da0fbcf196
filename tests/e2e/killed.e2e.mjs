// What must be shown, 5: the background is killed between any two steps and nothing is lost, doubled or notified again.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { sleep, start, until } from '../support/harness.mjs';
import { badgesOf, dueOf } from '../support/overlay-reader.mjs';

const target = process.env.TARGET ?? 'chromium';
const HOST = 'sellercentral.amazon.com';
// Firefox's persistent page (MV2) cannot be killed by itself; there the whole browser is.
const killable = target !== 'firefox';

describe(`a background that is killed in ${target}`, () => {
  let h, mailbox, page, profile;
  const pills = async (page) => (await badgesOf(page)).filter(dueOf).length;
  const snapshot = async () => ({
    firstSeen: (await h.table('threads')).map((row) => [row.id, row.firstSeenAt, row.startedAt]).sort(),
    contacts: (await h.table('contacts')).map((row) => row.id).sort(),
    notices: (await h.table('notices')).map((row) => [row.id, row.state]).sort(),
  });
  before(async () => {
    profile = mkdtempSync(join(tmpdir(), `replyclock-${target}-`));
    h = await start(target, { profile, simulator: { scenario: 'weekendBacklog', options: { opensFirst: false } } });
    mailbox = h.simulator.mailboxes[HOST];
    page = await h.site('/messaging/inbox?fi=responseNeeded');
    await until('pills', async () => (await pills(page)) >= 16, { within: 20_000 });
    await until('notices were given', async () => (await h.table('notices')).some((row) => row.state === 'shown' || row.shownAt));
  });
  after(async () => {
    await h?.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  if (killable) {
    test('what was known is known again, and the page goes on', async () => {
      const before = await snapshot();
      for (let i = 0; i < 3; i++) {
        await h.killBackground();
        await page.evaluate(() => window.simulator.reloadsList());
        await until('pills again', async () => (await pills(page)) >= 16);
      }
      await sleep(500);
      assert.deepEqual(await snapshot(), before);
    });

    test('a message that comes while it is dead is recorded once it lives', async () => {
      await h.killBackground();
      const { caseId } = mailbox.buyerWrites({ name: 'Rowan' });
      await page.evaluate(() => window.simulator.reloadsList());
      await until('the new thread', async () => (await h.table('threads')).some((row) => row.id === caseId && row.open === 1));
      assert.equal((await h.table('contacts')).filter((row) => row.threadId === caseId).length, 1);
    });

    test('killed in the midst of recording, it loses and doubles nothing', async () => {
      for (const pause of [0, 5, 15, 40, 80]) {
        const { caseId } = mailbox.buyerWrites({ name: `Late${pause}` });
        const reloading = page.evaluate(() => window.simulator.reloadsList());
        await sleep(60 + pause);
        await h.killBackground();
        await reloading;
        await until(`the thread after ${pause} ms`, async () => (await h.table('threads')).some((row) => row.id === caseId), { within: 20_000 });
        assert.equal((await h.table('contacts')).filter((row) => row.threadId === caseId).length, 1);
      }
    });
  }

  test('the whole browser ends and starts: first-seen times, contacts and notices are as before, badge and alarm are back', async () => {
    const before = await snapshot();
    const { simulator, proxy } = h;
    await h.browser.close();
    h = await start(target, { profile, shared: { simulator, proxy } });
    h.stop = ((stop) => async (options) => {
      await stop(options);
      await proxy.close();
      await simulator.close();
    })(h.stop);
    await until('the badge', async () => /^\d+$/.test(await h.badge()));
    await until('one alarm', async () => (await h.api(async () => (await (globalThis.browser ?? globalThis.chrome).alarms.getAll()).length)) >= 1);
    await sleep(1_000);
    const now = await snapshot();
    assert.deepEqual(now.firstSeen, before.firstSeen);
    assert.deepEqual(now.contacts, before.contacts);
    assert.deepEqual(now.notices.map(([id]) => id), before.notices.map(([id]) => id));
  });
});
