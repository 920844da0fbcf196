import { Dexie, type IndexableType, type Table, type Transaction } from 'dexie';
import { COUNTED_PER } from '@/utils/domain/thread/counted-otherwise';
import { LAST_READ_TO, type StateOf, type StateRecord } from '@/utils/services/records';
import type { InboxStore, InboxTables, Rows } from '@/utils/services/tables';
import type { ReplyClockDatabase } from './database';
import { countsAt, noteContacts, type MetricKey, type MetricRow } from './metric-rows';
import { contactsOfThreads, openUntil, rateScopes } from './questions';
import { contactsRemembered, passedRows, rememberedContacts, rememberedMetrics, rememberedRows, toldOfOpen } from './remembered/remembered-rows';
import { replacedMark } from './remembered/replaced-mark';
import { WorkerMemory, type MemoryInTransaction } from './remembered/worker-memory';
import { dropHistory, dropOrderIds, dropSent, keepLastSent } from './retention';

/**
 * The database behind the port that the use cases know. Every transaction is over all tables: there is one writer, and it does one thing
 * after the other, so that what it remembers of the database (`WorkerMemory`) is what is stored. Answers native promises.
 * @param isOnlyWriter `false`: another context may write too, so nothing is remembered from one transaction to the next
 */
export function inboxStore(database: ReplyClockDatabase, { isOnlyWriter = true } = {}): InboxStore {
  const memory = new WorkerMemory();
  let opened: IDBDatabase | null = null;
  let mark: string | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  const forget = () => {
    memory.forget();
    mark = null;
  };
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = turn.then(work);
    turn = done.catch(() => {});
    return done;
  }
  async function run<T>(mode: 'rw' | 'r', work: (tables: InboxTables) => Promise<T>): Promise<T> {
    // The browser closes a database that another version wants, or whose files it lost: it is opened again.
    if (!database.isOpen()) await database.open();
    if (opened !== database.backendDB()) forget();
    opened = database.backendDB();
    const within = memory.begin();
    const { result, marked } = await database.transaction(mode, database.tables, async (transaction) => {
      // Dexie has opened it anew by itself: it may not be the one that is remembered.
      if (transaction.idbtrans.db !== opened) throw new Replaced();
      const bound = boundTo(transaction, database);
      const asked = replacedMark(bound);
      asked.catch(() => {});
      const writing: PromiseLike<unknown>[] = [];
      const tables = tablesOf(bound, within, writing);
      // What is not kept is never gathered whole.
      const result = await work(isOnlyWriter ? tables : { ...tables, gatherOpen: async () => false }).catch(async (error: unknown) => {
        // It may have failed by what is remembered and no longer stored.
        throw mark !== null && (await asked.catch(() => mark)) !== mark ? new Replaced() : error;
      });
      await Promise.all(writing);
      const marked = await asked;
      if (mark !== null && mark !== marked) throw new Replaced();
      return { result, marked };
    });
    mark = marked;
    if (isOnlyWriter) within.keep();
    return result;
  }
  async function runAsStored<T>(mode: 'rw' | 'r', work: (tables: InboxTables) => Promise<T>): Promise<T> {
    try {
      return await run(mode, work);
    } catch (error) {
      // What failed may have been stored in part all the same.
      forget();
      if (!(error instanceof Replaced)) throw error;
      return run(mode, work);
    }
  }
  return {
    transaction: async (work) => inTurn(() => runAsStored('rw', work)),
    read: async (work) => inTurn(() => runAsStored('r', work)),
    deleteEverything: async () =>
      inTurn(async () => {
        await database.transaction('rw', database.tables, async () => {
          await Promise.all(database.tables.map((table) => table.clear()));
        });
        forget();
      }),
  };
}

/** A page has put a backup in the place of everything since the worker looked last. */
class Replaced extends Error {}

/**
 * The database as this transaction sees it. Dexie knows by itself in which transaction a question is asked, but only for so many steps
 * from one question to the next: an answer from the memory is none.
 */
function boundTo(transaction: Transaction, database: ReplyClockDatabase): ReplyClockDatabase {
  const tables = database.tables.map(({ name }) => [name, { value: transaction.table(name) }] as const);
  return Object.create(database, Object.fromEntries(tables)) as ReplyClockDatabase;
}

/** Rows are written while the work goes on: every later question comes after them, and the transaction waits for them at its end. */
function rowsOf<Row, Key>(table: Table<Row, Key & IndexableType>, writing: PromiseLike<unknown>[]): Rows<Row, Key> {
  const write = (written: PromiseLike<unknown>) => {
    // Told at the end of the transaction; where that fails before, by that.
    written.then(undefined, () => {});
    writing.push(written);
  };
  return {
    get: async (keys) => (keys.length === 0 ? [] : table.bulkGet(keys as (Key & IndexableType)[])),
    put: async (rows) => {
      if (rows.length > 0) write(table.bulkPut(rows));
    },
    remove: async (keys) => {
      if (keys.length > 0) write(table.bulkDelete(keys as (Key & IndexableType)[]));
    },
  };
}

