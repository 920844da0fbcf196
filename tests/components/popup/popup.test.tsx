// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup, type PopupActions, type PopupProps } from '@/components/popup/popup';
import { DAY, HOUR, MINUTE } from '@/utils/domain/time/observed-time';
import { DEFAULT_SETTINGS, saveSetting } from '@/utils/platform/settings';
import { database } from '@/utils/storage/database';
import { ACCOUNT, contact, JP, NOW, store, US, waitingThread } from '../shared/stored-rows';

let now = NOW;
const actions: PopupActions = {
  openThread: vi.fn<PopupActions['openThread']>(async () => 'opened'),
  settleAuthor: async () => {},
  setPaused: vi.fn<PopupActions['setPaused']>(async () => {}),
  saveNote: async () => {},
  saveSnoozes: (snoozes) => saveSetting('snoozes', snoozes),
  settleFollowUp: async () => {},
  openOptions: vi.fn<() => void>(),
  dashboardUrl: '/dashboard.html',
  inboxUrl: (host) => `https://${host ?? 'sellercentral.amazon.com'}/messaging/inbox`,
  watchGates: () => () => {},
  rememberView: vi.fn<PopupActions['rememberView']>(),
  detectLanguage: async () => 'en',
  ignoredFindings: async () => ({ rules: () => [], covers: () => false, keep: async () => {} }),
  copy: vi.fn<PopupActions['copy']>(async () => {}),
};

function popup(change: Partial<PopupProps> = {}) {
  return render(
    <Popup
      settings={DEFAULT_SETTINGS}
      storageDenied={false}
      browserLanguage="en-US"
      clock={{ now: () => now }}
      view="queue"
      actions={actions}
      {...change}
    />,
  );
}

const ids = () => [...document.querySelectorAll<HTMLElement>('[data-thread]')].map((row) => row.dataset.thread);
const state = () => document.querySelector<HTMLElement>('[data-state]');
const freshInbox = [{ accountId: ACCOUNT, read: 4, complete: 4 }];

beforeEach(() => {
  now = NOW;
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('the queue', () => {
  it('comes from the database, most urgent first over all accounts, those without a deadline last', async () => {
    await store({
      inboxes: freshInbox,
      threads: [
        waitingThread('calm', NOW + 20 * HOUR),
        waitingThread('unknown', null),
        waitingThread('late', NOW - HOUR),
        waitingThread('other', NOW + HOUR / 2, { accountId: 'OTHER', marketplaceId: JP }),
        waitingThread('closed', NOW - HOUR, { open: 0 }),
      ],
    });
    popup();
    await waitFor(() => expect(ids()).toEqual(['late', 'other', 'calm', 'unknown']));
    await screen.findByText('1 over 24 hours: answer it first.');
  });

  it('draws what was read beforehand at once', async () => {
    await store({ inboxes: freshInbox, threads: [] });
    popup({ first: { rows: [waitingThread('early', NOW + HOUR)], inboxes: [], correction: 0 } });
    expect(ids()).toEqual(['early']);
  });

  it('follows the database as the background writes it', async () => {
    await store({ inboxes: freshInbox, threads: [waitingThread('first', NOW + HOUR)] });
    popup();
    await waitFor(() => expect(ids()).toEqual(['first']));
    await database.threads.put(waitingThread('sooner', NOW + MINUTE));
    await waitFor(() => expect(ids()).toEqual(['sooner', 'first']));
  });

  it('filters, and finds an order id by its beginning whatever the filter', async () => {
    await store({
      inboxes: freshInbox,
      threads: [
        waitingThread('late', NOW - HOUR, { orderIds: ['111-1111111-1111111'] }),
        waitingThread('hour', NOW + HOUR / 2, { orderIds: ['222-2222222-2222222'] }),
        waitingThread('four', NOW + 3 * HOUR),
        waitingThread('closed', NOW - DAY, { open: 0, orderIds: ['222-3333333-3333333'] }),
      ],
    });
    popup();
    for (const [name, found] of [[/Overdue/, ['late']], [/Next hour/, ['hour']], [/Next 4 h/, ['hour', 'four']], [/All/, ['late', 'hour', 'four']]] as const) {
      fireEvent.click(screen.getByRole('button', { name }));
      await waitFor(() => expect(ids()).toEqual(found));
    }
    fireEvent.click(screen.getByRole('button', { name: /Overdue/ }));
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: '2222' } });
    await waitFor(() => expect(ids()).toEqual(['hour']));
  });

  it('reads on as the agent walks to the end of what was read', async () => {
    await store({ inboxes: freshInbox, threads: Array.from({ length: 130 }, (_, i) => waitingThread(`t${String(i).padStart(3, '0')}`, NOW + HOUR + i)) });
    popup();
    await waitFor(() => expect(document.querySelector('[aria-setsize="130"]')).not.toBeNull());
    const focused = () => document.activeElement?.closest<HTMLElement>('[data-thread]')?.dataset.thread;
    for (let step = 0; step < 1_000 && focused() !== 't129'; step++) {
      fireEvent.keyDown(document.activeElement ?? document.body, { key: 'j' });
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    expect(focused()).toBe('t129');
    expect(ids()).toContain('t129');
  });

  it('says so when a thread’s inbox is not known any more', async () => {
    await store({ inboxes: freshInbox, threads: [waitingThread('lost', NOW + HOUR)] });
    vi.mocked(actions.openThread).mockResolvedValueOnce('not-found');
    popup();
    await waitFor(() => expect(ids()).toEqual(['lost']));
    fireEvent.click(document.querySelector('[data-thread] button')!);
    expect((await screen.findByRole('alert')).textContent).toContain('could not be opened');
  });
});

