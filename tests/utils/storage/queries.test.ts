import { liveQuery } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '@/utils/domain/time/observed-time';
import type { ContactRecord, NoticeRecord, ThreadRecord } from '@/utils/services/records';
import { database } from '@/utils/storage/database';
import { noteContacts } from '@/utils/storage/metric-rows';
import * as queries from '@/utils/storage/queries';
import { ACCOUNT, HOST, NOW, US } from '../services/support/observations';

function aThread(id: string, due: [earliest: number, latest: number] | null, over: Partial<ThreadRecord> = {}): ThreadRecord {
  const dueAt = due && { earliest: NOW + due[0], latest: NOW + due[1] };
  return {
    id,
    accountId: ACCOUNT,
    marketplaceId: US,
    host: HOST,
    orderIds: [],
    topicId: null,
    firstSeenAt: NOW,
    firstSeenServerAt: null,
    open: 1,
    contact: null,
    authorUnknown: false,
    unproven: null,
    startedAt: null,
    dueAt,
    dueEarliest: dueAt?.earliest ?? queries.NO_DEADLINE,
    dueLatest: dueAt?.latest ?? queries.NO_DEADLINE,
    basis: null,
    reason: null,
    pendingSend: null,
    lastReadAt: NOW,
    ...over,
  };
}

const aContact = (id: string, startedAt: number, over: Partial<ContactRecord> = {}): ContactRecord => ({
  id,
  threadId: id,
  accountId: ACCOUNT,
  marketplaceId: US,
  startedAt: { earliest: startedAt, latest: startedAt },
  startedLatest: startedAt,
  closedAt: queries.NO_DEADLINE,
  ...over,
});

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe('the queue', () => {
  beforeEach(async () => {
    await database.threads.bulkAdd([
      aThread('later', [5 * HOUR, 5 * HOUR]),
      aThread('closed', [MINUTE, MINUTE], { open: 0 }),
      aThread('maybe over', [-HOUR, HOUR]),
      aThread('unknown', null),
      aThread('over', [-2 * HOUR, -1]),
      aThread('long over', [-30 * HOUR, -20 * HOUR]),
      aThread('in two hours', [2 * HOUR, 3 * HOUR]),
      aThread('just due', [0, 0]),
    ]);
  });

  it.each([
    ['all', ['long over', 'over', 'maybe over', 'just due', 'in two hours', 'later', 'unknown']],
    ['overdue', ['long over', 'over']],
    ['hour', ['maybe over', 'just due']],
    ['four-hours', ['maybe over', 'just due', 'in two hours']],
  ] as const)('filtered by %s is in the order of deadlines, unknown ones last', async (filter, ids) => {
    const rows = await queries.openQueue({ filter, limit: 50, now: NOW });
    expect(rows.map(({ id }) => id)).toEqual(ids);
    expect((await queries.openQueue({ filter, limit: 1, now: NOW })).map(({ id }) => id)).toEqual(ids.slice(0, 1));
  });

  it('is counted as it is filtered', async () => {
    expect(await queries.queueCounts(NOW)).toEqual({ overdue: 2, hour: 2, fourHours: 3, all: 7 });
  });

  it('among 10,000 stored threads reads only what it shows', async () => {
    await database.threads.bulkAdd(Array.from({ length: 10_000 }, (_, n) => aThread(`bulk-${n}`, [n * MINUTE, n * MINUTE], { open: n % 2 ? 1 : 0 })));
    const read: string[] = [];
    const spy = (row: ThreadRecord): ThreadRecord => (read.push(row.id), row);
    database.threads.hook('reading', spy);
    const rows = await queries.openQueue({ filter: 'all', limit: 20, now: NOW });
    database.threads.hook('reading').unsubscribe(spy);
    expect([rows.length, read.length]).toEqual([20, 20]);
  });

  it('is told live of what is written', async () => {
    const lengths: number[] = [];
    await new Promise<void>((resolve, reject) => {
      const subscription = liveQuery(async () => queries.openQueue({ filter: 'overdue', limit: 50, now: NOW })).subscribe({
        next: (rows) => {
          lengths.push(rows.length);
          if (lengths.length === 1) void database.threads.put(aThread('new', [-HOUR, -HOUR]));
          if (lengths.length === 2) resolve(subscription.unsubscribe());
        },
        error: reject,
      });
    });
    expect(lengths).toEqual([2, 3]);
  });
});

