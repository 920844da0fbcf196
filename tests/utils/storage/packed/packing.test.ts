import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR } from '@/utils/domain/time/observed-time';
import { NO_DEADLINE, type ContactRecord, type EvidenceRecord, type FollowUpRecord, type NoticeRecord, type SentReplyRecord, type ThreadRecord } from '@/utils/services/records';
import type { InboxTables } from '@/utils/services/tables';
import { ReplyClockDatabase } from '@/utils/storage/database';
import { inboxStore } from '@/utils/storage/inbox-store';
import { packing } from '@/utils/storage/packed/packing';

const T0 = 1_780_000_000_000;
const IDS = ['6f1c2a7e-5b1d-4c0e-9a57-0c3f5d2b7e11', '6f1c2a7e-5b1d-4c0e-9a57-0c3f5d2b7e12', 'ffffffff-ffff-4fff-bfff-ffffffffffff', 'row:0123456789abcdef0123456789abcdef', '6F1C2A7E-5B1D-4C0E-9A57-0C3F5D2B7E11', 'import:0123456789abcdef0123456789abcdef', 'A1LIVE-0'];
const ACCOUNTS = ['A1ACCOUNT', 'label:0123456789abcdef0123456789abcdef', 'unknown:sellercentral.amazon.de'];
const ORDERS = ['111-1234567-1234567', '222-1234567-1234567'];

const id = fc.constantFrom(...IDS);
const accountId = fc.constantFrom(...ACCOUNTS);
const marketplaceId = fc.constantFrom('ATVPDKIKX0DER', 'A1PA6795UKMFR9');
const instant = fc.oneof(fc.nat({ max: 5 }).map((hours) => T0 + hours * HOUR), fc.constantFrom(T0 + 0.25, NO_DEADLINE));
/** Part of a record: what is left out is asked for by nobody. */
const threads = fc.record({ id, accountId, orderIds: fc.subarray(ORDERS), open: fc.constantFrom(0, 1), dueEarliest: instant, dueLatest: instant, lastReadAt: instant, endedLatest: instant, sendTimeoutAt: instant }, { requiredKeys: ['id', 'accountId', 'orderIds', 'open', 'dueEarliest', 'dueLatest', 'lastReadAt'] });
const contacts = fc.record({ threadId: id, accountId, marketplaceId, start: fc.nat({ max: 5 }), n: fc.constantFrom(0, 1, 10, 999, 1_000, 40_000), closed: fc.boolean() }).map(({ start, n, closed, ...contact }) => {
  const [startedAt, answeredAt] = [T0 + start * HOUR, T0 + (start + 1) * HOUR].map((at) => ({ earliest: at, latest: at }));
  return { ...contact, startedAt, ...(closed && { answeredAt }), id: `${contact.threadId}#${n}`, startedLatest: startedAt!.latest, closedAt: closed ? answeredAt!.latest : NO_DEADLINE };
});
const notices = fc.record({ threadId: id, before: id, at: instant, state: fc.constantFrom('due', 'shown', 'gone') }).map(({ before, ...notice }) => ({ ...notice, id: `${before}|14400000|${notice.at}` }));
const followUps = fc.record({ threadId: id, by: instant, state: fc.constantFrom('open', 'kept') }).map((row) => ({ ...row, id: `${row.threadId}|${row.by}` }));
const sentReplies = fc.record({ threadId: id, at: instant }).map((row) => ({ ...row, id: `${row.threadId}|${row.at}` }));
const evidence = fc.record({ id, accountId, lastReadAt: instant, evidence: fc.record({ orderIds: fc.subarray(ORDERS) }) });
const portion = fc.record({
  threads: fc.array(threads as fc.Arbitrary<unknown> as fc.Arbitrary<ThreadRecord>, { minLength: 4, maxLength: 9 }),
  contacts: fc.array(contacts as fc.Arbitrary<unknown> as fc.Arbitrary<ContactRecord>, { minLength: 4, maxLength: 9 }),
  notices: fc.array(notices as fc.Arbitrary<unknown> as fc.Arbitrary<NoticeRecord>, { maxLength: 9 }),
  followUps: fc.array(followUps as fc.Arbitrary<unknown> as fc.Arbitrary<FollowUpRecord>, { maxLength: 5 }),
  sentReplies: fc.array(sentReplies as fc.Arbitrary<unknown> as fc.Arbitrary<SentReplyRecord>, { maxLength: 5 }),
  evidence: fc.array(evidence as fc.Arbitrary<unknown> as fc.Arbitrary<EvidenceRecord>, { maxLength: 5 }),
});

