import { expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '@/utils/domain/time/observed-time';
import type { Background, BackgroundPorts } from '@/utils/services/background';
import { inboxStore } from '@/utils/storage/inbox-store';
import { aCompleteReading, aReading, aRow, ACCOUNT, caseId, HOST, NOW } from './support/observations';
import { Machine } from './support/ports';

type Call = (...args: unknown[]) => Promise<unknown>;

/** A worker that is dead after so many steps: nothing it asks for is done or answered any more, an open transaction is undone. */
class Worker {
  private steps = 0;
  private die: () => void = () => {};
  readonly death = new Promise<void>((resolve) => {
    this.die = resolve;
  });

  constructor(private readonly diesAfter: number) {}

  get dead(): boolean {
    return this.steps > this.diesAfter;
  }

  /** Every call of a port is a step; what follows the last one is the next worker's beginning. */
  outside<T extends object>(port: T): T {
    return this.around(port, async () => new Promise<void>(() => {}));
  }

  /** In a transaction death is felt as its abortion. */
  inside<T extends object>(tables: T): T {
    return this.around(tables, async () => Promise.reject(new Error('the worker died')));
  }

  private around<T extends object>(port: T, end: () => Promise<unknown>): T {
    const step = async () => {
      this.steps += 1;
      if (!this.dead) return;
      // Told outside of the transaction that dies with it.
      setTimeout(this.die);
      await end();
    };
    return new Proxy(port, {
      get: (target, name) => {
        const part = Reflect.get(target, name) as unknown;
        if (typeof part === 'object' && part !== null) return this.around(part, end);
        // These answer at once, and change nothing that outlives the worker.
        if (typeof part !== 'function' || name === 'languageOf' || name === 'now' || name === 'stayAwake') return part;
        return async (...args: unknown[]) => {
          await step();
          return (part as Call).apply(target, args);
        };
      },
    });
  }
}

function startMortal(machine: Machine, worker: Worker): Background {
  const real = inboxStore(machine.database);
  const outside = worker.outside(real);
  const store: BackgroundPorts['store'] = {
    ...outside,
    transaction: async (work) => outside.transaction(async (tables) => work(worker.inside(tables))),
    read: async (work) => outside.read(async (tables) => work(worker.inside(tables))),
  };
  return machine.start({ ...worker.outside(machine.browser), store });
}

const dueIn = (n: number, left: number) => aRow(n, { openedAt: NOW - DAY + left, updatedAt: NOW - DAY + left });
const FIRST = aReading([dueIn(1, HOUR), dueIn(2, -HOUR), dueIn(3, 20 * HOUR)], { observedAt: NOW - 30 * MINUTE });
const SECOND = aCompleteReading([dueIn(1, HOUR), dueIn(2, -HOUR)], NOW - MINUTE);
const SEND = { at: NOW - 1_000, clockOffset: 0, host: HOST, accountId: ACCOUNT, threadId: caseId(1), kind: 'reply', statusCode: 200 } as const;

/** What a page and the browser ask of the background; a page that gets no answer asks again. */
const ASKED: ((background: Background) => Promise<unknown>)[] = [
  (background) => background.recordObservation(FIRST, 1),
  (background) => background.recordObservation(SECOND, 1),
  (background) => background.reportOwnSend(SEND, 1),
];

async function undisturbed(): Promise<Machine> {
  const machine = new Machine();
  for (const ask of ASKED) {
    const background = machine.start();
    await ask(background);
    await background.settled();
  }
  return machine;
}

it('a worker killed between any two steps loses, doubles and repeats nothing', { timeout: 240_000 }, async () => {
  const expected = await undisturbed();
  const expectedTables = await expected.tables();
  const expectedNotices = expected.notices.map(({ id }) => id).sort();
  expect(expectedNotices).toHaveLength(2);
  let everSurvived = false;
  for (let diesAfter = 0; !everSurvived; diesAfter += 1) {
    const machine = new Machine();
    everSurvived = true;
    for (const ask of ASKED) {
      const worker = new Worker(diesAfter);
      const mortal = startMortal(machine, worker);
      await Promise.race([ask(mortal).then(async () => mortal.settled()), worker.death]);
      if (!worker.dead) continue;
      everSurvived = false;
      const next = machine.start();
      next.lookAround();
      await ask(next);
      await next.settled();
    }
    const context = `killed after ${diesAfter} steps`;
    expect(await machine.tables(), context).toEqual(expectedTables);
    expect(machine.notices.map(({ id }) => id).sort(), context).toEqual(expectedNotices);
    expect([machine.badge, machine.wakesAt], context).toEqual([expected.badge, expected.wakesAt]);
    await machine.database.delete();
    if (everSurvived) expect(diesAfter).toBeGreaterThan(50);
  }
});
