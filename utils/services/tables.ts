// The database as the use cases see it: types only. The real one is in utils/storage.
import type { Way } from '@/utils/domain/metrics/metric-trees';
import type { WindowCounts } from '@/utils/domain/metrics/standing-steps';
import type { CountedPer } from '@/utils/domain/thread/counted-otherwise';
import type { Instant } from '@/utils/domain/time/observed-time';
import type { AccountRecord, CompleteReadingRecord, ContactChanges, ContactRecord, EvidenceRecord, FollowUpRecord, NoticeRecord, ReadingRecord, RowIdentityRecord, SentReplyRecord, StateOf, StateRecord, ThreadRecord } from './records';

/**
 * One table: rows by key. Missing ones are `undefined`; putting replaces. A row that was given is never changed in place: others are
 * given the same. What is put or removed is seen by every later question; whether it could be written, the transaction tells at its end.
 */
export interface Rows<Row, Key> {
  get(keys: Key[]): Promise<(Row | undefined)[]>;
  put(rows: Row[]): Promise<void>;
  remove(keys: Key[]): Promise<void>;
}

/** As much of an open thread as counts, badge and notices look at. */
export type WaitingThread = Pick<ThreadRecord, 'id' | 'startedAt' | 'marketplaceId' | 'topicId' | 'dueEarliest' | 'dueLatest'>;

/** The tables and the questions asked of them; each question is one look into an index, whatever the history. */
export interface InboxTables {
  evidence: Rows<EvidenceRecord, string>;
  threads: Rows<ThreadRecord, string>;
  contacts: Rows<ContactRecord, string>;
  rowIdentities: Rows<RowIdentityRecord, string>;
  readings: Rows<ReadingRecord, [accountId: string, folder: string]>;
  completeReadings: Rows<CompleteReadingRecord, [accountId: string, at: number, key: string]>;
  accounts: Rows<AccountRecord, string>;
  notices: Rows<NoticeRecord, string>;
  followUps: Rows<FollowUpRecord, string>;
  sentReplies: Rows<SentReplyRecord, string>;
  state: {
    get<Key extends StateRecord['key']>(key: Key): Promise<StateOf<Key> | undefined>;
    put(state: StateRecord): Promise<void>;
    remove(key: StateRecord['key']): Promise<void>;
  };

  contactsOfThreads(threadIds: string[]): Promise<ContactRecord[]>;
  evidenceOfAccount(accountId: string): Promise<EvidenceRecord[]>;
  readingsOfAccount(accountId: string): Promise<ReadingRecord[]>;
  completeReadingsOfAccount(accountId: string): Promise<CompleteReadingRecord[]>;
  pendingCompleteReadings(accountId: string): Promise<CompleteReadingRecord[]>;
  /** Those that are not pending, from `from` on and the few before it, in order of time. */
  completeReadingsSince(accountId: string, from: Instant): Promise<CompleteReadingRecord[]>;
  /** The few before and after `at` that are not pending, in order of time. */
  completeReadingsAround(accountId: string, at: Instant): Promise<CompleteReadingRecord[]>;
  /** Up to `limit` ids of stored evidence that follow `after`, in order. */
  evidenceIdsAfter(after: string, limit: number): Promise<string[]>;
  /** The same, as whole rows. */
  evidenceAfter(after: string, limit: number): Promise<EvidenceRecord[]>;
  /** Threads to which one of these order ids belongs. */
  threadsOfOrders(orderIds: string[]): Promise<ThreadRecord[]>;
  allReadings(): Promise<ReadingRecord[]>;
  noticesOfThreads(threadIds: string[]): Promise<NoticeRecord[]>;
  /** Notices that are due, or may be on the screen. */
  noticesAlive(): Promise<NoticeRecord[]>;
  /** Open threads whose earliest deadline is at or before `until`, most urgent first. */
  openUntil(until: Instant): Promise<ThreadRecord[]>;
  /** The same, as much of each as the worker remembers, once `gatherOpen` has gathered them all. */
  waitingUntil(until: Instant): Promise<WaitingThread[]>;
  /** Brings a portion of the open threads to the worker's memory; `false`: all are there. */
  gatherOpen(): Promise<boolean>;
  /** The first end of an open deadline after `after`; `null`: none. */
  nextDue(end: 'earliest' | 'latest', after: Instant): Promise<Instant | null>;
  /** Threads with a send whose proof is overdue at `now`. */
  sendsTimedOut(now: Instant): Promise<ThreadRecord[]>;
  nextSendTimeout(): Promise<Instant | null>;
  countDue(now: Instant): Promise<{ overdue: number; hour: number; fourHours: number }>;
  rateScopes(): Promise<{ accountId: string; marketplaceId: string }[]>;
  /** Keeps the sums behind all rates in step with contacts that were written or removed; with `way`, with how that counts otherwise. */
  noteContacts(changes: ContactChanges, way?: CountedPer): Promise<void>;
  /** Counts and rate of one account and marketplace at `now`, as set and counted otherwise, whatever the history. */
  countsAt(accountId: string, marketplaceId: string, window: { now: Instant; windowDays: number }): Promise<Record<Way, WindowCounts>>;
  /**
   * Looks at a portion of the order ids that follow `after`, and forgets those of threads that have waited for nothing since `before`.
   * @returns up to which it has looked; `null`: there are no more
   */
  dropOrderIds(before: Instant, after: string): Promise<string | null>;
  /** Forgets a portion of contacts closed before `before`, threads not read since then that wait for nothing, and old readings and notices; `true`: there is more. */
  dropHistory(before: Instant, now: Instant): Promise<boolean>;
  followUpsOf(threadId: string): Promise<FollowUpRecord[]>;
  /** Open promises that end at or before `until`, the earliest first. */
  followUpsUntil(until: Instant): Promise<FollowUpRecord[]>;
  /** When the first open promise after `after` ends; `null`: none. */
  nextFollowUp(after: Instant): Promise<Instant | null>;
  /** Replies sent since `since`, the newest first, at most `limit`. */
  sentRepliesSince(since: Instant, limit: number): Promise<SentReplyRecord[]>;
  /** Forgets the oldest of the replies sent, so that `most` are left: a few at a time. */
  keepLastSent(most: number): Promise<void>;
  /** Forgets a portion of replies sent before `sentBefore`, and of promises that ended before `promisedBefore`; `true`: there is more. */
  dropSent(sentBefore: Instant, promisedBefore: Instant): Promise<boolean>;
  /** Threads to which a complete reading made at `at` may matter: those still open since before it, any read and any ended after it. */
  threadsAround(accountId: string, at: Instant): Promise<ThreadRecord[]>;
}

/** The database as the background uses it. One piece of work goes on after the other: none may start another from within, which would wait for its own end. */
export interface InboxStore {
  /** Runs `work` on the tables: all of what it writes, or, where it rejects or the worker dies, nothing. */
  transaction<T>(work: (tables: InboxTables) => Promise<T>): Promise<T>;
  /** The same for work that writes nothing: pages that read meanwhile do not wait for it. */
  read<T>(work: (tables: InboxTables) => Promise<T>): Promise<T>;
  deleteEverything(): Promise<void>;
}
