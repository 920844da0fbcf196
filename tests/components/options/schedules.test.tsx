// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blocksOf, blocksText, daysOf, minutesOf, numbersOf, weekdayNames } from '@/components/options/day-times';
import { Options } from '@/components/options/options';
import { personalDetailsIn } from '@/components/shared/personal-details';
import type { OwnPolicy } from '@/utils/domain/sla/own-policies';
import { HOUR, MINUTE } from '@/utils/domain/time/observed-time';
import { DEFAULT_SETTINGS, forgetSettings, readSettings, saveSetting, type Settings } from '@/utils/platform/settings';
import { fakeDataActions } from './fake-data-actions';

async function options(stored: Partial<Settings> = {}) {
  for (const [name, value] of Object.entries(stored)) await saveSetting(name as keyof Settings, value as never);
  render(
    <Options
      settings={{ ...DEFAULT_SETTINGS, ...stored }}
      storageDenied={false}
      browserLanguage="en"
      actions={{
        save: saveSetting,
        backgroundAnswers: async () => true,
        data: fakeDataActions(),
      deleteEverything: async () => {},
        noticePermission: async () => 'granted',
        testNotice: async () => {},
        hasAccess: async () => true,
        requestAccess: async () => true,
        openSidePanel: async () => true,
      }}
    />,
  );
}

const setting = (name: string) => within(screen.getByRole('group', { name }));
const change = (element: HTMLElement, value: string) => {
  fireEvent.input(element, { target: { value } });
  fireEvent.change(element, { target: { value } });
};
const stored = async (): Promise<OwnPolicy | undefined> => (await readSettings()).ownPolicies[0];
const golden: OwnPolicy = { id: 'golden', name: 'Golden', on: true, target: 12 * HOUR, levels: [4 * HOUR, HOUR], clock: { kind: 'elapsed' } };

beforeEach(() => forgetSettings());
afterEach(cleanup);

describe('quiet hours', () => {
  it('begin as a night, every day, and are saved as they are changed', async () => {
    await options();
    fireEvent.click(setting('Quiet hours').getByRole('button', { name: 'Add quiet hours' }));
    await waitFor(async () => expect((await readSettings()).quietHours).toEqual([{ weekdays: [0, 1, 2, 3, 4, 5, 6], from: 22 * 60, to: 7 * 60 }]));
    expect(screen.getByText('Ends the next day.')).toBeTruthy();
    fireEvent.click(setting('Quiet hours').getByRole('checkbox', { name: 'Sun' }));
    change(setting('Quiet hours').getByLabelText('To'), '06:30');
    await waitFor(async () => expect((await readSettings()).quietHours).toEqual([{ weekdays: [1, 2, 3, 4, 5, 6], from: 22 * 60, to: 6 * 60 + 30 }]));
  });

  it('may be several, and are removed one by one', async () => {
    await options({ quietHours: [{ weekdays: [6], from: 0, to: 600 }] });
    fireEvent.click(setting('Quiet hours').getByRole('button', { name: 'Add quiet hours' }));
    await waitFor(async () => expect((await readSettings()).quietHours).toHaveLength(2));
    fireEvent.click(setting('Quiet hours').getAllByRole('button', { name: 'Remove' })[0]!);
    await waitFor(async () => expect((await readSettings()).quietHours).toMatchObject([{ from: 22 * 60 }]));
  });

  it('without a day or a time are not saved, and say why', async () => {
    await options({ quietHours: [{ weekdays: [6], from: 60, to: 600 }] });
    change(setting('Quiet hours').getByLabelText('From'), '');
    expect(screen.getByText('Not saved: both times are needed, as 22:00.')).toBeTruthy();
    change(setting('Quiet hours').getByLabelText('From'), '02:00');
    fireEvent.click(setting('Quiet hours').getByRole('checkbox', { name: 'Sat' }));
    expect(screen.getByText('Not saved: choose at least one day.')).toBeTruthy();
    fireEvent.click(setting('Quiet hours').getByRole('checkbox', { name: 'Mon' }));
    await waitFor(async () => expect((await readSettings()).quietHours).toEqual([{ weekdays: [1], from: 120, to: 600 }]));
  });
});

