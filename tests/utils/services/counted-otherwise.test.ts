import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { responseMetrics, type ResponseMetrics } from '@/utils/domain/metrics/response-metrics';
import type { ContactRules } from '@/utils/domain/thread/contacts';
import { deriveThread } from '@/utils/domain/thread/derive-thread';
import { DAY, HOUR, MINUTE } from '@/utils/domain/time/observed-time';
import { metricsAt } from '@/utils/storage/metric-rows';
import { aConversation, ACCOUNT, aReading, aRow, caseId, HOST, NOW, US } from './support/observations';
import { Machine } from './support/ports';

const WINDOWS = [7, 30, 90];
const WAYS = ['asSet', 'turn', 'message'] as const;

function countsOf({ windowDays, onTime, late, missed, pending, waived, uncertain, rate }: ResponseMetrics) {
  return { windowDays, onTime, late, missed, pending, waived, uncertain, rate };
}

/** One conversation: who wrote, how many hours ago. */
const conversation = (n: number, story: readonly (readonly ['buyer' | 'seller', number])[], at: number) =>
  aConversation(
    n,
    story.map(([author, hours], index) => ({ id: `m${n}-${index}`, author, at: { earliest: NOW - hours * HOUR, latest: NOW - hours * HOUR }, delivered: true })),
    at,
    { openedAt: null, updatedAt: null },
  );

async function stored(machine: Machine) {
  const told = await metricsAt(machine.database.metrics, { accountId: ACCOUNT, marketplaceId: US }, { now: machine.now, windows: WINDOWS, ways: WAYS });
  return Object.fromEntries(WAYS.map((way) => [way, told[way].map(countsOf)]));
}

/** Everything counted afresh, from what was read, by each way of counting. */
async function recounted(machine: Machine) {
  const evidence = await machine.database.evidence.toArray();
  const { automaticRepliesCount, countPer: asSet } = machine.settings;
  const counted = (countPer: ContactRules['countPer']) => {
    const contacts = evidence.flatMap((row) => deriveThread(row.evidence, [], { rules: { automaticRepliesCount, countPer } }).contacts);
    return WINDOWS.map((windowDays) => countsOf(responseMetrics(contacts, { now: machine.now, windowDays })));
  };
  return { asSet: counted(asSet), turn: counted('turn'), message: counted('message') };
}

describe('rates counted per turn and per message', () => {
  it('equal a recount in each way, whatever is read and set, in whatever order', async () => {
    const word = fc.tuple(fc.constantFrom<'buyer' | 'seller'>('buyer', 'buyer', 'seller'), fc.integer({ min: 1, max: 80 }));
    const story = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.toSorted((a, b) => b[1] - a[1]));
    const step = fc.record({ n: fc.integer({ min: 1, max: 3 }), story, countPer: fc.constantFrom<ContactRules['countPer']>('turn', 'message', 'thread-per-24h'), kind: fc.constantFrom('conversation', 'conversation', 'list') });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
        const machine = new Machine();
        const background = machine.start();
        for (const [index, { n, story: words, countPer, kind }] of steps.entries()) {
          if (machine.settings.countPer !== countPer) {
            machine.settings = { ...machine.settings, countPer };
            await background.settingsChanged();
            await background.settled();
          }
          const at = NOW - MINUTE + index;
          await background.recordObservation(kind === 'list' ? aReading([aRow(n)], { observedAt: at }) : conversation(n, words, at), null);
          expect(await stored(machine)).toEqual(await recounted(machine));
        }
        await background.settled();
        await machine.database.delete();
      }),
      { numRuns: 30 },
    );
  });

  it('are shown beside each other where they disagree about the target', async () => {
    const machine = new Machine();
    const background = machine.start();
    // Nine answered on time, and one turn of three messages that was answered late: 90 % of turns, 9 of 12 messages.
    for (let n = 1; n <= 9; n += 1) await background.recordObservation(conversation(n, [['buyer', 60], ['seller', 59]], NOW - MINUTE), null);
    await background.recordObservation(conversation(10, [['buyer', 70], ['buyer', 69], ['buyer', 68], ['seller', 40]], NOW - MINUTE), null);
    const ask = async () => (await background.readInbox({ host: HOST, accountId: ACCOUNT, threadIds: [], rowKeys: [] })).summary.rates;
    expect(await ask()).toMatchObject([{ rate: { low: 0.9, high: 0.9 }, counted: 10, beside: { countPer: 'message', rate: { low: 0.75, high: 0.75 } } }]);

    machine.settings = { ...machine.settings, countPer: 'message' };
    await background.settingsChanged();
    await background.settled();
    const [perMessage] = await ask();
    expect(perMessage).toMatchObject({ rate: { low: 0.75, high: 0.75 }, counted: 12 });
    expect(perMessage).not.toHaveProperty('beside');
  });

  it('leave no sum behind when the thread is forgotten', async () => {
    const machine = new Machine();
    const background = machine.start();
    await background.recordObservation(conversation(1, [['buyer', 70], ['buyer', 69], ['seller', 40]], NOW - MINUTE), null);
    await background.settled();
    machine.now = NOW + 500 * DAY;
    background.lookAround();
    await background.settled();
    expect(await machine.database.threads.get(caseId(1))).toBeUndefined();
    expect(await machine.database.metrics.count()).toBe(0);
    await machine.database.delete();
  });

  it('come to threads that an older version had stored without them', async () => {
    const machine = new Machine();
    const background = machine.start();
    await background.recordObservation(conversation(1, [['buyer', 70], ['buyer', 69], ['seller', 40]], NOW - MINUTE), null);
    await background.settled();
    const { otherwise: _, ...older } = (await machine.database.threads.get(caseId(1)))!;
    await machine.database.threads.put(older);
    await machine.database.metrics.filter(({ tree }) => tree > 4_000).delete();
    await machine.database.state.put({ key: 'rules', rules: { automaticRepliesCount: false, countPer: 'turn' } });
    const again = machine.start();
    again.lookAround();
    await again.settled();
    expect(await stored(machine)).toEqual(await recounted(machine));
    await machine.database.delete();
  });

  it('a thread counted once in 24 hours is due from the start of its group', async () => {
    const machine = new Machine();
    machine.settings = { ...machine.settings, countPer: 'thread-per-24h' };
    const background = machine.start();
    await background.recordObservation(conversation(1, [['buyer', 10], ['seller', 9], ['buyer', 2]], NOW - MINUTE), null);
    await background.settled();
    expect(await machine.database.contacts.toArray()).toMatchObject([{ startedAt: { latest: NOW - 10 * HOUR } }]);
    expect(await machine.database.threads.get(caseId(1))).toMatchObject({ open: 1, dueLatest: NOW + 14 * HOUR });
    await machine.database.delete();
  });
});
