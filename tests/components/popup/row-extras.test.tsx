// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nextAction } from '@/components/popup/next-action';
import { Popup, type PopupActions } from '@/components/popup/popup';
import type { OwnPolicy } from '@/utils/domain/sla/own-policies';
import { DAY, HOUR, MINUTE } from '@/utils/domain/time/observed-time';
import { DEFAULT_SETTINGS, forgetSettings, readSettings, saveSetting, type Settings } from '@/utils/platform/settings';
import { noteThread } from '@/utils/services/note-thread';
import { database } from '@/utils/storage/database';
import { inboxStore } from '@/utils/storage/inbox-store';
import type { ThreadRecord } from '@/utils/storage/queries';
import { ACCOUNT, JP, NOW, store, waitingThread } from '../shared/stored-rows';

async function popup(threads: ThreadRecord[], stored: Partial<Settings> = {}, save = saveSetting, settleAuthor: PopupActions['settleAuthor'] = async () => {}) {
  for (const [name, value] of Object.entries(stored)) await saveSetting(name as keyof Settings, value as never);
  await store({ inboxes: [{ accountId: ACCOUNT, read: 4, complete: 4 }], threads });
  render(
    <Popup
      settings={DEFAULT_SETTINGS}
      storageDenied={false}
      browserLanguage="en"
      clock={{ now: () => NOW }}
      view="queue"
      actions={{
        openThread: async () => 'opened',
        settleAuthor,
        setPaused: async () => {},
        saveSnoozes: (snoozes) => save('snoozes', snoozes),
        saveNote: async (threadId, text) => {
          if (save !== saveSetting) throw new Error('no storage');
          await inboxStore(database).transaction((tables) => noteThread(tables, { threadId, text, at: NOW }));
        },
        settleFollowUp: async () => {},
        openOptions: () => {},
        dashboardUrl: '/dashboard.html',
        inboxUrl: () => '/inbox',
        watchGates: () => () => {},
        rememberView: () => {},
        ignoredFindings: async () => ({ rules: () => [], covers: () => false, keep: async () => {} }),
        detectLanguage: async () => null,
        copy: async () => {},
      }}
    />,
  );
}

const row = async (id: string) => within(await waitFor(() => document.querySelector<HTMLElement>(`[data-thread="${id}"]`) ?? expect.fail(id)));
const golden: OwnPolicy = { id: 'golden', name: 'Golden 12 h', on: true, target: 12 * HOUR, levels: [HOUR], clock: { kind: 'elapsed' } };
const quietIn = (from: number, to: number): Settings['quietHours'] => {
  const local = new Date(NOW);
  const minute = (hours: number) => (local.getHours() * 60 + local.getMinutes() + hours * 60 + 24 * 60) % (24 * 60);
  return [{ weekdays: [0, 1, 2, 3, 4, 5, 6], from: minute(from), to: minute(to) }];
};

beforeEach(() => forgetSettings());
afterEach(cleanup);

describe('a row', () => {
  it('shows the countdown of an own target beside Amazon’s, where one holds', async () => {
    await popup([waitingThread('us', NOW + 20 * HOUR), waitingThread('jp', NOW + 21 * HOUR, { marketplaceId: JP })], { ownPolicies: [{ ...golden, marketplaceIds: [JP] }] });
    expect((await (await row('jp')).findByText(/^Golden 12 h: 9h/)).dataset.ownDue).toBe(String(NOW + 9 * HOUR));
    expect((await row('us')).queryByText(/Golden/)).toBeNull();
  });

  it.each([
    [-HOUR, /^A-to-z possible from/],
    [-25 * HOUR, /^A-to-z possible since/],
  ])('due %i ms from now says when a claim is possible', async (left, says) => {
    await popup([waitingThread('late', NOW + left), waitingThread('calm', NOW + 20 * HOUR)]);
    expect((await row('late')).getByText(says)).toBeTruthy();
    expect((await row('calm')).queryByText(/A-to-z/)).toBeNull();
  });
});

