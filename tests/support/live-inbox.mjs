// A mailbox in which things happen while something goes wrong, and what the product has made of them in the end, compared with the
// mailbox's own record of what truly happened.
import assert from 'node:assert/strict';
import { sleep, until } from './harness.mjs';

const SECOND = 1_000;
const STEP = { new: 4, again: 2, reply: 2, mark: 1 };

/** Numbers in [0, 1) that a seed decides, so that a failing run can be played again: `FAULT_SEED=n`. */
export function seeded(seed = Number(process.env.FAULT_SEED ?? Date.now() % 1_000_000)) {
  let state = seed >>> 0;
  const next = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  return Object.assign(next, { seed });
}

/**
 * @param mailbox the simulator's
 * @param table reads a whole table of the extension's database, as `harness.table`
 */
export function liveInbox(mailbox, table, random) {
  // Whether a message within a minute was automatic nobody can tell before the agent does: such conversations prove nothing here.
  const isPlain = ({ messages }) => messages.every(({ author }) => author === 'buyer' || author === 'seller');
  const touched = new Set(mailbox.waiting().filter(isPlain).map(({ caseId }) => caseId));
  const firstSeen = new Map();
  const noticed = new Map();
  // A reply within a minute may have been automatic, as the product sees it: colleagues here take longer.
  const canBeAnswered = () => mailbox.waiting().filter(isPlain).filter(({ startedAt, messages }) => mailbox.now() - Math.max(startedAt, ...messages.map(({ at }) => at)) > 90 * SECOND);
  const pick = (list) => list[Math.floor(random() * list.length)];

  return {
    touched,
    /** One thing happens, somewhere else than in our page. */
    happens() {
      const kinds = Object.entries(STEP).flatMap(([kind, weight]) => Array.from({ length: weight }, () => kind));
      const waiting = canBeAnswered();
      const kind = waiting.length < 4 ? 'new' : pick(kinds);
      if (kind === 'new') {
        const { caseId } = mailbox.buyerWrites({});
        touched.add(caseId);
        return;
      }
      const { caseId } = pick(waiting);
      if (kind === 'again') mailbox.buyerWrites({ thread: caseId });
      else if (kind === 'reply') mailbox.sellerReplies({ thread: caseId });
      else mailbox.marksNoResponseNeeded({ thread: caseId });
    },

    /** First-seen times and notices of now: none that was there before may have gone or moved. */
    async keeps() {
      for (const { id, firstSeenAt } of await table('threads')) {
        const before = firstSeen.get(id) ?? firstSeenAt;
        assert.ok(firstSeenAt <= before, `first seen ${new Date(before).toISOString()}, now ${new Date(firstSeenAt).toISOString()}`);
        firstSeen.set(id, firstSeenAt);
      }
      const now = new Set();
      const notices = await table('notices');
      for (const { id, threadId, level, policyId = '', reason, dueAt } of notices) {
        now.add(id);
        if (reason === 'repeat' || reason === 'together') continue;
        const key = `${threadId} ${level} ${policyId} ${Math.round(dueAt.earliest / 60_000)}`;
        assert.equal(noticed.get(key) ?? id, id, `two notices of ${key}`);
        noticed.set(key, id);
      }
      for (const id of noticed.values()) assert.ok(now.has(id), `the notice ${id} is lost`);
      const threads = new Set((await table('threads')).map(({ id }) => id));
      for (const id of firstSeen.keys()) assert.ok(threads.has(id), `the thread ${id} is lost`);
    },

    /** Opens every conversation in which something happened, so that all that can be known is known. */
    async readsAll(page, which = touched, read = () => sleep(350)) {
      await page.bringToFront();
      await page.evaluate(() => window.simulator.navigatesWithoutReload('all'));
      await page.evaluate(() => window.simulator.idle());
      const left = new Set(which);
      for (;;) {
        const { caseIds, hasNextPage } = await page.evaluate(() => window.simulator.state());
        for (const caseId of caseIds.filter((caseId) => left.delete(caseId))) {
          await page.evaluate((caseId) => window.simulator.opens(caseId), caseId);
          // What a conversation says is believed where the page has drawn it.
          await read(caseId);
        }
        if (left.size === 0) break;
        assert.ok(hasNextPage, `no page of the list shows ${[...left].join(', ')}`);
        await page.evaluate(() => window.simulator.nextPage());
        await page.evaluate(() => window.simulator.idle());
      }
      await page.evaluate(() => window.simulator.navigatesWithoutReload('responseNeeded'));
      await page.evaluate(() => window.simulator.idle());
    },

    /** Contacts of every conversation in which something happened are those that truly were: none lost, doubled or moved. */
    async isTrue(page) {
      // Slow machines: a conversation that was left before it was read is opened once more, and left once it is.
      const isRead = async (caseId) => (await table('contacts')).filter(({ threadId }) => threadId === caseId).length === mailbox.truthOf(caseId).contacts.length;
      const unread = [];
      for (const caseId of touched) if (!(await isRead(caseId))) unread.push(caseId);
      if (unread.length > 0) await this.readsAll(page, unread, (caseId) => until('it is read', () => isRead(caseId), { within: 10_000 }).catch(() => {}));
      await until('contacts as they truly were', async () => {
        const all = await table('contacts');
        for (const caseId of touched) {
          const truth = mailbox.truthOf(caseId).contacts;
          const rows = all.filter(({ threadId }) => threadId === caseId).sort((a, b) => a.startedAt.latest - b.startedAt.latest);
          const says = JSON.stringify({ caseId, truth, rows: rows.map(({ startedAt, answeredAt, waivedAt }) => ({ startedAt, answeredAt, waivedAt })) });
          if (rows.length !== truth.length) throw new Error(`${rows.length} contacts instead of ${truth.length}: ${says}`);
          truth.forEach((contact, at) => {
            const { startedAt, answeredAt, waivedAt } = rows[at];
            if (contact.startedAt < startedAt.earliest - SECOND || contact.startedAt > startedAt.latest + SECOND) throw new Error(`a start has moved: ${says}`);
            const closed = (contact.answeredAt ?? contact.waivedAt) !== undefined;
            if (closed !== Boolean(answeredAt ?? waivedAt)) throw new Error(`an ending is lost: ${says}`);
          });
        }
        return true;
      }, { within: 15_000, every: 500 });
    },
  };
}

