import type { DraftContext } from './finding';

/** What the agent wishes of the draft check beyond the rules. */
export type DraftWishes = Pick<DraftContext, 'promiseLimit' | 'checklist'>;

/** The wishes that settings hold; a limit of nothing is none. */
export function wishesOf({ promiseLimit, replyChecklist }: { promiseLimit: { amount: number; currency: string }; replyChecklist: boolean }): DraftWishes {
  return { ...(promiseLimit.amount > 0 && { promiseLimit }), ...(replyChecklist && { checklist: true }) };
}
