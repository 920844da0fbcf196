import { describe, expect, it } from 'vitest';
import type { OwnPolicy } from '@/utils/domain/sla/own-policies';
import { DAY, HOUR, MINUTE } from '@/utils/domain/time/observed-time';
import { aCompleteReading, aReading, aRow, caseId, NOW } from './support/observations';
import { Machine } from './support/ports';

/** A thread that is due this long after `NOW`, to the minute. */
const dueIn = (n: number, left: number) => aRow(n, { openedAt: NOW - DAY + left, updatedAt: NOW - DAY + left });

async function machineWith(...rows: ReturnType<typeof aRow>[]): Promise<Machine> {
  const machine = new Machine();
  const background = machine.start();
  await background.recordObservation(aReading(rows), null);
  await background.settled();
  return machine;
}

/** The alarm, or any event: a new worker looks around at `at`. */
async function wake(machine: Machine, at: number): Promise<void> {
  machine.now = at;
  const background = machine.start();
  background.lookAround();
  await background.settled();
}

describe('notices', () => {
  it.each([
    [13 * HOUR, null],
    [11.9 * HOUR, '12 hours left to answer a buyer'],
    [3.9 * HOUR, '4 hours left to answer a buyer'],
    [59 * MINUTE, '1 hour left to answer a buyer'],
    [14 * MINUTE, '15 minutes left to answer a buyer'],
    [-MINUTE, '24 hours have passed without an answer'],
  ])('with %i ms left say: %s', async (left, title) => {
    const machine = await machineWith(dueIn(1, left));
    expect(machine.notices.map((notice) => notice.title)).toEqual(title === null ? [] : [title]);
  });

  it('come once a level and contact, each at its alarm', async () => {
    const machine = await machineWith(dueIn(1, 13 * HOUR));
    const titles: string[] = [];
    for (let looks = 0; looks < 12 && machine.wakesAt !== null && machine.wakesAt < NOW + 15 * HOUR; looks += 1) {
      await wake(machine, machine.wakesAt);
      await wake(machine, machine.now);
    }
    titles.push(...machine.notices.map((notice) => notice.title));
    expect(titles).toEqual([
      '12 hours left to answer a buyer',
      '4 hours left to answer a buyer',
      '1 hour left to answer a buyer',
      '15 minutes left to answer a buyer',
      '24 hours have passed without an answer',
    ]);
    expect(machine.screen.size).toBe(1);
  });

  it('of up to three contacts stand alone, of more as one that names no one', async () => {
    const three = await machineWith(dueIn(1, HOUR), dueIn(2, HOUR), dueIn(3, HOUR));
    expect(three.notices).toHaveLength(3);
    const four = await machineWith(dueIn(1, HOUR), dueIn(2, HOUR), dueIn(3, HOUR), dueIn(4, -HOUR));
    expect(four.notices.map(({ title, message }) => [title, message.replace(/\w+ \d+:\d+ [AP]M/, '<time>')])).toEqual([
      ['4 buyers wait for an answer', '1 past 24 hours. Next deadline <time>. Click for the queue.'],
    ]);
  });

  it('that were missed while the machine slept come as one digest', async () => {
    const machine = await machineWith(dueIn(1, 13 * HOUR), dueIn(2, 14 * HOUR));
    expect(machine.notices).toEqual([]);
    await wake(machine, NOW + 13.5 * HOUR);
    expect(machine.notices.map((notice) => notice.title)).toEqual(['2 buyers wait for an answer']);
    await wake(machine, NOW + 13.5 * HOUR + 1);
    expect(machine.notices).toHaveLength(1);
  });

  it('leave the screen when the contact ends, and are not given where they are off', async () => {
    const machine = await machineWith(dueIn(1, HOUR));
    expect(machine.screen.size).toBe(1);
    const background = machine.start();
    machine.now = NOW + 10 * MINUTE;
    await background.recordObservation(aCompleteReading([], NOW + 9 * MINUTE), null);
    await background.settled();
    expect(machine.screen.size).toBe(0);

    const silent = new Machine();
    silent.settings.noticesOn = false;
    const quiet = silent.start();
    await quiet.recordObservation(aReading([dueIn(1, HOUR)]), null);
    await quiet.settled();
    expect(silent.notices).toEqual([]);
  });

  it('are held back in quiet hours, but for contacts that would die in them, and come as one when they end', async () => {
    const machine = new Machine();
    const background = machine.start();
    const local = new Date(NOW);
    const from = local.getHours() * 60 + local.getMinutes();
    machine.settings = { ...machine.settings, quietHours: [{ weekdays: [0, 1, 2, 3, 4, 5, 6], from, to: (from + 120) % (24 * 60) }] };
    await background.recordObservation(aReading([dueIn(1, HOUR), dueIn(2, 3 * HOUR), dueIn(3, 3.5 * HOUR)]), null);
    await background.settled();
    expect(machine.notices.map(({ title }) => title)).toEqual(['1 hour left to answer a buyer']);
    // The log says of each why it came, or did not.
    const log = async () => (await machine.database.notices.toArray()).map(({ threadId, reason }) => [threadId, reason]).sort();
    expect(await log()).toEqual([[caseId(1), 'despite-quiet-hours'], [caseId(2), 'held-quiet-hours'], [caseId(3), 'held-quiet-hours']]);
    await wake(machine, NOW + 2 * HOUR);
    expect((await log()).filter(([, reason]) => reason === 'digest')).toHaveLength(3);
    expect(machine.notices.map(({ title }) => title).slice(-1)).toEqual(['3 buyers wait for an answer']);
    await wake(machine, NOW + 2 * HOUR + 1);
    expect(machine.notices).toHaveLength(2);
  });

  it('are held back until a snooze ends, and then looked for at once', async () => {
    const machine = new Machine();
    machine.settings = { ...machine.settings, snoozes: [{ threadId: caseId(1), until: NOW + 10 * MINUTE, reason: 'on the phone with this buyer' }] };
    const background = machine.start();
    await background.recordObservation(aReading([dueIn(1, HOUR / 2)]), null);
    await background.settled();
    expect([machine.notices, machine.wakesAt]).toEqual([[], NOW + 10 * MINUTE]);
    await wake(machine, machine.wakesAt ?? 0);
    expect(machine.notices.map(({ title }) => title)).toEqual(['1 hour left to answer a buyer']);
  });

  it('are not given for a deadline that is hardly known', async () => {
    const machine = await machineWith(aRow(1, { openedAt: NOW - 20 * DAY, updatedAt: NOW - HOUR }));
    expect(machine.notices).toEqual([]);
  });

  it('follow a row that turns out to be a known thread: it is not warned of again', async () => {
    const machine = new Machine();
    const background = machine.start();
    const printed = { earliest: NOW - 24 * HOUR + 30 * MINUTE, latest: NOW - 24 * HOUR + 31 * MINUTE };
    const drawn = aRow(1, { threadId: null, openedAt: NOW - 24 * HOUR + 31 * MINUTE, updatedAt: null, printedAt: printed });
    await background.recordObservation(aReading([drawn], { source: 'drawn', observedAt: NOW - 20 * MINUTE }), null);
    await background.settled();
    expect(machine.notices).toHaveLength(1);
    await background.recordObservation(aReading([dueIn(1, 31 * MINUTE)]), null);
    await background.settled();
    expect(machine.notices).toHaveLength(1);
    expect((await machine.database.notices.toArray()).map(({ threadId }) => threadId)).toEqual([caseId(1)]);
  });

  it('clicked open their thread, or the queue where they are of several', async () => {
    const machine = await machineWith(dueIn(1, HOUR));
    const [shown] = machine.screen;
    await machine.start().notificationClicked(shown ?? '');
    expect(machine.visited).toEqual([{ tab: 'new', url: `https://sellercentral.amazon.com/messaging/inbox?fi=caseId&ss=${caseId(1)}&cc=${caseId(1)}` }]);
    expect(machine.screen.size).toBe(0);
    const group = await machineWith(dueIn(1, HOUR), dueIn(2, HOUR), dueIn(3, HOUR), dueIn(4, HOUR));
    const [grouped] = group.screen;
    await group.start().notificationClicked(grouped ?? '');
    expect([group.queuesOpened, group.visited]).toEqual([1, []]);
  });

  it('that the system cannot show cost nothing but themselves', async () => {
    const machine = new Machine();
    const refuse = async () => Promise.reject(new Error('no notification service'));
    const background = machine.start({ notifier: { show: refuse, shown: refuse, clear: refuse } });
    await background.recordObservation(aReading([dueIn(1, HOUR)]), null);
    await background.settled();
    expect(machine.logged).toEqual(['notification-failed']);
    expect(machine.badge.text).toBe('1');
    await wake(machine, NOW + 1);
    expect(machine.notices).toHaveLength(1);
  });
});