describe('own targets', () => {
  it.each([
    ['Add a 12-hour target', { name: '12 hours', target: 12 * HOUR, levels: [4 * HOUR, HOUR, 15 * MINUTE], clock: { kind: 'elapsed' } }],
    ['Add December 12 hours', { target: 12 * HOUR, dates: { from: '12-01', to: '12-31' } }],
    ['Add 4 working hours', { target: 4 * HOUR, levels: [HOUR, 15 * MINUTE], clock: { kind: 'business' } }],
  ])('%s: is in use at once', async (button, policy) => {
    await options();
    fireEvent.click(screen.getByRole('button', { name: button }));
    await waitFor(async () => expect(await stored()).toMatchObject({ on: true, ...policy }));
  });

  it('are switched off and removed', async () => {
    await options({ ownPolicies: [golden] });
    fireEvent.click(screen.getByRole('checkbox', { name: 'In use: Golden' }));
    await waitFor(async () => expect((await stored())?.on).toBe(false));
    fireEvent.click(screen.getByRole('button', { name: 'Remove: Golden' }));
    await waitFor(async () => expect((await readSettings()).ownPolicies).toEqual([]));
  });

  it('take a name, hours, marketplaces and contact reasons; emptied, they hold for all again', async () => {
    await options({ ownPolicies: [golden] });
    const own = setting('Your own targets');
    change(own.getByLabelText('Name'), 'Fast');
    await waitFor(async () => expect((await stored())?.name).toBe('Fast'));
    change(own.getByLabelText('Answer within'), '3');
    await waitFor(async () => expect(await stored()).toMatchObject({ target: 3 * HOUR, levels: [HOUR] }));
    fireEvent.click(own.getByRole('checkbox', { name: 'Germany' }));
    await waitFor(() => expect(own.getByRole<HTMLInputElement>('checkbox', { name: 'Germany' }).checked).toBe(true));
    change(own.getByLabelText('Contact reasons'), '33, 64');
    await waitFor(async () => expect(await stored()).toMatchObject({ marketplaceIds: ['A1PA6795UKMFR9'], topicIds: [33, 64] }));
    fireEvent.click(own.getByRole('checkbox', { name: 'Germany' }));
    await waitFor(() => expect(own.getByRole<HTMLInputElement>('checkbox', { name: 'Germany' }).checked).toBe(false));
    change(own.getByLabelText('Contact reasons'), '');
    await waitFor(async () => expect(await stored()).not.toHaveProperty('topicIds'));
    expect(await stored()).not.toHaveProperty('marketplaceIds');
  });

  it('run on working hours with several blocks, closed days and a zone', async () => {
    await options({ ownPolicies: [golden] });
    const own = setting('Your own targets');
    fireEvent.change(own.getByLabelText('Clock'), { target: { value: 'business' } });
    await own.findByLabelText('Mon');
    change(own.getByLabelText('Mon'), '8:30-12:00, 13:00-17:00');
    await waitFor(() => expect(own.getByLabelText<HTMLInputElement>('Mon').value).toBe('08:30–12:00, 13:00–17:00'));
    change(own.getByLabelText('Closed on'), '2026-12-25');
    await waitFor(() => expect(own.getByLabelText<HTMLInputElement>('Closed on').value).toBe('2026-12-25'));
    change(own.getByLabelText('Time zone'), 'Asia/Shanghai');
    await waitFor(async () => expect(await stored()).toMatchObject({ clock: { calendar: { timeZone: 'Asia/Shanghai', holidays: ['2026-12-25'] } } }));
    expect((await stored())?.clock).toMatchObject({ calendar: { week: expect.arrayContaining([[{ from: 510, to: 720 }, { from: 780, to: 1020 }]]) } });
  });

  it.each([
    ['Mon', '9-12', /write it as 09:00/],
    ['Mon', '12:00–09:00', /write it as 09:00/],
    ['Closed on', '25.12.2026', /write days as 2026-12-25/],
    ['Time zone', 'Mars/Olympus', /no time zone/],
    ['Name', ' ', /one to sixty/],
    ['Contact reasons', 'returns', /whole numbers/],
  ])('do not save “%s” = “%s”, and say what to write', async (label, typed, said) => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    const team: OwnPolicy = { ...golden, clock: { kind: 'business', calendar: { timeZone, week: [[], [{ from: 540, to: 720 }], [], [], [], [], []], holidays: [] } } };
    await options({ ownPolicies: [team] });
    const field = setting('Your own targets').getByLabelText(label);
    change(field, typed);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(said)).toBeTruthy();
    expect(await stored()).toEqual(team);
  });

  it('need one day with working hours', async () => {
    const team: OwnPolicy = { ...golden, clock: { kind: 'business', calendar: { timeZone: 'UTC', week: [[], [{ from: 540, to: 720 }], [], [], [], [], []], holidays: [] } } };
    await options({ ownPolicies: [team] });
    change(setting('Your own targets').getByLabelText('Mon'), '');
    expect(await screen.findByText('Not saved: at least one day needs working hours.')).toBeTruthy();
    expect(await stored()).toEqual(team);
  });

  it('hold from one day to another, every year or once', async () => {
    await options({ ownPolicies: [golden] });
    const own = setting('Your own targets');
    fireEvent.change(own.getByLabelText('Applies'), { target: { value: 'yearly' } });
    change(own.getByLabelText('From'), '11-20');
    expect(screen.getByText(/write days as 12-01/)).toBeTruthy();
    change(own.getByLabelText('To'), '01-06');
    await waitFor(async () => expect((await stored())?.dates).toMatchObject({ from: '11-20', to: '01-06' }));
    fireEvent.change(own.getByLabelText('Applies'), { target: { value: 'always' } });
    await waitFor(async () => expect(await stored()).not.toHaveProperty('dates'));
  });

  it('warn where a name seems to hold what is a buyer’s', async () => {
    await options({ ownPolicies: [{ ...golden, name: 'order 111-2222222-3333333' }] });
    expect(screen.getByText(/seems to hold an order id/)).toBeTruthy();
  });
});