describe('search', () => {
  it.each([
    ['111', ['a', 'b']],
    ['111-2', ['b']],
    ['11122', ['b']],
    ['111-2222222-3333333', ['b']],
    ['order 111-1', ['a']],
    ['3333', ['b']],
    ['333', []],
    ['WAREhouse', ['c']],
    ['', []],
    [' ', []],
    ['abc', []],
  ])('for %j finds %j', async (typed, ids) => {
    await database.threads.bulkAdd([
      aThread('a', [0, 0], { orderIds: ['111-1111111-1111111', '111-1111111-2222222'] }),
      aThread('b', [0, 0], { orderIds: ['111-2222222-3333333'] }),
      aThread('c', [0, 0], { orderIds: ['222-1111111-4444444'] }),
      aThread('answered', [0, 0], { orderIds: ['111-2222222-3333333'], open: 0 }),
    ]);
    await database.state.put({ key: 'thread-notes', notes: [{ threadId: 'c', text: 'ask the warehouse', at: 0 }, { threadId: 'answered', text: 'the warehouse', at: 0 }] });
    expect((await queries.searchQueue(typed)).map(({ id }) => id).sort()).toEqual(ids);
  });
});

describe('rates', () => {
  it('are asked by account and marketplace, never mixed, from the start of their window', async () => {
    await database.contacts.bulkAdd([
      aContact('in', NOW - DAY),
      aContact('at the edge', NOW - 30 * DAY),
      aContact('before', NOW - 30 * DAY - 1),
      aContact('elsewhere', NOW, { marketplaceId: 'A1F83G8C2ARO7P' }),
      aContact('someone else', NOW, { accountId: 'A2' }),
    ]);
    const all = await queries.contactsForRates(ACCOUNT, US, NOW - 30 * DAY);
    expect(await queries.youngestContacts(ACCOUNT, US, NOW - 30 * DAY, 1)).toEqual(all.slice(-1));
    const ids = all.map(({ id }) => id);
    expect(ids.sort()).toEqual(['at the edge', 'in']);
    expect(await queries.rateScopes()).toEqual([
      { accountId: ACCOUNT, marketplaceId: 'A1F83G8C2ARO7P' },
      { accountId: ACCOUNT, marketplaceId: US },
      { accountId: 'A2', marketplaceId: US },
    ]);
  });
});

describe('what is asked of sums instead of contacts', () => {
  const contacts = [
    aContact('late', NOW - 3 * DAY, { answeredAt: { earliest: NOW - DAY, latest: NOW - DAY } }),
    aContact('waits', NOW - 2 * HOUR),
    aContact('marked late', NOW - 5 * DAY, { waivedAt: { earliest: NOW - HOUR, latest: NOW - HOUR } }),
    aContact('elsewhere', NOW - 2 * DAY, { marketplaceId: 'A1F83G8C2ARO7P' }),
  ];
  beforeEach(() => noteContacts(database.metrics, { before: [], after: contacts }));

  it('are backlog, days ahead and hours of the week, of one account and marketplace', async () => {
    expect(await queries.backlogFor(ACCOUNT, US, [NOW - 2 * DAY, NOW])).toEqual([
      { at: NOW - 2 * DAY, waiting: 2, perhaps: 2 },
      { at: NOW, waiting: 1, perhaps: 1 },
    ]);
    const ahead = await queries.outlookFor(ACCOUNT, US, { now: NOW, windowDays: 7, targetBasisPoints: 9_000, perDay: 0 });
    expect(ahead.days.slice(0, 2).map(({ counts }) => counts)).toEqual([{ onTime: 1, counted: 2 }, { onTime: 1, counted: 2 }]);
    // The miss leaves four days from now to the millisecond: the fourth day is told a little before that.
    expect(ahead.firstSafe?.day).toBe(5);
    const { hours, unplaced } = await queries.hourOfWeekFor(ACCOUNT, US, { now: NOW, windowDays: 7, timeZone: 'UTC' });
    expect([hours.reduce((sum, count) => sum + count, 0), hours[10], unplaced]).toEqual([3, 1, 0]);
  });

  it('are the marks that came late, shown apart', async () => {
    const [week] = await queries.metricsFor(ACCOUNT, US, NOW, [7]);
    expect(week).toMatchObject({ late: 1, waived: 1, rate: { low: 0, high: 0 }, lateMarks: { count: 1, perhaps: 0, rateIfCounted: { low: 0, high: 0 } } });
  });
});

