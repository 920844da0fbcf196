import { expect, it } from 'vitest';
import { DAY, exactly, HOUR, MINUTE, SECOND, type Instant } from '@/utils/domain/time/observed-time';
import type { MessageReading } from '@/utils/domain/thread/observation';
import { aCompleteReading, aConversation, aRow, caseId, NOW } from './support/observations';
import { Machine } from './support/ports';

const LONG_RUN = process.env.LONG === '1';
const SEEDS = LONG_RUN ? [1, 2, 3, 4, 5, 6, 7, 8] : [1];
const LENGTH = LONG_RUN ? 72 * HOUR : 36 * HOUR;
const STEP = (LONG_RUN ? 4 : 10) * MINUTE;

interface Case {
  n: number;
  messages: MessageReading[];
}

/** What truly waits in a case: since when, and every contact there ever was. */
function truthOf({ messages }: Case): { startedAt: Instant; answeredAt?: Instant }[] {
  const contacts: { startedAt: Instant; answeredAt?: Instant }[] = [];
  for (const { author, at } of messages) {
    const last = contacts.at(-1);
    if (author === 'buyer' && (!last || last.answeredAt !== undefined)) contacts.push({ startedAt: at.latest });
    if (author === 'seller' && last && last.answeredAt === undefined) last.answeredAt = at.latest;
  }
  return contacts;
}

/**
 * A day and a half of an inbox on a rough machine: it sleeps nine hours, its clock is set back three hours and forward two days, its
 * zone changes twice, and the worker is started anew at random. The page is read now and then, as an agent would.
 */
async function roughDay(seed: number): Promise<void> {
  let state = seed * 7_919;
  const random = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const machine = new Machine();
  const cases: Case[] = [];
  const firstSeen = new Map<string, Instant>();
  let skew = 0;
  let awakeFrom = NOW;
  let background = machine.start();
  const zone = process.env.TZ;
  const write = (one: Case, author: 'buyer' | 'seller', at: Instant) => one.messages.push({ id: `${author}${one.messages.length}`, author, at: exactly(at), delivered: true });

  for (let now = NOW; now < NOW + LENGTH; now += STEP) {
    const elapsed = now - NOW;
    // Set once each, wherever the steps fall.
    const comes = (at: Instant) => elapsed >= at && elapsed < at + STEP;
    if (comes(20 * HOUR)) skew = -3 * HOUR;
    if (comes(24 * HOUR)) skew = 2 * DAY;
    if (comes(28 * HOUR)) skew = 0;
    if (comes(5 * HOUR)) process.env.TZ = 'Asia/Tokyo';
    if (comes(22 * HOUR)) process.env.TZ = 'America/Los_Angeles';
    if (comes(8 * HOUR)) awakeFrom = now + 9 * HOUR;
    const waiting = cases.filter((one) => truthOf(one).some(({ answeredAt }) => answeredAt === undefined));
    if (random() < 0.25) {
      const one = { n: cases.length + 1, messages: [] };
      cases.push(one);
      write(one, 'buyer', now - 30 * SECOND);
    }
    const old = waiting.filter(({ messages }) => now - messages.at(-1)!.at.latest > 5 * MINUTE);
    if (old.length > 0 && random() < 0.2) write(old[Math.floor(random() * old.length)]!, 'seller', now - 20 * SECOND);
    if (cases.length > 3 && random() < 0.05) write(cases[Math.floor(random() * cases.length)]!, 'buyer', now - 10 * SECOND);
    if (now < awakeFrom) continue;

    machine.now = now + skew;
    if (random() < 0.3) background = machine.start();
    // An alarm, late or not.
    if (machine.wakesAt !== null && machine.wakesAt <= machine.now) background.lookAround();
    if (random() < 0.4) {
      const times = { clockOffset: -skew };
      const shown = cases.filter((one) => truthOf(one).some(({ answeredAt }) => answeredAt === undefined));
      const rows = shown.map(({ n, messages }) => aRow(n, { openedAt: messages[0]!.at.latest, updatedAt: messages.at(-1)!.at.latest }));
      await background.recordObservation({ ...aCompleteReading(rows, machine.now - 2 * SECOND), ...times }, 1);
      for (const one of cases) if (random() < 0.15) await background.recordObservation({ ...aConversation(one.n, one.messages, machine.now - SECOND), ...times }, 1);
    }
    await background.settled();
    for (const { id, firstSeenAt } of await machine.database.threads.toArray()) {
      expect(firstSeenAt, `first seen of ${id}`).toBeLessThanOrEqual(firstSeen.get(id) ?? Infinity);
      firstSeen.set(id, firstSeenAt);
    }
  }

  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  machine.now = NOW + LENGTH;
  for (const one of cases) await background.recordObservation({ ...aConversation(one.n, one.messages, machine.now - SECOND), clockOffset: 0 }, 1);
  await background.settled();
  const contacts = await machine.database.contacts.toArray();
  for (const one of cases) {
    const stored = contacts.filter(({ threadId }) => threadId === caseId(one.n)).sort((a, b) => a.startedLatest - b.startedLatest);
    const truth = truthOf(one);
    expect(stored, `case ${one.n} of seed ${seed}`).toHaveLength(truth.length);
    truth.forEach(({ startedAt, answeredAt }, at) => {
      const { startedAt: told, answeredAt: end } = stored[at]!;
      expect(told.earliest <= startedAt && startedAt <= told.latest, `start ${at} of case ${one.n}: ${JSON.stringify(told)} holds ${startedAt}`).toBe(true);
      expect(end === undefined, `ending ${at} of case ${one.n}`).toBe(answeredAt === undefined);
    });
  }
  // Each deadline is warned of once a level at most: a level comes again only where new evidence has moved the deadline past it.
  const given = (await machine.database.notices.toArray()).filter(({ reason }) => reason !== 'together' && reason !== 'repeat');
  const keys = given.map(({ threadId, level, dueAt }) => `${threadId} ${level} ${Math.round(dueAt.earliest / MINUTE)}`);
  const twice = given.filter((_, at) => keys.indexOf(keys[at]!) !== keys.lastIndexOf(keys[at]!));
  expect(twice, `doubled notices of seed ${seed}`).toEqual([]);
  expect(given.length).toBeGreaterThan(5);
  expect(cases.length).toBeGreaterThan(30);
  machine.database.close();
}

it.each(SEEDS)('a rough day and a half (%i): nine hours of sleep, the clock set back and forward, other zones, a worker that dies, and nothing is lost, doubled or moved', { timeout: 300_000 }, async (seed) => {
  await roughDay(seed);
});
