// What the use cases know of the world: types only. The real parts are in utils/storage and utils/platform; tests hand in others.
import type { Contact, ContactRules } from '@/utils/domain/thread/contacts';
import type { PendingSend, SlaBasis, SlaReason } from '@/utils/domain/sla/thread-sla';
import type { CompleteReading } from '@/utils/domain/thread/complete-reading';
import type { ThreadEvidence } from '@/utils/domain/thread/evidence';
import type { Folder } from '@/utils/domain/thread/observation';
import type { Instant, ObservedTime } from '@/utils/domain/time/observed-time';
import type { InterfaceLanguage } from '@/utils/text/language';

export interface Clock {
  /** The machine's time. */
  now(): Instant;
}

export interface Alarms {
  /** Wakes the background at `at` (or at once if that is past), replacing what was asked before; `null`: no more. */
  wakeAt(at: Instant | null): Promise<void>;
}

export interface Toolbar {
  show(badge: { text: string; colour: 'red' | 'amber' | 'grey'; title: string }): Promise<void>;
}

export interface Notifier {
  /** Shows a notification; one with the same id is replaced. */
  show(notification: { id: string; title: string; message: string }): Promise<void>;
  /** Ids of the notifications on the screen or in the system's list. */
  shown(): Promise<string[]>;
  clear(id: string): Promise<void>;
}

export interface InboxTab {
  id: number;
  windowId: number | null;
  url: string;
  active: boolean;
  lastUsedAt: Instant;
}

export interface Tabs {
  /** Tabs on this host's messages, or on any host's for `null`. */
  showingInbox(host: string | null): Promise<InboxTab[]>;
  navigate(tab: InboxTab, url: string): Promise<void>;
  focus(tab: InboxTab): Promise<void>;
  open(url: string): Promise<void>;
}

/** What the background may say to the content script of a tab. */
export interface Pages {
  /** Does the reply box hold text? `null` where nobody answers: then nothing is known of the box. */
  replyBoxHoldsText(tabId: number): Promise<boolean | null>;
  announceChange(tabId: number): Promise<void>;
}

export interface Fingerprints {
  /** Keyed one-way hashes, in the order of `texts`. Rejects where storage is denied. */
  of(texts: string[]): Promise<string[]>;
}

export interface LogEntry {
  at: Instant;
  code: string;
  counts: Record<string, number>;
}

export interface Log {
  add(code: string, counts?: Record<string, number>): Promise<void>;
}

/** A time of the week in which no notice is shown. Minutes of the local day; `to` at or before `from` is on the next day. */
export interface QuietWindow {
  /** Days on which it begins: 0 Sunday … 6 Saturday. */
  weekdays: number[];
  fromMinute: number;
  toMinute: number;
}

export interface Settings {
  language: InterfaceLanguage | 'auto';
  paused: boolean;
  readResponses: boolean;
  /** Escalation levels: milliseconds before the deadline, longest first. */
  levels: number[];
  noticesOn: boolean;
  badgeOn: boolean;
  staleAfterMinutes: number;
  quietHours: QuietWindow[];
  /** Notices are held until then, and why; `null`: they are not. */
  snooze: { until: Instant; reason: string } | null;
  /** Basis points of the 30-day rate; the early alarm watches 7 days. */
  targets: { target: number; earlyAlarm: number; critical: number };
  retention: { orderIdDays: number; contactDays: number };
  automaticRepliesCount: ContactRules['automaticRepliesCount'];
  countPer: ContactRules['countPer'];
}

export interface SettingsStore {
  /** Every setting, each valid or its default. Rejects where storage is denied. */
  read(): Promise<Settings>;
  setPaused(paused: boolean): Promise<void>;
}

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
}

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
  /** Latest reading (Amazon's time) that showed the thread. */
  lastReadAt: Instant;
}

/** One contact as it was last derived. */
export interface ContactRecord extends Contact {
  id: string;
  startedLatest: Instant;
  /** When it ended for certain, for retention; `NO_DEADLINE` while open. */
  closedAt: Instant;
}

/** What was read when: the last reading and the last complete one of one folder of one account. */
export interface ReadingRecord {
  accountId: string;
  folder: Folder;
  host: string;
  lastReadAt: Instant;
  lastCompleteAt: Instant | null;
  rows: number;
}

export interface AccountRecord {
  id: string;
  /** Host on which it was last read: where its threads are opened. */
  host: string;
  /** The account's true id, once one page showed both. */
  joinedInto: string | null;
}

export type NoticeLevel = number | 'breach' | 'range';

/** A notice that was shown (or held back, with the reason), kept as a log. */
export interface NoticeRecord {
  /** Contact and level: at most one each. */
  id: string;
  contactId: string;
  threadId: string;
  accountId: string;
  level: NoticeLevel;
  at: Instant;
  /** `due`: recorded, not yet known to be on the screen. */
  state: 'due' | 'shown' | 'held' | 'dropped';
  /** Key of the sentence that says why. */
  reason: string;
  /** The notification that carried it, alone or grouped. */
  notificationId: string;
}

/** Small facts of the whole installation. */
export type StateRecord =
  /** Amazon's clock minus the machine's, as the latest response told it, and Amazon's time then. */
  | { key: 'clock'; offset: number; serverAt: Instant };
