import { Dexie, type Collection } from 'dexie';
import { COUNTED_PER } from '@/utils/domain/thread/counted-otherwise';
import { DAY, type Instant } from '@/utils/domain/time/observed-time';
import type { ContactRecord } from '@/utils/services/records';
import type { ReplyClockDatabase } from './database';
import { noteContacts } from './metric-rows';

/** A complete reading of which a page never came is given up after this. */
const PENDING_FOR = DAY;
const AT_ONCE = 1_000;

/** Forgets the order ids of threads that have waited for nothing since `before`, in the record and in the evidence. */
export async function dropOrderIds(database: ReplyClockDatabase, before: Instant): Promise<void> {
  // The index holds only threads that still have order ids.
  const old = await database.threads
    .where('orderIds')
    .above('')
    .distinct()
    .and((thread) => thread.open === 0 && (thread.endedLatest ?? thread.lastReadAt) < before)
    .toArray();
  const ids = old.map(({ id }) => id);
  const evidence = await database.evidence.bulkGet(ids);
  await database.threads.bulkPut(old.map((thread) => Object.assign(thread, { orderIds: [] })));
  await database.evidence.bulkPut(
    evidence.flatMap((row) => (row ? [{ ...row, evidence: { ...row.evidence, orderIds: [] } }] : [])),
  );
}

/** Forgets contacts closed before `before`, threads last read before it that wait for nothing, and old readings and notices. */
export async function dropHistory(database: ReplyClockDatabase, before: Instant, now: Instant): Promise<void> {
  for (const accountId of await database.accounts.toCollection().primaryKeys()) {
    const threads = await database.threads
      .where('[accountId+open+lastReadAt]')
      .between([accountId, 0, Dexie.minKey], [accountId, 0, before])
      .primaryKeys();
    await dropThreads(database, threads);
    await database.completeReadings.where('[accountId+pending+at]').between([accountId, 0, Dexie.minKey], [accountId, 0, before]).delete();
    await database.completeReadings.where('[accountId+pending+at]').between([accountId, 1, Dexie.minKey], [accountId, 1, now - PENDING_FOR]).delete();
  }
  await dropContacts(database, (contacts) => contacts.where('closedAt').below(before));
  await database.notices.where('at').below(before).delete();
}

/** With what they added to the sums; so many at once, as a first run after long may find very many. */
async function dropContacts(database: ReplyClockDatabase, which: (contacts: ReplyClockDatabase['contacts']) => Collection<ContactRecord>): Promise<void> {
  for (;;) {
    const before = await which(database.contacts).limit(AT_ONCE).toArray();
    if (before.length === 0) return;
    await noteContacts(database.metrics, { before, after: [] });
    await database.contacts.bulkDelete(before.map(({ id }) => id));
  }
}

async function dropThreads(database: ReplyClockDatabase, ids: string[]): Promise<void> {
  const evidence = await database.evidence.bulkGet(ids);
  const looks = evidence.flatMap((row) => row?.fingerprints ?? []);
  await database.evidence.bulkDelete([...ids, ...looks.map((look) => `row:${look}`)]);
  await database.rowIdentities.bulkDelete([...looks, ...ids.filter((id) => id.startsWith('row:')).map((id) => id.slice(4))]);
  await dropContacts(database, (contacts) => contacts.where('threadId').anyOf(ids));
  const threads = await database.threads.bulkGet(ids);
  for (const way of COUNTED_PER) {
    const differences = threads.flatMap((thread) => thread?.otherwise?.[way] ?? []);
    await noteContacts(database.metrics, { before: differences.flatMap(({ more }) => more), after: differences.flatMap(({ fewer }) => fewer) }, way);
  }
  await database.threads.bulkDelete(ids);
}
