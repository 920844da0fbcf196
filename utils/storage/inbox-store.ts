import { Dexie, type IndexableType, type Table } from 'dexie';
import { COUNTED_PER } from '@/utils/domain/thread/counted-otherwise';
import type { StateOf, StateRecord } from '@/utils/services/records';
import type { InboxStore, InboxTables, Rows } from '@/utils/services/tables';
import type { ReplyClockDatabase } from './database';
import { countsAt, noteContacts } from './metric-rows';
import { contactsOfThreads, countDue, nextDue, openFrom, openUntil, rateScopes } from './questions';
import { dropHistory, dropOrderIds, dropSent } from './retention';

/** The database behind the port that the use cases know. Every transaction is over all tables: there is one writer. Answers native promises. */
export function inboxStore(database: ReplyClockDatabase): InboxStore {
  const tables = tablesOf(database);
  async function run<T>(mode: 'rw' | 'r', work: (tables: InboxTables) => Promise<T>): Promise<T> {
    // The browser closes a database that another version wants, or whose files it lost: it is opened again.
    if (!database.isOpen()) await database.open();
    return database.transaction(mode, database.tables, async () => work(tables));
  }
  return {
    transaction: async (work) => run('rw', work),
    read: async (work) => run('r', work),
    async deleteEverything() {
      await database.transaction('rw', database.tables, async () => {
        await Promise.all(database.tables.map((table) => table.clear()));
      });
    },
  };
}

function rowsOf<Row, Key>(table: Table<Row, Key & IndexableType>): Rows<Row, Key> {
  return {
    get: async (keys) => (keys.length === 0 ? [] : table.bulkGet(keys as (Key & IndexableType)[])),
    put: async (rows) => {
      if (rows.length > 0) await table.bulkPut(rows);
    },
    remove: async (keys) => {
      if (keys.length > 0) await table.bulkDelete(keys as (Key & IndexableType)[]);
    },
  };
}

// A thread seen on the last page of a reading makes the reading itself the nearest: the one wanted lies behind it.
const A_FEW = 4;

function tablesOf(database: ReplyClockDatabase): InboxTables {
  const completeBefore = async (accountId: string, at: number) => {
    const rows = await database.completeReadings
      .where('[accountId+pending+at]')
      .between([accountId, 0, Dexie.minKey], [accountId, 0, at])
      .reverse()
      .limit(A_FEW)
      .toArray();
    return rows.reverse();
  };
  return {
    evidence: rowsOf(database.evidence),
    threads: rowsOf(database.threads),
    contacts: rowsOf(database.contacts),
    rowIdentities: rowsOf(database.rowIdentities),
    readings: rowsOf(database.readings),
    completeReadings: rowsOf(database.completeReadings),
    accounts: rowsOf(database.accounts),
    notices: rowsOf(database.notices),
    followUps: rowsOf(database.followUps),
    sentReplies: rowsOf(database.sentReplies),
    state: {
      get: async <Key extends StateRecord['key']>(key: Key) => (await database.state.get(key)) as StateOf<Key> | undefined,
      put: async (state) => {
        await database.state.put(state);
      },
      remove: async (key) => database.state.delete(key),
    },
    contactsOfThreads: async (threadIds) => contactsOfThreads(database, threadIds),
    evidenceOfAccount: async (accountId) => database.evidence.where('accountId').equals(accountId).toArray(),
    readingsOfAccount: async (accountId) => database.readings.where('accountId').equals(accountId).toArray(),
    completeReadingsOfAccount: async (accountId) =>
      database.completeReadings.where('[accountId+at+key]').between([accountId, Dexie.minKey], [accountId, Dexie.maxKey]).toArray(),
    pendingCompleteReadings: async (accountId) =>
      database.completeReadings.where('[accountId+pending+at]').between([accountId, 1, Dexie.minKey], [accountId, 1, Dexie.maxKey]).toArray(),
    completeReadingsSince: async (accountId, from) => {
      const after = database.completeReadings
        .where('[accountId+pending+at]')
        .between([accountId, 0, from], [accountId, 0, Dexie.maxKey], true, true)
        .toArray();
      const [before, since] = await Promise.all([completeBefore(accountId, from), after]);
      return [...before, ...since];
    },
    completeReadingsAround: async (accountId, at) => {
      const before = await completeBefore(accountId, at);
      const after = await database.completeReadings
        .where('[accountId+pending+at]')
        .between([accountId, 0, at], [accountId, 0, Dexie.maxKey], true, true)
        .limit(A_FEW)
        .toArray();
      return [...before, ...after];
    },
    evidenceIdsAfter: async (after, limit) => database.evidence.where('id').above(after).limit(limit).primaryKeys(),
    evidenceAfter: async (after, limit) => database.evidence.where('id').above(after).limit(limit).toArray(),
    threadsOfOrders: async (orderIds) => (orderIds.length === 0 ? [] : database.threads.where('orderIds').anyOf(orderIds).distinct().toArray()),
    allReadings: async () => database.readings.toArray(),
    noticesOfThreads: async (threadIds) => (await Promise.all([...new Set(threadIds)].map(async (id) => database.notices.where('threadId').equals(id).toArray()))).flat(),
    noticesAlive: async () => database.notices.where('state').anyOf(['due', 'shown']).toArray(),
    openUntil: async (until) => openUntil(database, until),
    openFrom: async (from, until, limit) => openFrom(database, from, until, limit),
    nextDue: async (end, after) => nextDue(database, end, after),
    sendsTimedOut: async (now) => database.threads.where('sendTimeoutAt').belowOrEqual(now).toArray(),
    nextSendTimeout: async () => (await database.threads.orderBy('sendTimeoutAt').first())?.sendTimeoutAt ?? null,
    countDue: async (now) => countDue(database, now),
    rateScopes: async () => rateScopes(database),
    noteContacts: async (changes, way) => noteContacts(database.metrics, changes, way),
    countsAt: async (accountId, marketplaceId, window) => countsAt(database.metrics, { accountId, marketplaceId }, { ...window, ways: ['asSet', ...COUNTED_PER] }),
    dropOrderIds: async (before, after) => dropOrderIds(database, before, after),
    dropHistory: async (before, now) => dropHistory(database, before, now),
    followUpsOf: async (threadId) => database.followUps.where('threadId').equals(threadId).toArray(),
    followUpsUntil: async (until) => database.followUps.where('[state+by]').between(['open', Dexie.minKey], ['open', until], true, true).toArray(),
    nextFollowUp: async (after) => (await database.followUps.where('[state+by]').between(['open', after], ['open', Dexie.maxKey], false).first())?.by ?? null,
    sentRepliesSince: async (since, limit) => database.sentReplies.where('at').aboveOrEqual(since).reverse().limit(limit).toArray(),
    dropSent: async (before) => dropSent(database, before),
    threadsAround: async (accountId, at) => {
      const open = await database.threads
        .where('[accountId+open+lastReadAt]')
        .between([accountId, 1, Dexie.minKey], [accountId, 1, at])
        .toArray();
      const readLater = await database.threads
        .where('[accountId+lastReadAt]')
        .between([accountId, at], [accountId, Dexie.maxKey], true, true)
        .toArray();
      const endedLater = await database.threads
        .where('[accountId+endedLatest]')
        .between([accountId, at], [accountId, Dexie.maxKey], true, true)
        .toArray();
      return [...open, ...readLater, ...endedLater];
    },
  };
}