describe('a snooze', () => {
  const threads = [waitingThread('one', NOW + 5 * HOUR), waitingThread('two', NOW + 6 * HOUR)];
  const openPanel = async (id: string) => fireEvent.click(await (await row(id)).findByRole('button', { name: /^Snooze/ }));

  it('puts off one thread until a time, with its reason, and ends again', async () => {
    await popup(threads, { snoozes: [{ threadId: 'long-gone', until: NOW - 1, reason: '' }] });
    await openPanel('one');
    fireEvent.change(screen.getByLabelText('Until'), { target: { value: 'threeHours' } });
    fireEvent.input(screen.getByLabelText('Reason'), { target: { value: ' waits for the carrier ' } });
    fireEvent.submit(screen.getByRole('form'));
    await waitFor(async () => expect((await readSettings()).snoozes).toEqual([{ threadId: 'one', until: NOW + 3 * HOUR, reason: 'waits for the carrier' }]));
    expect(await (await row('one')).findByText(/^snoozed until .*: waits for the carrier$/)).toBeTruthy();
    await openPanel('one');
    fireEvent.click(screen.getByRole('button', { name: 'End snooze' }));
    await waitFor(async () => expect((await readSettings()).snoozes).toEqual([]));
  });

  it('puts off everything until a time, with its reason, says so while it lasts, and is taken back by a click', async () => {
    await popup(threads, { snoozes: [{ threadId: 'one', until: NOW + HOUR, reason: 'carrier' }] });
    fireEvent.click(await screen.findByRole('button', { name: 'Snooze everything until…' }));
    expect(screen.getByText('No notice of any message until then; all deadlines run on.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Until'), { target: { value: 'tomorrow' } });
    expect(await screen.findByText('A deadline may pass before that.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Until'), { target: { value: 'threeHours' } });
    fireEvent.input(screen.getByLabelText('Reason'), { target: { value: 'a meeting' } });
    fireEvent.submit(screen.getByRole('form', { name: 'Snooze everything until…' }));
    const one = { threadId: 'one', until: NOW + HOUR, reason: 'carrier' };
    await waitFor(async () => expect((await readSettings()).snoozes).toEqual([one, { threadId: null, until: NOW + 3 * HOUR, reason: 'a meeting' }]));
    expect(await screen.findByText(/^No notices until .*: a meeting$/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'End snooze' }));
    await waitFor(async () => expect((await readSettings()).snoozes).toEqual([one]));
    expect(await screen.findByRole('button', { name: 'Snooze everything until…' })).toBeTruthy();
  });

  it('says when the deadline may pass before it ends, and what does not belong into a reason', async () => {
    await popup(threads);
    await openPanel('one');
    expect(screen.getByText('No notice until then; the deadline runs on.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Until'), { target: { value: 'tomorrow' } });
    expect(screen.getByText('The deadline may pass before that.')).toBeTruthy();
    fireEvent.input(screen.getByLabelText('Reason'), { target: { value: 'ask anna@example.com' } });
    expect(screen.getByText(/seems to hold an e-mail address/)).toBeTruthy();
  });

  it('takes no time that is past', async () => {
    await popup(threads);
    await openPanel('one');
    fireEvent.change(screen.getByLabelText('Until'), { target: { value: 'own' } });
    fireEvent.input(screen.getByLabelText('Date and time'), { target: { value: '2020-01-01T10:00' } });
    expect(screen.getByText('Choose a time that is still to come.')).toBeTruthy();
    expect(within(screen.getByRole('form')).getByRole<HTMLButtonElement>('button', { name: 'Snooze' }).disabled).toBe(true);
  });

  it('opens with s, closes with Escape, and says when it cannot be stored', async () => {
    await popup(threads, {}, async () => Promise.reject(new Error('denied')));
    await (await row('one')).findByRole('button', { name: /^Snooze/ });
    await waitFor(() => {
      if (!screen.queryByRole('form')) fireEvent.keyDown(document.body, { key: 's' });
      fireEvent.submit(screen.getByRole('form'));
    });
    expect(await screen.findByText(/^Not saved/)).toBeTruthy();
    fireEvent.keyDown(screen.getByLabelText('Until'), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
  });

  it('has no fault that axe finds', async () => {
    await popup(threads, { ownPolicies: [golden] });
    await openPanel('two');
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
});

describe('a quick reply of which nobody knows whether a person wrote it', () => {
  const at = { earliest: NOW - HOUR, latest: NOW - HOUR };
  const doubtful = waitingThread('quick', NOW + 20 * HOUR, { orderIds: ['111-1111111-1111111'], authorUnknown: true, reason: 'author-unknown', doubt: { messageId: 'm2', at, mayBeBuyer: false } });
  type Said = Parameters<PopupActions['settleAuthor']>[0];

  it('is settled by one click, told, and undone by another; the focus goes along', async () => {
    const said: Said[] = [];
    await popup([doubtful, waitingThread('plain', NOW + 21 * HOUR)], {}, saveSetting, async (choice) => {
      said.push(choice);
      // As the background does: an answered thread leaves the queue, and comes back when the word is taken back.
      await database.threads.put(choice.author === 'unknown' ? doubtful : { ...doubtful, open: 0 });
    });
    const group = await screen.findByRole('group', { name: /came within a minute and may have been automatic/ });
    expect(group.closest('[data-thread]')?.getAttribute('data-thread')).toBe('quick');
    expect(within(group).getAllByRole('button').map((button) => button.textContent)).toEqual(['One of us', 'Automatic']);
    expect((await row('plain')).queryByRole('group')).toBeNull();
    fireEvent.click(within(group).getByRole('button', { name: 'One of us' }));
    await screen.findByText('111-1111111-1111111: counted as your answer.');
    const undo = screen.getByRole('button', { name: 'Undo' });
    expect(document.activeElement).toBe(undo);
    await waitFor(() => expect(document.querySelector('[data-thread="quick"]')).toBeNull());
    fireEvent.click(undo);
    await waitFor(() => expect(document.querySelector('[data-thread="quick"]')).not.toBeNull());
    expect(said).toEqual([{ threadId: 'quick', messageId: 'm2', author: 'seller' }, { threadId: 'quick', messageId: 'm2', author: 'unknown' }]);
    await waitFor(() => expect(screen.queryByText(/counted as your answer/)).toBeNull());
    expect(document.activeElement?.className).toBe('row-open');
  });

  it('may be the buyer’s own where it began the contact', async () => {
    const said: Said[] = [];
    await popup([{ ...doubtful, doubt: { messageId: 'm1', at, mayBeBuyer: true } }], {}, saveSetting, async (choice) => void said.push(choice));
    const group = await screen.findByRole('group', { name: /does not say who wrote/ });
    fireEvent.click(within(group).getByRole('button', { name: 'The buyer' }));
    await screen.findByText(/counted as the buyer’s/);
    expect(said).toEqual([{ threadId: 'quick', messageId: 'm1', author: 'buyer' }]);
  });

  it('says when a word could not be kept', async () => {
    await popup([doubtful], {}, saveSetting, async () => Promise.reject(new Error('no background')));
    fireEvent.click(await screen.findByRole('button', { name: 'Automatic' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Not saved/);
  });

  it('is reached by keyboard alone, and has no fault that axe finds', async () => {
    await popup([doubtful]);
    const button = await screen.findByRole('button', { name: 'One of us' });
    expect(button.tabIndex).toBe(0);
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
});

it('times that contradict each other are told in the row', async () => {
  await popup([waitingThread('torn', NOW + 20 * HOUR, { contradicts: true })]);
  expect(await (await row('torn')).findByText(/contradict each other; the more exact one is used/)).toBeTruthy();
});

describe('with quiet hours ahead the next action', () => {
  const threads = [5, 6, 9, 23].map((hours) => waitingThread(`in-${hours}`, NOW + hours * HOUR + MINUTE));

  it('says how much expires before they begin, and during them', async () => {
    await popup(threads, { quietHours: quietIn(8, 18) });
    expect(await screen.findByText('4 waiting; 2 expire before your quiet hours begin, 1 during them.')).toBeTruthy();
  });

  it('says in them how much expires before they end', async () => {
    await popup(threads, { quietHours: quietIn(-1, 10) });
    expect(await screen.findByText('4 waiting; 3 expire before your quiet hours end.')).toBeTruthy();
  });

  it('says that none does, and nothing of it where none are set', async () => {
    await popup(threads.slice(3), { quietHours: quietIn(8, 18) });
    expect(await screen.findByText('1 waiting; none expires before your quiet hours end.')).toBeTruthy();
    cleanup();
    await popup(threads, { quietHours: [] });
    expect(await screen.findByText(/^4 waiting; the first is due in/)).toBeTruthy();
  });

  it('comes after what is over or due within the hour', () => {
    const due = { earliest: NOW + DAY, latest: NOW + DAY };
    const ahead = { before: 1, during: 0, now: false };
    expect(nextAction({ overdue: 1, hour: 0, fourHours: 0, all: 3 }, due, true, ahead).kind).toBe('overdue');
    expect(nextAction({ overdue: 0, hour: 1, fourHours: 1, all: 3 }, due, true, ahead).kind).toBe('hour');
    expect(nextAction({ overdue: 0, hour: 0, fourHours: 1, all: 3 }, due, true, ahead)).toEqual({ kind: 'quiet', count: 3, ahead });
  });
});

describe('a note', () => {
  const threads = [waitingThread('one', NOW + 5 * HOUR), waitingThread('two', NOW + 6 * HOUR)];
  const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
  const noteOf = (id: string) => document.querySelector(`[data-thread="${id}"] .row-note-text`)?.textContent;
  const field = () => screen.findByRole<HTMLInputElement>('textbox', { name: 'Note' });
  const submit = async () => fireEvent.submit((await field()).form!);

  it('is written, changed and removed by keyboard, and stands in its row alone; the focus comes back to the row', async () => {
    await popup(threads);
    await (await row('two')).findByRole('button', { name: /^Note on/ });
    press('j');
    press('j');
    press('n');
    await waitFor(async () => expect(document.activeElement).toBe(await field()));
    fireEvent.input(await field(), { target: { value: '  replacement ordered ' } });
    await submit();
    await waitFor(() => expect(noteOf('two')).toBe('replacement ordered'));
    expect(noteOf('one')).toBeUndefined();
    await waitFor(() => expect(document.activeElement?.closest<HTMLElement>('[data-thread]')?.dataset.thread).toBe('two'));
    press('n');
    await waitFor(async () => expect((await field()).value).toBe('replacement ordered'));
    fireEvent.click(await screen.findByRole('button', { name: 'Remove note' }));
    await waitFor(() => expect(noteOf('two')).toBeUndefined());
  });

  it.each([
    ['mail to ann@example.com', 'This seems to hold an e-mail address: a note keeps none. Please leave it out.'],
    ['call +49 30 1234567', 'This seems to hold a phone number: a note keeps none. Please leave it out.'],
  ])('is refused with %j in it, with the reason', async (typed, reason) => {
    await popup(threads);
    fireEvent.click(await (await row('one')).findByRole('button', { name: /^Note on/ }));
    fireEvent.input(await field(), { target: { value: typed } });
    expect(await screen.findByText(reason)).toBeTruthy();
    await submit();
    expect(await database.state.get('thread-notes')).toBeUndefined();
    expect((await field()).value).toBe(typed);
  });

  it('that cannot be stored stays in its field, with the reason', async () => {
    await popup(threads, {}, async () => {});
    fireEvent.click(await (await row('one')).findByRole('button', { name: /^Note on/ }));
    fireEvent.input(await field(), { target: { value: 'ask' } });
    await submit();
    expect(await screen.findByText('Not saved: the browser does not let anything be stored.')).toBeTruthy();
    expect((await field()).value).toBe('ask');
  });

  it('has no fault that axe finds', async () => {
    await popup(threads);
    fireEvent.click(await (await row('one')).findByRole('button', { name: /^Note on/ }));
    await field();
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
