import type { Folder, ReadingProblem } from '@/utils/domain/thread/observation';
import type { Author } from '@/utils/domain/thread/thread';
import type { Instant, ObservedTime } from '@/utils/domain/time/observed-time';

/** What a content script may ask of a page of buyer messages. The overlay and the wiring know this and no markup. */
export interface MessagingPage {
  /** One pass over the page as it is drawn now. Never throws; what cannot be read is `state` or `problems`. */
  read(): PageReading;
  /** The same, but a long list does not hold the page up: it is read in steps, and again from the start where the page changed between two. */
  readInPauses(pause: () => Promise<void>): Promise<PageReading>;
  /**
   * Calls back at most once a frame after the page changed by itself (own elements ignored), never while hidden; says whether rows of
   * the last reading changed. `onRowWrittenAnew` is told at once, before it can be seen, that a row shows another thread than was read,
   * by the mount of its badge: it has none until the next reading.
   */
  onChange(listener: (rows: boolean) => void, options: { signal: AbortSignal; onRowWrittenAnew?: (mount: Element) => void }): void;
  /**
   * Where this row's badge goes: idempotent, `null` where none belongs (a row that is gone, or none of the last reading's).
   * The element is the smallest that holds the row's printed date, as a rule nothing else; it is drawn wherever the page draws rows, in a shadow root or not.
   * Append one element to it, `position: absolute` with all insets `auto` and no size: it then stands right behind the date (before
   * it, when prepended), whatever the row's layout, and moves nothing; draw to either side of that point with a transform. Never
   * rely on the mount's own positioning. The page may redraw it at any time: mount again after the next reading.
   */
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
  /** Which of the site's pages this is; on all but the inbox there is no list and nothing to say about one. */
  kind?: 'inbox' | 'contact' | 'other';
  list: DrawnList | null;
  conversation: DrawnConversation | null;
  composer: DrawnComposer | null;
  /** The account switcher's label, for `label:` accounts; used hashed only. */
  accountLabel: string | null;
  /** The page's language as it declares it (`lang`), for dates. */
  language: string | null;
  problems: ReadingProblem[];
  /** What of this inbox was found by a layout that the agent has shown. */
  byLayout?: { list: boolean; replyBox: boolean };
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
  /** Name and first 75 characters of the subject: in memory only, to be hashed into a `rowKey`. Empty: which texts they are cannot be told. */
  identityText: string;
  /** What else the row's texts may be as name and subject, the likeliest first: for whoever knows what is to be found. */
  otherIdentities?: () => string[];
  /** The page marks this row as the open one. */
  selected: boolean;
  /**
   * When this row was first drawn since the list came in. Later than the list's `cameInAt` for rows that scrolling brought: absence
   * is as old as the list, presence only as old as this.
   */
  cameInAt?: Instant;
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
  /** What is written in: a text area or an editable element. */
  field: HTMLElement;
  /** Current text; in memory only. */
  text: string;
}