describe('own targets', () => {
  const golden: OwnPolicy = { id: 'golden', name: 'Golden 12 h', on: true, target: 12 * HOUR, levels: [4 * HOUR], clock: { kind: 'elapsed' } };
  const titles = (machine: Machine) => machine.notices.map(({ title }) => title);

  async function machineUnder(policies: OwnPolicy[], ...rows: ReturnType<typeof aRow>[]): Promise<Machine> {
    const machine = new Machine();
    machine.settings = { ...machine.settings, levels: [HOUR], ownPolicies: policies };
    const background = machine.start();
    await background.recordObservation(aReading(rows), null);
    await background.settled();
    return machine;
  }
  /** Lets every alarm up to `until` ring. */
  async function sleepUntil(machine: Machine, until: number): Promise<void> {
    for (let looks = 0; looks < 30 && machine.wakesAt !== null && machine.wakesAt <= until; looks += 1) await wake(machine, Math.max(machine.wakesAt, machine.now + 1));
    machine.now = until;
  }

  it('warn at their own levels beside Amazon’s, each once', async () => {
    const machine = await machineUnder([golden], dueIn(1, 23 * HOUR));
    await sleepUntil(machine, NOW + 25 * HOUR);
    expect(titles(machine)).toEqual([
      '4 hours left of your own target “Golden 12 h”',
      'Your own target “Golden 12 h” has passed without an answer',
      '1 hour left to answer a buyer',
      '24 hours have passed without an answer',
    ]);
  });

  it('wake the machine in time, however early their first warning comes', async () => {
    const quick: OwnPolicy = { ...golden, target: 3 * HOUR, levels: [HOUR] };
    const machine = await machineUnder([quick], dueIn(1, 23.5 * HOUR));
    expect(machine.wakesAt).toBeLessThanOrEqual(NOW + 1.5 * HOUR);
    await sleepUntil(machine, NOW + 1.6 * HOUR);
    expect(titles(machine)).toEqual(['1 hour left of your own target “Golden 12 h”']);
  });

  it('say nothing where they are off, hold for another marketplace, or for another reason', async () => {
    const machine = await machineUnder(
      [{ ...golden, on: false }, { ...golden, id: 'jp', marketplaceIds: ['A1VC38T7YXB528'] }, { ...golden, id: 'returns', topicIds: [1] }],
      dueIn(1, 11 * HOUR),
    );
    expect(titles(machine)).toEqual([]);
  });

  it('reached together with Amazon’s level give one notice, of the deadline due first, and none later', async () => {
    const machine = await machineUnder([{ ...golden, target: 23.9 * HOUR, levels: [HOUR] }], dueIn(1, 30 * MINUTE));
    expect(titles(machine)).toEqual(['1 hour left of your own target “Golden 12 h”']);
    expect(new Map((await machine.database.notices.toArray()).map(({ policyId, reason }) => [policyId, reason]))).toEqual(new Map([[undefined, 'together'], ['golden', 'contact']]));
    await wake(machine, NOW + MINUTE);
    expect(titles(machine)).toHaveLength(1);
  });

  it('changed, are counted anew for what is open; what was said of what is closed stays', async () => {
    const machine = await machineUnder([golden], dueIn(1, 11 * HOUR), dueIn(2, 20 * HOUR));
    const closed = await machine.database.notices.toArray();
    await machine.start().recordObservation(aCompleteReading([dueIn(2, 20 * HOUR)], NOW + MINUTE), null);
    machine.settings = { ...machine.settings, ownPolicies: [{ ...golden, target: 5 * HOUR, levels: [2 * HOUR] }] };
    await wake(machine, NOW + 2 * MINUTE);
    expect(titles(machine).slice(1)).toEqual(['2 hours left of your own target “Golden 12 h”']);
    expect(await machine.database.notices.bulkGet(closed.map(({ id }) => id))).toMatchObject(closed.map(({ id, level, dueAt }) => ({ id, level, dueAt })));
  });

  it('are told to the page beside Amazon’s deadline while the message waits', async () => {
    const machine = new Machine();
    machine.settings = { ...machine.settings, ownPolicies: [golden] };
    const background = machine.start();
    const { slas } = await background.recordObservation(aReading([dueIn(1, 20 * HOUR)]), null);
    expect(slas[0]?.own).toMatchObject([{ name: 'Golden 12 h', dueAt: { latest: NOW + 8 * HOUR } }]);
    const asked = await background.readInbox({ host: 'sellercentral.amazon.com', accountId: slas[0]!.accountId, threadIds: [caseId(1)], rowKeys: [] });
    expect(asked.slas[0]?.own).toEqual(slas[0]?.own);
    await background.recordObservation(aCompleteReading([], NOW + MINUTE), null);
    const closed = await background.readInbox({ host: 'sellercentral.amazon.com', accountId: slas[0]!.accountId, threadIds: [caseId(1)], rowKeys: [] });
    expect(closed.slas[0]).not.toHaveProperty('own');
  });

  it('that pass in quiet hours wake nobody', async () => {
    const machine = new Machine();
    const local = new Date(NOW);
    const from = local.getHours() * 60 + local.getMinutes();
    machine.settings = { ...machine.settings, ownPolicies: [golden], quietHours: [{ weekdays: [0, 1, 2, 3, 4, 5, 6], from, to: (from + 120) % (24 * 60) }] };
    const background = machine.start();
    await background.recordObservation(aReading([dueIn(1, 11 * HOUR)]), null);
    await background.settled();
    expect(titles(machine)).toEqual([]);
    await wake(machine, NOW + 2 * HOUR);
    expect(titles(machine)).toEqual(['Your own target “Golden 12 h” has passed without an answer']);
  });
});

