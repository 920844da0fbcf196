// What the database holds, a type a kind of record. How they are stored: utils/storage/database.ts.
import type { LateTag } from '@/utils/domain/metrics/late-reasons';
import type { Contact, ContactRules } from '@/utils/domain/thread/contacts';
import type { PromiseRule } from '@/utils/domain/promises/promises-in';
import type { PendingSend, SlaBasis, SlaReason } from '@/utils/domain/sla/thread-sla';
import type { CompleteReading } from '@/utils/domain/thread/complete-reading';
import type { CountedOtherwise } from '@/utils/domain/thread/counted-otherwise';
import type { AuthorDoubt } from '@/utils/domain/thread/derive-thread';
import type { SendFact, ThreadEvidence } from '@/utils/domain/thread/evidence';
import type { ThreadNote } from '@/utils/domain/thread/thread-note';
import type { Author } from '@/utils/domain/thread/thread';
import type { Folder } from '@/utils/domain/thread/observation';
import { MINUTE, type Instant, type ObservedTime } from '@/utils/domain/time/observed-time';

/** Sorts after every instant: the deadline of a thread of which none is known. */
export const NO_DEADLINE = Number.MAX_SAFE_INTEGER;

/** All that was read of one thread, merged; what it means is derived from it each time. */
export interface EvidenceRecord {
  id: string;
  /** The account it belongs to now, after joins. */
  accountId: string;
  /** Host of the latest reading, and when that was (Amazon's time). */
  host: string;
  lastReadAt: Instant;
  /** Looks under which rows of this thread were seen. */
  fingerprints: string[];
  evidence: ThreadEvidence;
}

/** Who has shown a row of this look. Names a thread only where exactly one account and one thread did, and never two rows at once. */
export interface RowIdentityRecord {
  /** Keyed hash of host and `rowKey`. */
  fingerprint: string;
  accountIds: string[];
  threadIds: string[];
  /** Two rows of one reading looked like this. */
  alike: boolean;
}

export interface CompleteReadingRecord extends CompleteReading {
  /** `pages` joined: two tabs may read at the same instant. */
  key: string;
  /** 1 until every one of its pages has been recorded: before, what they showed would be taken for absent. */
  pending: 0 | 1;
}

/** A thread that is read again within this, with nothing new, reads the same: a busy inbox shows each again and again. */
export const LAST_READ_TO = MINUTE;

/** One thread as pages show it: all that is derived from its evidence. */
export interface ThreadRecord {
  /** Case UUID, or `row:` and a keyed fingerprint. */
  id: string;
  accountId: string;
  /** Empty where no page has told it. */
  marketplaceId: string;
  host: string;
  orderIds: string[];
  topicId: number | null;
  /** Machine time to the millisecond. */
  firstSeenAt: Instant;
  /** Amazon's time of the same moment, where the two clocks were more than five minutes apart; else `null`. */
  firstSeenServerAt: Instant | null;
  /** 1 while a contact waits (a boolean cannot be indexed). */
  open: 0 | 1;
  /** The contact that waits, else the last one; with the next two all that a status at any instant needs. */
  contact: Contact | null;
  authorUnknown: boolean;
  unproven: SendFact | null;
  /** The message on whose author it depends whether the open contact still waits, or how the last one ended; left out where none does. */
  doubt?: AuthorDoubt;
  /** What was read of its times contradicts itself: the better source was kept. */
  contradicts?: true;
  startedAt: ObservedTime | null;
  dueAt: ObservedTime | null;
  /** Ends of `dueAt`, `NO_DEADLINE` where it is not known: what the queue is ordered by. */
  dueEarliest: Instant;
  dueLatest: Instant;
  basis: SlaBasis | null;
  reason: SlaReason | null;
  pendingSend: PendingSend | null;
  /** When a send still waits for its proof: when to give up. Left out otherwise, so that the index holds only those. */
  sendTimeoutAt?: Instant;
  /** Latest reading (Amazon's time) that showed the thread, down to `LAST_READ_TO`; older versions: to the millisecond. */
  lastReadAt: Instant;
  /** When the last contact had surely ended; left out while one waits, or where that cannot be said. */
  endedLatest?: Instant;
  /** How its contacts would differ if they were counted per turn, or per message; left out where they would not. */
  otherwise?: CountedOtherwise;
}

/** One contact as it was last derived. */
export interface ContactRecord extends Contact {
  id: string;
  startedLatest: Instant;
  /** When it ended for certain, for retention; `NO_DEADLINE` while open. */
  closedAt: Instant;
}

/** Contacts as they were stored, and as they are stored now: only those that differ. */
export interface ContactChanges {
  before: Contact[];
  after: Contact[];
}

