import type { Observation, ThreadReading } from '@/utils/domain/thread/observation';
import { HOUR, MINUTE } from '@/utils/domain/time/observed-time';

export const NOW = Date.UTC(2026, 10, 22, 12);
export const HOST = 'sellercentral.amazon.com';
export const ACCOUNT = 'A1ACCOUNT';
export const US = 'ATVPDKIKX0DER';

/** A case id that is readable in a failure. */
export const caseId = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A row of the list as a response gives it: opened an hour ago, not touched since, waiting. */
export function aRow(n: number, over: Partial<ThreadReading> = {}): ThreadReading {
  return {
    threadId: caseId(n),
    rowKey: `rowkey-${n}`,
    marketplaceId: US,
    orderIds: [`111-0000000-${String(n).padStart(7, '0')}`],
    asins: [],
    topicId: 64,
    needsResponse: true,
    openedAt: NOW - HOUR,
    updatedAt: NOW - HOUR,
    printedAt: null,
    messages: null,
    wholeConversation: false,
    resolvedAt: null,
    corroborated: true,
    ...over,
  };
}

/** A drawn row: no id, a printed day. */
export function aDrawnRow(n: number, over: Partial<ThreadReading> = {}): ThreadReading {
  return aRow(n, { threadId: null, openedAt: null, updatedAt: null, printedAt: { earliest: NOW - 12 * HOUR, latest: NOW + 12 * HOUR - 1 }, ...over });
}

/** A reading of "Response needed", not complete. */
export function aReading(rows: ThreadReading[], over: Partial<Observation> = {}): Observation {
  return {
    observedAt: NOW - MINUTE,
    clockOffset: 0,
    host: HOST,
    accountId: ACCOUNT,
    source: 'response',
    kind: 'list',
    view: { folder: 'response-needed', narrowed: false },
    completeOver: null,
    rows,
    problems: [],
    ...over,
  };
}

/** A complete reading of one page. */
export function aCompleteReading(rows: ThreadReading[], observedAt: number, over: Partial<Observation> = {}): Observation {
  return aReading(rows, { observedAt, completeOver: [observedAt], ...over });
}

/** A reading of one open conversation from its first message to its last. */
export function aConversation(n: number, messages: ThreadReading['messages'], observedAt: number, over: Partial<ThreadReading> = {}): Observation {
  return aReading([aRow(n, { needsResponse: null, messages, wholeConversation: true, ...over })], { kind: 'conversation', observedAt });
}
