import type { ContactRecord, ThreadRecord } from '@/utils/services/records';
import type { Rows } from '@/utils/services/tables';
import type { MetricKey, MetricRow, MetricTable } from '../metric-rows';
import type { OpenThreadsInTransaction } from './open-threads';
import type { RowsInTransaction } from './row-memory';
import type { MemoryInTransaction } from './worker-memory';

/** Rows of a table, with word of each that is written: what it is now, `null` where it was removed. */
function telling<Row, Key>(rows: Rows<Row, Key>, keyOf: (row: Row) => Key, written: (key: Key, row: Row | null) => void): Rows<Row, Key> {
  return {
    get: async (keys) => rows.get(keys),
    async put(all) {
      for (const row of all) written(keyOf(row), row);
      await rows.put(all);
    },
    async remove(keys) {
      for (const key of keys) written(key, null);
      await rows.remove(keys);
    },
  };
}

/** Rows of a table, from the memory where they are in it. `nameOf`: a row's key as one text. */
export function rememberedRows<Row, Key>(rows: Rows<Row, Key>, memory: RowsInTransaction<Row>, { keyOf, nameOf = String }: { keyOf: (row: Row) => Key; nameOf?: (key: Key) => string }): Rows<Row, Key> {
  return {
    ...telling(rows, keyOf, (key, row) => memory.written(nameOf(key), row)),
    async get(keys) {
      const found = keys.map((key) => memory.get(nameOf(key)));
      const asked = new Map(keys.flatMap((key, at) => (found[at] === undefined ? [[nameOf(key), key] as const] : [])));
      if (asked.size === 0) return found.map((row) => row ?? undefined);
      const rowsFound = await rows.get([...asked.values()]);
      const answers = new Map([...asked.keys()].map((name, at) => [name, rowsFound[at]]));
      for (const [name, row] of answers) memory.found(name, row ?? null);
      return keys.map((key, at) => (found[at] === undefined ? answers.get(nameOf(key)) : (found[at] ?? undefined)));
    },
  };
}

/** The same, for work on many rows that nobody looks at: it is told what was written, and remembers none of it. */
export function passedRows<Row>(rows: Rows<Row, string>, memory: RowsInTransaction<Row>, keyOf: (row: Row) => string): Rows<Row, string> {
  return telling(rows, keyOf, (key) => memory.pass(key));
}

/** Threads, with word of each that is written to those that are open. */
export function toldOfOpen(rows: Rows<ThreadRecord, string>, open: OpenThreadsInTransaction): Rows<ThreadRecord, string> {
  return telling(rows, ({ id }) => id, (id, thread) => open.written(id, thread));
}

/** Contacts are remembered by their thread: that is how they are asked for. */
export function rememberedContacts(rows: Rows<ContactRecord, string>, { contacts, scopes }: MemoryInTransaction): Rows<ContactRecord, string> {
  const others = (threadId: string, id: string) => contacts.get(threadId)?.filter((one) => one.id !== id);
  return {
    get: async (keys) => rows.get(keys),
    async put(all) {
      for (const contact of all) {
        const { id, threadId } = contact;
        const known = contacts.get(threadId);
        scopes.written(contact, known === undefined ? undefined : (known?.find((one) => one.id === id) ?? null));
        const kept = others(threadId, id);
        if (kept) contacts.written(threadId, [...kept, contact]);
        else contacts.pass(threadId);
      }
      await rows.put(all);
    },
    async remove(ids) {
      for (const id of ids) {
        const threadId = threadOfContact(id);
        const kept = others(threadId, id);
        if (kept) contacts.written(threadId, kept);
        else contacts.pass(threadId);
        scopes.removed();
      }
      await rows.remove(ids);
    },
  };
}

/** The contacts of these threads, each thread's from the memory where they are in it. */
export async function contactsRemembered(threadIds: readonly string[], memory: RowsInTransaction<ContactRecord[]>, ask: (threadIds: string[]) => Promise<ContactRecord[][]>): Promise<ContactRecord[]> {
  const known = threadIds.map((id) => memory.get(id));
  const asked = threadIds.filter((_, at) => known[at] === undefined);
  const answers = asked.length === 0 ? [] : await ask(asked);
  for (const [at, id] of asked.entries()) memory.found(id, answers[at]!);
  return [...known.flatMap((of) => of ?? []), ...answers.flat()];
}

const threadOfContact = (id: string): string => id.slice(0, id.lastIndexOf('#'));

/** The sums, from the memory where they are in it. */
export function rememberedMetrics(table: MetricTable, rows: Rows<MetricRow, MetricKey>, memory: RowsInTransaction<MetricRow>): MetricTable {
  const keyOf = ({ accountId, marketplaceId, tree, level, index }: MetricRow): MetricKey => [accountId, marketplaceId, tree, level, index];
  const remembered = rememberedRows(rows, memory, { keyOf, nameOf: (key) => key.join('\n') });
  return {
    bulkGet: async (keys) => remembered.get(keys),
    bulkPut: async (all) => remembered.put([...all]),
    bulkDelete: async (keys) => remembered.remove(keys),
    where: ((index: string) => table.where(index)) as MetricTable['where'],
    isKnown: (key) => memory.get(key.join('\n')) !== undefined,
  };
}
