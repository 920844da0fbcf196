import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { storageTroubleOf } from '@/utils/domain/storage-trouble';
import { HOUR } from '@/utils/domain/time/observed-time';
import { ReplyClockDatabase } from '@/utils/storage/database';
import { aReading, aRow, caseId, NOW } from '../services/support/observations';
import { Machine } from '../services/support/ports';

const waiting = (n: number) => aRow(n, { openedAt: NOW - 20 * HOUR, updatedAt: NOW - 20 * HOUR });

/** Every row of every store, and the version, read by the browser's own API. */
async function raw(name: string): Promise<{ version: number; stores: Record<string, unknown[]> }> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('not opened'));
  });
  const stores: Record<string, unknown[]> = {};
  for (const store of database.objectStoreNames) {
    stores[store] = await new Promise((resolve) => {
      const all = database.transaction(store).objectStore(store).getAll();
      all.onsuccess = () => resolve(all.result as unknown[]);
    });
  }
  const { version } = database;
  database.close();
  return { version, stores };
}

const opened: Dexie[] = [];
afterEach(() => opened.splice(0).forEach((database) => database.close()));

describe('a database that a newer version wrote', () => {
  it('is left as it is, to the last row and index, and the agent is told to update', async () => {
    const machine = new Machine();
    const { name } = machine.database;
    // As a later version might leave it: an index of ours gone, a table and a field that we do not know.
    const newer = new Dexie(name);
    newer.version(machine.database.verno + 1).stores({ threads: 'id', contacts: 'id', later: 'id' });
    await newer.table('threads').add({ id: caseId(1), later: { shape: 2 } });
    await newer.table('later').add({ id: 'x' });
    newer.close();
    const before = await raw(name);
    const background = machine.start();
    const answer = await background.recordObservation(aReading([waiting(1)]), 1);
    await background.settled();
    expect(answer.summary.trouble).toBe('storage-newer');
    // The page still counts, from what it shows.
    expect(answer.slas[0]).toMatchObject({ threadId: caseId(1), status: 'at-risk' });
    expect(await raw(name)).toEqual(before);
    await expect(machine.database.threads.toArray()).rejects.toSatisfy((error) => storageTroubleOf(error) === 'storage-newer');
    background.lookAround();
    await background.settled();
    expect(machine.badge.title).toContain('newer');
  });
});

describe('a stored row that is not what it should be', () => {
  it.each([
    ['evidence without its parts', 'evidence', { evidence: null }],
    ['evidence of another shape', 'evidence', { evidence: { messages: 'x' } }],
    ['a thread without its times', 'threads', { dueAt: 5, startedAt: 'yesterday' }],
    ['contacts of another shape', 'contacts', { startedAt: null }],
  ])('%s: the page is counted on, every other row is as it was, new ones are stored, and the agent is told where one cannot be', async (_, table, damage) => {
    const machine = new Machine();
    const background = machine.start();
    await background.recordObservation(aReading([waiting(1), waiting(2)]), 1);
    await background.settled();
    const { database } = machine;
    const { firstSeenAt } = (await database.threads.get(caseId(2)))!;
    const rows = await database.table(table).toArray();
    const victim = rows.find((row: { id: string }) => row.id.startsWith(caseId(1))) as { id: string };
    await database.table(table).put({ ...victim, ...damage });
    const next = machine.start();
    const answer = await next.recordObservation(aReading([waiting(1), waiting(2), waiting(3)], { observedAt: NOW - 1_000 }), 1);
    await next.settled();
    expect(answer.slas.filter(({ status }) => status === 'at-risk').map(({ threadId }) => threadId)).toEqual([caseId(1), caseId(2), caseId(3)]);
    const other = (await database.threads.get(caseId(2)))!;
    expect(other.firstSeenAt).toBe(firstSeenAt);
    // The row that came new is remembered, whatever is wrong with another.
    expect(await database.threads.get(caseId(3))).toMatchObject({ open: 1 });
    expect(answer.summary.trouble === null || answer.summary.trouble === 'storage-damaged', String(answer.summary.trouble)).toBe(true);
  });
});

describe('a database that another connection keeps at an older version', () => {
  it('is waited for: what was asked meanwhile is done once it is free, and nothing is lost', async () => {
    const name = 'blocked';
    const old = new Dexie(name);
    old.version(1).stores({ state: 'key', evidence: 'id, accountId' });
    await old.table('evidence').add({ id: 'kept', accountId: 'a' });
    old.close();
    const holder = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
    });
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const database = new ReplyClockDatabase(name);
    opened.push(database);
    const asked = database.evidence.count();
    await new Promise((resolve) => setTimeout(resolve, 50));
    holder.close();
    expect(await asked).toBe(1);
  });
});