describe('ignored findings', () => {
  it('are told by rule and reason, and are checked again on a click', async () => {
    const words = { ruleId: 'EMAIL-PLAIN', fragment: 'ab'.repeat(16), reason: 'the maker’s warranty desk', at: 1_700_000_000_000 };
    const rule = { ruleId: 'EMOJI', fragment: null, reason: 'house style', at: 1_700_000_000_000 };
    await options({ ignoredFindings: [words, rule] });
    const list = setting('Ignored findings');
    expect(list.getByText('the maker’s warranty desk')).toBeTruthy();
    fireEvent.click(await list.findByRole('button', { name: 'Check again: E-mail address, certain words' }));
    await waitFor(async () => expect((await readSettings()).ignoredFindings).toEqual([rule]));
  });

  it('say so where there are none', async () => {
    await options();
    expect(setting('Ignored findings').getByText('Nothing is ignored.')).toBeTruthy();
  });
});

describe('repetition and snoozes', () => {
  it('repeat as often as chosen, never by default', async () => {
    await options();
    const choice = within(screen.getByRole('group', { name: 'Repeat until handled' })).getByRole<HTMLSelectElement>('combobox');
    expect(choice.value).toBe('0');
    fireEvent.change(choice, { target: { value: '30' } });
    await waitFor(async () => expect((await readSettings()).repeatMinutes).toBe(30));
  });

  it('list what is snoozed with its reason, and end it', async () => {
    await options({ snoozes: [{ threadId: '12345678-aaaa', until: 2_000_000_000_000, reason: 'waits for the carrier' }] });
    expect(screen.getByText('waits for the carrier')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'End now: Message 12345678' }));
    await waitFor(async () => expect((await readSettings()).snoozes).toEqual([]));
  });
});

it('has no fault that axe finds with everything open', async () => {
  const calendar = { timeZone: 'UTC', week: [[], [{ from: 540, to: 720 }], [], [], [], [], []], holidays: [] };
  await options({
    quietHours: [{ weekdays: [1], from: 0, to: 60 }],
    snoozes: [{ threadId: 'a', until: 2_000_000_000_000, reason: 'x' }],
    ownPolicies: [{ ...golden, clock: { kind: 'business', calendar }, dates: { from: '12-01', to: '12-31', timeZone: 'UTC' } }],
  });
  await screen.findByText('The browser allows notices.');
  for (const details of document.querySelectorAll('details')) details.open = true;
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});

describe('what is typed', () => {
  it.each([['9:30', 570], ['09：30', 570], ['24:00', 1440], ['24:01', null], ['9', null], ['', null], ['12:60', null]])('“%s” is minute %s', (text, minute) => {
    expect(minutesOf(text)).toBe(minute);
  });

  it.each([['13:00–18:00，9:00-12:00', '09:00–12:00, 13:00–18:00'], ['', ''], ['09:00至12:00', '09:00–12:00']])('blocks “%s” read as “%s”', (text, blocks) => {
    expect(blocksText(blocksOf(text) ?? [])).toBe(blocks);
  });

  it.each(['9', '12:00-9:00', '09:00-12:00-13:00', 'noon'])('blocks “%s” are none', (text) => {
    expect(blocksOf(text)).toBeNull();
  });

  it('days and numbers are taken once, in order', () => {
    expect([daysOf('2027-01-01, 2026-12-25；2026-12-25'), daysOf('12-25'), numbersOf('64、33,64'), numbersOf('1.5')]).toEqual([['2026-12-25', '2027-01-01'], null, [64, 33], null]);
  });

  it('weekdays begin on Monday', () => {
    expect(weekdayNames('en').map(({ weekday, name }) => `${name}${weekday}`).join(' ')).toBe('Mon1 Tue2 Wed3 Thu4 Fri5 Sat6 Sun0');
  });

  it.each([
    ['ask anna@example.com', ['email']],
    ['call +1 (555) 010-2345', ['phone']],
    ['111-2222222-3333333 is lost', ['order-id']],
    ['until 2026-12-25, 10:30', []],
    ['waits for the warehouse', []],
  ])('“%s” seems to hold %j', (text, found) => {
    expect(personalDetailsIn(text)).toEqual(found);
  });
});
