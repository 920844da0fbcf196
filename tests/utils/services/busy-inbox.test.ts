import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '@/utils/domain/time/observed-time';
import { openAhead } from '@/utils/services/open-ahead';
import { purgeOldRecords } from '@/utils/services/purge-old-records';
import type { EvidenceRecord, ThreadRecord } from '@/utils/services/records';
import type { InboxTables } from '@/utils/services/tables';
import { inboxStore } from '@/utils/storage/inbox-store';
import { countDue } from '@/utils/storage/questions';
import { NOW } from './support/observations';
import { Machine } from './support/ports';

const RETENTION = { orderIdDays: 30, contactDays: 400 };
const orderId = (n: number, m = 0) => `113-${String(n).padStart(7, '0')}-${String(m).padStart(7, '0')}`;

/** As much of a stored thread as these questions look at. */
const thread = (id: string, more: Partial<ThreadRecord>) => ({ id, accountId: 'A0', open: 0, orderIds: [], lastReadAt: NOW, ...more }) as unknown as ThreadRecord;

describe('a busy inbox', () => {
  it('is gathered in portions, whole and in order, however many are due at one instant', async () => {
    const due = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 180 })), { maxLength: 4 });
    const { database } = new Machine();
    await fc.assert(fc.asyncProperty(due, fc.integer({ min: 0, max: 7 }), async (all, until) => {
      const threads = all.flatMap(([dueEarliest, count], place) => Array.from({ length: count }, (_, n) => thread(`t${place}-${n}`, { open: 1, dueEarliest, dueLatest: dueEarliest })));
      await database.threads.clear();
      await database.threads.bulkPut(threads);
      const open = await openAhead(inboxStore(database), until);
      expect(open.map(({ id }) => id).sort()).toEqual(threads.filter(({ dueEarliest }) => dueEarliest <= until).map(({ id }) => id).sort());
      expect(open.map(({ dueEarliest }) => dueEarliest)).toEqual(open.map(({ dueEarliest }) => dueEarliest).sort((a, b) => a - b));
    }), { numRuns: 25 });
  });

  it('has its deadlines counted in the index as each row would be', async () => {
    const { database } = new Machine();
    const ends = fc.tuple(fc.integer({ min: -6, max: 6 }), fc.integer({ min: 0, max: 4 }), fc.boolean());
    await fc.assert(fc.asyncProperty(fc.array(ends, { maxLength: 12 }), async (all) => {
      await database.threads.clear();
      await database.threads.bulkPut(all.map(([from, width, open], n) => thread(`t${n}`, { open: open ? 1 : 0, dueEarliest: NOW + from * HOUR, dueLatest: NOW + (from + width) * HOUR })));
      const open = all.filter(([, , waits]) => waits);
      const ahead = (hours: number) => open.filter(([from, width]) => from + width >= 0 && from <= hours).length;
      expect(await countDue(database, NOW)).toEqual({ overdue: open.filter(([from, width]) => from + width < 0).length, hour: ahead(1), fourHours: ahead(4) });
    }), { numRuns: 25 });
  });

  it('loses the order ids that are old enough, and no others, a portion at a time; a worker that dies goes on from there', async () => {
    const { database } = new Machine();
    const COUNT = 900;
    const isOld = (n: number) => n % 3 > 0;
    // Every ninth has three order ids, in places of the index far apart.
    const ids = (n: number) => (n % 9 === 0 ? [orderId(n), orderId(n + 300, 1), orderId(9_999_999 - n)] : [orderId(n)]);
    const threads = Array.from({ length: COUNT }, (_, n) => thread(`t${n}`, { orderIds: ids(n), open: n % 50 === 1 ? 1 : 0, endedLatest: NOW - (isOld(n) ? 31 : 29) * DAY }));
    await database.threads.bulkPut(threads);
    await database.evidence.bulkPut(threads.map(({ id, orderIds }) => ({ id, accountId: 'A0', fingerprints: [], evidence: { orderIds } }) as unknown as EvidenceRecord));
    let transactions = 0;
    const whole = inboxStore(database);
    // The worker dies in the third portion.
    const dying = { ...whole, transaction: async <T>(work: (tables: InboxTables) => Promise<T>): Promise<T> => {
      transactions += 1;
      if (transactions > 2) throw new Error('the worker is gone');
      return whole.transaction(work);
    } };
    await expect(purgeOldRecords(dying, RETENTION, NOW)).rejects.toThrow('gone');
    const some = await database.threads.filter(({ orderIds }) => orderIds.length > 0).count();
    expect(some).toBeLessThan(COUNT);
    while (await purgeOldRecords(whole, RETENTION, NOW));
    for (const { id, orderIds } of await database.threads.toArray()) {
      const n = Number(id.slice(1));
      expect(orderIds).toEqual(isOld(n) && n % 50 !== 1 ? [] : ids(n));
      expect((await database.evidence.get(id))?.evidence.orderIds).toEqual(orderIds);
    }
    expect((await database.state.get('purged')) as unknown).toEqual({ key: 'purged', at: NOW });
  });

  it('has its order ids looked through a few short portions at each look around, however many there are: observations have the database for themselves in between', async () => {
    const { database } = new Machine();
    await database.threads.bulkPut(Array.from({ length: 500 }, (_, n) => thread(`t${n}`, { orderIds: [orderId(n)], endedLatest: NOW - DAY })));
    const whole = inboxStore(database);
    let transactions = 0;
    const counted = { ...whole, transaction: async <T>(work: (tables: InboxTables) => Promise<T>): Promise<T> => {
      transactions += 1;
      return whole.transaction(work);
    } };
    let looks = 1;
    for (; await purgeOldRecords(counted, RETENTION, NOW); looks += 1) {
      expect(transactions).toBeLessThanOrEqual(5);
      transactions = 0;
    }
    expect(looks).toBeGreaterThan(2);
    expect(looks).toBeLessThan(10);
  });

  it('loses an order id from every thread that has it, where a portion ends between two of them', async () => {
    const { database } = new Machine();
    await database.threads.bulkPut(Array.from({ length: 700 }, (_, n) => thread(`t${n}`, { orderIds: [orderId(Math.floor(n / 3))], endedLatest: NOW - 31 * DAY })));
    while (await purgeOldRecords(inboxStore(database), RETENTION, NOW));
    expect(await database.threads.where('orderIds').above('').count()).toBe(0);
  });

  it('is looked around in at once, and once more after a rest however often that is asked for meanwhile', async () => {
    const machine = new Machine();
    const told: string[] = [];
    const rests: (() => void)[] = [];
    const background = machine.start({
      rest: (milliseconds) => {
        told.push(`rest ${milliseconds}`);
        return new Promise((resolve) => rests.push(resolve));
      },
      toolbar: { show: async () => {
        told.push('look');
        // A look that takes a quarter of a second.
        machine.now += 250;
        if (told.length === 1) for (let n = 0; n < 20; n += 1) background.lookAround();
      } },
    });
    background.lookAround();
    await until(() => rests.length === 1);
    background.lookAround();
    expect(told).toEqual(['look', 'rest 1250']);
    expect(machine.awake, 'while it rests').toBe(1);
    rests[0]!();
    await background.settled();
    expect(told).toEqual(['look', 'rest 1250', 'look']);
    expect(machine.awake).toBe(0);
  });

  it('does not wait for the time by which a clock was set back or forward during a look', async () => {
    for (const [by, rest] of [[-DAY, 1_000], [DAY, 1_500]] as const) {
      const machine = new Machine();
      const rests: number[] = [];
      let looks = 0;
      const background = machine.start({
        rest: async (milliseconds) => void rests.push(milliseconds),
        toolbar: { show: async () => {
          machine.now += by;
          looks += 1;
          if (looks === 1) background.lookAround();
        } },
      });
      background.lookAround();
      await background.settled();
      expect({ looks, rests }).toEqual({ looks: 2, rests: [rest] });
    }
  });
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 1));
}
