import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HOUR, MINUTE } from '@/utils/domain/time/observed-time';
import { systemClock } from '@/utils/platform/clock';
import { readSettings } from '@/utils/platform/settings';
import { database } from '@/utils/storage/database';
import type { InboxAnswer } from '@/utils/messaging/protocol';
import { aReading, aRow, ACCOUNT, caseId, HOST } from '../utils/services/support/observations';

const OURS = 'test-extension-id';
const PAGE = { id: OURS, url: `https://${HOST}/messaging/inbox`, tab: { id: 5 } };
const POPUP = { id: OURS, url: `chrome-extension://${OURS}/popup.html` };

/** As the protocol has them, those to content scripts left out: a message without a check of its sender fails here. */
const TO_CONTENT_SCRIPTS = ['inboxChanged', 'replyBoxHoldsText', 'tellFindings', 'pointAt'];
const TO_THE_BACKGROUND = [...readFileSync(resolve(import.meta.dirname, '../../utils/messaging/protocol.ts'), 'utf8').matchAll(/^  (\w+)\(/gm)].map(([, name = '']) => name).filter((name) => !TO_CONTENT_SCRIPTS.includes(name));

/** A message as the browser hands it over, answered as the browser would take the answer. */
async function ask<T>(type: string, data: unknown, sender: object): Promise<T> {
  const { res, err } = await new Promise<{ res?: unknown; err?: unknown }>((resolve) => {
    void (fakeBrowser.runtime.onMessage.trigger as (...args: unknown[]) => unknown)({ id: 1, type, data, timestamp: 1 }, sender, resolve);
  });
  if (err !== undefined) throw new Error(JSON.stringify(err));
  return res as T;
}

/** A key of the agent's. */
let press: (command: string) => void = () => {};
const panel = { setOptions: vi.fn(async () => {}), open: vi.fn(async () => {}) };

const waits: ReturnType<typeof setTimeout>[] = [];
const { setTimeout: later } = globalThis;

/** A worker starts: nothing is left in memory of the one before, and nothing that it waited for comes. */
async function start(language = 'en-US'): Promise<void> {
  for (const wait of waits.splice(0)) clearTimeout(wait);
  vi.stubGlobal('setTimeout', (work: () => void, milliseconds = 0) => {
    const wait = later(work, milliseconds);
    waits.push(wait);
    return wait;
  });
  vi.resetModules();
  vi.spyOn(fakeBrowser.action, 'setIcon').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(language);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([]);
  vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockImplementation((listener) => { press = listener as typeof press; });
  panel.setOptions.mockClear();
  vi.stubGlobal('chrome', Object.assign(fakeBrowser, { sidePanel: panel }));
  const { default: background } = await import('@/entrypoints/background');
  background.main();
}

/** What the machine's clock says matters here: a reading of a moment ago. */
const read = (n = 1) => {
  const now = systemClock.now();
  return aReading([aRow(n, { openedAt: now - 23.5 * HOUR, updatedAt: now - 23.5 * HOUR })], { observedAt: now - MINUTE });
};

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  await start();
});

