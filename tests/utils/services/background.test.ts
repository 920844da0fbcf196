import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '@/utils/domain/time/observed-time';
import { aCompleteReading, aConversation, ACCOUNT, aDrawnRow, aReading, aRow, caseId, HOST, NOW, US } from './support/observations';
import { Machine } from './support/ports';

describe('an observation', () => {
  it('is answered with the deadline of each row, and counted', async () => {
    const machine = new Machine();
    const background = machine.start();
    const answer = await background.recordObservation(aReading([aRow(1), aRow(2, { openedAt: NOW - 23.5 * HOUR, updatedAt: NOW - 23.5 * HOUR })]), 7);
    expect(answer.slas.map((sla) => [sla.threadId, sla.rowKey, sla.status])).toEqual([
      [caseId(1), 'rowkey-1', 'on-track'],
      [caseId(2), 'rowkey-2', 'at-risk'],
    ]);
    expect(answer.slas[0]?.dueAt).toEqual({ earliest: NOW + 23 * HOUR - MINUTE, latest: NOW + 23 * HOUR });
    expect(answer.summary).toMatchObject({ dueWithinHour: 1, dueWithinFourHours: 1, breached: 0, stale: false, trouble: null, lastReadAt: NOW - MINUTE });
    await background.settled();
    expect(machine.badge).toMatchObject({ text: '1', colour: 'red', edge: false });
  });

  it('that shows a thread no longer, being complete, ends its contact and takes it out of the queue', async () => {
    const machine = new Machine();
    const background = machine.start();
    await background.recordObservation(aReading([aRow(1), aRow(2)], { observedAt: NOW - 30 * MINUTE }), null);
    await background.recordObservation(aCompleteReading([aRow(2)], NOW - MINUTE), null);
    const threads = await machine.database.threads.toArray();
    expect(threads.map(({ id, open }) => [id, open])).toEqual([[caseId(1), 0], [caseId(2), 1]]);
  });

  it('that was answered in its conversation closes the contact and makes the rate', async () => {
    const machine = new Machine();
    const background = machine.start();
    await background.recordObservation(aReading([aRow(1)]), null);
    const messages = [
      { id: 'm1', author: 'buyer', at: { earliest: NOW - HOUR, latest: NOW - HOUR }, delivered: true },
      { id: 'm2', author: 'seller', at: { earliest: NOW - 5_000, latest: NOW - 5_000 }, delivered: true },
    ] as const;
    const answer = await background.recordObservation(aConversation(1, [...messages], NOW - 1_000), null);
    expect(answer.slas[0]).toMatchObject({ status: 'met', basis: 'conversation' });
    expect(answer.summary.rates).toEqual([{ accountId: ACCOUNT, accountName: null, marketplaceId: US, rate: { low: 1, high: 1 }, counted: 1 }]);
  });
});
