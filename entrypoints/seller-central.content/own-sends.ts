import type { Instant } from '@/utils/domain/time/observed-time';
import type { OwnSend } from '@/utils/messaging/protocol';
import type { SendNote } from '@/utils/page/responses/note';

// A page that never answers must not fill the memory.
const MOST_UNDER_WAY = 50;

/**
 * The page's own POSTs as the background hears of them: at once when one leaves, and again with its status. Both reports carry
 * the same instant, clock and account, so that the second joins the first.
 */
export function createOwnSends(host: string): (note: SendNote, now: { clockOffset: number | null; accountId: string; said: (at: Instant) => OwnSend['said'] | null }) => OwnSend {
  const underWay = new Map<string, OwnSend>();
  return ({ kind, caseId, startedAt, statusCode = null }, { clockOffset, accountId, said }) => {
    const key = `${kind} ${caseId} ${startedAt}`;
    const first = underWay.get(key);
    // At the first report: by the second the page has emptied its box.
    const words = !first && kind === 'reply' ? said(startedAt + (clockOffset ?? 0)) : null;
    const send: OwnSend = { ...(first ?? { at: startedAt, clockOffset, host, accountId, threadId: caseId, kind, ...(words && { said: words }) }), statusCode };
    if (statusCode !== null || underWay.size >= MOST_UNDER_WAY) underWay.delete(key);
    else underWay.set(key, send);
    return send;
  };
}
