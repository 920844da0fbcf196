import { sendMessage } from './protocol';

/** A tab that does not answer within this has no script of ours, or one that is stuck. */
const ANSWER_WITHIN = 1_000;

/** What the background says to the content script of a tab; a tab without one is no failure. */
export const contentPages = {
  /** Does the reply box hold text? `null` where nobody answers. */
  async replyBoxHoldsText(tabId: number): Promise<boolean | null> {
    const answer = await Promise.race([sendMessage('replyBoxHoldsText', undefined, tabId).catch(() => null), nothingAfter(ANSWER_WITHIN)]);
    return typeof answer === 'boolean' ? answer : null;
  },
  async announceChange(tabId: number): Promise<void> {
    await Promise.race([sendMessage('inboxChanged', undefined, tabId).catch(() => {}), nothingAfter(ANSWER_WITHIN)]);
  },
};

async function nothingAfter(milliseconds: number): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds, null);
  });
}
