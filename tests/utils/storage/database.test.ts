import { Dexie } from 'dexie';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { responseMetrics } from '@/utils/domain/metrics/response-metrics';
import { DAY } from '@/utils/domain/time/observed-time';
import { DEFAULT_SETTINGS } from '@/utils/platform/settings';
import { evaluateRecord } from '@/utils/services/thread-sla-of';
import { ReplyClockDatabase } from '@/utils/storage/database';
import { inboxStore } from '@/utils/storage/inbox-store';
import { isPackedTable, unpackRow } from '@/utils/storage/packed/packed-rows';
import { metricsAt } from '@/utils/storage/metric-rows';
import { followRules } from '@/utils/services/follow-rules';
import { rulesOf } from '@/utils/services/rules-of';

/** What a version of the product left behind: how its tables were declared, and rows in each. */
interface Example {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, Record<string, unknown>[]>;
}

const folder = join(import.meta.dirname, 'examples');
const examples = readdirSync(folder)
  .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Example)
  .sort((a, b) => a.version - b.version);

/** Leaves a database behind as that version would have. */
async function left({ version, stores, rows }: Example, name: string): Promise<void> {
  const old = new Dexie(name);
  old.version(version).stores(stores);
  for (const [table, all] of Object.entries(rows)) await old.table(table).bulkAdd(all);
  old.close();
}

/** Rows as they lie in the database. */
async function stored(database: ReplyClockDatabase, table: string): Promise<Record<string, unknown>[]> {
  return new Promise((resolve) => {
    const all = database.backendDB().transaction(table).objectStore(table).getAll();
    all.onsuccess = () => resolve(all.result as Record<string, unknown>[]);
  });
}

const declared = (database: Dexie) =>
  Object.fromEntries(database.tables.map(({ name, schema }) => [name, [schema.primKey, ...schema.indexes].map(({ src }) => src).join(', ')]));

describe('every version of the database', () => {
  it('has an example of the data it left, and the last one is today’s', () => {
    const today = new ReplyClockDatabase('versions');
    expect(examples.map(({ version }) => version)).toEqual(Array.from({ length: today.verno }, (_, n) => n + 1));
    expect(examples.at(-1)?.stores).toEqual(declared(today));
  });

  it.each(examples)('$version opens as today’s, with a row in every table, and goes on working', async (example) => {
    const name = `left-by-${example.version}`;
    await left(example, name);
    const database = new ReplyClockDatabase(name);
    for (const [table, rows] of Object.entries(example.rows)) {
      expect(rows.length, table).toBeGreaterThan(0);
      // Sums are built anew.
      if (table !== 'metrics') expect(await database.table(table).toArray(), table).toEqual(rows.map((row) => (isPackedTable(table) ? unpackRow(table, row) : row)));
      if (isPackedTable(table)) expect((await stored(database, table)).every((row) => 'packed' in row), table).toBe(true);
    }
    const otherwise = (await database.threads.toArray()).flatMap((thread) => thread.otherwise?.message?.more ?? []);
    // What was left without sums has them now, the same as if they had always been kept.
    const contacts = await database.contacts.toArray();
    for (const { accountId, marketplaceId } of contacts) {
      const ofScope = contacts.filter((contact) => contact.accountId === accountId && contact.marketplaceId === marketplaceId);
      for (const now of [ofScope[0]!.startedLatest, ofScope[0]!.startedLatest + 2 * DAY]) {
        const told = await metricsAt(database.metrics, { accountId, marketplaceId }, { now, windows: [7, 30, 90], ways: ['asSet', 'message'] });
        for (const [way, all] of [['asSet', ofScope], ['message', [...ofScope, ...otherwise]]] as const) {
          const recounted = [7, 30, 90].map((windowDays) => responseMetrics(all, { now, windowDays }));
          expect(told[way]).toMatchObject(recounted.map(({ rate, pending }) => ({ rate, pending })));
        }
      }
    }
    const [thread] = await database.threads.toArray();
    expect(evaluateRecord(thread!, thread!.dueLatest).sla.status).toBe('at-risk');
    // Derived afresh from the evidence as it was left, the thread reads the same.
    await followRules(inboxStore(database), { ...rulesOf(DEFAULT_SETTINGS), countPer: 'message' }, 0);
    expect((await database.threads.toArray()).map(({ id, dueAt }) => ({ id, dueAt }))).toEqual([{ id: thread?.id, dueAt: thread?.dueAt }]);
  });
});

