import type { MessageReading, ThreadReading } from '@/utils/domain/thread/observation';
import { MINUTE, type Instant } from '@/utils/domain/time/observed-time';
import type { DrawnMessage, DrawnRow, PageState } from '@/utils/page/messaging-page';
import type { SeenList, SeenPage, SeenRow } from './seen-page';

/**
 * Whether the drawn page bears out what a response is said to have said (design.md §2, "The channel between the two worlds is
 * untrusted"). Only then may a reading end a contact or move its deadline later. What cannot be seen is not borne out.
 */
export function drawnPageAgrees(reading: ThreadReading, observedAt: Instant, page: SeenPage): boolean {
  if (reading.messages) return conversationAgrees(reading, page) || isGone(reading, observedAt, page);
  const row = rowOf(reading, page.list);
  if (row) return page.state === 'reading' && rowAgrees(reading, row.drawn, page.list!);
  return isGone(reading, observedAt, page);
}

function rowOf({ threadId, rowKey }: ThreadReading, list: SeenList | null): SeenRow | null {
  if (!list) return null;
  const { byThread, byKey } = indexOf(list);
  return (threadId !== null && byThread.get(threadId)) || (rowKey !== null && byKey.get(rowKey)) || null;
}

// Every row of every response is looked for in the list that is drawn.
const indexes = new WeakMap<SeenList, Record<'byThread' | 'byKey', Map<string, SeenRow>>>();

function indexOf(list: SeenList) {
  let index = indexes.get(list);
  if (!index) {
    index = { byThread: new Map(), byKey: new Map() };
    for (const row of list.rows.toReversed()) {
      if (row.threadId !== null) index.byThread.set(row.threadId, row);
      else if (row.rowKey !== null && !row.alike) index.byKey.set(row.rowKey, row);
    }
    indexes.set(list, index);
  }
  return index;
}

function rowAgrees({ openedAt, updatedAt, needsResponse }: ThreadReading, { printedAt, resolved }: DrawnRow, { folder }: SeenList): boolean {
  if (!printedAt || updatedAt === null) return false;
  if (updatedAt < printedAt.earliest || updatedAt > printedAt.latest) return false;
  if (openedAt !== null && openedAt > printedAt.latest) return false;
  const drawnWaiting = folder === 'response-needed' ? true : resolved ? false : null;
  return needsResponse === null || drawnWaiting === null || drawnWaiting === needsResponse;
}

/** The list of all that waits, drawn since the data was asked for, does not show the thread, and no row that might be it. */
function isGone(reading: ThreadReading, observedAt: Instant, { state, list }: SeenPage): boolean {
  if (!list || (state !== 'reading' && state !== 'empty')) return false;
  return showsAllThatWaits(list, state) && list.cameInAt >= observedAt - MINUTE && !list.rows.some((row) => mayBe(reading, row));
}

function mayBe({ threadId, rowKey }: ThreadReading, row: SeenRow): boolean {
  return row.threadId === null ? row.rowKey === null || rowKey === null || row.rowKey === rowKey : row.threadId === threadId;
}

/** Whether the drawn list holds every thread that waits: the card counts no more than are shown, or the page says that there are none. */
function showsAllThatWaits({ folder, narrowed, hasMorePages, cardCount, rows }: SeenList, state: PageState): boolean {
  if (folder !== 'response-needed' || narrowed || hasMorePages) return false;
  return cardCount === null ? state === 'empty' : cardCount <= rows.length;
}

/** The drawn conversation shows these messages, minute by minute and side by side, and none that the reading leaves out. */
function conversationAgrees({ threadId, messages }: ThreadReading, { conversation }: SeenPage): boolean {
  if (!conversation || !messages || (conversation.threadId !== null && conversation.threadId !== threadId)) return false;
  const drawn = conversation.drawn.messages;
  // A long conversation is drawn from some message on; never one that the response does not have.
  const before = messages.length - drawn.length;
  if (drawn.length === 0 || before < 0) return false;
  return messages.every((message, index) => (index < before ? message.author === 'buyer' : isShownAs(message, drawn[index - before]!)));
}

function isShownAs(message: MessageReading, drawn: DrawnMessage): boolean {
  if (message.at.earliest < drawn.at.earliest || message.at.latest > drawn.at.latest) return false;
  if (message.author === 'seller' || message.author === 'automatic') return drawn.author === 'seller' && drawn.delivered === message.delivered;
  // A notice of Amazon's read as the buyer's would only add a contact; the buyer's read as a notice would take one away.
  return drawn.author === message.author || drawn.author === 'unknown' || (message.author === 'buyer' && drawn.author === 'amazon');
}
