import type { Observation, ReadingProblem, ThreadReading } from '@/utils/domain/thread/observation';
import { countDiffers, drawnListIsComplete } from './completeness';
import type { SeenConversation, SeenList, SeenPage, SeenRow } from './seen-page';

/** An observation as far as the page tells it; who read it, and on which clock, is added where it is sent. */
export type PageObservation = Omit<Observation, 'clockOffset' | 'host' | 'accountId' | 'formerAccountId'>;

/** What the drawn list shows, dated by when its rows came in; `null` where no list is shown. */
export function drawnListObservation(page: SeenPage, problems: readonly ReadingProblem[]): PageObservation | null {
  const { list, state } = page;
  if (!list || (state !== 'reading' && state !== 'empty')) return null;
  const told = list.rows.filter((row) => !row.alike && (row.threadId !== null || row.rowKey !== null));
  const alike = list.rows.filter((row) => row.alike).length;
  return {
    observedAt: list.cameInAt,
    source: 'drawn',
    kind: 'list',
    view: { folder: list.folder, narrowed: list.narrowed },
    completeOver: drawnListIsComplete(page) ? [list.cameInAt] : null,
    rows: told.map((row) => rowReading(row, list)),
    problems: [
      ...problems,
      ...(alike > 0 ? [{ code: 'rows-alike' as const, count: alike }] : []),
      ...(countDiffers(page) ? [{ code: 'count-differs' as const, count: list.cardCount! }] : []),
    ],
  };
}

function rowReading({ drawn, threadId, rowKey }: SeenRow, { folder }: SeenList): ThreadReading {
  const waits = folder === 'response-needed' ? true : drawn.resolved ? false : null;
  return {
    ...blankReading(threadId, rowKey),
    marketplaceId: drawn.marketplaceId,
    orderIds: drawn.orderIds,
    asins: drawn.asins,
    needsResponse: waits,
    printedAt: drawn.printedAt,
    resolvedAt: drawn.resolved ? drawn.printedAt : null,
  };
}

/** What the open conversation shows; `null` where none is drawn, or nobody can tell whose it is. */
export function drawnConversationObservation({ list, conversation }: SeenPage): PageObservation | null {
  if (!conversation || conversation.drawn.messages.length === 0) return null;
  if (conversation.threadId === null && conversation.rowKey === null) return null;
  return {
    observedAt: conversation.drawn.cameInAt,
    source: 'drawn',
    kind: 'conversation',
    view: { folder: list?.folder ?? 'unknown', narrowed: list?.narrowed ?? true },
    completeOver: null,
    rows: [conversationRow(conversation)],
    problems: [],
  };
}

function conversationRow({ drawn, threadId, rowKey }: SeenConversation): ThreadReading {
  return {
    ...blankReading(threadId, rowKey),
    needsResponse: drawn.resolved ? false : null,
    messages: drawn.messages.map(({ author, at, delivered }) => ({ id: null, author, at, delivered })),
  };
}

function blankReading(threadId: string | null, rowKey: string | null): ThreadReading {
  return {
    threadId,
    rowKey,
    marketplaceId: null,
    orderIds: [],
    asins: [],
    topicId: null,
    needsResponse: null,
    openedAt: null,
    updatedAt: null,
    printedAt: null,
    messages: null,
    // A long conversation may be drawn from some message on: only its response tells that it is whole.
    wholeConversation: false,
    resolvedAt: null,
    // The drawn page bears itself out.
    corroborated: true,
  };
}