describe('the background', () => {
  it('listens to everything before anything is waited for', () => {
    const { runtime, alarms, notifications, storage } = fakeBrowser;
    expect([runtime.onMessage, alarms.onAlarm, notifications.onClicked, notifications.onClosed, runtime.onStartup, runtime.onInstalled, storage.local.onChanged].map((event) => (event as unknown as { hasListeners(): boolean }).hasListeners())).toEqual(
      [true, true, true, true, true, true, true],
    );
  });

  it('answers a reading, shows the badge, warns, and sets one alarm', async () => {
    const answer = await ask<InboxAnswer>('recordObservation', read(), PAGE);
    expect(answer.slas[0]).toMatchObject({ threadId: caseId(1), status: 'at-risk' });
    await expect.poll(async () => fakeBrowser.action.getBadgeText({})).toBe('1');
    await expect.poll(async () => Object.keys(await fakeBrowser.notifications.getAll())).toHaveLength(1);
    await expect.poll(async () => (await fakeBrowser.alarms.getAll()).map(({ name }) => name)).toEqual(['next']);
  });

  it('answers a frame whose address Chromium tells as empty, by its origin', async () => {
    const answer = await ask<InboxAnswer>('recordObservation', read(), { ...PAGE, url: 'about:blank', origin: `https://${HOST}` });
    expect(answer.slas[0]).toMatchObject({ threadId: caseId(1), status: 'at-risk' });
  });

  it('shows at its start what it knew, though the browser forgot badge and alarm', async () => {
    await ask('recordObservation', read(), PAGE);
    await expect.poll(async () => fakeBrowser.action.getBadgeText({})).toBe('1');
    fakeBrowser.reset();
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
    await start('zh-CN');
    await expect.poll(async () => fakeBrowser.action.getBadgeText({})).toBe('1');
    await expect.poll(async () => fakeBrowser.action.getTitle({})).toBe('有 1 位买家剩余不足 4 小时或已超时。');
    await expect.poll(async () => fakeBrowser.alarms.getAll()).toHaveLength(1);
  });

  it.each([
    ['of another host than its own', { ...read(), host: 'sellercentral.amazon.de' }, PAGE],
    ['of no shape at all', { rows: 'x' }, PAGE],
  ])('stores no observation %s', async (_, observation, sender) => {
    const answer = await ask<InboxAnswer>('recordObservation', observation, sender);
    expect(answer.slas).toEqual([]);
    expect(await database.evidence.count()).toBe(0);
  });

  it.each([
    ['a page that is not Seller Central', { id: OURS, url: 'https://evil.example/' }],
    ['a page that only looks like Seller Central', { id: OURS, url: `https://${HOST}.evil.example/messaging/inbox` }],
    ['Seller Central without encryption', { id: OURS, url: `http://${HOST}/messaging/inbox` }],
    ['another extension', { id: 'another-extension', url: 'chrome-extension://another-extension/x.html' }],
    ['another extension that names our address', { id: 'another-extension', url: POPUP.url }],
    ['an empty frame of another page', { id: OURS, url: 'about:blank', origin: 'https://evil.example' }],
    ['an empty frame of nobody’s', { id: OURS, url: 'about:blank', origin: 'null' }],
    ['an empty frame of a page of its own', { id: OURS, url: 'about:blank', origin: `chrome-extension://${OURS}` }],
    ['a page elsewhere that has our origin', { id: OURS, url: 'https://evil.example/', origin: `https://${HOST}` }],
    ['nobody', {}],
  ])('answers no message of %s', async (_, sender) => {
    for (const type of TO_THE_BACKGROUND) {
      await expect(ask(type, type === 'recordObservation' ? read() : undefined, sender), type).rejects.toThrow('not from there');
    }
    expect(await database.evidence.count()).toBe(0);
  });

  it('lets only its own pages open threads, settle authors and delete', async () => {
    await ask('recordObservation', read(), PAGE);
    const choice = { threadId: caseId(1), messageId: 'm', author: 'automatic' };
    for (const [type, data] of [['deleteEverything', undefined], ['openThread', { threadId: caseId(1) }], ['settleAuthor', choice], ['settleFollowUp', { id: `${caseId(1)}|1`, state: 'kept' }], ['ping', undefined]] as const) {
      await expect(ask(type, data, PAGE)).rejects.toThrow('not from there');
    }
    expect(await database.threads.count()).toBe(1);
    const created = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    expect(await ask('openThread', { threadId: caseId(1) }, POPUP)).toEqual({ opened: 'new-tab' });
    expect(created).toHaveBeenCalledOnce();
    await ask('deleteEverything', undefined, POPUP);
    expect(await database.threads.count()).toBe(0);
  });

  it('keys hashes for this installation, the same each time, and nothing that is no hash', async () => {
    const hashes = ['ab'.repeat(32), 'cd'.repeat(32)];
    const keyed = await ask<string[]>('keyedFingerprints', hashes, PAGE);
    expect(keyed.map((one) => /^[0-9a-f]{32}$/.test(one))).toEqual([true, true]);
    expect(keyed[0]).not.toBe(keyed[1]);
    expect(await ask('keyedFingerprints', hashes, POPUP)).toEqual(keyed);
    expect(await ask('keyedFingerprints', ['write to me at home'], PAGE)).toEqual([]);
  });

  it('pauses on a word from the page, and keeps it', async () => {
    await ask('setPaused', { paused: true }, PAGE);
    expect((await readSettings()).paused).toBe(true);
    const answer = await ask<InboxAnswer>('recordObservation', read(), PAGE);
    expect([answer.slas, answer.summary.paused]).toEqual([[], true]);
  });

  it('says that it is alive, knows inboxes and states, and takes a send', async () => {
    expect(await ask('ping', undefined, POPUP)).toEqual({ alive: true });
    await ask('recordObservation', read(), PAGE);
    const about = { host: HOST, accountId: ACCOUNT };
    const inbox = await ask<InboxAnswer>('readInbox', { ...about, threadIds: [caseId(1)], rowKeys: ['rowkey-1'] }, PAGE);
    expect(inbox.slas.map(({ threadId, rowKey }) => [threadId, rowKey])).toEqual([
      [caseId(1), null],
      [caseId(1), 'rowkey-1'],
    ]);
    const state = await ask<InboxAnswer>('reportPageState', { ...about, at: systemClock.now(), state: 'loading', folder: null }, PAGE);
    expect(state.summary.stale).toBe(false);
    const send = { ...about, at: systemClock.now(), clockOffset: null, threadId: caseId(1), kind: 'reply', statusCode: 200 };
    expect((await ask<InboxAnswer>('reportOwnSend', send, PAGE)).slas[0]?.pendingSend?.state).toBe('waiting');
  });

  it('welcomes who installed it, and nobody who only updated', async () => {
    const created = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false });
    expect(created).not.toHaveBeenCalled();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false });
    expect(created).toHaveBeenCalledWith({ url: expect.stringMatching(/welcome\.html$/), active: true });
  });

  it('looks around at the alarm, and takes a closed notification for read', async () => {
    await ask('recordObservation', read(), PAGE);
    await expect.poll(async () => Object.keys(await fakeBrowser.notifications.getAll()).length).toBe(1);
    const [id] = Object.keys(await fakeBrowser.notifications.getAll());
    await fakeBrowser.notifications.clear(id ?? '');
    await fakeBrowser.notifications.onClosed.trigger(id ?? '', true);
    await expect.poll(async () => (await database.notices.toArray()).map(({ state }) => state)).toEqual(['gone']);
    await fakeBrowser.action.setBadgeText({ text: 'old' });
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'next', scheduledTime: 0 });
    await expect.poll(async () => fakeBrowser.action.getBadgeText({})).toBe('1');
    expect(Object.keys(await fakeBrowser.notifications.getAll())).toEqual([]);
  });

  it('keeps a layout that the agent showed, and nothing that is none', async () => {
    const layout = { version: 1, madeAt: 5, list: null, replyBox: { field: 'text-area', around: ['form'] } };
    const kept = async (said: unknown, sender: object) => (await ask<{ kept: boolean }>('keepLayout', said, sender)).kept;
    expect(await kept({ layout: { ...layout, selector: 'a' } }, PAGE)).toBe(false);
    expect(await kept(undefined, PAGE)).toBe(false);
    expect((await readSettings()).keptLayout).toBeNull();
    expect(await kept({ layout }, PAGE)).toBe(true);
    expect((await readSettings()).keptLayout).toEqual(layout);
    expect(await kept({ layout: null }, POPUP)).toBe(true);
    expect((await readSettings()).keptLayout).toBeNull();
  });

  it('hears the agent’s keys, and says which page stands beside others', async () => {
    await start();
    press('pause');
    await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get('setting.paused')).toEqual({ 'setting.paused': true }));
    expect(panel.setOptions).toHaveBeenCalledWith({ path: 'popup.html?panel', enabled: true });
  });
});
