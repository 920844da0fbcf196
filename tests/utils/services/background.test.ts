import { describe, expect, it } from 'vitest';
import { DAY, exactly, HOUR, MINUTE, SECOND } from '@/utils/domain/time/observed-time';
import type { ThreadReading } from '@/utils/domain/thread/observation';
import type { InboxTab } from '@/utils/services/ports';
import { aCompleteReading, aConversation, ACCOUNT, aReading, aRow, caseId, HOST, NOW, US } from './support/observations';
import { Machine } from './support/ports';

const dueIn = (n: number, left: number, over: Partial<ThreadReading> = {}) => aRow(n, { openedAt: NOW - DAY + left, updatedAt: NOW - DAY + left, ...over });
const message = (id: string, author: 'buyer' | 'seller', at: number) => ({ id, author, at: { earliest: at, latest: at }, delivered: true });

describe('an observation', () => {
  it('is answered with the deadline of each row, and counted', async () => {
    const machine = new Machine();
    const background = machine.start();
    const answer = await background.recordObservation(aReading([aRow(1), dueIn(2, HOUR / 2)]), 7);
    expect(answer.slas.map((sla) => [sla.threadId, sla.rowKey, sla.status])).toEqual([
      [caseId(1), 'rowkey-1', 'on-track'],
      [caseId(2), 'rowkey-2', 'at-risk'],
    ]);
    expect(answer.slas[0]?.dueAt).toEqual({ earliest: NOW + 23 * HOUR - MINUTE, latest: NOW + 23 * HOUR });
    expect(answer.summary).toEqual({
      paused: false,
      clockCorrection: null,
      dueWithinHour: 1,
      dueWithinFourHours: 1,
      breached: 0,
      rates: [{ accountId: ACCOUNT, accountName: null, marketplaceId: US, rate: null, counted: 0 }],
      target: 9_000,
      lastReadAt: NOW - MINUTE,
      lastCompleteAt: null,
      stale: false,
      trouble: null,
    });
  });

  it('that shows the answer in the conversation closes the contact, and the rate follows', async () => {
    const background = new Machine().start();
    await background.recordObservation(aReading([aRow(1)]), null);
    const answer = await background.recordObservation(aConversation(1, [message('m1', 'buyer', NOW - HOUR), message('m2', 'seller', NOW - 5 * SECOND)], NOW - SECOND), null);
    expect(answer.slas[0]).toMatchObject({ status: 'met', basis: 'conversation' });
    expect(answer.summary.rates).toEqual([{ accountId: ACCOUNT, accountName: null, marketplaceId: US, rate: { low: 1, high: 1 }, counted: 1 }]);
  });

  it('names the account of a rate as the agent does', async () => {
    const machine = new Machine();
    machine.settings = { ...machine.settings, accountNames: [{ accountId: ACCOUNT, name: 'Garden shop' }] };
    const answer = await machine.start().recordObservation(aReading([aRow(1)]), null);
    expect(answer.summary.rates.map(({ accountName }) => accountName)).toEqual(['Garden shop']);
  });

  it.each([
    ['whose label had a name takes it over', 'label:abc', [{ accountId: 'label:abc', name: 'Garden shop' }], [{ accountId: ACCOUNT, name: 'Garden shop' }]],
    ['that has a name of its own keeps it', 'label:abc', [{ accountId: 'label:abc', name: 'Garden shop' }, { accountId: ACCOUNT, name: 'Tools' }], [{ accountId: ACCOUNT, name: 'Tools' }]],
    ['takes nothing over from a host, which others may use', 'unknown:h', [{ accountId: 'unknown:h', name: 'Garden shop' }], [{ accountId: 'unknown:h', name: 'Garden shop' }]],
  ])('of an account %s once its true id is known', async (_, formerAccountId, before, after) => {
    const machine = new Machine();
    machine.settings = { ...machine.settings, accountNames: before };
    const background = machine.start();
    await background.recordObservation(aReading([aRow(1)], { accountId: formerAccountId }), null);
    await background.recordObservation(aReading([aRow(1)], { formerAccountId }), null);
    expect(machine.settings.accountNames).toEqual(after);
  });

  it('that cannot be read as one stores nothing and is answered with the inbox as it is', async () => {
    const machine = new Machine();
    const answer = await machine.start().recordObservation(null, 1);
    expect([answer.slas, answer.summary.trouble, machine.logged]).toEqual([[], null, ['observation-refused']]);
    expect((await machine.tables()).threads).toEqual([]);
  });

  it('is told to the other tabs where it changed something, and to none where it did not', async () => {
    const machine = new Machine();
    machine.tabs = [1, 2].map((id): InboxTab => ({ id, windowId: 1, url: `https://${HOST}/messaging/inbox`, active: id === 1, lastUsedAt: 0 }));
    const background = machine.start();
    await background.recordObservation(aReading([aRow(1)]), 1);
    expect(machine.announced).toEqual([2]);
    await background.recordObservation(aReading([aRow(1)]), 1);
    expect(machine.announced).toEqual([2]);
  });

  it('of a clock two years off is counted down on Amazon’s time, and the bar is told', async () => {
    const machine = new Machine();
    machine.now = NOW - 730 * DAY;
    const answer = await machine.start().recordObservation(aReading([aRow(1)], { observedAt: machine.now - MINUTE, clockOffset: 730 * DAY }), null);
    expect(answer.slas[0]).toMatchObject({ status: 'on-track', dueAt: { latest: NOW + 23 * HOUR } });
    expect(answer.summary).toMatchObject({ clockCorrection: 730 * DAY, stale: false });
  });

  it('from before the clock was set right corrects nothing afterwards', async () => {
    const machine = new Machine();
    machine.now = NOW + 730 * DAY;
    await machine.start().recordObservation(aReading([aRow(1)], { observedAt: machine.now, clockOffset: -730 * DAY }), null);
    machine.now = NOW;
    const background = machine.start();
    background.lookAround();
    await background.settled();
    const answer = await background.readInbox({ host: HOST, accountId: ACCOUNT, threadIds: [caseId(1)], rowKeys: [] });
    expect(answer.summary.clockCorrection).toBeNull();
    expect(answer.slas[0]?.status).toBe('on-track');
  });
});

