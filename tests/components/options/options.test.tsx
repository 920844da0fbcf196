// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Options, type OptionsActions, type OptionsProps } from '@/components/options/options';
import { Welcome } from '@/components/options/welcome';
import { DAY, HOUR, MINUTE } from '@/utils/domain/time/observed-time';
import { DEFAULT_SETTINGS, readSettings, saveSetting } from '@/utils/platform/settings';
import { ACCOUNT, contact, NOW, store } from '../shared/stored-rows';
import { fakeDataActions } from './fake-data-actions';

function fakeActions(change: Partial<OptionsActions> = {}): OptionsActions {
  return {
    save: saveSetting,
    backgroundAnswers: async () => true,
    data: fakeDataActions(),
    deleteEverything: vi.fn<() => Promise<void>>(async () => {}),
    noticePermission: async () => 'granted',
    testNotice: vi.fn<OptionsActions['testNotice']>(async () => {}),
    hasAccess: async () => true,
    requestAccess: async () => true,
    openSidePanel: async () => true,
    ...change,
  };
}

function options(actions = fakeActions(), change: Partial<OptionsProps> = {}) {
  return render(<Options settings={DEFAULT_SETTINGS} storageDenied={false} browserLanguage="en" actions={actions} {...change} />);
}

const setting = (name: string) => screen.getByRole('group', { name });
afterEach(cleanup);