/** What was read when: the last reading and the last complete one of one folder of one account. */
export interface ReadingRecord {
  accountId: string;
  folder: Folder;
  host: string;
  lastReadAt: Instant;
  lastCompleteAt: Instant | null;
  /** Machine instants of the latest pages that were recorded without a doubtful row; only of "Response needed". */
  pages: Instant[];
}

export interface AccountRecord {
  id: string;
  /** Host on which it was last read, and when (Amazon's time). */
  host: string;
  readAt: Instant;
  /** The account's true id, once one page showed both. */
  joinedInto: string | null;
}

/** A notice that was given, kept as the log of notices and so that none is given twice. */
export interface NoticeRecord {
  id: string;
  threadId: string;
  accountId: string;
  marketplaceId: string;
  /** Milliseconds before the deadline; 0: it has passed. */
  level: number;
  /** Amazon's time. */
  at: Instant;
  dueAt: ObservedTime;
  /** Of which own target; left out: of Amazon's standard. */
  policyId?: string;
  /**
   * Why it came as it came: alone, with more than three at once, for what happened while the machine slept or was silent, once
   * more because nobody answered, said with another deadline of the same contact, or in quiet hours because it dies before their
   * end. `held-…`: was not given then, and why.
   */
  reason: 'contact' | 'group' | 'digest' | 'repeat' | 'together' | 'despite-quiet-hours' | 'held-quiet-hours' | 'held-snooze';
  /** The agent's own reason for the snooze that held it. */
  said?: string;
  /** `due`: recorded, not yet known to be on the screen; `gone`: closed, overtaken or no longer needed. */
  state: 'due' | 'shown' | 'gone';
  /** The notification that carries it, alone or with others. */
  notificationId: string;
}

/** The agent's word on who wrote a message. */
export interface SettledAuthor {
  threadId: string;
  messageId: string;
  author: Author;
  /** Amazon's time. */
  at: Instant;
}

/** A date that a sent reply promised: the instant and how it was named, never the words. */
export interface FollowUpRecord {
  /** Thread and instant: the same promise made twice is one. */
  id: string;
  threadId: string;
  accountId: string;
  marketplaceId: string;
  rule: PromiseRule;
  promisedAt: Instant;
  /** The last millisecond in which it is kept; Amazon's time. */
  by: Instant;
  /** `kept`: a later reply was sent in the thread, or the agent says so; `dropped`: the agent says that nothing is owed. */
  state: 'open' | 'kept' | 'dropped';
  /** A notice of it was given. */
  noticed: 0 | 1;
}

/** A reply that was sent, as far as its likeness to others goes: keyed samples, no word of it. */
export interface SentReplyRecord {
  /** Thread and instant. */
  id: string;
  threadId: string;
  at: Instant;
  /** As `lanesOf` orders them, each keyed with this installation's key. */
  lanes: (string | null)[];
}

/** What a page of an inbox may show of its list. */
export type ShownState = 'loading' | 'empty' | 'not-mounted' | 'list-hidden' | 'challenge' | 'signed-out' | 'not-recognised' | 'reading';

/** Small facts of the whole installation. */
export type StateRecord =
  /** Amazon's clock minus the machine's, as the latest response told it, and the machine's time then. */
  | { key: 'clock'; offset: number; measuredAt: Instant }
  /** When the background meant to look again (machine time): woken much later, the machine slept. */
  | { key: 'planned'; at: Instant }
  /** Notices are held back until then (Amazon's time). */
  | { key: 'silence'; until: Instant }
  /** What the page that reported last shows (left out by older versions), whether it can be read, and since when (machine time). */
  | { key: 'page'; readable: boolean; shows?: ShownState; at: Instant }
  /** The rules under which everything stored was derived, and by which edition of the derivation. */
  | { key: 'rules'; rules: ContactRules; edition?: number }
  /** The latest words of the agent on who wrote what, newest first, so that each can be taken back. */
  | { key: 'settled-authors'; choices: SettledAuthor[] }
  /** When old records were last removed (machine time); up to which order id the removal under way has looked. */
  | { key: 'purged'; at: Instant; after?: string }
  /** The agent's words on why contacts were late. */
  | { key: 'late-reasons'; tags: LateTag[] }
  /** The agent's own labels on threads, the latest last. */
  | { key: 'thread-notes'; notes: ThreadNote[] }
  /** Rows that an older version has left are not all packed yet. */
  | { key: 'unpacked' }
  | ImportState;

/** How far the import of a file has come; left out when it is over. */
export interface ImportState {
  key: 'import';
  /** Stands for the file and how it is read. */
  job: string;
  /** Amazon's time. */
  startedAt: Instant;
  fileAt: Instant;
  /** Every line up to this one is done. */
  upTo: number;
  taken: number;
  known: number;
  old: number;
  /** After the last line: the imported thread up to which unanswered ones were looked at. */
  closedTo?: string;
}

/** The state with this key. */
export type StateOf<Key extends StateRecord['key']> = Extract<StateRecord, { key: Key }>;
