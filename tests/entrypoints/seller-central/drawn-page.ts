// A drawn page as the reader hands it over, and the responses behind it.
import type { MessageReading, ThreadReading } from '@/utils/domain/thread/observation';
import { HOUR, MINUTE, SECOND, type Instant } from '@/utils/domain/time/observed-time';
import type { DrawnList, DrawnMessage, DrawnRow, PageReading } from '@/utils/page/messaging-page';
import type { CaseNote, ListNote } from '@/utils/page/responses/note';
import type { SeenConversation, SeenList, SeenPage, SeenRow } from '@/entrypoints/seller-central.content/seen-page';

export const NOW = Date.UTC(2026, 10, 22, 14);
export const DAY_OF = (at: Instant) => ({ earliest: at - (at % (24 * HOUR)), latest: at - (at % (24 * HOUR)) + 24 * HOUR - 1 });
export const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const key = (n: number) => String(n).padStart(64, '0');

export function drawnRow(changes: Partial<DrawnRow> = {}): DrawnRow {
  return {
    element: {} as Element, threadId: null, orderIds: [], partialOrderId: null, asins: [], marketplaceId: null,
    printedAt: DAY_OF(NOW), resolved: false, identityText: '', selected: false, ...changes,
  };
}

export const row = (n: number, changes: Partial<SeenRow> = {}, drawn: Partial<DrawnRow> = {}): SeenRow => ({
  drawn: drawnRow(drawn), threadId: id(n), rowKey: key(n), updatedAt: null, alike: false, ...changes,
});

export function list(rows: SeenRow[], changes: Partial<SeenList> = {}): SeenList {
  return { folder: 'response-needed', narrowed: false, rows, cardCount: rows.length, hasMorePages: false, cameInAt: NOW, ...changes };
}

export const seen = (ofList: SeenList | null, changes: Partial<SeenPage> = {}): SeenPage => ({ state: 'reading', list: ofList, conversation: null, ...changes });

export function conversation(threadId: string | null, messages: DrawnMessage[]): SeenConversation {
  return { drawn: { threadId, messages, resolved: false, cameInAt: NOW }, threadId, rowKey: null };
}

export const drawnMessage = (author: DrawnMessage['author'], at: Instant, delivered = true): DrawnMessage => ({
  author, delivered, at: { earliest: at - (at % MINUTE), latest: at - (at % MINUTE) + MINUTE - 1 },
});
export const message = (author: MessageReading['author'], at: Instant, delivered = true): MessageReading => ({ id: `${at}`, author, delivered, at: { earliest: at, latest: at } });

export function reading(n: number, changes: Partial<ThreadReading> = {}): ThreadReading {
  return {
    threadId: id(n), rowKey: key(n), marketplaceId: null, orderIds: [], asins: [], topicId: null, needsResponse: true, openedAt: NOW - HOUR,
    updatedAt: NOW - HOUR, printedAt: null, messages: null, wholeConversation: false, resolvedAt: null, corroborated: false, ...changes,
  };
}

export function caseNote(n: number, changes: Partial<CaseNote> = {}): CaseNote {
  return {
    id: id(n), rowKey: key(n), marketplaceId: 'ATVPDKIKX0DER', orderIds: [], asins: [], topicId: null, status: null, actionNeeded: null,
    openedAt: NOW - HOUR, updatedAt: NOW - HOUR, resolvedAt: null, ...changes,
  };
}

export function listNote(cases: CaseNote[], changes: Partial<ListNote> = {}): ListNote {
  return {
    kind: 'list', startedAt: NOW, receivedAt: NOW + SECOND, serverAt: null, asked: [['filterList', 'ACTION_NEEDED']], next: null, entries: cases.length, cases, ...changes,
  };
}

export function pageReading(ofList: Partial<DrawnList> | null, changes: Partial<PageReading> = {}): PageReading {
  const whole: DrawnList | null = ofList && { folder: 'response-needed', narrowed: false, rows: [], cardCount: null, hasMorePages: false, cameInAt: NOW, ...ofList };
  return { state: 'reading', kind: 'inbox', list: whole, conversation: null, composer: null, accountLabel: null, language: null, problems: [], ...changes };
}