describe('the log of notices', () => {
  it('tells what was held back and why, once, however often it was looked at', async () => {
    const machine = new Machine();
    machine.settings = { ...machine.settings, snoozes: [{ threadId: caseId(1), until: NOW + 10 * MINUTE, reason: 'waits for the warehouse' }] };
    const background = machine.start();
    await background.recordObservation(aReading([dueIn(1, HOUR / 2)]), null);
    await background.settled();
    await wake(machine, NOW + MINUTE);
    await wake(machine, NOW + 10 * MINUTE);
    const log = (await machine.database.notices.toArray()).sort((a, b) => a.at - b.at);
    expect(log.map(({ at, reason, said }) => [at - NOW, reason, said])).toEqual([[0, 'held-snooze', 'waits for the warehouse'], [10 * MINUTE, 'contact', undefined]]);
    expect(machine.notices).toHaveLength(1);
  });
});

describe('repetition until handled', () => {
  async function repeating(minutes: number, left: number): Promise<Machine> {
    const machine = new Machine();
    machine.settings = { ...machine.settings, levels: [12 * HOUR], repeatMinutes: minutes };
    const background = machine.start();
    await background.recordObservation(aReading([dueIn(1, left)]), null);
    await background.settled();
    return machine;
  }

  it('comes every so often while the deadline is red, and stops with the answer', async () => {
    const machine = await repeating(30, 3 * HOUR);
    expect(machine.wakesAt).toBe(NOW + 30 * MINUTE);
    await wake(machine, NOW + 30 * MINUTE);
    await wake(machine, NOW + 31 * MINUTE);
    await wake(machine, NOW + 60 * MINUTE);
    expect(machine.notices.map(({ title }) => title)).toEqual(['12 hours left to answer a buyer', 'A buyer still waits for an answer', 'A buyer still waits for an answer']);
    expect(machine.screen.size).toBe(1);
    const background = machine.start();
    await background.recordObservation(aCompleteReading([], NOW + 60 * MINUTE), null);
    await wake(machine, NOW + 2 * HOUR);
    expect([machine.notices.length, machine.screen.size]).toEqual([3, 0]);
  });

  it('waits until four hours are left, and never comes where it is off', async () => {
    const calm = await repeating(30, 8 * HOUR);
    await wake(calm, NOW + HOUR);
    expect(calm.notices).toHaveLength(1);
    await wake(calm, NOW + 4 * HOUR);
    expect(calm.notices).toHaveLength(2);
    const off = await repeating(0, HOUR);
    await wake(off, NOW + 50 * MINUTE);
    expect(off.notices).toHaveLength(1);
  });
});
