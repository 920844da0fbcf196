import type { Instant, ObservedTime } from '../time/observed-time';
import type { Author } from './thread';

/** What the page showed when it was read: at this instant this inbox showed these threads, so far as it could be read. */
export interface Observation {
  /** Machine time at which the page *asked* for the data (request start; for drawn rows, when they last came in). Evidence is ordered by it. */
  observedAt: Instant;
  /** Amazon's clock minus the machine's, in ms, from the last `Date` header this page received; `null` where none was seen. */
  clockOffset: number | null;
  host: string;
  /** `partnerAccountId`; else `label:` and a hash; else `unknown:` and the host. */
  accountId: string;
  /** The provisional id under which this account may have been stored before `accountId` was known: same page showed both. */
  formerAccountId?: string;
  source: 'response' | 'drawn';
  kind: 'list' | 'conversation';
  /** Folder and filter of the list; for a conversation the view it was opened from. */
  view: InboxView;
  /**
   * Instants (`observedAt`) of all pages of a complete reading of "Response needed", this one included; `null` where
   * this reading shows presence only. Set by the reader on the last page, and only where the drawn page agrees.
   */
  completeOver: Instant[] | null;
  rows: ThreadReading[];
  problems: ReadingProblem[];
}

export type Folder = 'response-needed' | 'all' | 'sent' | 'resolved' | 'reported-unresolved' | 'search' | 'unknown';

export interface InboxView {
  folder: Folder;
  /** A filter or search narrows the list. */
  narrowed: boolean;
}

/** What one row, or one open conversation, said of one thread. */
export interface ThreadReading {
  /** Case UUID; `null` where the drawn row shows none. */
  threadId: string | null;
  /** One-way hash of what the row shows (name and the first 75 characters of the subject). */
  rowKey: string | null;
  /** `null` where the row does not tell. */
  marketplaceId: string | null;
  orderIds: string[];
  asins: string[];
  /** Amazon's topic number, for contact reasons. */
  topicId: number | null;
  /** The page says the case waits for the seller (`true`), says it does not (`false`), or does not say (`null`). */
  needsResponse: boolean | null;
  /** `openDate` of a response: the opening of the thread, lags the first message by seconds. */
  openedAt: Instant | null;
  /** `lastUpdatedDate` of a response: the thread's last update by anyone, lags it by seconds. */
  updatedAt: Instant | null;
  /** The printed date of the last update, where it was drawn. */
  printedAt: ObservedTime | null;
  /** Messages in the page's order, where a conversation was read; else `null`. */
  messages: MessageReading[] | null;
  /** The conversation was read from its first message to its last. */
  wholeConversation: boolean;
  /** When the page shows the thread as resolved: from when, as far as it says. */
  resolvedAt: ObservedTime | null;
  /**
   * `true` where the drawn page itself shows this, or no longer shows the row as waiting. The channel from the page's world is
   * untrusted: without it a reading may add threads and make deadlines earlier, and neither ends a contact nor moves a deadline later.
   */
  corroborated: boolean;
}

export interface MessageReading {
  /** The page's message id; `null` where only the drawn message was read. */
  id: string | null;
  author: Author;
  /** Exact from a response, one minute wide where printed. */
  at: ObservedTime;
  /** `false`: the page shows it as blocked or not sent. */
  delivered: boolean;
}

export type ProblemCode =
  | 'date-unreadable'
  | 'rows-alike'
  | 'count-differs'
  | 'readers-disagree'
  | 'response-malformed'
  | 'response-too-large'
  | 'marketplace-unknown'
  | 'identity-ambiguous'
  | 'evidence-contradicts'
  | 'clock-off';

/** What could not be read, in structure only: never a word of the page. */
export interface ReadingProblem {
  code: ProblemCode;
  threadId?: string;
  count?: number;
}
