import type { Folder, ReadingProblem } from '@/utils/domain/thread/observation';
import type { Author } from '@/utils/domain/thread/thread';
import type { Instant, ObservedTime } from '@/utils/domain/time/observed-time';

/** What a content script may ask of a page of buyer messages. The overlay and the wiring know this and no markup. */
export interface MessagingPage {
  /** One pass over the page as it is drawn now. Never throws; what cannot be read is `state` or `problems`. */
  read(): PageReading;
  /** Calls back at most once a frame after the page changed by itself (own elements ignored), never while hidden. */
  onChange(listener: () => void, options: { signal: AbortSignal }): void;
  /** Where this row's badge goes: idempotent, `null` where none belongs; never moves what the page drew. */
  badgeMountFor(row: DrawnRow): Element | null;
}

/** Loading is not empty, unmounted is not empty, signed out is not empty. */
export type PageState =
  | 'reading'
  | 'loading'
  | 'empty'
  | 'not-mounted'
  | 'list-hidden'
  | 'challenge'
  | 'signed-out'
  | 'not-recognised';

export interface PageReading {
  state: PageState;
  list: DrawnList | null;
  conversation: DrawnConversation | null;
  composer: DrawnComposer | null;
  /** The account switcher's label, for `label:` accounts; used hashed only. */
  accountLabel: string | null;
  /** The page's language as it declares it (`lang`), for dates. */
  language: string | null;
  problems: ReadingProblem[];
}

export interface DrawnList {
  folder: Folder;
  narrowed: boolean;
  rows: DrawnRow[];
  /** Count on the "Response needed" card, where it was read. */
  cardCount: number | null;
  /** The pager shows further pages. */
  hasMorePages: boolean;
  /** When these rows last came in from the page (after a skeleton or a replacement); the page load when in doubt. */
  cameInAt: Instant;
}

export interface DrawnRow {
  element: Element;
  threadId: string | null;
  orderIds: string[];
  /** Start of an order id that was cut with the subject. */
  partialOrderId: string | null;
  asins: string[];
  marketplaceId: string | null;
  printedAt: ObservedTime | null;
  /** The row shows itself as resolved. */
  resolved: boolean;
  /** Name and first 75 characters of the subject: in memory only, to be hashed into a `rowKey`. */
  identityText: string;
  /** Where the end of the row's content is, for the badge. */
  selected: boolean;
}

export interface DrawnConversation {
  threadId: string | null;
  messages: DrawnMessage[];
  /** The page shows it as resolved. */
  resolved: boolean;
  cameInAt: Instant;
}

export interface DrawnMessage {
  author: Author;
  at: ObservedTime;
  delivered: boolean;
}

export interface DrawnComposer {
  /** The `kat-textarea` or the field itself, for placing our element beside it. */
  host: Element;
  /** Current text; in memory only. */
  text: string;
}
