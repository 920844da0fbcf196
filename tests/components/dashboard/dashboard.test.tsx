// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Dashboard, type DashboardProps } from '@/components/dashboard/dashboard';
import { DAY, HOUR, MINUTE } from '@/utils/domain/time/observed-time';
import { DEFAULT_SETTINGS, saveSetting } from '@/utils/platform/settings';
import type { NoticeRecord } from '@/utils/storage/queries';
import { ACCOUNT, contact, JP, NOW, store, storeContacts, US, waitingThread, type Stored } from '../shared/stored-rows';

// uPlot draws on a canvas, which happy-dom has not; the pictures are looked at in real browsers, the tables are tested here.
vi.mock('@/components/dashboard/line-chart', () => ({ default: (props: { label: string }) => <div role="img" aria-label={props.label} /> }));

const actions: DashboardProps['actions'] = {
  openThread: vi.fn<DashboardProps['actions']['openThread']>(async () => 'opened'),
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

  it('tells on which day a miss stops counting', async () => {
    await store(monday);
    dashboard();
    const exits = await card('When misses stop counting');
    await waitFor(() => expect([...exits.querySelectorAll('tbody td')].map((cell) => cell.textContent)).toEqual(['1', '1']));
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
    expect(within(whatIf).getByRole('status').textContent).toBe('The rate would be 90%');
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
