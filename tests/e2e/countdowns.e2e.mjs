// What must be shown, 2: every row has a pill, and what it says is true.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { start, until } from '../support/harness.mjs';
import { badgesOf, barOf, dueOf } from '../support/overlay-reader.mjs';

const target = process.env.TARGET ?? 'chromium';
const HOSTS = ['sellercentral.amazon.com', 'sellercentral.amazon.co.jp'];
const MINUTE = 60_000;

/** Every waiting row's badge by case id, once all of them carry a deadline. */
async function badgesByCase(page, count) {
  const badges = await until(`${count} pills with a deadline`, async () => {
    const badges = await badgesOf(page);
    return badges.filter((badge) => badge.text !== '' && dueOf(badge)).length >= count ? badges : null;
  }, { within: 20_000 });
  assert.equal(badges.length, count, 'one pill a row');
  return new Map(badges.map((badge) => [badge['data-thread'], badge]));
}

const within = (due, instant) => due.earliest <= instant && instant <= due.latest;

for (const host of HOSTS) {
  describe(`fifty rows on ${host} in ${target}`, () => {
    let h, page, mailbox;
    before(async () => {
      h = await start(target, { simulator: { scenario: 'fiftyRows', options: { opensFirst: false } } });
      mailbox = h.simulator.mailboxes[host];
      page = await h.site('/messaging/inbox?fi=responseNeeded', { host });
    });
    after(async () => h?.stop());

    test('every row has a pill whose interval holds the true deadline', async () => {
      const badges = await badgesByCase(page, 50);
      for (const truth of mailbox.waiting()) {
        const badge = badges.get(truth.caseId);
        assert.ok(badge, `no pill carries ${truth.caseId}`);
        assert.ok(within(dueOf(badge), truth.dueAt), `${truth.caseId}: ${JSON.stringify(dueOf(badge))} does not hold ${truth.dueAt}`);
      }
    });

    test('a thread of one message is known to the minute from the list alone', async () => {
      const badges = await badgesByCase(page, 50);
      const single = mailbox.waiting().filter((truth) => truth.messages.length === 1);
      assert.ok(single.length >= 10);
      for (const truth of single) {
        const due = dueOf(badges.get(truth.caseId));
        assert.ok(due.latest - due.earliest <= MINUTE, `${truth.caseId} is ${due.latest - due.earliest} ms wide`);
      }
    });

    test('opening a conversation gives its deadline to the minute, and never widens it', async () => {
      const before = await badgesByCase(page, 50);
      const several = mailbox.waiting().filter((truth) => truth.messages.length > 1);
      const chosen = [several[0], several[1], several.at(-1), mailbox.waiting().find((truth) => truth.openedBySeller)].filter(Boolean);
      for (const truth of chosen) {
        await page.evaluate((caseId) => window.simulator.opens(caseId), truth.caseId);
        await until(`${truth.caseId} known from its conversation`, async () => {
          const badge = (await badgesOf(page)).find((one) => one['data-thread'] === truth.caseId);
          const due = dueOf(badge);
          return due && badge['data-basis'] === 'conversation' && due.latest - due.earliest <= MINUTE && within(due, truth.dueAt);
        });
        const due = dueOf((await badgesOf(page)).find((one) => one['data-thread'] === truth.caseId));
        const was = dueOf(before.get(truth.caseId));
        assert.ok(due.earliest >= was.earliest && due.latest <= was.latest, `${truth.caseId} widened from ${JSON.stringify(was)} to ${JSON.stringify(due)}`);
      }
    });

    test('the bar says that the inbox is being read', async () => {
      assert.equal((await barOf(page))['data-state'], 'reading');
    });

    test('nothing else was asked of the network, and the page saw no error', () => {
      assert.deepEqual(h.strangers(), []);
      assert.deepEqual(h.pageErrors, []);
    });
  });

  describe(`drawn rows alone on ${host} in ${target}`, () => {
    let h, page, mailbox;
    before(async () => {
      h = await start(target, { simulator: { scenario: 'fiftyRows', options: { opensFirst: false, layout: 'links' } } });
      await h.setting('readResponses', false);
      mailbox = h.simulator.mailboxes[host];
      page = await h.site('/messaging/inbox?fi=responseNeeded', { host });
    });
    after(async () => h?.stop());

    test('the latest end is never before the true deadline, and one message lies within the interval', async () => {
      const badges = await badgesByCase(page, 50);
      for (const truth of mailbox.waiting()) {
        const badge = badges.get(truth.caseId);
        assert.ok(badge, `no pill carries ${truth.caseId}`);
        const due = dueOf(badge);
        assert.equal(badge['data-basis'], 'last-update');
        assert.ok(due.latest >= truth.dueAt, `${truth.caseId}: ${due.latest} is before ${truth.dueAt}`);
        if (truth.messages.length === 1) assert.ok(within(due, truth.dueAt), `${truth.caseId}: ${JSON.stringify(due)} does not hold ${truth.dueAt}`);
      }
      assert.deepEqual(h.pageErrors, []);
    });
  });
}
