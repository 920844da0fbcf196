import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONTACT_RULES } from '@/utils/domain/thread/contacts';
import type { Observation, ThreadReading } from '@/utils/domain/thread/observation';
import { DAY, HOUR, MINUTE } from '@/utils/domain/time/observed-time';
import { fingerprintTexts, recordObservation } from '@/utils/services/record-observation';
import { inboxStore } from '@/utils/storage/inbox-store';
import { aCompleteReading, aConversation, ACCOUNT, aDrawnRow, aReading, aRow, caseId, NOW } from './support/observations';
import { Machine } from './support/ports';

/** Records observations one after the other, as the background does, and answers what each was answered. */
async function record(machine: Machine, ...observations: Observation[]) {
  const store = inboxStore(machine.database);
  const answers = [];
  for (const observation of observations) {
    const fingerprints = new Map([...fingerprintTexts(observation)].map(([key, text]) => [key, `fp-${text.replace('\n', '-')}`]));
    answers.push(await store.transaction((tables) => recordObservation(tables, observation, { rules: DEFAULT_CONTACT_RULES, now: NOW, fingerprints })));
  }
  return answers;
}

describe('replays', () => {
  it('of the same reading change nothing', async () => {
    const machine = new Machine();
    const reading = aCompleteReading([aRow(1), aRow(2), aDrawnRow(3)], NOW - MINUTE);
    await record(machine, reading);
    const once = await machine.tables();
    await record(machine, reading, reading);
    expect(await machine.tables()).toEqual(once);
  });

  it('keep the first sighting to the millisecond', async () => {
    const machine = new Machine();
    const at = NOW - 3 * HOUR - 137;
    await record(machine, aReading([aRow(1)], { observedAt: at }), aReading([aRow(1)], { observedAt: NOW - 5 }));
    expect(await machine.database.threads.get(caseId(1))).toMatchObject({ firstSeenAt: at, firstSeenServerAt: null });
  });

  it('of any readings in any order, any number of times, leave the same tables', async () => {
    const minutes = fc.integer({ min: 1, max: 600 }).map((n) => NOW - n * MINUTE);
    const row = fc.record({ n: fc.integer({ min: 1, max: 4 }), id: fc.boolean(), resolved: fc.boolean(), age: fc.integer({ min: 0, max: 20 }) });
    const reading = fc
      .record({ at: minutes, rows: fc.uniqueArray(row, { selector: (r) => r.n, maxLength: 4 }), complete: fc.boolean(), drawn: fc.boolean() })
      .map(({ at, rows, complete, drawn }): Observation => {
        const updatedAt = (age: number) => at - age * HOUR;
        const shown = rows.map(({ n, id, resolved, age }): ThreadReading =>
          drawn && !id
            ? aDrawnRow(n, { printedAt: { earliest: updatedAt(age) - 12 * HOUR, latest: updatedAt(age) + 12 * HOUR } })
            : aRow(n, { openedAt: NOW - 40 * HOUR, updatedAt: updatedAt(age), needsResponse: complete ? true : !resolved }),
        );
        const about = { observedAt: at, source: drawn ? ('drawn' as const) : ('response' as const) };
        return complete ? aCompleteReading(shown, at, about) : aReading(shown, { ...about, view: { folder: 'all', narrowed: false } });
      });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(reading, { selector: (r) => r.observedAt, minLength: 1, maxLength: 6 }).chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all.map((one) => ({ ...one }))], { minLength: all.length * 2 })),
        ),
        async ([inOrder, anyOrder]) => {
          const one = new Machine();
          const other = new Machine();
          await record(one, ...inOrder);
          await record(other, ...anyOrder);
          expect(await other.tables()).toEqual(await one.tables());
          await Promise.all([one.database.delete(), other.database.delete()]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('complete readings', () => {
  it('take a thread out of the queue that they no longer show, uncertain how it ended', async () => {
    const machine = new Machine();
    await record(machine, aReading([aRow(1), aRow(2)], { observedAt: NOW - 30 * MINUTE }), aCompleteReading([aRow(2)], NOW - MINUTE));
    const [gone] = await machine.database.contacts.where('id').startsWith(`${caseId(1)}#`).toArray();
    expect(gone).toMatchObject({ answeredAt: gone?.waivedAt, closedAt: NOW - MINUTE + 2 * MINUTE });
    expect((await machine.database.threads.get(caseId(1)))?.open).toBe(0);
    expect((await machine.database.threads.get(caseId(2)))?.open).toBe(1);
  });

  it('count only when every one of their pages was recorded, in whatever order they came', async () => {
    const first = NOW - 3 * MINUTE;
    const second = NOW - 2 * MINUTE;
    const pageOne = aReading([aRow(1)], { observedAt: first });
    const pageTwo = aReading([aRow(2)], { observedAt: second, completeOver: [first, second] });
    const before = aReading([aRow(1), aRow(2), aRow(3)], { observedAt: NOW - 40 * MINUTE });

    const lost = new Machine();
    await record(lost, before, pageTwo);
    expect((await lost.database.threads.toArray()).map(({ open }) => open)).toEqual([1, 1, 1]);
    expect((await lost.database.readings.toArray())[0]).toMatchObject({ lastCompleteAt: null });

    await record(lost, pageOne);
    expect((await lost.database.threads.toArray()).map(({ id, open }) => [id, open])).toEqual([[caseId(1), 1], [caseId(2), 1], [caseId(3), 0]]);
    expect((await lost.database.readings.toArray())[0]).toMatchObject({ lastCompleteAt: first, lastReadAt: second });
  });

  it('show no absence where one of their rows may be anyone’s', async () => {
    const machine = new Machine();
    const twin = aDrawnRow(9);
    await record(machine, aReading([aRow(1)], { observedAt: NOW - 30 * MINUTE }), aCompleteReading([twin, { ...twin }], NOW - MINUTE));
    expect((await machine.database.threads.get(caseId(1)))?.open).toBe(1);
  });

  it('bracket an arrival: later than the last one without it', async () => {
    const machine = new Machine();
    const drawn = aDrawnRow(1, { printedAt: { earliest: NOW - 12 * HOUR, latest: NOW + 12 * HOUR } });
    const drawnAt = { source: 'drawn' } as const;
    await record(machine, aCompleteReading([], NOW - 60 * MINUTE, drawnAt), aCompleteReading([drawn], NOW - 10 * MINUTE, drawnAt));
    const [thread] = await machine.database.threads.toArray();
    expect(thread?.startedAt).toEqual({ earliest: NOW - 62 * MINUTE, latest: NOW - 8 * MINUTE });
  });
});

describe('rows without an id', () => {
  it('are kept under a keyed fingerprint and joined to their thread when its id is known, with their first sighting', async () => {
    const machine = new Machine();
    const at = NOW - 5 * HOUR;
    await record(machine, aReading([aDrawnRow(1)], { observedAt: at, source: 'drawn' }));
    const [provisional] = await machine.database.threads.toArray();
    expect(provisional?.id).toMatch(/^row:fp-/);
    await record(machine, aReading([aRow(1)], { observedAt: NOW - MINUTE }));
    const threads = await machine.database.threads.toArray();
    expect(threads.map(({ id, firstSeenAt }) => [id, firstSeenAt])).toEqual([[caseId(1), at]]);
    expect((await machine.database.contacts.toArray()).every(({ threadId }) => threadId === caseId(1))).toBe(true);
    const [answer] = await record(machine, aReading([aDrawnRow(1)], { observedAt: NOW - 1, source: 'drawn' }));
    expect(answer?.slas[0]).toMatchObject({ threadId: caseId(1), rowKey: 'rowkey-1' });
  });

  it('that look alike are shown from their reading, in one range, and nothing is stored of them', async () => {
    const machine = new Machine();
    const early = aDrawnRow(1, { printedAt: { earliest: NOW - 2 * DAY, latest: NOW - DAY } });
    const late = aDrawnRow(1, { printedAt: { earliest: NOW - 6 * HOUR, latest: NOW } });
    const [answer] = await record(machine, aReading([early, late], { source: 'drawn' }));
    expect(answer?.slas.map(({ threadId, reason, rowKey }) => [threadId, reason, rowKey])).toEqual([
      ['', 'rows-alike', 'rowkey-1'],
      ['', 'rows-alike', 'rowkey-1'],
    ]);
    expect(answer?.slas[0]?.dueAt).toEqual(answer?.slas[1]?.dueAt);
    expect(answer?.slas[0]?.dueAt?.latest).toBe(NOW - MINUTE + 2 * MINUTE + DAY - MINUTE);
    const { evidence, threads, contacts } = await machine.tables();
    expect([evidence, threads, contacts]).toEqual([[], [], []]);
  });

  it('of which two threads show the look are never guessed, whichever thread came first', async () => {
    const machine = new Machine();
    const drawn = aReading([aDrawnRow(1)], { observedAt: NOW - 3 * HOUR, source: 'drawn' });
    await record(machine, drawn, aReading([aRow(1)]), aReading([aRow(2, { rowKey: 'rowkey-1' })]));
    expect((await machine.database.threads.toArray()).map(({ id, firstSeenAt }) => [id, firstSeenAt])).toEqual([
      [caseId(1), NOW - MINUTE],
      [caseId(2), NOW - MINUTE],
    ]);
    const [answer] = await record(machine, { ...drawn, observedAt: NOW - 2 });
    expect(answer?.slas[0]).toMatchObject({ threadId: '', reason: 'rows-alike' });
  });
});

describe('two tabs', () => {
  it('one of them eight hours old, never undo each other', async () => {
    const machine = new Machine();
    const messages = [
      { id: 'm1', author: 'buyer', at: { earliest: NOW - 10 * HOUR, latest: NOW - 10 * HOUR }, delivered: true },
      { id: 'm2', author: 'seller', at: { earliest: NOW - 2 * HOUR, latest: NOW - 2 * HOUR }, delivered: true },
    ] as const;
    const over = { openedAt: NOW - 10 * HOUR, updatedAt: NOW - 10 * HOUR };
    await record(machine, aConversation(1, [...messages], NOW - HOUR, { ...over, updatedAt: NOW - 2 * HOUR }));
    const fresh = await machine.database.threads.get(caseId(1));
    expect(fresh).toMatchObject({ open: 0, basis: 'conversation' });
    await record(machine, aCompleteReading([aRow(1, over)], NOW - 8 * HOUR));
    expect(await machine.database.threads.get(caseId(1))).toMatchObject({ open: 0, contact: fresh?.contact, lastReadAt: NOW - HOUR });
    expect((await machine.database.readings.toArray())[0]?.lastReadAt).toBe(NOW - 8 * HOUR);
  });
});

describe('accounts', () => {
  it('known first by a label are joined when one page shows both, and stay joined', async () => {
    const machine = new Machine();
    await record(machine, aReading([aRow(1)], { accountId: 'label:abc' }));
    await record(machine, aReading([aRow(2)], { formerAccountId: 'label:abc' }), aReading([aRow(3)], { accountId: 'label:abc', observedAt: NOW }));
    expect((await machine.database.threads.toArray()).map(({ accountId }) => accountId)).toEqual([ACCOUNT, ACCOUNT, ACCOUNT]);
    expect((await machine.database.contacts.toArray()).map(({ accountId }) => accountId)).toEqual([ACCOUNT, ACCOUNT, ACCOUNT]);
    expect((await machine.database.readings.toArray()).map(({ accountId }) => accountId)).toEqual([ACCOUNT]);
  });

  it('known only by their host do not hand the next account’s readings to the last', async () => {
    const machine = new Machine();
    await record(machine, aReading([aRow(1)], { accountId: 'unknown:h' }), aReading([aRow(2)], { formerAccountId: 'unknown:h' }));
    await record(machine, aReading([aRow(3)], { accountId: 'unknown:h' }));
    expect((await machine.database.threads.toArray()).map(({ accountId }) => accountId)).toEqual([ACCOUNT, ACCOUNT, 'unknown:h']);
  });
});

describe('clocks', () => {
  it('more than five minutes apart keep both stamps and give no brackets', async () => {
    const machine = new Machine();
    const twoYears = 730 * DAY;
    const observedAt = NOW - MINUTE - twoYears;
    const [answer] = await record(machine, aReading([aRow(1)], { observedAt, clockOffset: twoYears }));
    expect(await machine.database.threads.get(caseId(1))).toMatchObject({ firstSeenAt: observedAt, firstSeenServerAt: NOW - MINUTE });
    expect(answer?.slas[0]?.startedAt).toEqual({ earliest: NOW - HOUR - MINUTE, latest: NOW - HOUR });
  });

  it('set right again leave what was read before as it was', async () => {
    const machine = new Machine();
    const wrong = aReading([aRow(1)], { observedAt: NOW + 730 * DAY, clockOffset: -730 * DAY - MINUTE });
    await record(machine, wrong, aReading([aRow(1)], { observedAt: NOW - 1 }));
    expect(await machine.database.threads.get(caseId(1))).toMatchObject({ open: 1, dueLatest: NOW + 23 * HOUR });
  });
});

describe('the cost of a reading', () => {
  it('is that of its rows: nothing is asked of the tables but keys and indexes of a bounded reach', async () => {
    const machine = new Machine();
    for (let day = 0; day < 30; day += 1) await record(machine, aCompleteReading([aRow(100 + day, { openedAt: NOW - 40 * DAY, updatedAt: NOW - 40 * DAY })], NOW - (day + 1) * DAY));
    const store = inboxStore(machine.database);
    const asked: number[] = [];
    const counting = <T,>(work: Promise<T>): Promise<T> => work.then((rows) => (asked.push(Array.isArray(rows) ? rows.length : 1), rows));
    const observation = aReading([aRow(1)]);
    await store.transaction((tables) =>
      recordObservation(
        new Proxy(tables, {
          get: (target, name: keyof typeof tables) => {
            const part = target[name] as unknown;
            if (typeof part === 'function') return (...args: unknown[]) => counting((part as (...a: unknown[]) => Promise<unknown>)(...args));
            return new Proxy(part as object, { get: (table, method: string) => (...args: unknown[]) => counting((table as Record<string, (...a: unknown[]) => Promise<unknown>>)[method]!(...args)) });
          },
        }),
        observation,
        { rules: DEFAULT_CONTACT_RULES, now: NOW, fingerprints: new Map() },
      ),
    );
    expect(asked.reduce((sum, rows) => sum + rows, 0)).toBeLessThan(40);
  });
});