describe('a large database of the fifth version', () => {
  const MANY = 1_234;
  const fifth = examples[4]!;
  const idOf = (n: number) => `${String(n).padStart(8, '0')}-0000-4000-8000-${String((n * 7_919) % 100_003).padStart(12, '0')}`;
  const rows = {
    threads: Array.from({ length: MANY }, (_, n) => ({ ...fifth.rows['threads']![0], id: idOf(n) })),
    contacts: Array.from({ length: MANY }, (_, n) => ({ ...fifth.rows['contacts']![0], id: `${idOf(n)}#0`, threadId: idOf(n) })),
    rowIdentities: [{ ...fifth.rows['rowIdentities']![0], fingerprint: '0123456789abcdef0123456789abcdef' }],
  };
  const large = { ...fifth, rows: { ...fifth.rows, ...rows } };
  const contents = async (database: ReplyClockDatabase) => ({
    threads: (await database.threads.toArray()).map(({ id }) => id).sort(),
    contacts: (await database.contacts.toArray()).map(({ id }) => id).sort(),
    rowIdentities: await database.rowIdentities.toArray(),
  });
  const whole = { threads: rows.threads.map(({ id }) => id), contacts: rows.contacts.map(({ id }) => id), rowIdentities: rows.rowIdentities };
  afterEach(() => vi.restoreAllMocks());

  it('is packed in portions, each a transaction, and never more than one of them in memory', async () => {
    await left(large, 'large');
    const portions: number[] = [];
    const { getAllKeys } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'getAllKeys').mockImplementation(function (this: IDBObjectStore, ...given) {
      const asked = getAllKeys.apply(this, given);
      if (this.name === 'threads') asked.addEventListener('success', () => portions.push(asked.result.length));
      return asked;
    });
    const all = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const database = new ReplyClockDatabase('large');
    await database.open();
    expect(portions).toEqual([500, 500, 234, 0]);
    expect(all).not.toHaveBeenCalled();
    expect(begun.mock.calls.filter(([tables, mode]) => tables === 'threads' && mode === 'readwrite')).toHaveLength(portions.length);
    expect(await contents(database)).toEqual(whole);
    expect(await database.threads.get(idOf(700))).toEqual(rows.threads[700]);
    expect(await database.contacts.where('id').startsWith(`${idOf(700)}#`).toArray()).toEqual([rows.contacts[700]]);
    expect(await database.state.get('unpacked')).toBeUndefined();
  });

  it('is packed to its end by the next worker where one was ended in the midst', async () => {
    await left(large, 'interrupted');
    const { transaction } = IDBDatabase.prototype;
    let portionsLeft = 2;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, tables, mode, options) {
      if (tables === 'contacts' && mode === 'readwrite' && portionsLeft-- === 0) throw new DOMException('ended', 'AbortError');
      return transaction.call(this, tables, mode, options);
    });
    const first = new ReplyClockDatabase('interrupted');
    await expect(first.open()).rejects.toThrow('ended');
    first.close();
    vi.restoreAllMocks();
    const database = new ReplyClockDatabase('interrupted');
    expect(await contents(database)).toEqual(whole);
    expect((await stored(database, 'contacts')).every((row) => 'packed' in row)).toBe(true);
  });

  it('keeps a row that cannot be read where it is, packs all others, and tries again; what was stored of it meanwhile stays', async () => {
    await left(large, 'damaged');
    const { get } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      const asked = get.call(this, key);
      if (key === idOf(3) || key === idOf(4)) {
        Object.defineProperty(asked, 'onsuccess', {
          set() {
            setTimeout(() => asked.onerror?.(new Event('error')), 0);
          },
        });
      }
      return asked;
    });
    const first = new ReplyClockDatabase('damaged');
    await first.open();
    expect((await stored(first, 'threads')).filter((row) => !('packed' in row)).map(({ id }) => id)).toEqual([idOf(3), idOf(4)]);
    // Seen again meanwhile.
    const seen = { ...rows.threads[4], lastReadAt: 1_790_000_000_000 };
    await first.table('threads').put(seen);
    first.close();
    vi.restoreAllMocks();
    const database = new ReplyClockDatabase('damaged');
    expect(await contents(database)).toEqual(whole);
    expect(await database.threads.bulkGet([idOf(3), idOf(4)])).toEqual([rows.threads[3], seen]);
  });
});