describe('what the popup can see', () => {
  it.each([
    ['reading', freshInbox, {}, 'Inbox read completely 4 minutes ago', 'Nothing is waiting for an answer.'],
    ['partly', [{ accountId: ACCOUNT, read: 4, complete: null }], {}, 'Read in part 4 minutes ago', 'Nothing known is waiting'],
    ['partly', [{ accountId: ACCOUNT, read: 4, complete: 300 }], {}, 'Last read completely 5 hours ago.', 'Nothing known is waiting'],
    ['stale', [{ accountId: ACCOUNT, read: 180, complete: 180 }], {}, 'Not up to date: last read 3 hours ago', 'Nothing known is waiting'],
    ['never', [], {}, 'No inbox has been read yet', 'Nothing known is waiting'],
    ['paused', freshInbox, { paused: true }, 'Paused: nothing is read', 'Nothing known is waiting'],
  ] as const)('is said first: %s', async (kind, inboxes, settings, sentence, next) => {
    await store({ inboxes: [...inboxes] });
    await saveSetting('paused', 'paused' in settings);
    popup();
    await waitFor(() => expect(state()?.dataset.state).toBe(kind));
    expect(state()?.textContent).toContain(sentence);
    await waitFor(() => expect(document.querySelector('.next-action')?.textContent).toContain(next));
    expect(document.querySelectorAll('.tone-on-track')).toHaveLength(kind === 'reading' ? 1 : 0);
  });

  it('of several inboxes is as old as the oldest, with each of them behind a fold', async () => {
    await store({ inboxes: [...freshInbox, { accountId: 'ZZZZZZ', read: 30, complete: 45 }] });
    popup();
    await waitFor(() => expect(state()?.textContent).toContain('(oldest: 45 minutes ago)'));
    expect(screen.getByText('2 inboxes')).toBeTruthy();
  });

  it('is nothing where storage is denied, and that is all it says', async () => {
    popup({ storageDenied: true });
    expect(state()?.textContent).toContain('nothing can be stored here');
    expect(document.querySelector('.queue, .next-action, .tone-on-track')).toBeNull();
  });

  it('turns stale by itself as time passes', async () => {
    await store({ inboxes: freshInbox });
    popup();
    await waitFor(() => expect(state()?.dataset.state).toBe('reading'));
    now = NOW + 2 * HOUR;
    fireEvent(document, new Event('visibilitychange'));
    await waitFor(() => expect(state()?.dataset.state).toBe('stale'));
  });
});

