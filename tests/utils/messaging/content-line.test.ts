import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createContentLine } from '@/utils/messaging/content-line';
import { askTab, contentPages, type MessageTabs } from '@/utils/messaging/pages';
import type { InboxAnswer } from '@/utils/messaging/protocol';

type Listener = (message: unknown, sender: unknown, answer: (value: unknown) => void) => unknown;

/** Two contexts of one browser: what one sends, the other hears. Values are copied on the way, as between processes. */
function wire() {
  const listeners = new Set<Listener>();
  const copied = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
  const send = async (message: unknown, sender: object = { id: 'ours', url: 'https://x.example' }) =>
    new Promise<unknown>((resolve) => {
      const claimed = [...listeners].map((listener) => listener(copied(message), sender, (value) => resolve(copied(value))));
      if (!claimed.includes(true)) resolve(undefined);
    });
  return { send, onMessage: { addListener: (l: Listener) => void listeners.add(l), removeListener: (l: unknown) => void listeners.delete(l as Listener) }, listeners };
}

describe('a content script’s line', () => {
  let toBackground: ReturnType<typeof wire>;
  let toPage: ReturnType<typeof wire>;
  let line: ReturnType<typeof createContentLine>;
  let background: typeof import('@/utils/messaging/protocol');
  let tabs: MessageTabs;

  beforeEach(async () => {
    toBackground = wire();
    toPage = wire();
    line = createContentLine({ id: 'ours', sendMessage: toBackground.send, onMessage: toPage.onMessage });
    // The library at the other end, on these wires.
    vi.stubGlobal('chrome', { runtime: { onMessage: toBackground.onMessage } });
    tabs = { sendMessage: async (_tab, message) => toPage.send(message) };
    vi.resetModules();
    background = await import('@/utils/messaging/protocol');
  });
  afterEach(() => void vi.unstubAllGlobals());

  it('is understood by the background’s library, and understands its answer', async () => {
    const answer = { slas: [], summary: { paused: true } } as unknown as InboxAnswer;
    background.onMessage('readInbox', async ({ data }) => (data.host === 'h' ? answer : ({} as InboxAnswer)));
    expect(await line.ask('readInbox', { host: 'h', accountId: 'a', threadIds: [], rowKeys: [] })).toEqual(answer);
  });

  it('rejects where the handler failed and where nobody answers', async () => {
    await expect(line.ask('setPaused', { paused: true })).rejects.toThrow('no answer');
    background.onMessage('setPaused', async () => Promise.reject(new Error('stored nothing')));
    await expect(line.ask('setPaused', { paused: true })).rejects.toThrow('no answer');
  });

  it('answers what the background asks, at once or later, and nothing it has no word for', async () => {
    const heard = vi.fn();
    const hangUp = line.answer({ inboxChanged: heard, replyBoxHoldsText: async () => true });
    await contentPages(tabs).announceChange(1);
    expect(heard).toHaveBeenCalledOnce();
    expect(await contentPages(tabs).replyBoxHoldsText(1)).toBe(true);
    for (const stray of [null, 'toString', { type: 'toString' }, { type: 'ping' }]) expect(await toPage.send(stray)).toBeUndefined();
    for (const stranger of [{}, { id: 'another-extension' }]) expect(await toPage.send({ type: 'replyBoxHoldsText' }, stranger)).toBeUndefined();
    hangUp();
    expect(toPage.listeners.size).toBe(0);
  });

  it('tells the background that a handler failed', async () => {
    line.answer({ replyBoxHoldsText: () => { throw new Error('page gone'); } });
    await expect(askTab(tabs, 1, 'replyBoxHoldsText', undefined)).rejects.toThrow('no answer');
  });

  it('is asked by a promise, so that a tab without it is no failure, and writes nothing on a console', async () => {
    const alone: MessageTabs = { sendMessage: vi.fn(async () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'))) };
    await contentPages(alone).announceChange(1);
    expect(await contentPages(alone).replyBoxHoldsText(1)).toBeNull();
    // A callback in its place would have to look at `runtime.lastError`.
    expect(alone.sendMessage).toHaveBeenCalledWith(1, expect.objectContaining({ type: 'replyBoxHoldsText' }));
  });
});
