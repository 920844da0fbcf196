import { beforeEach, describe, expect, it } from 'vitest';
import { lanesOf } from '@/utils/domain/sameness/lanes';
import { DAY, HOUR } from '@/utils/domain/time/observed-time';
import { nearCopiesFrom, ownSendFrom } from '@/utils/messaging/untrusted';
import type { OwnSend } from '@/utils/messaging/protocol';
import type { FollowUpRecord } from '@/utils/services/records';
import { aConversation, ACCOUNT, caseId, HOST, NOW } from './support/observations';
import { Machine } from './support/ports';

const THREAD = caseId(1);
const OTHER = caseId(2);
const TEXT = 'Hello, thank you for telling us about the lamp. The carrier shows that your parcel left the depot this morning, and it should reach you within two days. We will check the tracking again tomorrow and write to you here.';
const LANES = lanesOf(TEXT)!;
const tomorrow = { rule: 'tomorrow', by: NOW + DAY } as const;
const message = (id: string, author: 'buyer' | 'seller', at: number, delivered = true) => ({ id, author, at: { earliest: at, latest: at }, delivered });
const send = (more: Partial<OwnSend> = {}): OwnSend => ({
  at: NOW, clockOffset: 0, host: HOST, accountId: ACCOUNT, threadId: THREAD, kind: 'reply', statusCode: 200, said: { promises: [tomorrow], lanes: LANES }, ...more,
});

let machine: Machine;
let background: ReturnType<Machine['start']>;
const followUps = () => machine.database.followUps.toArray();

beforeEach(() => {
  machine = new Machine();
  background = machine.start();
});

describe('a promise in a reply that was sent', () => {
  it('is kept as an instant and a rule, once however often it is reported', async () => {
    await background.reportOwnSend(send(), 1);
    await background.reportOwnSend(send(), 1);
    expect(await followUps()).toMatchObject([{ threadId: THREAD, accountId: ACCOUNT, rule: 'tomorrow', by: NOW + DAY, promisedAt: NOW, state: 'open', noticed: 0 }]);
  });

  it.each([
    ['is still under way', { statusCode: null }],
    ['was refused', { statusCode: 400 }],
    ['was a mark', { kind: 'no-response-needed' as const }],
  ])('is none where the send %s', async (_, more) => {
    await background.reportOwnSend(send(more), 1);
    expect(await followUps()).toEqual([]);
  });

  it.each<[string, ReturnType<typeof message>[], FollowUpRecord['state']]>([
    ['open while its own reply is the last', [message('m2', 'seller', NOW + 2_000)], 'open'],
    ['kept by a later reply, whoever wrote it', [message('m2', 'seller', NOW + 2_000), message('m3', 'seller', NOW + HOUR)], 'kept'],
    ['open where the later reply was blocked', [message('m2', 'seller', NOW + 2_000), { ...message('m3', 'seller', NOW + HOUR), delivered: false }], 'open'],
    ['open where only the buyer wrote again', [message('m2', 'seller', NOW + 2_000), message('m3', 'buyer', NOW + HOUR)], 'open'],
    ['none where its own reply was blocked', [{ ...message('m2', 'seller', NOW + 2_000), delivered: false }], 'dropped'],
  ])('is %s, as the conversation shows', async (_, later, state) => {
    await background.reportOwnSend(send(), 1);
    machine.now = NOW + 2 * HOUR;
    await background.recordObservation(aConversation(1, [message('m1', 'buyer', NOW - HOUR), ...later], machine.now), 1);
    expect(await followUps()).toMatchObject([{ state }]);
  });

  it('that is made again for the same day is owed again', async () => {
    await background.reportOwnSend(send(), 1);
    machine.now += HOUR;
    await background.reportOwnSend(send({ at: machine.now }), 1);
    expect(await followUps()).toMatchObject([{ state: 'open', promisedAt: NOW + HOUR }]);
  });

  it('is told of once, four hours before its time is up, and opens its thread', async () => {
    await background.reportOwnSend(send(), 1);
    await background.settled();
    expect(machine.notices).toEqual([]);
    machine.now = NOW + DAY - 4 * HOUR;
    background.lookAround();
    await background.settled();
    background.lookAround();
    await background.settled();
    expect(machine.notices).toHaveLength(1);
    expect(machine.notices[0]).toMatchObject({ title: 'You promised a buyer word by now' });
    expect(JSON.stringify(machine.notices)).not.toContain('lamp');
    await background.notificationClicked(machine.notices[0]!.id);
    expect(machine.visited.length + machine.queuesOpened).toBe(1);
  });

  it('wakes the machine when there is something to say of it', async () => {
    await background.reportOwnSend(send({ said: { promises: [{ rule: 'hours', by: NOW + 5 * HOUR }], lanes: null } }), 1);
    await background.settled();
    expect(machine.wakesAt).toBe(NOW + HOUR);
  });

  it('is told of after quiet hours, unless it would be broken by then', async () => {
    const minute = (at: number) => { const date = new Date(at); return date.getHours() * 60 + date.getMinutes(); };
    machine.settings = { ...machine.settings, quietHours: [{ weekdays: [0, 1, 2, 3, 4, 5, 6], from: minute(NOW - HOUR), to: minute(NOW + 2 * HOUR) }] };
    await background.reportOwnSend(send({ said: { promises: [{ rule: 'hours', by: NOW + 3 * HOUR }], lanes: null } }), 1);
    await background.reportOwnSend(send({ threadId: OTHER, said: { promises: [{ rule: 'hours', by: NOW + HOUR }], lanes: null } }), 1);
    await background.settled();
    expect((await followUps()).filter(({ noticed }) => noticed === 1).map(({ threadId }) => threadId)).toEqual([OTHER]);
    machine.now = NOW + 2 * HOUR + 60_000;
    background.lookAround();
    await background.settled();
    expect((await followUps()).every(({ noticed }) => noticed === 1)).toBe(true);
  });

  it('is settled by a word of the agent, and that can be taken back', async () => {
    await background.reportOwnSend(send(), 1);
    const id = `${THREAD}|${NOW + DAY}`;
    await background.settleFollowUp({ id, state: 'dropped' });
    expect(await followUps()).toMatchObject([{ state: 'dropped' }]);
    await background.settleFollowUp({ id, state: 'open' });
    expect(await followUps()).toMatchObject([{ state: 'open' }]);
    await background.settleFollowUp({ id: `${OTHER}|5`, state: 'kept' });
  });
});

