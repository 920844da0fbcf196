import { describe, expect, it } from 'vitest';
import type { ImportBatch, ImportedLine } from '@/utils/domain/import/import-line';
import { DAY, HOUR, MINUTE, SECOND } from '@/utils/domain/time/observed-time';
import { aReading, aRow, ACCOUNT, NOW, US } from './support/observations';
import { Machine } from './support/ports';

const JOB = 'a'.repeat(32);
const minute = (at: number) => ({ earliest: at, latest: at + MINUTE - 1 });

/** A contact that began so many days ago, answered after so many hours, or not. */
function line(n: number, over: { daysAgo?: number; hours?: number | null; orderId?: string; conversation?: string } = {}): ImportedLine {
  const start = NOW - (over.daysAgo ?? 10) * DAY + n * SECOND;
  const hours = over.hours === undefined ? 2 : over.hours;
  return {
    line: n + 1,
    conversation: over.conversation ?? `T-${n}`,
    orderId: over.orderId ?? null,
    marketplaceId: US,
    messages: [{ author: 'buyer', at: minute(start) }, ...(hours === null ? [] : [{ author: 'seller' as const, at: minute(start + hours * HOUR) }])],
  };
}

const batch = (lines: ImportedLine[], over: Partial<ImportBatch> = {}): ImportBatch => ({ job: JOB, accountId: ACCOUNT, fileAt: NOW - DAY, upTo: Math.max(...lines.map((each) => each.line)), lines, ...over });

async function finish(background: ReturnType<Machine['start']>): Promise<void> {
  while (await background.continueImport({ close: JOB }));
}

const rate = async (machine: Machine) => (await machine.start().recordObservation(aReading([]), null)).summary.rates;

describe('an import of past messages', () => {
  it('counts for the rates as what was read does, and puts nothing into the queue', async () => {
    const machine = new Machine();
    const background = machine.start();
    const lines = [line(1), line(2, { hours: 30 }), line(3, { hours: null }), line(4)];
    expect(await background.importLines(batch(lines))).toEqual({ upTo: 5, taken: 4, known: 0, old: 0 });
    await finish(background);
    expect(await rate(machine)).toMatchObject([{ counted: 3, rate: { low: 0.5, high: 2 / 3 } }]);
    const { threads = [], state } = await machine.tables();
    expect(threads.map((thread) => (thread as { open: number }).open)).toEqual([0, 0, 0, 0]);
    expect(state).not.toContainEqual(expect.objectContaining({ key: 'import' }));
    await background.settled();
    expect([machine.notices, machine.badge.text]).toEqual([[], '']);
  });

  it('of the same lines again, in other portions or another job, changes nothing', async () => {
    const machine = new Machine();
    const lines = [line(1), line(2, { hours: null }), line(3, { daysAgo: 5, hours: 30, conversation: 'T-1' })];
    const once = machine.start();
    await once.importLines(batch(lines));
    await finish(once);
    const contacts = (await machine.tables())['contacts'];
    const again = machine.start();
    for (const each of lines) await again.importLines(batch([each], { job: 'b'.repeat(32) }));
    while (await again.continueImport({ close: 'b'.repeat(32) }));
    expect((await machine.tables())['contacts']).toEqual(contacts);
    expect(contacts).toHaveLength(3);
  });

  it('told again of a portion that is done answers how far it is', async () => {
    const background = new Machine().start();
    const told = await background.importLines(batch([line(1), line(2)]));
    expect(await background.importLines(batch([line(1), line(2)]))).toEqual(told);
  });

  it('of one line a message joins them to contacts, whatever portion they come in', async () => {
    const machine = new Machine();
    const background = machine.start();
    const [question, answer] = [line(1, { hours: null }), line(1)];
    await background.importLines(batch([{ ...answer, line: 2, messages: [answer.messages[1]!] }]));
    await background.importLines(batch([{ ...question, line: 3 }]));
    await finish(background);
    expect(await rate(machine)).toMatchObject([{ counted: 1, rate: { low: 1, high: 1 } }]);
  });

  it('leaves out what a page has shown, and what is older than is kept', async () => {
    const machine = new Machine();
    const background = machine.start();
    await background.recordObservation(aReading([aRow(1)]), null);
    const lines = [line(1, { orderId: aRow(1).orderIds[0]! }), line(2, { conversation: aRow(1).threadId! }), line(3, { daysAgo: 500 }), line(4)];
    expect(await background.importLines(batch(lines))).toEqual({ upTo: 5, taken: 1, known: 2, old: 1 });
  });

  it('is forgotten as a whole, and what was read stays', async () => {
    const machine = new Machine();
    const background = machine.start();
    await background.recordObservation(aReading([aRow(1)]), null);
    background.lookAround();
    await background.settled();
    const before = await machine.tables();
    await background.importLines(batch(Array.from({ length: 600 }, (_, n) => line(n + 1))));
    await finish(background);
    while (await background.continueImport({ forget: true }));
    await background.settled();
    const after = await machine.tables();
    for (const table of ['threads', 'contacts', 'evidence', 'metrics']) expect(after[table], table).toEqual(before[table]);
  });

  it('keeps no name that the file gives a conversation', async () => {
    const machine = new Machine();
    machine.browser.fingerprints.of = async (texts) => texts.map((_, index) => `${index}`.padStart(32, '0'));
    await machine.start().importLines(batch([line(1, { conversation: 'jane@example.invalid' })]));
    expect(JSON.stringify(await machine.tables())).not.toContain('jane');
  });
});
