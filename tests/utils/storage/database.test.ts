import { Dexie } from 'dexie';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { responseMetrics } from '@/utils/domain/metrics/response-metrics';
import { DAY } from '@/utils/domain/time/observed-time';
import { DEFAULT_SETTINGS } from '@/utils/platform/settings';
import { evaluateRecord } from '@/utils/services/thread-sla-of';
import { ReplyClockDatabase } from '@/utils/storage/database';
import { inboxStore } from '@/utils/storage/inbox-store';
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
      if (table !== 'metrics') expect(await database.table(table).count(), table).toBe(rows.length);
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
