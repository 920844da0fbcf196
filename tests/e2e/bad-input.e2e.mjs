// Bad input: each gives an unknown status or a clear line, nothing is lost, and no exception reaches the page's console.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sleep, start, until } from '../support/harness.mjs';
import { badgesOf, barOf, dueOf } from '../support/overlay-reader.mjs';

const target = process.env.TARGET ?? 'chromium';
const HOST = 'sellercentral.amazon.com';

describe(`bad input in ${target}`, () => {
  let h, mailbox, kept;
  const pills = async (page) => (await badgesOf(page)).filter(dueOf).length;
  before(async () => {
    h = await start(target, { simulator: { scenario: 'weekendBacklog', options: { opensFirst: false } } });
    mailbox = h.simulator.mailboxes[HOST];
    const page = await h.site('/messaging/inbox?fi=responseNeeded');
    await until('pills', async () => (await pills(page)) >= 16, { within: 20_000 });
    await page.close();
    kept = (await h.table('threads')).map((row) => [row.id, row.firstSeenAt, row.open]).sort();
  });
  after(async () => h?.stop());

  const nothingLost = async () => {
    const rows = new Map((await h.table('threads')).map((row) => [row.id, row]));
    for (const [id, firstSeenAt, open] of kept) {
      assert.equal(rows.get(id)?.firstSeenAt, firstSeenAt, `${id} was lost or moved`);
      assert.equal(rows.get(id)?.open, open, `${id} changed`);
    }
  };
  const stateOf = async (page) => (await barOf(page))?.['data-state'];
  /** Opens the inbox under some options and looks; errors that the page itself logs are told by a run without the extension. */
  async function visit(options, look, path = '/messaging/inbox?fi=responseNeeded') {
    const was = h.pageErrors.length;
    h.simulator.setOptions(HOST, options);
    const page = await h.site(path);
    try {
      await look(page);
      await nothingLost();
      const ours = h.pageErrors.slice(was).filter((line) => /replyclock|extension:\/\/|Dexie|valibot|preact/i.test(line));
      assert.deepEqual(ours, []);
    } finally {
      await page.close();
      h.simulator.setOptions(HOST, { json: 'normal', signedOut: false, challenge: false, dateOffset: 0, coldLinkUnmounted: false, redefinesFetch: false });
    }
  }

  for (const json of ['malformed', 'truncated', 'huge', 'hostile', 'wrong-shape', 'error']) {
    test(`${json} JSON in place of the list closes nothing and is not taken for an empty inbox`, async () => {
      await visit({ json: { list: json } }, async (page) => {
        await until('a bar', () => barOf(page));
        await sleep(2_500);
        assert.notEqual(await stateOf(page), 'empty');
      });
    });
  }

  test('rows with markup in their names are text like any other', async () => {
    const { caseId } = mailbox.buyerWrites({ name: '<img src=x onerror=alert(1)>', text: '<script>1</script>' });
    await visit({}, async (page) => {
      await until('its pill', async () => (await badgesOf(page)).some((badge) => badge['data-thread'] === caseId && dueOf(badge)));
    });
  });

  test('a page that redefines fetch is read all the same', async () => {
    for (const redefinesFetch of [true, 'frozen']) {
      await visit({ redefinesFetch }, async (page) => {
        await until('pills', async () => (await pills(page)) >= 16);
      });
    }
  });

  test('a session that has ended is said, in bar and background, and closes nothing', async () => {
    await visit({ signedOut: 'json' }, async (page) => {
      await until('signed out', async () => (await stateOf(page)) === 'signed-out');
    });
  });

  test('a challenge page is said', async () => {
    await visit({ challenge: true }, async (page) => {
      await until('challenge', async () => (await stateOf(page)) === 'challenge');
    });
  });

  test('an app that never mounted is not an empty inbox', async () => {
    await visit({ coldLinkUnmounted: true }, async (page) => {
      await until('not mounted', async () => (await stateOf(page)) === 'not-mounted', { within: 20_000 });
    });
  });
});

for (const years of [-2, 2]) {
  describe(`a machine whose clock is ${Math.abs(years)} years ${years < 0 ? 'ahead' : 'behind'} in ${target}`, () => {
    let h, mailbox;
    before(async () => {
      h = await start(target, { simulator: { scenario: 'weekendBacklog', now: Date.now() + years * 365 * 86_400_000, options: { opensFirst: false } } });
      mailbox = h.simulator.mailboxes[HOST];
    });
    after(async () => h?.stop());

    test('counts down on Amazon’s clock, says so in the bar, and every deadline is true', async () => {
      const page = await h.site('/messaging/inbox?fi=responseNeeded');
      await until('pills', async () => (await badgesOf(page)).filter(dueOf).length >= 16, { within: 20_000 });
      await until('the bar speaks of the clock', async () => /clock|时钟|时间/i.test((await barOf(page)).text));
      const badges = new Map((await badgesOf(page)).map((badge) => [badge['data-thread'], badge]));
      for (const truth of mailbox.waiting()) {
        const due = dueOf(badges.get(truth.caseId));
        assert.ok(due.earliest <= truth.dueAt && truth.dueAt <= due.latest, `${truth.caseId}: ${JSON.stringify(due)} does not hold ${truth.dueAt}`);
        const breached = badges.get(truth.caseId)['data-status'] === 'breached';
        assert.ok(!breached || truth.dueAt < mailbox.now(), `${truth.caseId} is called breached too early`);
      }
      assert.deepEqual(h.pageErrors, []);
      assert.deepEqual(h.strangers(), []);
    });
  });
}
