import { describe, expect, it } from 'vitest';
import { HOUR } from '@/utils/domain/time/observed-time';
import { database } from '@/utils/storage/database';
import { exportRecords, type ExportOptions } from '@/utils/storage/export/export-records';
import { ACCOUNT, NOW, store, US, waitingThread } from '../../../components/shared/stored-rows';

const choice: ExportOptions = { what: 'queue', format: 'csv', withOrderIds: false, withNotes: false, now: NOW };
const linesOf = async (options: Partial<ExportOptions>) => (await (await exportRecords(database, { ...choice, ...options })).text()).replace('\uFEFF', '').trimEnd().split('\r\n');

describe('the open queue as a file', () => {
  const waiting = [
    waitingThread('calm', NOW + 20 * HOUR, { orderIds: ['111-2222222-3333333'] }),
    waitingThread('late', NOW - HOUR),
    waitingThread('unknown', null),
    waitingThread('answered', NOW + HOUR, { open: 0 }),
  ];

  it('holds all that waits, most urgent first, by ids and instants', async () => {
    await store({ threads: waiting });
    expect(await linesOf({})).toEqual([
      'thread,account,marketplace,started_earliest,started_latest,due_earliest,due_latest,status,known_by',
      `late,${ACCOUNT},${US},2026-11-22T09:00:00.000Z,2026-11-22T09:00:00.000Z,2026-11-23T09:00:00.000Z,2026-11-23T09:00:00.000Z,breached,conversation`,
      `calm,${ACCOUNT},${US},2026-11-23T06:00:00.000Z,2026-11-23T06:00:00.000Z,2026-11-24T06:00:00.000Z,2026-11-24T06:00:00.000Z,on-track,conversation`,
      `unknown,${ACCOUNT},${US},,,,,unknown,`,
    ]);
  });

  it('holds order ids and notes only where they are wished for', async () => {
    await store({ threads: waiting });
    await database.state.put({ key: 'thread-notes', notes: [{ threadId: 'calm', text: '=waits for the warehouse', at: NOW }] });
    expect((await linesOf({})).join()).not.toMatch(/111-2222222|warehouse/);
    const [head, , calm] = await linesOf({ withOrderIds: true, withNotes: true });
    expect(head).toMatch(/known_by,order_ids,note$/);
    expect(calm).toMatch(/conversation,111-2222222-3333333,'=waits for the warehouse$/);
  });
});
