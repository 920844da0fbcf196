import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HOUR, MINUTE } from '@/utils/domain/time/observed-time';
import { forgetAll } from '@/utils/platform/forget-all';
import { DEFAULT_SETTINGS, forgetSettings, isValidSetting, readSettings, saveSetting, watchSettings, type SettingName, type Settings } from '@/utils/platform/settings';

const december = {
  id: 'december',
  name: 'December',
  on: true,
  target: 12 * HOUR,
  levels: [4 * HOUR],
  clock: { kind: 'elapsed' },
  dates: { from: '12-01', to: '12-31', timeZone: 'America/Los_Angeles' },
};
const calendar = { timeZone: 'Europe/Berlin', week: [[], [{ from: 540, to: 720 }], [], [], [], [], []], holidays: ['2026-12-25'] };
const team = { ...december, id: 'team', clock: { kind: 'business', calendar }, marketplaceIds: ['A1PA6795UKMFR9'], topicIds: [33] };

describe('settings', () => {
  it('of a fresh installation are the defaults of the design', async () => {
    expect(await readSettings()).toEqual({
      language: 'auto',
      paused: false,
      readResponses: true,
      barCollapsed: false,
      levels: [12 * HOUR, 4 * HOUR, HOUR, 15 * MINUTE],
      noticesOn: true,
      badgeOn: true,
      staleAfterMinutes: 60,
      quietHours: [],
      snoozes: [],
      repeatMinutes: 0,
      ignoredFindings: [],
      promiseLimit: { amount: 0, currency: 'USD' },
      accountNames: [],
      replyChecklist: false,
      ownPolicies: [],
      targets: { target: 9_000, earlyAlarm: 9_500, critical: 8_500 },
      retention: { orderIdDays: 30, contactDays: 400 },
      automaticRepliesCount: false,
      countPer: 'turn',
      keptLayout: null,
    });
  });

  it.each<[SettingName, unknown]>([
    ['language', 'zh-CN'],
    ['paused', true],
    ['barCollapsed', true],
    ['levels', [HOUR]],
    ['levels', []],
    ['quietHours', [{ weekdays: [0, 6], from: 22 * 60, to: 7 * 60 }]],
    ['snoozes', [{ threadId: null, until: 5, reason: 'meeting' }]],
    ['countPer', 'message'],
    ['repeatMinutes', 30],
    ['promiseLimit', { amount: 35, currency: 'EUR' }],
    ['replyChecklist', true],
    ['ownPolicies', [december, team]],
    ['ignoredFindings', [{ ruleId: 'EMAIL-PLAIN', fragment: 'ab'.repeat(16), reason: 'the maker’s warranty desk', at: 5 }, { ruleId: 'EMOJI', fragment: null, reason: 'house style', at: 6 }]],
  ])('%s is kept as it was saved: %j', async (name, value) => {
    await saveSetting(name, value as never);
    expect((await readSettings())[name]).toEqual(value);
    await forgetSettings();
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keep levels in order, each once', async () => {
    await saveSetting('levels', [HOUR, 12 * HOUR, HOUR]);
    expect((await readSettings()).levels).toEqual([12 * HOUR, HOUR]);
  });

  it.each<[SettingName, unknown]>([
    ['language', 'fr'],
    ['levels', [0]],
    ['levels', ['1h']],
    ['staleAfterMinutes', 0],
    ['targets', { target: 9_000 }],
    ['targets', { target: 10_001, earlyAlarm: 1, critical: 1 }],
    ['retention', { orderIdDays: 0, contactDays: 400 }],
    ['quietHours', [{ weekdays: [7], from: 0, to: 1 }]],
    ['repeatMinutes', 1],
    ['ownPolicies', [december, december]],
    ['ignoredFindings', [{ ruleId: 'EMAIL-PLAIN', fragment: 'help@maker.example', reason: 'words instead of a fingerprint', at: 5 }]],
    ['ignoredFindings', [{ ruleId: 'EMAIL-PLAIN', fragment: null, reason: ' ', at: 5 }]],
    ['ownPolicies', [{ ...december, name: ' ' }]],
    ['ownPolicies', [{ ...december, target: 0 }]],
    ['ownPolicies', [{ ...december, dates: { ...december.dates, from: '02-30' } }]],
    ['ownPolicies', [{ ...december, dates: { from: '2027-01-06', to: '2026-12-24', timeZone: 'UTC' } }]],
    ['ownPolicies', [{ ...december, dates: { ...december.dates, timeZone: 'Mars/Olympus' } }]],
    ['ownPolicies', [{ ...team, clock: { kind: 'business', calendar: { ...calendar, week: [[], [], [], [], [], [], []] } } }]],
    ['ownPolicies', [{ ...team, clock: { kind: 'business', calendar: { ...calendar, week: [[{ from: 720, to: 540 }], [], [], [], [], [], []] } } }]],
    ['ownPolicies', [{ ...team, clock: { kind: 'business', calendar: { ...calendar, holidays: ['2026-13-01'] } } }]],
  ])('%s refuses %j, and reads its default where that is what lies there', async (name, value) => {
    expect(isValidSetting(name, value)).toBe(false);
    await expect(saveSetting(name, value as never)).rejects.toThrow();
    await fakeBrowser.storage.local.set({ [`setting.${name}`]: value });
    expect((await readSettings())[name]).toEqual(DEFAULT_SETTINGS[name]);
  });

  it('damaged in one place stay what they are in the others', async () => {
    await saveSetting('staleAfterMinutes', 30);
    await fakeBrowser.storage.local.set({ 'setting.levels': 'nonsense' });
    expect(await readSettings()).toMatchObject({ staleAfterMinutes: 30, levels: DEFAULT_SETTINGS.levels });
  });

  it('saved in two places at once do not undo each other', async () => {
    await Promise.all([saveSetting('paused', true), saveSetting('noticesOn', false)]);
    expect(await readSettings()).toMatchObject({ paused: true, noticesOn: false });
  });

  it('are told to who watches, until they stop', async () => {
    const told: Settings[] = [];
    const stop = watchSettings((settings) => told.push(settings));
    await saveSetting('paused', true);
    await expect.poll(() => told.length).toBe(1);
    expect(told[0]?.paused).toBe(true);
    stop();
    await saveSetting('paused', false);
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    expect(told).toHaveLength(1);
  });

  it('are forgotten with everything else, but for a pause', async () => {
    await saveSetting('paused', true);
    await saveSetting('language', 'zh-CN');
    await forgetAll();
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, paused: true });
  });
});
