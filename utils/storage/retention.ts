import { Dexie, type Collection, type Table } from 'dexie';
import { COUNTED_PER } from '@/utils/domain/thread/counted-otherwise';
import { DAY, type Instant } from '@/utils/domain/time/observed-time';
import type { ContactRecord } from '@/utils/services/records';
import type { InboxTables } from '@/utils/services/tables';
import type { ReplyClockDatabase } from './database';
import { noteContacts, type MetricTable } from './metric-rows';
import { contactsOfThreads, rateScopes } from './questions';

/** A complete reading of which a page never came is given up after this. */
const PENDING_FOR = DAY;
/** Rows of one transaction: an observation that comes meanwhile waits for no more. */
const AT_ONCE = 40;

/** By which tables retention writes what the worker may remember; what it reads is asked of the database: nobody asks for it again. */
export interface RetainedTables extends Pick<InboxTables, 'evidence' | 'threads' | 'contacts' | 'rowIdentities'> {
  metrics: MetricTable;
}

/** A portion of the order ids after `after`: those of threads that have waited for nothing since `before` go, from the record and from the evidence. */
export async function dropOrderIds(database: ReplyClockDatabase, tables: RetainedTables, before: Instant, after: string): Promise<string | null> {
  // The index holds only threads that still have order ids.
  const threads = await database.threads.where('orderIds').above(after).limit(AT_ONCE).toArray();
  // A thread of several order ids stands in the index several times: the least that follows is the one it was found by, or comes before it.
  const upTo = threads.length < AT_ONCE ? null : (threads.at(-1)!.orderIds.filter((id) => id > after).sort()[0] ?? null);
  // The next portion begins after it: whoever else has the same order id belongs to this one.
  if (upTo !== null) threads.push(...(await database.threads.where('orderIds').equals(upTo).toArray()));
  const old = new Map(threads.filter((thread) => thread.open === 0 && (thread.endedLatest ?? thread.lastReadAt) < before).map((thread) => [thread.id, thread]));
  const evidence = await database.evidence.bulkGet([...old.keys()]);
  await tables.threads.put([...old.values()].map((thread) => ({ ...thread, orderIds: [] })));
  await tables.evidence.put(evidence.flatMap((row) => (row ? [{ ...row, evidence: { ...row.evidence, orderIds: [] } }] : [])));
  return upTo;
}

/** A portion of contacts closed before `before`, threads last read before it that wait for nothing, and old readings and notices. */
export async function dropHistory(database: ReplyClockDatabase, tables: RetainedTables, before: Instant, now: Instant): Promise<boolean> {
  let more = false;
  for (const accountId of await database.accounts.toCollection().primaryKeys()) {
    const threads = await database.threads
      .where('[accountId+lastReadAt]')
      .between([accountId, Dexie.minKey], [accountId, before])
      .filter(({ open }) => open === 0)
      .limit(AT_ONCE)
      .primaryKeys();
    await dropThreads(database, tables, threads);
    more ||= threads.length === AT_ONCE;
    await database.completeReadings.where('[accountId+pending+at]').between([accountId, 0, Dexie.minKey], [accountId, 0, before]).delete();
    await database.completeReadings.where('[accountId+pending+at]').between([accountId, 1, Dexie.minKey], [accountId, 1, now - PENDING_FOR]).delete();
  }
  const contacts = await contactsClosedBefore(database, before);
  await dropContacts(tables, contacts);
  return (await drop(database.notices, database.notices.where('at').below(before))) || contacts.length === AT_ONCE || more;
}

/** A portion of replies sent before `sentBefore`, and of promises that ended before `promisedBefore`. */
export async function dropSent(database: ReplyClockDatabase, sentBefore: Instant, promisedBefore: Instant): Promise<boolean> {
  const replies = await drop(database.sentReplies, database.sentReplies.where('at').below(sentBefore));
  return (await drop(database.followUps, database.followUps.where('by').below(promisedBefore))) || replies;
}

/** Of the oldest of more than `most` replies sent, as many as one transaction takes: of a version that kept them all there may be many more. */
export async function keepLastSent(database: ReplyClockDatabase, most: number): Promise<void> {
  const over = (await database.sentReplies.count()) - most;
  if (over > 0) await database.sentReplies.bulkDelete(await database.sentReplies.orderBy('at').limit(Math.min(over, AT_ONCE)).primaryKeys());
}

/** A portion of them, found by their start: what began before and waits still, or may, is passed over. */
async function contactsClosedBefore(database: ReplyClockDatabase, before: Instant): Promise<ContactRecord[]> {
  const found: ContactRecord[] = [];
  for (const { accountId, marketplaceId } of await rateScopes(database)) {
    const began = database.contacts
      .where('[accountId+marketplaceId+startedLatest]')
      .between([accountId, marketplaceId, Dexie.minKey], [accountId, marketplaceId, before]);
    found.push(...(await began.filter(({ closedAt }) => closedAt < before).limit(AT_ONCE - found.length).toArray()));
    if (found.length === AT_ONCE) break;
  }
  return found;
}

async function drop<T>(table: Table<T, string>, old: Collection<T, string>): Promise<boolean> {
  const ids = await old.limit(AT_ONCE).primaryKeys();
  await table.bulkDelete(ids);
  return ids.length === AT_ONCE;
}

async function dropThreads(database: ReplyClockDatabase, tables: RetainedTables, ids: string[]): Promise<void> {
  const evidence = await database.evidence.bulkGet(ids);
  const looks = evidence.flatMap((row) => row?.fingerprints ?? []);
  await tables.evidence.remove([...ids, ...looks.map((look) => `row:${look}`)]);
  await tables.rowIdentities.remove([...looks, ...ids.filter((id) => id.startsWith('row:')).map((id) => id.slice(4))]);
  await dropContacts(tables, await contactsOfThreads(database, ids));
  const threads = await database.threads.bulkGet(ids);
  for (const way of COUNTED_PER) {
    const differences = threads.flatMap((thread) => thread?.otherwise?.[way] ?? []);
    await noteContacts(tables.metrics, { before: differences.flatMap(({ more }) => more), after: differences.flatMap(({ fewer }) => fewer) }, way);
  }
  await tables.threads.remove(ids);
}

/** With what they added to the sums. */
async function dropContacts(tables: RetainedTables, contacts: ContactRecord[]): Promise<void> {
  await noteContacts(tables.metrics, { before: contacts, after: [] });
  await tables.contacts.remove(contacts.map(({ id }) => id));
}