describe('the agent’s own sends', () => {
  const sent = { at: NOW - SECOND, clockOffset: 0, host: HOST, accountId: ACCOUNT, threadId: caseId(1), kind: 'reply', statusCode: 200 } as const;

  it('wait for proof, then are flagged while the clock runs on', async () => {
    const machine = new Machine();
    const background = machine.start();
    await background.recordObservation(aReading([aRow(1)]), null);
    const answer = await background.reportOwnSend(sent, null);
    expect(answer.slas[0]).toMatchObject({ status: 'on-track', pendingSend: { kind: 'reply', sentAt: sent.at, state: 'waiting' } });
    await background.settled();
    expect(machine.wakesAt).toBe(sent.at + 30 * SECOND);

    machine.now = machine.wakesAt ?? 0;
    const next = machine.start();
    next.lookAround();
    await next.settled();
    expect(await machine.database.threads.get(caseId(1))).toMatchObject({ open: 1, pendingSend: { state: 'unproven' } });
    expect(machine.wakesAt).toBeGreaterThan(machine.now + MINUTE);
  });

  it('end the contact as soon as the page shows them', async () => {
    const machine = new Machine();
    const background = machine.start();
    await background.recordObservation(aReading([aRow(1)]), null);
    await background.reportOwnSend(sent, null);
    const answer = await background.recordObservation(aConversation(1, [message('m1', 'buyer', NOW - HOUR), message('m2', 'seller', sent.at)], NOW), null);
    expect(answer.slas[0]).toMatchObject({ status: 'met', pendingSend: null });
    expect(answer.summary).toMatchObject({ dueWithinFourHours: 0, rates: [{ counted: 1 }] });
  });

  it('that the page refused are no sends, even where the answer refined the clock', async () => {
    const background = new Machine().start();
    await background.recordObservation(aReading([aRow(1)]), null);
    await background.reportOwnSend({ ...sent, statusCode: null }, null);
    const answer = await background.reportOwnSend({ ...sent, statusCode: 500, clockOffset: 420 }, null);
    expect(answer.slas[0]).toMatchObject({ status: 'on-track', pendingSend: null });
  });
});

describe('pause', () => {
  it('stores nothing, answers so, and shows so', async () => {
    const machine = new Machine();
    machine.tabs = [{ id: 4, windowId: 1, url: `https://${HOST}/messaging/inbox`, active: true, lastUsedAt: 0 }];
    const background = machine.start();
    await background.setPaused(true);
    const answer = await background.recordObservation(aReading([aRow(1)]), null);
    await background.settled();
    expect([answer.slas, answer.summary.paused]).toEqual([[], true]);
    expect((await machine.tables()).evidence).toEqual([]);
    expect([machine.badge.text, machine.badge.title, machine.announced]).toEqual(['II', 'Paused: nothing is read.', [4]]);
  });
});

