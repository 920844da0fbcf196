import type { InboxView, MessageReading, ReadingProblem, ThreadReading } from '@/utils/domain/thread/observation';
import type { Author } from '@/utils/domain/thread/thread';
import { marketplaceById } from '@/utils/domain/time/marketplaces';
import { exactly, MINUTE } from '@/utils/domain/time/observed-time';
import { partAskedFor } from './list-request';
import type { CaseNote, ConversationNote, ListNote, MessageNote } from './note';

// SOLVED was seen (UI "Resolved"); the others are what help pages call a case that is over.
const OVER = new Set(['SOLVED', 'RESOLVED', 'CLOSED']);
// An instant of a response lags what it tells of by seconds (design.md §6).
const LAG = MINUTE;
const SENT = new Set(['SENT', 'DELIVERED', 'READ', 'RECEIVED']);
// Roles that are Amazon's machinery. Its staff write for a customer: any other role is read as the buyer's.
const SYSTEM_ROLE = /^(AMAZON|SYSTEM|AMAZON_SYSTEM|NOTIFICATION|AUTOMATION|BOT)$/;

/** What a list response said of its threads. Nothing in it is corroborated yet. */
export function listReadings(note: ListNote, view: InboxView): { rows: ThreadReading[]; problems: ReadingProblem[] } {
  const rows = note.cases.map((one) => caseReading(one, view.folder === 'response-needed' ? true : needsResponse(one)));
  const dropped = note.entries - note.cases.length;
  return {
    rows,
    problems: [
      ...(dropped > 0 ? [{ code: 'response-malformed' as const, count: dropped }] : []),
      ...note.cases.filter(marketplaceUnknown).map(({ id }) => ({ code: 'marketplace-unknown' as const, threadId: id })),
    ],
  };
}

/** What a conversation's response said of its thread, every message with its exact instant. Not corroborated yet. */
export function conversationReading(note: ConversationNote): { row: ThreadReading; problems: ReadingProblem[] } {
  const { case: about, messages, entries, next } = note;
  const row: ThreadReading = {
    ...caseReading(about, needsResponse(about)),
    messages: messages.map(messageReading),
    wholeConversation: next === null && entries === messages.length && partAskedFor(note).length === 0,
  };
  return { row, problems: marketplaceUnknown(about) ? [{ code: 'marketplace-unknown', threadId: about.id }] : [] };
}

function caseReading(one: CaseNote, needsResponse: boolean | null): ThreadReading {
  const { openedAt, updatedAt, resolvedAt } = one;
  const over = one.status !== null && OVER.has(one.status);
  return {
    threadId: one.id,
    rowKey: one.rowKey,
    marketplaceId: one.marketplaceId,
    orderIds: one.orderIds,
    asins: one.asins,
    topicId: one.topicId,
    needsResponse,
    // A thread opened after its last update is a misreading of one of the two; the opening is the one that makes a deadline later.
    openedAt: openedAt !== null && updatedAt !== null && openedAt > updatedAt + LAG ? null : openedAt,
    updatedAt,
    printedAt: null,
    messages: null,
    wholeConversation: false,
    resolvedAt: over && resolvedAt !== null ? { earliest: resolvedAt - LAG, latest: resolvedAt } : null,
    corroborated: false,
  };
}

function needsResponse({ status, actionNeeded }: CaseNote): boolean | null {
  if (actionNeeded !== null) return actionNeeded;
  return status !== null && OVER.has(status) ? false : null;
}

function messageReading(message: MessageNote): MessageReading {
  const author = authorOf(message);
  return {
    id: message.id,
    author,
    at: exactly(message.at),
    // A message of ours answers only where the page says it went out; a state never heard of does not say so.
    delivered: message.status === null || SENT.has(message.status) || author === 'buyer',
  };
}

function authorOf({ role, own, type, automatic }: MessageNote): Author {
  if (type !== null && type !== 'MESSAGE') return 'amazon';
  if (own === true || role === 'SELLER') return automatic ? 'automatic' : 'seller';
  if (role === null) return 'unknown';
  return SYSTEM_ROLE.test(role) ? 'amazon' : 'buyer';
}

function marketplaceUnknown({ marketplaceId }: CaseNote): boolean {
  return marketplaceId === null || !marketplaceById(marketplaceId);
}