/** Sums behind the rates, against a recount of the stored contacts by the product's own rules. `page`: one of the extension's, with the product in it. */
export async function totalsAreTrue(page) {
  const scopes = await page.evaluate(async () => {
    const { database, metricsFor, contactsForRates, responseMetrics, DAY } = globalThis.product;
    const contacts = await database.contacts.toArray();
    const scopes = [...new Set(contacts.map(({ accountId, marketplaceId }) => `${accountId}\n${marketplaceId}`))];
    const now = Date.now();
    const wrong = [];
    for (const scope of scopes) {
      const [accountId, marketplaceId] = scope.split('\n');
      for (const windowDays of [7, 30, 90]) {
        const counted = responseMetrics(await contactsForRates(accountId, marketplaceId, now - windowDays * DAY), { now, windowDays });
        const [told] = await metricsFor(accountId, marketplaceId, now, [windowDays]);
        for (const name of ['onTime', 'late', 'missed', 'pending', 'waived', 'uncertain']) if (counted[name] !== told[name]) wrong.push(`${windowDays} days: ${name} ${told[name]} instead of ${counted[name]}`);
      }
    }
    return { scopes: scopes.length, wrong };
  });
  assert.ok(scopes.scopes > 0);
  assert.deepEqual(scopes.wrong, []);
}

/** Reads the list once more and compares everything. `page`: the inbox; `own`: as for `totalsAreTrue`. */
export async function isTrueAtRest(inbox, page, own) {
  await page.evaluate(() => window.simulator.reloadsList());
  await sleep(1_500);
  await inbox.readsAll(page);
  await inbox.isTrue(page);
  await inbox.keeps();
  await totalsAreTrue(own);
}

export const TOTALS = ['utils/storage/queries', 'utils/storage/database', 'utils/domain/metrics/response-metrics', 'utils/domain/time/observed-time'];
