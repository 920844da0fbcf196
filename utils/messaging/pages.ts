import type { ProtocolMap } from './protocol';

/** A tab that does not answer within this has no script of ours, or one that is stuck. */
const ANSWER_WITHIN = 1_000;

/** The part of the browser's `tabs` that this needs, with promises. */
export interface MessageTabs {
  sendMessage(tabId: number, message: unknown): Promise<unknown>;
}

/**
 * Asks the content script of a tab, as `content-line.ts` listens to. Rejects where nobody answers. Not by @webext-core/messaging, which
 * asks with a callback that looks at no error: for each tab without our script Chrome writes "Unchecked runtime.lastError" on the console.
 */
export async function askTab<T extends keyof ProtocolMap>(tabs: MessageTabs, tabId: number, type: T, data: Parameters<ProtocolMap[T]>[0]): Promise<ReturnType<ProtocolMap[T]>> {
  const said = (await tabs.sendMessage(tabId, { id: 0, type, data, timestamp: 0 })) as { res?: ReturnType<ProtocolMap[T]>; err?: unknown } | undefined;
  if (!said || said.err != null) throw new Error(`${type}: no answer`);
  return said.res as ReturnType<ProtocolMap[T]>;
}

/** What the background says to the content script of a tab; a tab without one is no failure. */
export const contentPages = (tabs: MessageTabs) => ({
  /** Does the reply box hold text? `null` where nobody answers. */
  async replyBoxHoldsText(tabId: number): Promise<boolean | null> {
    const answer = await Promise.race([askTab(tabs, tabId, 'replyBoxHoldsText', undefined).catch(() => null), nothingAfter(ANSWER_WITHIN)]);
    return typeof answer === 'boolean' ? answer : null;
  },
  async announceChange(tabId: number): Promise<void> {
    await Promise.race([askTab(tabs, tabId, 'inboxChanged', undefined).catch(() => {}), nothingAfter(ANSWER_WITHIN)]);
  },
});

async function nothingAfter(milliseconds: number): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds, null);
  });
}