describe('replies that are nearly the same', () => {
  const nearCopy = lanesOf(TEXT.replace('Hello', 'Hello Anna'))!;
  it('are counted by thread, the draft’s own left out, for a week', async () => {
    await background.reportOwnSend(send(), 1);
    await background.reportOwnSend(send({ threadId: OTHER, at: NOW + 1_000 }), 1);
    expect(await background.countNearCopies({ threadId: THREAD, lanes: nearCopy })).toBe(1);
    expect(await background.countNearCopies({ threadId: null, lanes: nearCopy })).toBe(2);
    expect(await background.countNearCopies({ threadId: null, lanes: lanesOf('Your invoice for the order is attached to this message; you can also download it from your orders at any time you like.')! })).toBe(0);
    machine.now = NOW + 8 * DAY;
    expect(await background.countNearCopies({ threadId: null, lanes: nearCopy })).toBe(0);
  });

  it('are kept as far as any draft is compared with them: the last four hundred', async () => {
    await machine.database.sentReplies.bulkPut(Array.from({ length: 420 }, (_, n) => ({ id: `${OTHER}|${NOW - DAY + n}`, threadId: OTHER, at: NOW - DAY + n, lanes: [] })));
    await background.reportOwnSend(send(), 1);
    const ats = (await machine.database.sentReplies.orderBy('at').toArray()).map(({ at }) => at);
    expect([ats.length, ats[0], ats.at(-1)]).toEqual([400, NOW - DAY + 21, NOW]);
  });

  it('leave nothing that was said: keyed samples only, gone after a week', async () => {
    await background.reportOwnSend(send(), 1);
    const [stored] = await machine.database.sentReplies.toArray();
    expect(stored?.lanes.filter((lane) => lane !== null && LANES.includes(lane))).toEqual([]);
    await background.settled();
    machine.now = NOW + 8 * DAY;
    background.lookAround();
    await background.settled();
    expect([await machine.database.sentReplies.count(), await machine.database.followUps.count()]).toEqual([0, 1]);
    machine.now = NOW + 32 * DAY;
    background.lookAround();
    await background.settled();
    expect([await machine.database.sentReplies.count(), await machine.database.followUps.count()]).toEqual([0, 0]);
  });
});

describe('what a page says of a reply', () => {
  it.each([
    ['a rule that does not exist', { promises: [{ rule: 'soon', by: NOW }], lanes: null }],
    ['words for a sample', { promises: [], lanes: LANES.map(() => 'call me at home') }],
    ['too few samples', { promises: [], lanes: LANES.slice(1) }],
    ['a promise without an instant', { promises: [{ rule: 'today', by: Infinity }], lanes: null }],
  ])('is refused with %s', (_, said) => {
    expect(ownSendFrom({ ...send(), said })).toBeNull();
  });
  it('is taken as it should be', () => {
    expect(ownSendFrom(send())).toEqual(send());
    expect(nearCopiesFrom({ host: HOST, threadId: null, lanes: LANES })).not.toBeNull();
    expect(nearCopiesFrom({ host: 'example.com', threadId: null, lanes: LANES })).toBeNull();
  });
});
