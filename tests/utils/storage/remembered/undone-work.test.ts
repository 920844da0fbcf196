// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND } from '@/utils/domain/time/observed-time';
import { checkBackup } from '@/utils/storage/backup/check-backup';
import { restoreBackup } from '@/utils/storage/backup/restore-backup';
import { writeBackup } from '@/utils/storage/backup/write-backup';
import { ReplyClockDatabase } from '@/utils/storage/database';
import { inboxStore } from '@/utils/storage/inbox-store';
import { rebuildMetrics } from '@/utils/storage/metric-rows';
import { aReading, aRow, caseId, HOST, NOW } from '../../services/support/observations';
import { Machine } from '../../services/support/ports';

function aWorker(machine = new Machine(), options?: { isOnlyWriter: boolean }) {
  const store = inboxStore(machine.database, options);
  return { machine, store, background: machine.start({ store }) };
}
const reading = (machine: Machine, numbers: number[]) => aReading(numbers.map((n) => aRow(n, { openedAt: NOW - n * HOUR, updatedAt: NOW - n * HOUR })), { observedAt: machine.now - SECOND });
const anAccount = (readAt: number) => ({ id: 'A', host: HOST, readAt, joinedInto: null });

describe('what the worker remembers', () => {
  it('is not taken for what is stored where the browser closed the database and has not said so yet', async () => {
    const { machine, background } = aWorker();
    await background.recordObservation(reading(machine, [1, 2, 3]), 1);
    await background.settled();
    machine.database.backendDB().close();
    const other = new ReplyClockDatabase(machine.database.name);
    await other.transaction('rw', other.tables, async () => {
      for (const table of other.tables) await table.clear();
    });
    other.close();
    machine.now += MINUTE;
    await background.recordObservation(reading(machine, [1, 2, 3]), 1);
    await background.settled();

    const clean = aWorker();
    await clean.background.recordObservation(reading(clean.machine, [1, 2, 3]), 1);
    await clean.background.settled();
    const [is, should] = [await machine.tables(), await clean.machine.tables()];
    for (const name of ['rowIdentities', 'accounts', 'evidence', 'threads', 'contacts', 'metrics']) expect([name, is[name]?.length]).toEqual([name, should[name]?.length]);
  });

  it('goes with work that failed, though some of it was stored', async () => {
    const { machine, store } = aWorker();
    await store.transaction(async (tables) => tables.accounts.put([anAccount(1)]));
    const failing = store.transaction(async (tables) => {
      await tables.accounts.put([anAccount(2)]);
      await new Promise((resolve) => setTimeout(resolve, 50));
      await tables.state.get('page');
    });
    await expect(failing).rejects.toThrow();
    const [account] = await store.read(async (tables) => tables.accounts.get(['A']));
    expect(account).toEqual(await machine.database.accounts.get('A'));
  });

  it('makes no work fail once a backup has replaced it: that is done anew', async () => {
    const { machine, store, background } = aWorker();
    await background.recordObservation(reading(machine, [1]), 1);
    await background.settled();
    const other = aWorker();
    await other.background.recordObservation(reading(other.machine, [2]), 1);
    const page = new ReplyClockDatabase(machine.database.name);
    await restoreBackup(page, await checkBackup(await writeBackup(other.machine.database, { kept: { settings: {}, templates: [], installationKey: null }, madeAt: NOW })));
    page.close();
    const found = store.transaction(async (tables) => {
      const [thread] = await tables.threads.get([caseId(1)]);
      // Asked of the database itself.
      const stored = await tables.evidenceIdsAfter('', 10);
      if (thread && !stored.includes(caseId(1))) throw new Error('by what was remembered');
      return thread;
    });
    await expect(found).resolves.toBeUndefined();
  });

  it('is nothing where another context writes too: the sums are those of the contacts', async () => {
    const first = aWorker(new Machine(), { isOnlyWriter: false });
    const { machine } = first;
    const page = new ReplyClockDatabase(machine.database.name);
    const second = machine.start({ store: inboxStore(page, { isOnlyWriter: false }) });
    for (const [n, background] of [first.background, second, first.background, second].entries()) {
      machine.now += MINUTE;
      await background.recordObservation(reading(machine, [n + 1]), 1);
      await background.settled();
    }
    expect(await inboxStore(page, { isOnlyWriter: false }).read(async (tables) => tables.gatherOpen())).toBe(false);
    const sums = async () => (await page.metrics.toArray()).map((row) => JSON.stringify({ ...row, values: Array.from(row.values) })).sort();
    const grown = await sums();
    await page.transaction('rw', page.tables, async (transaction) => rebuildMetrics(transaction));
    expect(grown).toEqual(await sums());
  });
});
