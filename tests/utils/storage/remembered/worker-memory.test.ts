// @vitest-environment node
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '@/utils/domain/time/observed-time';
import type { Background } from '@/utils/services/background';
import type { InboxStore, InboxTables } from '@/utils/services/tables';
import { checkBackup } from '@/utils/storage/backup/check-backup';
import { restoreBackup } from '@/utils/storage/backup/restore-backup';
import { writeBackup } from '@/utils/storage/backup/write-backup';
import { ReplyClockDatabase } from '@/utils/storage/database';
import { inboxStore } from '@/utils/storage/inbox-store';
import { aConversation, aDrawnRow, aReading, aRow, ACCOUNT, caseId, HOST, NOW } from '../../services/support/observations';
import { Machine } from '../../services/support/ports';

const CASES = [1, 2, 3, 4, 5, 6];
const LABEL = 'label:0123456789abcdef';
const LOOKS = CASES.map((n) => `fp-${HOST}-rowkey-${n}`);
const IDS = [...CASES.map(caseId), ...LOOKS.map((look) => `row:${look}`)];
const ACCOUNTS = [ACCOUNT, 'A2ACCOUNT', LABEL, `unknown:${HOST}`];

/** A worker that lives on, what it remembers, and another context on the same database, which remembers nothing. */
interface World {
  machine: Machine;
  store: InboxStore;
  background: Background;
  page: ReplyClockDatabase;
}

async function begun(): Promise<World> {
  const machine = new Machine();
  // Short enough that a few weeks forget what an inbox of months would.
  machine.settings = { ...machine.settings, retention: { orderIdDays: 3, contactDays: 20 } };
  const store = inboxStore(machine.database);
  return { machine, store, background: machine.start({ store }), page: new ReplyClockDatabase(machine.database.name) };
}

type Step = (world: World) => Promise<unknown>;
const rowsShown = fc.array(fc.record({ n: fc.constantFrom(...CASES), drawn: fc.boolean(), ago: fc.integer({ min: 1, max: 30 }), needs: fc.boolean(), marketplaceId: fc.constantFrom('ATVPDKIKX0DER', 'A1AM78C64UM0Y8') }), { maxLength: 5 });
const untroubled = async (answer: Promise<{ summary: { trouble: unknown } }>) => expect((await answer).summary.trouble).toBeNull();

const list = fc.record({ rows: rowsShown, complete: fc.boolean(), accountId: fc.constantFrom(...ACCOUNTS), former: fc.boolean() }).map(({ rows, complete, accountId, former }): Step => async ({ machine, background }) => {
  const observedAt = machine.now - SECOND;
  const shown = rows.map(({ n, drawn, ago, needs, marketplaceId }) => {
    const at = { openedAt: machine.now - ago * HOUR, updatedAt: machine.now - ago * HOUR };
    return drawn ? aDrawnRow(n, { marketplaceId, needsResponse: needs }) : aRow(n, { ...at, marketplaceId, needsResponse: needs });
  });
  await untroubled(background.recordObservation(aReading(shown, { observedAt, accountId, ...(complete && { completeOver: [observedAt] }), ...(former && accountId === ACCOUNT && { formerAccountId: LABEL }) }), 1));
});
const conversation = fc.record({ n: fc.constantFrom(...CASES), answered: fc.boolean(), ago: fc.integer({ min: 2, max: 40 }) }).map(({ n, answered, ago }): Step => async ({ machine, background }) => {
  const message = (author: 'buyer' | 'seller' | 'unknown', at: number) => ({ id: `${author}-${n}-${ago}`, author, at: { earliest: at, latest: at }, delivered: true });
  const messages = [message('buyer', machine.now - ago * HOUR), ...(answered ? [message(ago % 3 === 0 ? 'unknown' : 'seller', machine.now - HOUR)] : [])];
  await untroubled(background.recordObservation(aConversation(n, messages, machine.now - SECOND, { needsResponse: !answered }), null));
  if (ago % 3 === 0) await background.settleAuthor({ threadId: caseId(n), messageId: `unknown-${n}-${ago}`, author: 'seller' });
});
const send = fc.constantFrom(...CASES).map((n): Step => async ({ machine, background }) => {
  await background.reportOwnSend({ at: machine.now - SECOND, clockOffset: 0, host: HOST, accountId: ACCOUNT, threadId: caseId(n), kind: 'reply', statusCode: 200, said: { promises: [], lanes: null } }, 1);
});
const later = fc.constantFrom(MINUTE, 5 * HOUR, DAY, 4 * DAY, 25 * DAY).map((by): Step => async ({ machine, background }) => {
  machine.now += by;
  background.lookAround();
  await background.settled();
});
const imported = fc.constantFrom(...CASES).map((n): Step => async ({ machine, background }) => {
  const at = { earliest: machine.now - 2 * DAY, latest: machine.now - 2 * DAY + MINUTE };
  const job = String(n).repeat(32);
  await background.importLines({ job, accountId: ACCOUNT, fileAt: machine.now - DAY, upTo: 1, lines: [{ line: 1, conversation: `T-${n}`, orderId: null, marketplaceId: 'ATVPDKIKX0DER', messages: [{ author: 'buyer', at }] }] });
  while (await background.continueImport(n > 4 ? { forget: true } : { close: job }));
});
/** All of it is undone; what still runs of it when it fails does nothing any more. */
const undone = fc.constantFrom(...CASES).map((n): Step => async ({ store }) => {
  const failing = store.transaction(async (tables) => {
    const [thread] = await tables.threads.get([caseId(n)]);
    const [row] = await tables.evidence.get([caseId(n)]);
    if (thread) await tables.threads.put([{ ...thread, open: 1, dueEarliest: 1, dueLatest: 2 }]);
    await tables.threads.remove([caseId(n % 6 + 1)]);
    if (row) await tables.evidence.put([{ ...row, lastReadAt: 5 }]);
    await tables.contacts.remove((await tables.contactsOfThreads([caseId(n)])).map(({ id }) => id));
    await Promise.all([Promise.reject(new Error('undone')), tables.threads.get([caseId(n)]).then(async () => tables.evidence.remove([caseId(n)]))]);
  });
  await expect(failing).rejects.toThrow('undone');
});
/** A page puts a backup in the place of everything; that it has done so the worker hears later. */
const restored = fc.constant<Step>(async ({ page, background, machine }) => {
  const other = new Machine();
  await other.start().recordObservation(aReading([aRow(1, { updatedAt: NOW - 3 * HOUR }), aRow(9)]), 1);
  await restoreBackup(page, await checkBackup(await writeBackup(other.database, { kept: { settings: {}, templates: [], installationKey: null }, madeAt: NOW })));
  await untroubled(background.recordObservation(aReading([aRow(2)], { observedAt: machine.now - SECOND }), 1));
});
const deleted = fc.constant<Step>(async ({ background }) => background.deleteEverything());
/** Another version wants the database: the browser closes it. */
const closed = fc.constant<Step>(async ({ machine, page }) => {
  machine.database.close({ disableAutoOpen: false });
  await page.open();
});