describe('rates', () => {
  it('stand apart for each marketplace, lowest first, with what they still allow', async () => {
    const answered = (from: string, count: number, more: object = {}) => Array.from({ length: count }, (_, i) => contact(`${from}${i}`, 2 * DAY + i * HOUR, HOUR, more));
    await store({
      inboxes: freshInbox,
      contacts: [...answered('u', 30), ...answered('j', 8, { marketplaceId: JP }), contact('jm', 3 * DAY, 30 * HOUR, { marketplaceId: JP }), contact('jn', 3 * DAY, null, { marketplaceId: JP })],
    });
    popup({ view: 'rates' });
    await waitFor(() => expect(document.querySelectorAll('.rate-card')).toHaveLength(2));
    const cards = [...document.querySelectorAll<HTMLElement>('.rate-card')];
    expect(cards.map((card) => card.dataset.marketplace)).toEqual([JP, US]);
    expect(cards[0]?.textContent).toContain('80%');
    expect(cards[0]?.textContent).toContain('Needs 10 on-time replies to be at 90% again');
    await waitFor(() => expect(cards[0]?.textContent).toMatch(/If nothing more is missed.*First safe on Dec \d+: at \d+% then/));
    await waitFor(() => expect(cards[1]?.textContent).toContain('At 90% or above today, and on every day ahead.'));
    expect(cards[1]?.textContent).toContain('100%');
    expect(cards[1]?.textContent).toContain('3 more misses possible above 90%');
    expect(screen.getByText(/Where Amazon shows a figure, Amazon’s counts/)).toBeTruthy();
  });

  it('are a range where an outcome is uncertain, and no data for an empty window, never 100 %', async () => {
    const gone = { answeredAt: { earliest: NOW - 39 * DAY, latest: NOW - 37 * DAY }, waivedAt: { earliest: NOW - 39 * DAY, latest: NOW - 37 * DAY } };
    await store({ contacts: [contact('a', 40 * DAY, HOUR), contact('b', 40 * DAY, null, gone)] });
    popup({ view: 'rates' });
    await waitFor(() => expect(document.querySelectorAll('.rate-figure')).toHaveLength(3));
    const figures = [...document.querySelectorAll('.rate-figure')].map((figure) => figure.textContent);
    expect(figures).toEqual(['no data', 'no data', '50–100%']);
  });
});

describe('the draft check', () => {
  it('finds what Amazon does not allow, mends it on a click, and stores nothing of the draft', async () => {
    await store({ inboxes: freshInbox });
    popup({ view: 'draft' });
    const field = await screen.findByRole('textbox');
    fireEvent.input(field, { target: { value: 'Secret draft 😀' } });
    await waitFor(() => expect(document.querySelector('.finding-card')).toBeTruthy());
    const finding = document.querySelector<HTMLElement>('.finding-card')!;
    expect(finding.dataset.severity).toBe('block');
    fireEvent.click(finding.querySelector('.card-actions .main')!);
    await waitFor(() => expect((field as HTMLTextAreaElement).value).not.toContain('😀'));
    const stored = await Promise.all(database.tables.map((table) => table.toArray()));
    expect(JSON.stringify([stored, await fakeBrowser.storage.local.get(), Object.entries(localStorage)])).not.toContain('Secret draft');
  });
});

describe('a finding in the popup', () => {
  const keep = vi.fn(async () => {});
  const write = async (ignored: Partial<Awaited<ReturnType<PopupActions['ignoredFindings']>>> = {}) => {
    await store({ inboxes: freshInbox });
    popup({ view: 'draft', actions: { ...actions, ignoredFindings: async () => ({ rules: () => [], covers: () => false, keep, ...ignored }) } });
    fireEvent.input(await screen.findByRole('textbox'), { target: { value: 'Please write to jane@shop.example today.' } });
  };
  const said = () => document.querySelector('.draft-foot [role=status]')?.textContent;

  it('says what would block the message, names its rule and source, and is ignored here and shown again', async () => {
    await write();
    await waitFor(() => expect(said()).toBe('1 problem would block this message'));
    expect(document.querySelector('.finding-card')?.textContent).toContain('Communication Guidelines');
    fireEvent.click(screen.getByRole('button', { name: 'Ignore here' }));
    await waitFor(() => expect(said()).toBe('No rule found anything.'));
    fireEvent.click(screen.getByRole('button', { name: 'Show again' }));
    await waitFor(() => expect(said()).toBe('1 problem would block this message'));
  });

  it('is ignored always for a reason, and not shown where it is', async () => {
    await write();
    fireEvent.click(await screen.findByRole('button', { name: 'Ignore always…' }));
    fireEvent.input(await screen.findByLabelText('Reason'), { target: { value: 'the maker’s own desk' } });
    fireEvent.click(screen.getByRole('button', { name: 'Ignore' }));
    await waitFor(() => expect(keep).toHaveBeenCalledExactlyOnceWith('EMAIL-PLAIN', 'Please write to jane@shop.example today.', 'the maker’s own desk'));
    cleanup();
    await write({ covers: (rule) => rule === 'EMAIL-PLAIN' });
    await waitFor(() => expect(said()).toBe('No rule found anything.'));
  });
});