describe('settings', () => {
  it.each([
    ['Desktop notices', 'noticesOn', false],
    ['Pause', 'paused', true],
    ['Read the page’s own answers', 'readResponses', false],
    ['Number on the toolbar button', 'badgeOn', false],
    ['Automatic replies count as answers', 'automaticRepliesCount', true],
    ['Checklist of a good reply', 'replyChecklist', true],
  ] as const)('“%s” is saved as it is switched, without a button', async (name, key, value) => {
    options();
    fireEvent.click(within(setting(name)).getByRole('switch'));
    await screen.findByText('Saved.');
    expect((await readSettings())[key]).toBe(value);
  });

  it('are all explained in one sentence', () => {
    options();
    const explained = [...document.querySelectorAll('[data-setting]')].map((row) => row.querySelector('p')?.textContent ?? '');
    expect(explained.length).toBeGreaterThanOrEqual(16);
    for (const sentence of explained) expect(sentence).toMatch(/^[A-Z].{20,}\.$/);
  });

  it('are found by typing, in name and sentence, and say so when none is', () => {
    options();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'toolbar' } });
    expect([...document.querySelectorAll<HTMLElement>('[data-setting]')].map((row) => row.dataset.setting)).toEqual(['badgeOn']);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'zebra' } });
    expect(screen.getByText('No option says “zebra”.')).toBeTruthy();
  });

  it('hold the sum that may be promised, with its currency', async () => {
    options();
    fireEvent.input(within(setting('Promises up to')).getByRole('spinbutton'), { target: { value: '35' } });
    await waitFor(async () => expect((await readSettings()).promiseLimit.amount).toBe(35));
    fireEvent.change(within(setting('Promises up to')).getByRole('combobox'), { target: { value: 'EUR' } });
    await waitFor(async () => expect((await readSettings()).promiseLimit.currency).toBe('EUR'));
  });

  it('list every account with its marketplaces, and call it as the agent does wherever it is told', async () => {
    await store({ inboxes: [{ accountId: ACCOUNT, read: 4, complete: 4 }], contacts: [contact('a', DAY, HOUR)] });
    options();
    const account = await waitFor(() => document.querySelector<HTMLElement>(`[data-account="${ACCOUNT}"]`) ?? expect.fail('no account'));
    expect(account.textContent).toMatch(/A1…F6G7USsellercentral\.amazon\.comread 4 minutes ago/);
    const field = within(account).getByLabelText('Your name for it');
    fireEvent.change(field, { target: { value: 'x'.repeat(61) } });
    expect((await readSettings()).accountNames).toEqual([]);
    fireEvent.change(field, { target: { value: ' Pump shop ' } });
    await waitFor(async () => expect((await readSettings()).accountNames).toEqual([{ accountId: ACCOUNT, name: 'Pump shop' }]));
    fireEvent.change(field, { target: { value: '' } });
    await waitFor(async () => expect((await readSettings()).accountNames).toEqual([]));
  });

  it('turn a rule of the draft check off with a reason only, and on again', async () => {
    options();
    fireEvent.click(within(setting('Rules')).getByText('All rules are on'));
    const rule = await waitFor(() => document.querySelector<HTMLElement>('[data-rule="EMOJI"]') ?? expect.fail('no rule'));
    fireEvent.click(within(rule).getByRole('switch'));
    const reason = within(rule).getByLabelText('Why is it off?');
    expect(document.activeElement).toBe(reason);
    fireEvent.click(within(rule).getByRole('button', { name: 'Turn off' }));
    expect(within(rule).getByRole('status').textContent).toMatch(/^A reason, please/);
    fireEvent.input(reason, { target: { value: 'our buyers like them' } });
    fireEvent.click(within(rule).getByRole('button', { name: 'Turn off' }));
    await waitFor(async () => expect((await readSettings()).ignoredFindings).toEqual([{ ruleId: 'EMOJI', fragment: null, reason: 'our buyers like them', at: NOW }]));
    await within(setting('Rules')).findByText('1 rule is off');
    fireEvent.click(within(rule).getByRole('switch'));
    await waitFor(async () => expect((await readSettings()).ignoredFindings).toEqual([]));
  });

  it('take numbers within bounds only, and say the bounds', async () => {
    options();
    const field = within(setting('Not up to date after')).getByRole('spinbutton');
    fireEvent.input(field, { target: { value: '3' } });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Between 5 and 10,080.')).toBeTruthy();
    fireEvent.input(field, { target: { value: '45' } });
    await waitFor(async () => expect((await readSettings()).staleAfterMinutes).toBe(45));
  });

  it('keep warning levels in order, longest first', async () => {
    options();
    fireEvent.click(screen.getByRole('checkbox', { name: '8 hr before' }));
    await waitFor(async () => expect((await readSettings()).levels).toEqual([12 * HOUR, 8 * HOUR, 4 * HOUR, HOUR, 15 * MINUTE]));
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('checkbox', { name: '8 hr before' }).checked).toBe(true));
    fireEvent.click(screen.getByRole('checkbox', { name: '12 hr before' }));
    await waitFor(async () => expect((await readSettings()).levels).toEqual([8 * HOUR, 4 * HOUR, HOUR, 15 * MINUTE]));
  });

  it('hold targets in basis points, shown as percent', async () => {
    options();
    fireEvent.input(within(setting('Targets')).getByRole('spinbutton', { name: 'Target' }), { target: { value: '92' } });
    await waitFor(async () => expect((await readSettings()).targets).toEqual({ target: 9_200, earlyAlarm: 9_500, critical: 8_500 }));
  });

  it('change the language of the page at once', async () => {
    options();
    fireEvent.change(within(setting('Language')).getByRole('combobox'), { target: { value: 'zh-CN' } });
    expect(await screen.findByRole('heading', { level: 1, name: 'ReplyClock 选项' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('zh-CN');
  });

  it('say when they could not be saved', async () => {
    options(fakeActions({ save: async () => Promise.reject(new Error('denied')) }));
    fireEvent.click(within(setting('Pause')).getByRole('switch'));
    await screen.findByText(/^Not saved/);
  });
});

describe('delete everything', () => {
  it('asks twice in place before it does', async () => {
    const actions = fakeActions();
    options(actions);
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything…' }));
    fireEvent.click(screen.getByRole('button', { name: 'Yes, delete everything' }));
    expect(actions.deleteEverything).not.toHaveBeenCalled();
    expect(screen.getByText(/Once more/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Yes, delete everything' }));
    await screen.findByText('Everything was deleted.');
    expect(actions.deleteEverything).toHaveBeenCalledOnce();
  });

  it('can be left at either question', () => {
    const actions = fakeActions();
    options(actions);
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything…' }));
    fireEvent.click(screen.getByRole('button', { name: 'Yes, delete everything' }));
    fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(screen.getByRole('button', { name: 'Delete everything…' })).toBeTruthy();
    expect(actions.deleteEverything).not.toHaveBeenCalled();
  });
});

describe('the browser', () => {
  it('shows a banner when the background does not answer', async () => {
    options(fakeActions({ backgroundAnswers: async () => false }));
    expect((await screen.findByRole('alert')).textContent).toContain('does not answer');
  });

  it('shows none when it does', async () => {
    options();
    await screen.findByText('The browser allows notices.');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('shows a test notice in the language of the page, and says what came of it', async () => {
    const actions = fakeActions({ noticePermission: async () => 'denied' });
    options(actions);
    await screen.findByText('The browser blocks notices.');
    fireEvent.click(screen.getByRole('button', { name: 'Show a test notice' }));
    await screen.findByText(/handed to the system/);
    expect(actions.testNotice).toHaveBeenCalledWith({ title: 'ReplyClock test notice', message: 'This is how a warning before a deadline looks.' });
  });

  it('asks for the access to Seller Central where it was taken back', async () => {
    options(fakeActions({ hasAccess: async () => false }));
    fireEvent.click(await screen.findByRole('button', { name: 'Grant access' }));
    expect(await screen.findByText('Granted')).toBeTruthy();
  });

  it('finds no fault with axe', async () => {
    options();
    await screen.findByText('The browser allows notices.');
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
});

describe('the welcome page', () => {
  function welcome(over: Partial<ReturnType<typeof fakeActions>> = {}) {
    const actions = { ...fakeActions(), ...over, inboxUrl: (host: string) => `https://${host}/messaging/inbox`, dashboardUrl: '/dashboard.html', openOptions: () => {} };
    return render(<Welcome settings={DEFAULT_SETTINGS} storageDenied={false} browserLanguage="en" clock={{ now: () => NOW }} actions={actions} />);
  }
  const done = () => [...document.querySelectorAll<HTMLElement>('.step')].map((step) => step.dataset.done);

  it('has three steps, none of them done at first', async () => {
    await store({});
    welcome({ noticePermission: async () => 'unknown' });
    await screen.findByText(/Nothing has been read yet/);
    expect(done()).toEqual(['false', 'false', 'false']);
  });

  it('ticks each step by itself: opened, read completely, notice seen', async () => {
    await store({});
    welcome({ noticePermission: async () => 'unknown' });
    await screen.findByText(/Nothing has been read yet/);
    await store({ inboxes: [{ accountId: ACCOUNT, read: 1, complete: null }] });
    await waitFor(() => expect(done()).toEqual(['true', 'false', 'false']));
    await store({ inboxes: [{ accountId: ACCOUNT, read: 1, complete: 1 }] });
    await waitFor(() => expect(done()).toEqual(['true', 'true', 'false']));
    fireEvent.click(screen.getByRole('button', { name: 'Show a test notice' }));
    await waitFor(() => expect(done()).toEqual(['true', 'true', 'true']));
  });

  it('skips what was done before: the inbox was read, and the browser says that notices may be shown', async () => {
    await store({ inboxes: [{ accountId: ACCOUNT, read: 1, complete: 1 }] });
    welcome({ noticePermission: async () => 'granted' });
    await waitFor(() => expect(done()).toEqual(['true', 'true', 'true']));
    await waitFor(() => expect(screen.getAllByText('Show this step again')).toHaveLength(2));
    expect(document.querySelectorAll('details[open]')).toHaveLength(0);
  });

  it('links to the inbox of the chosen marketplace', async () => {
    await store({});
    welcome();
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'JP' } });
    expect(screen.getByRole('link', { name: 'Open buyer messages' }).getAttribute('href')).toBe('https://sellercentral.amazon.co.jp/messaging/inbox');
  });
});