describe('the toolbar', () => {
  it.each([
    ['nothing was ever read', [], NOW, { text: '?', colour: 'grey', edge: true, title: 'No inbox has been read yet. Open your buyer messages.' }],
    ['all is far away', [dueIn(1, 20 * HOUR)], NOW, { text: '', colour: 'grey', edge: false, title: 'No deadline within 12 hours.' }],
    ['some are under 12 hours', [dueIn(1, 20 * HOUR), dueIn(2, 8 * HOUR)], NOW, { text: '1', colour: 'amber', edge: false, title: '1 buyer waits with less than 12 hours left.' }],
    [
      'some are under 4 hours or over',
      [dueIn(1, 8 * HOUR), dueIn(2, 3 * HOUR), dueIn(3, -DAY)],
      NOW,
      { text: '2', colour: 'red', edge: false, title: '2 buyers wait with less than 4 hours left, or past the deadline.' },
    ],
    ['nothing was read for an hour', [dueIn(1, 20 * HOUR)], NOW + HOUR, { text: '?', colour: 'grey', edge: true, title: expect.stringMatching(/^No inbox has been read lately.*Last read/) }],
    ['nothing was read for an hour, and some are near', [dueIn(1, 3 * HOUR)], NOW + HOUR, { text: '1', colour: 'red', edge: true, title: expect.stringMatching(/^1 buyer waits.*Last read/) }],
  ])('where %s', async (_, rows, now, badge) => {
    const machine = new Machine();
    const background = machine.start();
    if (rows.length > 0) await background.recordObservation(aReading(rows), null);
    await background.settled();
    machine.now = now;
    background.lookAround();
    await background.settled();
    expect(machine.badge).toEqual(badge);
  });

  it('says so when the page can no longer be read, and takes it back when it can', async () => {
    const machine = new Machine();
    const background = machine.start();
    await background.recordObservation(aReading([dueIn(1, 20 * HOUR)]), null);
    await background.reportPageState({ at: NOW, host: HOST, accountId: ACCOUNT, state: 'signed-out', folder: null });
    await background.settled();
    expect(machine.badge.text).toBe('?');
    await background.recordObservation(aReading([dueIn(1, 20 * HOUR)], { observedAt: NOW + 1 }), null);
    await background.settled();
    expect(machine.badge.text).toBe('');
  });

  it('is asked again exactly when it would change by itself', async () => {
    const machine = new Machine();
    machine.settings.staleAfterMinutes = 7 * 24 * 60;
    machine.settings.noticesOn = false;
    const background = machine.start();
    await background.recordObservation(aReading([dueIn(1, 13 * HOUR)]), null);
    const seen: string[] = [];
    for (let look = 0; look < 40 && machine.now < NOW + 14 * HOUR; look += 1) {
      await background.settled();
      const said = `${machine.badge.colour} ${machine.badge.text}`;
      if (seen.at(-1) !== said) seen.push(said);
      machine.now = machine.wakesAt ?? Infinity;
      background.lookAround();
    }
    await background.settled();
    expect(seen).toEqual(['grey ', 'amber 1', 'red 1']);
  });
});

describe('opening a thread', () => {
  const tab = (id: number, over: Partial<InboxTab> = {}): InboxTab => ({ id, windowId: 1, url: `https://${HOST}/messaging/inbox`, active: false, lastUsedAt: id, ...over });
  const url = `https://${HOST}/messaging/inbox?fi=caseId&ss=${caseId(1)}&cc=${caseId(1)}`;

  it.each([
    ['the tab that shows its inbox', [tab(1)], { 1: '' }, { tab: 1, url }],
    ['the active of two', [tab(1, { active: true }), tab(2)], { 1: '', 2: '' }, { tab: 1, url }],
    ['a new tab where the reply box holds text', [tab(1)], { 1: 'Dear' }, { tab: 'new', url }],
    ['another tab where only the first holds text', [tab(1), tab(2)], { 1: '', 2: 'Dear' }, { tab: 1, url }],
    ['a new tab where nobody can say what the box holds', [tab(1)], {}, { tab: 'new', url }],
    ['a new tab where the tab shows the contact form', [tab(1, { url: `https://${HOST}/messaging/contact` })], { 1: '' }, { tab: 'new', url }],
    ['a new tab where another marketplace’s site is open', [tab(1, { url: 'https://sellercentral.amazon.de/messaging/inbox' })], { 1: '' }, { tab: 'new', url }],
  ] as const)('uses %s', async (_, tabs, boxes, visited) => {
    const machine = new Machine();
    machine.tabs = [...tabs];
    machine.replyBoxes = new Map(Object.entries(boxes).map(([id, text]) => [Number(id), text]));
    const background = machine.start();
    await background.recordObservation(aReading([aRow(1)]), null);
    await background.openThread(caseId(1));
    expect(machine.visited).toEqual([visited]);
  });

  it('that is not known opens nothing', async () => {
    const machine = new Machine();
    expect(await machine.start().openThread(caseId(9))).toBe('not-found');
    expect(machine.visited).toEqual([]);
  });
});