const steps = fc.array(fc.oneof({ weight: 8, arbitrary: list }, { weight: 4, arbitrary: conversation }, { weight: 2, arbitrary: send }, { weight: 3, arbitrary: later }, imported, undone, restored, deleted, closed), { minLength: 1, maxLength: 14 });

/** Everything that may be answered from the memory. */
async function answers(tables: InboxTables, now: number): Promise<unknown> {
  const byId = <Row extends { id: string }>(rows: Row[]) => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  const scopes = (await tables.rateScopes()).sort((a, b) => (a.accountId + a.marketplaceId < b.accountId + b.marketplaceId ? -1 : 1));
  return {
    evidence: await tables.evidence.get(IDS),
    threads: await tables.threads.get(IDS),
    rowIdentities: await tables.rowIdentities.get(LOOKS),
    accounts: await tables.accounts.get(ACCOUNTS),
    contacts: byId(await tables.contactsOfThreads(IDS)),
    counts: await Promise.all([now - HOUR, now, now + 20 * HOUR].map(async (at) => tables.countDue(at))),
    open: byId((await tables.waitingUntil(now + DAY)).map(({ id, startedAt, marketplaceId, topicId, dueEarliest, dueLatest }) => ({ id, startedAt, marketplaceId, topicId, dueEarliest, dueLatest }))),
    next: await Promise.all((['earliest', 'latest'] as const).flatMap((end) => [0, now, now + 12 * HOUR].map(async (after) => tables.nextDue(end, after)))),
    scopes,
    rates: await Promise.all(scopes.map(async ({ accountId, marketplaceId }) => tables.countsAt(accountId, marketplaceId, { now, windowDays: 30 }))),
  };
}

/** What was given is shared: whoever changes it in place is found out. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value) && !Object.isFrozen(value)) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

it('remembers what is stored, whatever is read, sent, forgotten, undone, replaced or closed', { timeout: 120_000 }, async () => {
  let gathered = 0;
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const world = await begun();
      for (const step of all) {
        await step(world);
        await world.background.settled();
        const { now } = world.machine;
        const told = frozen(await world.store.read(async (tables) => answers(tables, now)));
        expect(told).toEqual(await inboxStore(world.page).read(async (tables) => answers(tables, now)));
        if (!(await world.store.read((tables) => tables.gatherOpen()))) gathered += 1;
      }
      world.page.close();
      world.machine.database.close();
    }),
    { numRuns: process.env['LONG'] === '1' ? 600 : 15 },
  );
  expect(gathered).toBeGreaterThan(0);
});
