import { rowIdentityText } from '@/utils/page/row-identity';
import { sha256Hex } from '@/utils/page/sha-256';
import type { CaseNote, Note } from '@/utils/page/responses/note';
import type { Instant } from '@/utils/domain/time/observed-time';
import type { Observation } from '@/utils/domain/thread/observation';
import { demoHistory, type DemoMessage, type DemoThread } from './demo-mailbox';

export const DEMO_HOST = 'sellercentral.amazon.com';
const MARKETPLACE = 'ATVPDKIKX0DER';
const ACCOUNT = 'A0DEMONSTRATION';

const timing = (at: Instant) => ({ startedAt: at, receivedAt: at, serverAt: at });

async function caseOf(thread: DemoThread): Promise<CaseNote> {
  return {
    id: thread.id, rowKey: await sha256Hex(rowIdentityText(thread.buyer, thread.subject) ?? ''), marketplaceId: MARKETPLACE, orderIds: [thread.orderId], asins: [], topicId: null,
    status: null, actionNeeded: thread.waits, openedAt: thread.openedAt, updatedAt: thread.messages.at(-1)?.at ?? null, resolvedAt: null,
  };
}

const said = ({ id, own, at }: DemoMessage) => ({ id, type: 'MESSAGE', role: own ? 'SELLER' : 'BUYER', own, automatic: false, status: null, at });

/** What Seller Central's own answers would say of the list. */
export async function listNotes(threads: readonly DemoThread[], at: Instant): Promise<Note[]> {
  const cases = await Promise.all(threads.filter(({ waits }) => waits).map(caseOf));
  return [
    { kind: 'facts', accountId: ACCOUNT, sessionKey: null, ...timing(at) },
    { kind: 'list', cases, asked: [['filter', 'ACTION_NEEDED']], next: null, entries: cases.length, ...timing(at) },
  ];
}

/** What they would say of a conversation that is opened. */
export async function conversationNote(thread: DemoThread, at: Instant): Promise<Note> {
  return { kind: 'conversation', case: await caseOf(thread), messages: thread.messages.map(said), asked: [], next: null, entries: thread.messages.length, ...timing(at) };
}

/** What they would say of a reply: when it leaves, and when it has arrived. */
export function replyNotes(thread: DemoThread, at: Instant): Note[] {
  return [
    { kind: 'reply', caseId: thread.id, startedAt: at },
    { kind: 'reply', caseId: thread.id, statusCode: 200, ...timing(at) },
  ];
}

/** What was read of the earlier messages. */
export function historyReading(now: Instant): Observation {
  const rows = demoHistory(now).map(({ asked, answered }, n) => {
    const exactly = (at: Instant) => ({ earliest: at, latest: at });
    return {
      threadId: `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`, rowKey: null, marketplaceId: MARKETPLACE, orderIds: [], asins: [], topicId: null, needsResponse: false,
      openedAt: asked, updatedAt: answered, printedAt: null, wholeConversation: true, resolvedAt: null, corroborated: true,
      messages: [
        { id: `past-${n}-1`, author: 'buyer' as const, at: exactly(asked), delivered: true },
        { id: `past-${n}-2`, author: 'seller' as const, at: exactly(answered), delivered: true },
      ],
    };
  });
  return {
    observedAt: now, clockOffset: 0, host: DEMO_HOST, accountId: ACCOUNT, source: 'response', kind: 'conversation', view: { folder: 'all', narrowed: false },
    completeOver: null, rows, problems: [],
  };
}