describe('trouble', () => {
  const failing = (name: string) => async () => Promise.reject(Object.assign(new Error('secret words'), { name }));

  it.each([
    ['OpenFailedError', 'storage-denied'],
    ['InvalidStateError', 'storage-denied'],
    ['QuotaExceededError', 'storage-full'],
  ] as const)('%s is told as %s, the rows are answered from the reading alone, and what was known stays', async (name, trouble) => {
    const machine = new Machine();
    const background = machine.start();
    await background.recordObservation(aReading([dueIn(1, HOUR / 2)]), null);
    const before = await machine.tables();
    const transaction = failing(name);
    const denied = machine.start({ store: { transaction, read: transaction, deleteEverything: transaction } });
    const answer = await denied.recordObservation(aReading([aRow(2)]), null);
    expect(answer.slas[0]).toMatchObject({ threadId: caseId(2), status: 'on-track', reason: 'storage-denied', dueAt: { latest: NOW + 23 * HOUR } });
    expect(answer.summary.trouble).toBe(trouble);
    denied.lookAround();
    await denied.settled();
    expect(machine.badge).toMatchObject({ text: '!', edge: true });
    expect(await machine.tables()).toEqual(before);
    expect(machine.logged.join()).not.toContain('secret');
  });

  it('of the settings harms no more than that of the database', async () => {
    const machine = new Machine();
    const background = machine.start({ settings: { read: failing('Error'), setPaused: failing('Error'), keepLayout: failing('Error'), nameAccounts: failing('Error') } });
    const answer = await background.recordObservation(aReading([aRow(1)]), null);
    expect([answer.slas[0]?.status, answer.summary.trouble]).toEqual(['on-track', 'storage-denied']);
    expect((await background.readInbox({ host: HOST, accountId: ACCOUNT, threadIds: [], rowKeys: [] })).summary.trouble).toBe('storage-denied');
  });

  it('that passes is forgotten, and the last summary is answered meanwhile', async () => {
    const machine = new Machine();
    let full = false;
    const sound = machine.start();
    const ports = Reflect.get(sound, 'ports') as { store: { transaction: unknown } };
    const work = ports.store.transaction as (w: unknown) => Promise<unknown>;
    Object.assign(ports.store, { transaction: async (w: unknown) => (full ? failing('QuotaExceededError')() : work(w)) });
    await sound.recordObservation(aReading([dueIn(1, HOUR / 2)]), null);
    full = true;
    const during = await sound.recordObservation(aReading([dueIn(2, HOUR / 2)]), null);
    expect(during.summary).toMatchObject({ trouble: 'storage-full', dueWithinHour: 1 });
    full = false;
    const after = await sound.recordObservation(aReading([dueIn(2, HOUR / 2)]), null);
    expect(after.summary).toMatchObject({ trouble: null, dueWithinHour: 2 });
  });
});

