import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HOUR } from '@/utils/domain/time/observed-time';
import { ALARM_NAME, browserAlarms } from '@/utils/platform/alarms';
import { oncePerBrowserLife } from '@/utils/platform/browser-life';
import { systemClock } from '@/utils/platform/clock';
import { forgetInstallationKey, installationFingerprints } from '@/utils/platform/installation-key';
import { clearLog, readLog, ringLog } from '@/utils/platform/log';
import { browserNotifier } from '@/utils/platform/notifier';
import { browserTabs } from '@/utils/platform/tabs';
import { browserToolbar } from '@/utils/platform/toolbar';

describe('fingerprints', () => {
  beforeEach(forgetInstallationKey);

  it('are the same for the same text, other for another, and tell nothing of it', async () => {
    const [a, b, again] = await installationFingerprints.of(['Jane Doe', 'Jane Roe', 'Jane Doe']);
    expect([a === again, a === b]).toEqual([true, false]);
    expect(a).toMatch(/^[0-9a-f]{32}$/);
  });

  it('are made under a key that is kept, random and of this installation alone', async () => {
    const [first] = await installationFingerprints.of(['x']);
    const { installationKey } = await fakeBrowser.storage.local.get('installationKey');
    expect(installationKey).toMatch(/^[0-9a-f]{64}$/);
    await forgetInstallationKey();
    const [second] = await installationFingerprints.of(['x']);
    expect(second).not.toBe(first);
  });

  it('asked for at once by two share one key', async () => {
    const [[a], [b]] = await Promise.all([installationFingerprints.of(['x']), installationFingerprints.of(['x'])]);
    expect(a).toBe(b);
  });

  it('reject where storage is denied, and work when it no longer is', async () => {
    const denied = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('denied'));
    await expect(installationFingerprints.of(['x'])).rejects.toThrow('denied');
    denied.mockRestore();
    expect(await installationFingerprints.of(['x'])).toHaveLength(1);
  });
});

describe('the log', () => {
  it('keeps the last two hundred, in order, however they come', async () => {
    await clearLog();
    await Promise.all(Array.from({ length: 230 }, (_, n) => ringLog.add(`event-${n}`, { n })));
    const entries = await readLog();
    expect([entries.length, entries[0]?.code, entries.at(-1)?.code]).toEqual([200, 'event-30', 'event-229']);
    await clearLog();
    expect(await readLog()).toEqual([]);
  });

  it('that cannot be written is no failure', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('denied'));
    await expect(ringLog.add('x')).resolves.toBeUndefined();
  });
});

describe('what is done once in a browser’s life', () => {
  it('is done once, however often its background starts, again in the next life, and again where it failed', async () => {
    const work = vi.fn(async () => {}).mockRejectedValueOnce(new Error('full'));
    await expect(oncePerBrowserLife('x', work)).rejects.toThrow('full');
    for (let n = 0; n < 3; n++) await oncePerBrowserLife('x', work);
    expect(work).toHaveBeenCalledTimes(2);
    await fakeBrowser.storage.session.clear();
    await oncePerBrowserLife('x', work);
    expect(work).toHaveBeenCalledTimes(3);
  });
});

describe('the browser', () => {
  it('has one alarm, replaced by the next', async () => {
    const alarms = browserAlarms(() => {});
    const at = systemClock.now() + HOUR;
    await alarms.wakeAt(at);
    await alarms.wakeAt(at + 1);
    expect((await fakeBrowser.alarms.getAll()).map(({ name, scheduledTime }) => [name, scheduledTime])).toEqual([[ALARM_NAME, at + 1]]);
  });

  it('keeps exact time for what is near, while the worker lives', async () => {
    let woken = 0;
    const alarms = browserAlarms(() => (woken += 1));
    await alarms.wakeAt(systemClock.now() + 20);
    await alarms.wakeAt(systemClock.now() + 30);
    await expect.poll(() => woken).toBe(1);
  });

  it('shows notifications without buttons, which Firefox has not', async () => {
    await browserNotifier.show({ id: 'a', title: 'title', message: 'message' });
    expect(await browserNotifier.shown()).toEqual(['a']);
    expect(Object.keys((await fakeBrowser.notifications.getAll())['a'] ?? {}).sort()).toEqual(['iconUrl', 'message', 'title', 'type']);
    await browserNotifier.clear('a');
    expect(await browserNotifier.shown()).toEqual([]);
  });

  it('shows the badge and its sentence', async () => {
    const setIcon = vi.spyOn(fakeBrowser.action, 'setIcon').mockResolvedValue(undefined);
    await browserToolbar.show({ text: '3', colour: 'red', edge: false, title: 'three' });
    expect(await fakeBrowser.action.getBadgeText({})).toBe('3');
    expect(await fakeBrowser.action.getTitle({})).toBe('three');
    await browserToolbar.show({ text: '3', colour: 'red', edge: false, title: 'three' });
    expect(setIcon.mock.calls).toEqual([[{ path: { 16: '/icon/16.png', 32: '/icon/32.png' } }]]);
  });

  it('is asked for tabs of Seller Central’s messages and no others', async () => {
    const query = vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
      { id: 3, windowId: 1, url: 'https://sellercentral.amazon.com/messaging/inbox', active: true, index: 0, highlighted: false, incognito: false, pinned: false },
      { windowId: 1, active: false, index: 1, highlighted: false, incognito: false, pinned: false },
    ] as never);
    expect(await browserTabs.showingInbox('sellercentral.amazon.com')).toEqual([
      { id: 3, windowId: 1, url: 'https://sellercentral.amazon.com/messaging/inbox', active: true, lastUsedAt: 0 },
    ]);
    expect(query).toHaveBeenCalledWith({ url: ['https://sellercentral.amazon.com/messaging/*'] });
    await browserTabs.showingInbox(null);
    const [{ url }] = query.mock.lastCall as [{ url: string[] }];
    expect(url.every((pattern) => /^https:\/\/sellercentral[a-z-]*\.amazon\.[a-z.]+\/messaging\/\*$/.test(pattern))).toBe(true);
  });
});