describe('who has waited longest', () => {
  it('is the first of the open threads of that account and marketplace, of those with a deadline', async () => {
    await database.threads.bulkAdd([
      aThread('elsewhere', [-9 * HOUR, -9 * HOUR], { marketplaceId: 'A1F83G8C2ARO7P' }),
      aThread('answered', [-8 * HOUR, -8 * HOUR], { open: 0 }),
      aThread('longest', [-7 * HOUR, -6 * HOUR]),
      aThread('hardly known', [-99 * HOUR, -5 * HOUR]),
      aThread('no deadline', null),
    ]);
    expect((await queries.oldestWaitingFor(ACCOUNT, US))?.id).toBe('longest');
    expect(await queries.oldestWaitingFor('A2', US)).toBeUndefined();
  });
});

describe('how much is stored', () => {
  it('is counted whole in portions, so that what is recorded meanwhile waits for none of the rest', async () => {
    const COUNT = 12_000;
    const id = (n: number) => `${n.toString(16).padStart(8, '0')}-0000-4000-a000-000000000000`;
    await database.rowIdentities.clear();
    await database.notices.bulkAdd(Array.from({ length: COUNT }, (_, n) => ({ id: `${id((n * 7_919) % COUNT)}|${n}`, threadId: 't', at: NOW, state: 'gone' }) as unknown as NoticeRecord));
    const told: string[] = [];
    const counted = queries.storedCounts().then(({ notices }) => told.push(`${notices} counted`));
    await database.notices.where(':id').above('').limit(1).primaryKeys();
    await database.transaction('rw', database.tables, async () => database.rowIdentities.add({ fingerprint: 'f', accountIds: [], threadIds: [], alike: false })).then(() => told.push('recorded'));
    await counted;
    expect(told).toEqual(['recorded', `${COUNT} counted`]);
  });
});

describe('small things', () => {
  it('that faces show', async () => {
    await database.accounts.bulkAdd([
      { id: 'label:x', host: HOST, readAt: 0, joinedInto: ACCOUNT },
      { id: ACCOUNT, host: HOST, readAt: NOW, joinedInto: null },
    ]);
    await database.readings.add({ accountId: ACCOUNT, folder: 'response-needed', host: HOST, lastReadAt: NOW, lastCompleteAt: null, pages: [] });
    const notice = (at: number): NoticeRecord => ({
      id: `n${at}`, threadId: 't', accountId: ACCOUNT, marketplaceId: US, level: HOUR, at, dueAt: { earliest: at, latest: at }, reason: 'contact', state: 'shown', notificationId: `n${at}`,
    });
    await database.notices.bulkAdd([notice(1), notice(3), notice(2)]);
    await database.contacts.bulkAdd([aContact('t#2', NOW, { threadId: 't' }), aContact('t#1', NOW - 1, { threadId: 't' })]);
    await database.threads.add(aThread('t', [0, 0]));
    expect((await queries.accounts()).map(({ id }) => id)).toEqual([ACCOUNT]);
    expect((await queries.lastReadings()).map(({ folder }) => folder)).toEqual(['response-needed']);
    expect((await queries.recentNotices(2)).map(({ at }) => at)).toEqual([3, 2]);
    expect((await queries.contactsOfThread('t')).map(({ id }) => id)).toEqual(['t#1', 't#2']);
    expect((await queries.threadById('t'))?.id).toBe('t');
    expect(await queries.threadById('no')).toBeUndefined();
    expect(await queries.storedCounts()).toEqual({ threads: 1, contacts: 2, notices: 3 });
  });

  it.each([
    [null, 0],
    [30_000, 0],
    [-90_000, -90_000],
  ])('a clock that differs by %s is corrected by %i', async (offset, correction) => {
    if (offset !== null) await database.state.put({ key: 'clock', offset, measuredAt: NOW });
    expect(await queries.clockCorrection()).toBe(correction);
  });
});