/** Every question about tables that are packed. */
async function answers(tables: InboxTables, at: number): Promise<unknown[]> {
  const around = await Promise.all(ACCOUNTS.flatMap((account) => [0, 1, 2, 3, 4, 5].map(async (hour) => tables.threadsAround(account, T0 + hour * HOUR))));
  return [
    await tables.threads.get(IDS), await tables.contactsOfThreads(IDS), await tables.noticesOfThreads(IDS), await tables.noticesAlive(),
    await Promise.all(ACCOUNTS.slice(1).map(async (account) => tables.evidenceOfAccount(account))), await tables.evidenceAfter('', 100), await tables.evidenceIdsAfter('', 100),
    await tables.threadsOfOrders(ORDERS.slice(1)), await tables.openUntil(at), await tables.openUntil(NO_DEADLINE), await tables.countDue(at),
    await tables.nextDue('earliest', at), await tables.nextDue('latest', at), await tables.sendsTimedOut(at), await tables.nextSendTimeout(), await tables.rateScopes(),
    await Promise.all(IDS.map(async (thread) => tables.followUpsOf(thread))), await tables.followUpsUntil(at), await tables.nextFollowUp(at), await tables.sentRepliesSince(at, 100),
    // By which of its times a thread is found does not matter.
    around.map((found) => [...new Map(found.map((thread) => [thread.id, thread])).values()]),
  ];
}

/** Rows of equal keys come in the order in which they are stored. */
const unordered = (value: unknown): unknown => (Array.isArray(value) ? value.map(unordered).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : (value ?? null));

describe('a database of packed rows', () => {
  it('answers every question as if nothing were packed, also after rows have changed and old ones were dropped', async () => {
    let made = 0;
    await fc.assert(fc.asyncProperty(fc.array(portion, { minLength: 2, maxLength: 2 }), fc.subarray(IDS), fc.nat({ max: 6 }).map((hours) => T0 + hours * HOUR), async (portions, removed, at) => {
      const both = [1, 2].map(() => new ReplyClockDatabase(`packing-${(made += 1)}`));
      both[1]!.unuse({ ...packing, name: 'packing' });
      const told = await Promise.all(both.map(async (database) => {
        const said: unknown[] = [];
        // By one that remembers nothing of what was written.
        const ask = async () => said.push(unordered(await inboxStore(database).read((tables) => answers(tables, at))));
        await database.accounts.bulkPut(ACCOUNTS.map((account) => ({ id: account, host: '', readAt: 0, joinedInto: null })));
        for (const rows of portions) {
          await inboxStore(database).transaction(async (tables) => {
            await Promise.all([tables.threads.put(rows.threads), tables.contacts.put(rows.contacts), tables.notices.put(rows.notices), tables.followUps.put(rows.followUps), tables.sentReplies.put(rows.sentReplies), tables.evidence.put(rows.evidence)]);
          });
          await ask();
        }
        await inboxStore(database).transaction(async (tables) => {
          await tables.threads.remove(removed);
          await tables.dropOrderIds(at, '');
          await tables.dropHistory(at, at);
          await tables.dropSent(at, at);
        });
        await ask();
        await database.delete();
        return said;
      }));
      expect(told[0]).toEqual(told[1]);
    }), { numRuns: 6 });
  });
});
