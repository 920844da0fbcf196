// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Dashboard, type DashboardProps } from '@/components/dashboard/dashboard';
import { DAY, HOUR, MINUTE } from '@/utils/domain/time/observed-time';
import { DEFAULT_SETTINGS, saveSetting } from '@/utils/platform/settings';
import { database } from '@/utils/storage/database';
import type { NoticeRecord } from '@/utils/storage/queries';
import { ACCOUNT, contact, JP, NOW, store, storeContacts, US, waitingThread, type Stored } from '../shared/stored-rows';

// uPlot draws on a canvas, which happy-dom has not; the pictures are looked at in real browsers, the tables are tested here.
vi.mock('@/components/dashboard/line-chart', () => ({ default: (props: { label: string }) => <div role="img" aria-label={props.label} /> }));

const actions: DashboardProps['actions'] = {
  openThread: vi.fn<DashboardProps['actions']['openThread']>(async () => 'opened'),
  settleAuthor: vi.fn<DashboardProps['actions']['settleAuthor']>(async () => {}),
  tagLate: vi.fn<DashboardProps['actions']['tagLate']>(async () => {}),
  exportQueue: vi.fn<DashboardProps['actions']['exportQueue']>(async () => new Blob(['the queue'])),
  openOptions: vi.fn<() => void>(),
  inboxUrl: () => 'https://sellercentral.amazon.com/messaging/inbox',
};

function dashboard(change: Partial<DashboardProps> = {}) {
  return render(<Dashboard settings={DEFAULT_SETTINGS} storageDenied={false} browserLanguage="en" clock={{ now: () => NOW }} actions={actions} {...change} />);
}

const notice = (id: string, level: number, at: number, reason: NoticeRecord['reason']): NoticeRecord => ({
  id, threadId: 'late', accountId: ACCOUNT, marketplaceId: US, level, at, dueAt: { earliest: NOW, latest: NOW }, reason, state: 'shown', notificationId: id,
});

const monday: Stored = {
  inboxes: [{ accountId: ACCOUNT, read: 4, complete: 4 }],
  threads: [waitingThread('late', NOW - HOUR, { orderIds: ['111-1111111-1111111'] }), waitingThread('calm', NOW + 20 * HOUR)],
  contacts: [
    contact('onTime1', 2 * DAY, HOUR), contact('onTime2', 3 * DAY, 3 * HOUR), contact('late', 20 * DAY, 30 * HOUR),
    contact('missed', 2 * DAY, null), contact('pending', HOUR, null),
    contact('japan', 2 * DAY, HOUR, { marketplaceId: JP }),
  ],
  notices: [notice('n1', 4 * HOUR, NOW - 5 * HOUR, 'contact'), notice('n2', 0, NOW - HOUR, 'digest')],
  completeReadings: [{ accountId: ACCOUNT, at: NOW - 8 * HOUR }, { accountId: ACCOUNT, at: NOW - 4 * MINUTE }],
};

beforeAll(() => {
  vi.stubGlobal('ResizeObserver', class { observe() {} disconnect() {} });
});
afterEach(cleanup);

const card = (name: string) => screen.findByRole('region', { name });
const counts = (outcome: string) => [...document.querySelectorAll(`[data-outcome="${outcome}"] td`)].map((cell) => cell.textContent);

