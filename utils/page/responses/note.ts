import type { Instant } from '@/utils/domain/time/observed-time';
import type { WatchedRequest } from './watched-request';

/**
 * What the page's world says about one response of the page: ids, states and instants. Text, names and addresses are left
 * out before anything leaves that world. The channel is untrusted: `note-schema.ts` reads a note as if a stranger wrote it.
 */
export type Note = ListNote | ConversationNote | FactsNote | SendNote | SignedOutNote | ProblemNote;

/** Machine time at which the page asked and was answered; `serverAt` is the answer's `Date` header. */
export interface Timing {
  startedAt: Instant;
  receivedAt: Instant;
  serverAt: Instant | null;
}

/** Which part of a list or conversation was asked for. */
export interface Part {
  /**
   * The request's parameters: of `filter` and `filterList` the state word (`ACTION_NEEDED`, `ALL` …; `null` for anything else),
   * of all others a fingerprint of the value: a page token, an order, a search.
   */
  asked: [name: string, value: string | null][];
  /** Fingerprint of the answer's token for the next page; `null`: this is the last. */
  next: string | null;
  /** Entries in the answer, whether they could be read or not. */
  entries: number;
}

export interface ListNote extends Timing, Part {
  kind: 'list';
  cases: CaseNote[];
}

export interface ConversationNote extends Timing, Part {
  kind: 'conversation';
  case: CaseNote;
  messages: MessageNote[];
}

export interface CaseNote {
  /** Case UUID. `threadId` is a number beyond 2^53 that `JSON.parse` corrupts: never used. */
  id: string;
  /** SHA-256 of `rowIdentityText`; `null` where there was no subject or no `crypto.subtle`. */
  rowKey: string | null;
  marketplaceId: string | null;
  orderIds: string[];
  asins: string[];
  topicId: number | null;
  status: string | null;
  actionNeeded: boolean | null;
  openedAt: Instant | null;
  updatedAt: Instant | null;
  resolvedAt: Instant | null;
  /** Of the seller's side, to be compared with other cases' only. */
  accountId?: string | null;
}

export interface MessageNote {
  id: string | null;
  type: string | null;
  role: string | null;
  own: boolean | null;
  /** A field of the response calls the message automatic. */
  automatic: boolean;
  status: string | null;
  at: Instant;
}

export interface FactsNote extends Timing {
  kind: 'facts';
  accountId: string | null;
  /** Where the account switcher says that the session stands: `amzn1.mp.o.` and the marketplace's id. */
  sessionKey: string | null;
}

/** The page's own POST: told when it leaves, and again with the rest when it was answered. */
export interface SendNote extends Partial<Timing> {
  kind: 'reply' | 'no-response-needed';
  caseId: string;
  startedAt: Instant;
  statusCode?: number;
}

export interface SignedOutNote extends Timing {
  kind: 'signed-out';
}

export interface ProblemNote extends Timing {
  kind: 'response-malformed' | 'response-too-large';
  of: WatchedRequest['of'];
}