describe('the frame', () => {
  it('speaks the language of the setting, and changes with it at once', async () => {
    await store({ inboxes: freshInbox });
    popup();
    await waitFor(() => expect(document.documentElement.lang).toBe('en'));
    await saveSetting('language', 'zh-CN');
    await waitFor(() => expect(document.documentElement.lang).toBe('zh-CN'));
    expect(screen.getByRole('button', { name: '队列' })).toBeTruthy();
    await waitFor(() => expect(state()?.textContent).toContain('收件箱已完整读取'));
  });

  it('pauses and resumes by a message to the background', async () => {
    await store({ inboxes: freshInbox });
    popup();
    fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
    expect(actions.setPaused).toHaveBeenCalledWith(true);
  });

  it('says that a tab stands before a sign-in page, and is not green while it does', async () => {
    await store({ inboxes: freshInbox });
    let tell: (gate: 'signed-out' | null) => void = () => {};
    popup({ actions: { ...actions, watchGates: (told) => ((tell = told), () => {}) } });
    await waitFor(() => expect(state()?.dataset.state).toBe('reading'));
    tell('signed-out');
    await waitFor(() => expect(document.querySelector('[data-page="signed-out"]')?.textContent).toContain('signed out'));
    expect(state()?.dataset.state).not.toBe('reading');
    tell(null);
    await waitFor(() => expect(state()?.dataset.state).toBe('reading'));
  });

  it('turns views by keys and remembers the one that was left', async () => {
    await store({ inboxes: freshInbox });
    popup();
    fireEvent.keyDown(document.body, { key: ']' });
    expect(actions.rememberView).toHaveBeenLastCalledWith('rates');
    fireEvent.keyDown(document.body, { key: '[' });
    expect(actions.rememberView).toHaveBeenLastCalledWith('queue');
  });

  it('lists the keys on ?, takes the focus there and gives it back', async () => {
    await store({ inboxes: freshInbox, threads: [waitingThread('one', NOW + HOUR)] });
    popup();
    await waitFor(() => expect(ids()).toEqual(['one']));
    fireEvent.keyDown(document.body, { key: 'j' });
    const row = document.activeElement;
    fireEvent.keyDown(document.body, { key: '?' });
    expect((await screen.findByRole('dialog')).textContent).toContain('next message');
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(row);
  });

  it('announces politely when more is over, and is silent before', async () => {
    await store({ inboxes: freshInbox, threads: [waitingThread('one', NOW + HOUR)] });
    popup();
    await screen.findByText('1 due within the hour: start at the top.');
    const region = document.querySelector('.popup > [role="status"]')!;
    expect(region.textContent).toBe('');
    await database.threads.put(waitingThread('two', NOW - MINUTE));
    await waitFor(() => expect(region.textContent).toBe('1 message is now over 24 hours.'));
  });

  it.each(['queue', 'rates', 'draft'] as const)('has no fault that axe finds in the view %s', async (view) => {
    await store({ inboxes: freshInbox, threads: [waitingThread('one', NOW + HOUR), waitingThread('two', null)], contacts: [contact('a', DAY, HOUR)] });
    popup({ view });
    await waitFor(() => expect(document.querySelector('[data-thread], .rate-card, textarea')).toBeTruthy());
    // Colours are measured elsewhere: happy-dom lays nothing out.
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
});