describe('the dashboard', () => {
  it('counts each outcome of one account and marketplace over 7, 30 and 90 days', async () => {
    await store(monday);
    dashboard();
    await card('Counts and response times');
    expect([counts('onTime'), counts('late'), counts('missed'), counts('pending'), counts('rate')]).toEqual([
      ['2', '2', '2'], ['0', '1', '1'], ['1', '1', '1'], ['1', '1', '1'], ['66.6%', '50%', '50%'],
    ]);
    expect([...document.querySelectorAll('[data-time="median"] td')].map((cell) => cell.textContent)).toEqual(['2 hr', '3 hr', '3 hr']);
  });

  it('never mixes marketplaces: another is chosen, and all below is of it', async () => {
    await store(monday);
    dashboard();
    fireEvent.click(await screen.findByRole('button', { name: /Japan/ }));
    await waitFor(() => expect(counts('rate')).toEqual(['100%', '100%', '100%']));
    expect(counts('onTime')).toEqual(['1', '1', '1']);
  });

  it('shows the rate over time with a table behind it, in the window that is chosen', async () => {
    await store(monday);
    dashboard();
    const history = await card('Response rate over time');
    await within(history).findByRole('img', { name: 'Response rate over time' });
    const today = () => history.querySelector('tbody tr')?.textContent;
    await waitFor(() => expect(today()).toContain('50%'));
    fireEvent.click(within(history).getByRole('button', { name: '7 days' }));
    await waitFor(() => expect(today()).toContain('66.6%'));
  });

  it('lists what waits, and opens it', async () => {
    await store(monday);
    dashboard();
    const queue = await card('Open queue');
    const rows = await waitFor(() => {
      const found = [...queue.querySelectorAll<HTMLElement>('[data-thread]')];
      expect(found).toHaveLength(2);
      return found;
    });
    expect(rows.map((row) => [row.dataset.thread, row.dataset.status])).toEqual([['late', 'breached'], ['calm', 'on-track']]);
    fireEvent.click(within(queue).getByRole('button', { name: '111-1111111-1111111' }));
    expect(actions.openThread).toHaveBeenCalledWith('late');
  });

  it('puts own targets and the 48-hour line beside Amazon’s deadline', async () => {
    await store(monday);
    await saveSetting('ownPolicies', [{ id: 'golden', name: 'Golden', on: true, target: 12 * HOUR, levels: [], clock: { kind: 'elapsed' } }]);
    dashboard();
    const queue = await card('Open queue');
    const cells = async (id: string) => [...(await waitFor(() => queue.querySelector(`[data-thread="${id}"] [data-own]`)?.closest('tr') ?? expect.fail(id))).children].map((cell) => cell.textContent);
    expect((await cells('calm')).slice(0, 2)).toEqual(['20h 00m', 'Golden: 8h 00m']);
    expect((await cells('late'))[4]).toContain('A-to-z possible from Tue');
    await saveSetting('ownPolicies', []);
  });

  it('lets an author be settled in the queue, and every such word be taken back', async () => {
    const at = { earliest: NOW - HOUR, latest: NOW - HOUR };
    await store({ ...monday, threads: [waitingThread('quick', NOW + 20 * HOUR, { reason: 'author-unknown', doubt: { messageId: 'm2', at, mayBeBuyer: false } }), waitingThread('said', NOW + HOUR)] });
    await database.state.put({ key: 'settled-authors', choices: [{ threadId: 'said', messageId: 'm7', author: 'automatic', at: NOW - HOUR }, { threadId: 'gone', messageId: 'm8', author: 'seller', at: NOW - HOUR }] });
    dashboard();
    fireEvent.click(await screen.findByRole('button', { name: 'One of us' }));
    expect(actions.settleAuthor).toHaveBeenLastCalledWith({ threadId: 'quick', messageId: 'm2', author: 'seller' });
    await screen.findByText('Message quick: counted as your answer.');
    const words = await card('Authors you settled');
    expect([...words.querySelectorAll<HTMLElement>('[data-settled]')].map((row) => row.dataset.settled)).toEqual(['m7']);
    fireEvent.click(within(words).getByRole('button', { name: 'Undo for Message said' }));
    expect(actions.settleAuthor).toHaveBeenLastCalledWith({ threadId: 'said', messageId: 'm7', author: 'unknown' });
  });

  it('lists what leaves the rate a range, and asks where one word would settle it', async () => {
    const gone = { earliest: NOW - 40 * HOUR, latest: NOW - 10 * HOUR };
    await store({
      ...monday,
      threads: [waitingThread('thread-of-gone', NOW, { open: 0, orderIds: ['333-3333333-3333333'], doubt: { messageId: 'm9', at: gone, mayBeBuyer: false } })],
      contacts: [...(monday.contacts ?? []), contact('gone', 2 * DAY, null, { answeredAt: gone, waivedAt: gone })],
    });
    dashboard();
    const list = await card('Uncertain contacts');
    await within(list).findByRole('button', { name: '333-3333333-3333333' });
    expect([...list.querySelectorAll<HTMLElement>('[data-uncertain]')].map((row) => row.dataset.uncertain)).toEqual(['thread-of-gone']);
    expect(list.textContent).toContain('answered or marked elsewhere');
    fireEvent.click(within(list).getByRole('button', { name: 'One of us' }));
    expect(actions.settleAuthor).toHaveBeenLastCalledWith({ threadId: 'thread-of-gone', messageId: 'm9', author: 'seller' });
  });

  it('logs notices with level and reason, newest first', async () => {
    await store(monday);
    dashboard();
    const log = await card('Notices');
    await waitFor(() => expect(log.querySelectorAll('tbody tr')).toHaveLength(2));
    const [first, second] = [...log.querySelectorAll('tbody tr')].map((row) => row.textContent);
    expect(first).toContain('over 24 hours');
    expect(first).toContain('digest');
    expect(second).toContain('4 hr before');
    expect(second).toContain('on its own');
  });

  it('shows ten notices at first, and more where asked', async () => {
    await store({ ...monday, notices: Array.from({ length: 13 }, (_, i) => notice(`n${i}`, HOUR, NOW - i * MINUTE, 'contact')) });
    dashboard();
    const log = await card('Notices');
    await waitFor(() => expect(log.querySelectorAll('tbody tr')).toHaveLength(10));
    fireEvent.click(within(log).getByRole('button', { name: 'Show 3 more' }));
    expect(log.querySelectorAll('tbody tr')).toHaveLength(13);
    expect(within(log).queryByRole('button')).toBeNull();
  });

  it('tells on which day each miss leaves the 7, the 30 and the 90 days', async () => {
    await store(monday);
    dashboard();
    const exits = await card('When misses stop counting');
    const calendar = await within(exits).findByRole('group', { name: 'When misses stop counting' });
    expect([...calendar.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ['Nov 28', '1', '', ''], ['Dec 3', '', '1', ''], ['Dec 21', '', '1', ''], ['Feb 1', '', '', '1'], ['Feb 19', '', '', '1'],
    ]);
    const each = within(exits).getByRole('group', { name: 'Each late or missed contact', hidden: true });
    expect([...each.querySelectorAll('tbody tr')].map((row) => [...row.children].slice(2).map((cell) => cell.textContent))).toEqual([
      ['', 'Dec 3', 'Feb 1'], ['Nov 28', 'Dec 21', 'Feb 19'],
    ]);
  });

  it('says from which day on the rate is safe if nothing more is missed, day by day', async () => {
    await store(monday);
    dashboard();
    const outlook = await card('If nothing more is missed');
    // Two on time, one late 20 days ago, one missed 2 days ago, one that waits: 3 of 5 now. In 10 days to the millisecond the late one leaves, in 28 the missed: told a day later.
    fireEvent.input(within(outlook).getByRole('slider'), { target: { value: '0' } });
    await waitFor(() => expect(within(outlook).getByRole('status').textContent).toBe('First safe on Dec 22: at 100% then, the target being 90%.'));
    const rows = [...outlook.querySelectorAll<HTMLElement>('tbody tr')];
    expect(rows).toHaveLength(31);
    expect([0, 10, 11, 29].map((day) => rows[day]?.textContent)).toEqual([
      'Nov 2360%5not reached', 'Dec 360%5not reached', 'Dec 475%4not reached', 'Dec 22100%1reached',
    ]);
    fireEvent.input(within(outlook).getByRole('slider'), { target: { value: '10' } });
    await waitFor(() => expect(within(outlook).getByRole('status').textContent).toBe('First safe on Nov 25: at 92% then, the target being 90%.'));
  });

  it('shows at which hours of the week buyers write', async () => {
    await store(monday);
    dashboard();
    const arrivals = await card('When buyers write');
    const heat = await within(arrivals).findByRole('table');
    // Monday 09:00 UTC (an hour ago), Saturday 10:00 twice (two days ago), Friday 10:00, Tuesday three weeks ago.
    const cells = [...heat.querySelectorAll<HTMLElement>('td[data-count]')];
    expect(cells).toHaveLength(7 * 24);
    expect(cells.reduce((sum, cell) => sum + Number(cell.dataset.count), 0)).toBe(5);
    expect(cells[5 * 24 + 10]?.textContent).toBe('2');
  });

  it('says how much waits and since when the oldest does', async () => {
    await store(monday);
    dashboard();
    const backlog = await card('Backlog');
    expect(await within(backlog).findByText('2 waiting now. The oldest has waited 1 day 1 hr, since Sun 09:00.')).toBeTruthy();
  });

  it('shows nothing green while an inbox is not read: rates, projection and queue turn grey', async () => {
    const good = [contact('a', 2 * DAY, HOUR), contact('b', 3 * DAY, HOUR)];
    const green = () => [...document.querySelectorAll('.text-on-track, .tone-on-track')].length;
    await store({ ...monday, contacts: good });
    dashboard();
    await card('If nothing more is missed');
    await waitFor(() => expect(green()).toBeGreaterThan(5));
    cleanup();
    await store({ ...monday, contacts: good, inboxes: [{ accountId: ACCOUNT, read: 200, complete: 200 }] });
    dashboard();
    await card('If nothing more is missed');
    await waitFor(() => expect(document.querySelectorAll('[data-thread]')).toHaveLength(2));
    expect(green()).toBe(0);
  });

  it('names the gaps in which nobody looked', async () => {
    await store(monday);
    dashboard();
    const log = await card('Coverage');
    await waitFor(() => expect([...log.querySelectorAll<HTMLElement>('[data-coverage]')].map((span) => span.dataset.coverage)).toEqual(['read', 'blind', 'read']));
    expect(log.textContent).toContain('Not read between');
    expect(log.textContent).toContain('7 hr 56 min');
  });

  it('says what the rate would be after some more replies', async () => {
    await store(monday);
    dashboard();
    const whatIf = await card('What if?');
    const [onTime] = within(whatIf).getAllByRole('slider');
    fireEvent.input(onTime!, { target: { value: '16' } });
    expect(within(whatIf).getByRole('status').textContent).toBe('The rate would be 90%Every further miss falls below 90%');
  });

  it('follows the database', async () => {
    await store(monday);
    dashboard();
    await waitFor(() => expect(counts('missed')).toEqual(['1', '1', '1']));
    await storeContacts([contact('missed2', 3 * DAY, null)]);
    await waitFor(() => expect(counts('missed')).toEqual(['2', '2', '2']));
  });

  it('claims nothing of an empty database', async () => {
    await store({});
    dashboard();
    await screen.findByText(/No contact has been counted yet/);
    expect(document.body.textContent).not.toContain('100%');
    expect(document.querySelector('.tone-on-track')).toBeNull();
    expect(await screen.findByText(/Nothing known is waiting/)).toBeTruthy();
  });

  it('says that storage is denied instead of showing empty figures', async () => {
    await store(monday);
    dashboard({ storageDenied: true });
    await waitFor(() => expect(document.querySelector<HTMLElement>('[data-state]')?.dataset.state).toBe('trouble'));
    expect(document.querySelector('.card')).toBeNull();
  });

  it('has no fault that axe finds, in Chinese too', async () => {
    await store(monday);
    await saveSetting('language', 'zh-CN');
    dashboard();
    await card('数量与回复时间');
    await waitFor(() => expect(document.querySelectorAll('[data-thread]')).toHaveLength(2));
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
});

describe('what was late or missed', () => {
  it('is listed with how late it was, said why by one key, and walked through by keys', async () => {
    await store({ ...monday, contacts: [...(monday.contacts ?? []), contact('late2', 4 * DAY, 26 * HOUR)] });
    dashboard();
    const misses = await card('Late and missed, and why');
    expect([...misses.querySelectorAll('[data-miss] td:nth-child(3)')].map((cell) => cell.textContent)).toEqual(['not answered', '2 hr', '6 hr']);
    const selects = within(misses).getAllByRole('combobox');
    selects[0]!.focus();
    fireEvent.keyDown(selects[0]!, { key: 'j' });
    expect(document.activeElement).toBe(selects[1]);
    fireEvent.keyDown(selects[1]!, { key: '1' });
    expect(actions.tagLate).toHaveBeenLastCalledWith({ threadId: 'thread-of-late2', startedLatest: NOW - 4 * DAY, reason: 'night' });
    fireEvent.keyDown(selects[1]!, { key: '0' });
    expect(actions.tagLate).toHaveBeenLastCalledWith({ threadId: 'thread-of-late2', startedLatest: NOW - 4 * DAY, reason: null });
  });

  it('has its reasons summed week by week, live', async () => {
    await store(monday);
    dashboard();
    const misses = await card('Late and missed, and why');
    await database.state.put({ key: 'late-reasons', tags: [{ threadId: 'thread-of-late', startedLatest: NOW - 20 * DAY, reason: 'night', at: NOW }] });
    await waitFor(() => expect(misses.querySelector('[data-miss="thread-of-late"]')?.getAttribute('data-reason')).toBe('night'));
    await waitFor(() => expect(misses.querySelector('.pareto [data-reason="night"]')?.textContent).toMatch(/Night1.*150%$/));
    await database.state.delete('late-reasons');
  });
});

describe('response times', () => {
  it('are counted in bins, those after 24 hours apart', async () => {
    await store(monday);
    dashboard();
    const times = await card('How long answers took');
    const answers = () => [...times.querySelectorAll('[data-bin]')].map((row) => row.querySelector('td.figure')?.textContent);
    expect(answers()).toEqual(['0', '1', '1', '0', '0', '0', '1', '0']);
    expect(times.querySelectorAll('.bars-late')).toHaveLength(2);
  });
});

describe('the hours of the week', () => {
  it('show arrivals, answers, and by how much the one outruns the other', async () => {
    await store(monday);
    dashboard();
    const hours = await card('When buyers write');
    const sum = () => [...hours.querySelectorAll('[data-count]')].reduce((all, cell) => all + Number(cell.getAttribute('data-count')), 0);
    await waitFor(() => expect(sum()).toBe(5));
    fireEvent.click(within(hours).getByRole('button', { name: 'Answers' }));
    await waitFor(() => expect(sum()).toBe(3));
    fireEvent.click(within(hours).getByRole('button', { name: 'Difference' }));
    await waitFor(() => expect(sum()).toBe(2));
  });
});

it('topics are those of the threads, counted with what went wrong', async () => {
  await store({ ...monday, threads: [waitingThread('thread-of-late', NOW - HOUR, { topicId: 64 }), waitingThread('thread-of-missed', NOW - HOUR, { topicId: 64 })] });
  dashboard();
  const topics = await card('What buyers write about');
  await waitFor(() => expect([...topics.querySelectorAll('[data-topic]')].map((row) => row.textContent)).toEqual(['Delivery and tracking22', 'Not known30']));
});

it('what a card shows is saved as a table whose cells no spreadsheet runs', async () => {
  const saved: Blob[] = [];
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => (saved.push(blob), 'blob:x'), revokeObjectURL: () => {} }));
  await store(monday);
  dashboard();
  const times = await card('How long answers took');
  fireEvent.click(within(times).getByRole('button', { name: 'Save as CSV' }));
  expect(await saved[0]?.text()).toMatch(/Took,Answers,Share\r\nunder 1 hr,0,0\r\n/);
  const savedOf = async (title: string) => {
    const section = await waitFor(() => document.getElementById(title)?.closest('section') ?? expect.fail(title));
    fireEvent.click(await within(section).findByRole('button', { name: 'Save as CSV' }));
    return (await saved.at(-1)!.text()).split('\r\n');
  };
  expect((await savedOf('counts-title')).slice(0, 4)).toEqual([expect.stringContaining('Outcome,7 days,30 days,90 days'), 'on time,2,2,2', 'late,0,1,1', 'missed,1,1,1']);
  expect((await savedOf('roll-off-title'))[1]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z(,\d){6}$/);
  expect((await savedOf('outlook-title'))[1]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z,[\d.]+,\d+,(true|false)$/);
  expect((await savedOf('coverage-title')).map((line) => line.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'at'))).toEqual([expect.stringContaining('Inbox,From,To,Readings'), 'read,at,at,1', 'not read,at,at,0', 'read,at,at,1', '']);
});

it('all that waits is saved as a table, with order ids where the agent ticks them', async () => {
  const saved: Blob[] = [];
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => (saved.push(blob), 'blob:x'), revokeObjectURL: () => {} }));
  await store(monday);
  dashboard();
  const queue = await card('Open queue');
  const save = await within(queue).findByRole('button', { name: 'Save as CSV' });
  fireEvent.click(save);
  await waitFor(() => expect(saved).toHaveLength(1));
  fireEvent.click(within(queue).getByRole('checkbox', { name: 'with order ids' }));
  fireEvent.click(save);
  await waitFor(() => expect(saved).toHaveLength(2));
  expect(vi.mocked(actions.exportQueue).mock.calls).toEqual([[false], [true]]);
  vi.mocked(actions.exportQueue).mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'));
  fireEvent.click(save);
  expect(await within(queue).findByRole('alert')).toBeTruthy();
});