describe('what is kept', () => {
  it('loses order ids 30 days after the contact closed, contacts after 400, and never what waits', async () => {
    const machine = new Machine();
    const background = machine.start();
    await background.recordObservation(aReading([aRow(1), aRow(2)], { observedAt: NOW - 30 * MINUTE }), null);
    await background.recordObservation(aCompleteReading([aRow(2)], NOW - MINUTE), null);
    const look = async (days: number) => {
      machine.now = NOW + days * DAY;
      background.lookAround();
      await background.settled();
      return Object.fromEntries((await machine.database.threads.toArray()).map((thread) => [thread.id, thread.orderIds.length]));
    };
    expect(await look(29)).toEqual({ [caseId(1)]: 1, [caseId(2)]: 1 });
    expect(await look(31)).toEqual({ [caseId(1)]: 0, [caseId(2)]: 1 });
    expect((await machine.database.evidence.get(caseId(1)))?.evidence.orderIds).toEqual([]);
    expect(await look(401)).toEqual({ [caseId(2)]: 1 });
    const left = await machine.tables();
    expect([left.evidence?.length, left.contacts?.length, left.rowIdentities?.length]).toEqual([1, 1, 1]);
  });

  it('is gone, all of it, when the agent says so', async () => {
    const machine = new Machine();
    const background = machine.start();
    await background.recordObservation(aReading([dueIn(1, HOUR)]), null);
    await background.settled();
    await background.deleteEverything();
    await background.settled();
    const { state, ...rest } = await machine.tables();
    expect(Object.values(rest).flat()).toEqual([]);
    expect((state as { key: string }[]).map(({ key }) => key).sort()).toEqual(['planned', 'purged', 'rules']);
    expect([machine.screen.size, machine.badge.text]).toEqual([0, '?']);
  });

  it('is derived afresh when the agent changes what counts as a contact', async () => {
    const machine = new Machine();
    const background = machine.start();
    const messages = [message('m1', 'buyer', NOW - 3 * HOUR), message('m2', 'buyer', NOW - 2 * HOUR)];
    await background.recordObservation(aConversation(1, messages, NOW - MINUTE, { openedAt: NOW - 3 * HOUR, updatedAt: NOW - 2 * HOUR }), null);
    expect(await machine.database.contacts.count()).toBe(1);
    machine.settings = { ...machine.settings, countPer: 'message' };
    await background.settingsChanged();
    await background.settled();
    expect(await machine.database.contacts.count()).toBe(2);
  });
});

it('the agent’s word on who wrote a message decides', async () => {
  const machine = new Machine();
  const background = machine.start();
  const messages = [message('m1', 'buyer', NOW - HOUR), message('m2', 'seller', NOW - HOUR + 10 * SECOND)];
  const answer = await background.recordObservation(aConversation(1, messages, NOW - MINUTE, { updatedAt: NOW - HOUR + 10 * SECOND }), null);
  expect(answer.slas[0]).toMatchObject({ status: 'unknown', reason: 'author-unknown' });
  const said = async (author: 'seller' | 'automatic' | 'unknown') => {
    await background.settleAuthor({ threadId: caseId(1), messageId: 'm2', author });
    await background.settled();
    const [thread] = await machine.database.threads.toArray();
    const listed = (await machine.database.state.get('settled-authors')) as { choices: { author: string }[] } | undefined;
    return [(await background.readInbox({ host: HOST, accountId: ACCOUNT, threadIds: [caseId(1)], rowKeys: [] })).slas[0]?.status, thread?.doubt?.messageId, listed?.choices.map((choice) => choice.author)];
  };
  expect((await machine.database.threads.toArray())[0]?.doubt).toEqual({ messageId: 'm2', at: exactly(NOW - HOUR + 10 * SECOND), mayBeBuyer: false });
  expect(await said('seller')).toEqual(['met', undefined, ['seller']]);
  // Taken back, it is as it was; and the clock of a machine that is set back takes no word back.
  expect(await said('unknown')).toEqual(['unknown', 'm2', []]);
  machine.now -= HOUR / 2;
  expect(await said('automatic')).toEqual(['on-track', undefined, ['automatic']]);
});

describe('the agent’s keys', () => {
  it('lead to the most urgent thread, then to the next, and from the last to the first again', async () => {
    const machine = new Machine();
    const background = machine.start();
    await background.recordObservation(aReading([dueIn(1, 5 * HOUR), dueIn(2, HOUR), dueIn(3, 3 * HOUR)]), 7);
    const led = async () => {
      await background.openNextUrgent();
      return machine.visited.at(-1)?.url.slice(-36);
    };
    expect([await led(), await led(), await led(), await led()]).toEqual([caseId(2), caseId(3), caseId(1), caseId(2)]);
  });

  it('lead to the queue where nothing waits', async () => {
    const machine = new Machine();
    await machine.start().openNextUrgent();
    expect(machine.queuesOpened).toBe(1);
  });

  it('pause, and end the pause', async () => {
    const machine = new Machine();
    const background = machine.start();
    await background.togglePause();
    expect((await background.readInbox(null)).summary.paused).toBe(true);
    await background.togglePause();
    expect((await background.readInbox(null)).summary.paused).toBe(false);
  });
});