// A thread seen on the last page of a reading makes the reading itself the nearest: the one wanted lies behind it.
const A_FEW = 4;

const BY_ID = { keyOf: ({ id }: { id: string }) => id };
const BY_FINGERPRINT = { keyOf: ({ fingerprint }: { fingerprint: string }) => fingerprint };

function tablesOf(database: ReplyClockDatabase, memory: MemoryInTransaction, writing: PromiseLike<unknown>[]): InboxTables {
  const completeBefore = async (accountId: string, at: number) => {
    const rows = await database.completeReadings
      .where('[accountId+pending+at]')
      .between([accountId, 0, Dexie.minKey], [accountId, 0, at])
      .reverse()
      .limit(A_FEW)
      .toArray();
    return rows.reverse();
  };
  const rows = <Row, Key>(table: Table<Row, Key & IndexableType>) => rowsOf<Row, Key>(table, writing);
  const stored = { evidence: rows(database.evidence), threads: toldOfOpen(rows(database.threads), memory.open), rowIdentities: rows(database.rowIdentities), metrics: rows<MetricRow, MetricKey>(database.metrics) };
  const contacts = rememberedContacts(rows(database.contacts), memory);
  const metrics = rememberedMetrics(database.metrics, stored.metrics, memory.metrics);
  const passed = {
    evidence: passedRows(stored.evidence, memory.evidence, BY_ID.keyOf),
    threads: passedRows(stored.threads, memory.threads, BY_ID.keyOf),
    rowIdentities: passedRows(stored.rowIdentities, memory.rowIdentities, BY_FINGERPRINT.keyOf),
    contacts,
    metrics,
  };
  return {
    evidence: rememberedRows(stored.evidence, memory.evidence, BY_ID),
    threads: rememberedRows(stored.threads, memory.threads, BY_ID),
    contacts,
    rowIdentities: rememberedRows(stored.rowIdentities, memory.rowIdentities, BY_FINGERPRINT),
    readings: rows(database.readings),
    completeReadings: rows(database.completeReadings),
    accounts: rememberedRows(rows(database.accounts), memory.accounts, BY_ID),
    notices: rows(database.notices),
    followUps: rows(database.followUps),
    sentReplies: rows(database.sentReplies),
    state: {
      get: async <Key extends StateRecord['key']>(key: Key) => (await database.state.get(key)) as StateOf<Key> | undefined,
      put: async (state) => {
        await database.state.put(state);
      },
      remove: async (key) => database.state.delete(key),
    },
    contactsOfThreads: async (threadIds) => contactsRemembered(threadIds, memory.contacts, async (ids) => Promise.all(ids.map(async (id) => contactsOfThreads(database, [id])))),
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
    waitingUntil: async (until) => memory.open.until(database, until),
    gatherOpen: async () => memory.open.gather(database),
    nextDue: async (end, after) => memory.open.nextDue(database, end, after),
    sendsTimedOut: async (now) => database.threads.where('sendTimeoutAt').belowOrEqual(now).toArray(),
    nextSendTimeout: async () => (await database.threads.orderBy('sendTimeoutAt').first())?.sendTimeoutAt ?? null,
    countDue: async (now) => memory.open.countDue(database, now),
    rateScopes: async () => memory.scopes.all(async () => rateScopes(database)),
    noteContacts: async (changes, way) => noteContacts(metrics, changes, way),
    countsAt: async (accountId, marketplaceId, window) => countsAt(metrics, { accountId, marketplaceId }, { ...window, ways: ['asSet', ...COUNTED_PER] }),
    dropOrderIds: async (before, after) => dropOrderIds(database, passed, before, after),
    dropHistory: async (before, now) => dropHistory(database, passed, before, now),
    followUpsOf: async (threadId) => database.followUps.where('threadId').equals(threadId).toArray(),
    followUpsUntil: async (until) => database.followUps.where('[state+by]').between(['open', Dexie.minKey], ['open', until], true, true).toArray(),
    nextFollowUp: async (after) => (await database.followUps.where('[state+by]').between(['open', after], ['open', Dexie.maxKey], false).first())?.by ?? null,
    sentRepliesSince: async (since, limit) => database.sentReplies.where('at').aboveOrEqual(since).reverse().limit(limit).toArray(),
    keepLastSent: async (most) => keepLastSent(database, most),
    dropSent: async (sentBefore, promisedBefore) => dropSent(database, sentBefore, promisedBefore),
    threadsAround: async (accountId, at) => {
      const open = await database.threads
        .where('[accountId+open+lastReadAt]')
        .between([accountId, 1, Dexie.minKey], [accountId, 1, at])
        .toArray();
      const readLater = await database.threads
        .where('[accountId+lastReadAt]')
        // By a record a thread may have been read so much earlier than it was.
        .between([accountId, at - LAST_READ_TO], [accountId, Dexie.maxKey], true, true)
        .toArray();
      const endedLater = await database.threads
        .where('[accountId+endedLatest]')
        .between([accountId, at], [accountId, Dexie.maxKey], true, true)
        .toArray();
      return [...open, ...readLater, ...endedLater];
    },
  };
}
