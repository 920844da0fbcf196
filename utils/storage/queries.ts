import { Dexie, type Table } from 'dexie';
import type { Backlog } from '@/utils/domain/metrics/backlog';
import type { HourOfWeek } from '@/utils/domain/metrics/hour-of-week';
import type { StoredMetrics, Way } from '@/utils/domain/metrics/metric-trees';
import type { Outlook, OutlookOptions } from '@/utils/domain/metrics/outlook';
import type { WindowCounts } from '@/utils/domain/metrics/standing-steps';
import { COUNTED_PER } from '@/utils/domain/thread/counted-otherwise';
import type { ThreadNote } from '@/utils/domain/thread/thread-note';
import { HOUR, MINUTE, type Instant } from '@/utils/domain/time/observed-time';
import { NO_DEADLINE, type AccountRecord, type ContactRecord, type FollowUpRecord, type NoticeRecord, type ReadingRecord, type ShownState, type ThreadRecord } from '@/utils/services/records';
import { database } from './database';
import { hourOfWeekAt } from './arrival-rows';
import { backlogAt, countsOver, metricsAt, outlookAt } from './metric-rows';
import { threadNotesIn } from './thread-notes';
import { contactsOfThreads, contactsSince, countDue, rateScopes as scopesWithContacts, type DueCounts } from './questions';

export type { AccountRecord, ContactRecord, FollowUpRecord, ImportState, NoticeRecord, ReadingRecord, SettledAuthor, ThreadRecord } from '@/utils/services/records';
export { NO_DEADLINE } from '@/utils/services/records';

/**
 * The read side of the database for the extension's pages: every function asks indexes only, answers with plain rows and
 * may be called inside `liveQuery`, which then runs it again when the background has written what it depends on.
 * All reject where the browser denies storage; none ever writes.
 */

export type QueueFilter = 'overdue' | 'hour' | 'four-hours' | 'all';

/** The time until which a filter shows earliest deadlines; `overdue` is told apart by the latest end. */
const REACH: Record<QueueFilter, number> = { 'overdue': 0, 'hour': HOUR, 'four-hours': 4 * HOUR, 'all': NO_DEADLINE };

/**
 * Threads that wait for an answer, earliest deadline first, those without any known deadline last; equal ones by id.
 * @param now the machine's time, corrected by `clockCorrection()`; `all` does not look at it
 * @returns at most `limit` rows, of all accounts; for `all` one read of an index, however many threads are stored
 */
export async function openQueue({ filter, limit, now }: { filter: QueueFilter; limit: number; now: Instant }): Promise<ThreadRecord[]> {
  if (filter === 'overdue') {
    const rows = await database.threads.where('[open+dueLatest]').between([1, Dexie.minKey], [1, now], true, false).limit(limit).toArray();
    return rows.sort((a, b) => a.dueEarliest - b.dueEarliest || (a.id < b.id ? -1 : 1));
  }
  const until = filter === 'all' ? NO_DEADLINE : now + REACH[filter];
  const rows = database.threads.where('[open+dueEarliest]').between([1, Dexie.minKey], [1, until], true, true);
  return (filter === 'all' ? rows : rows.and((thread) => thread.dueLatest >= now)).limit(limit).toArray();
}

/** Dates promised in sent replies that nobody has kept yet, the earliest first, at most `limit`. */
export async function openFollowUps(limit: number): Promise<FollowUpRecord[]> {
  return database.followUps.where('[state+by]').between(['open', Dexie.minKey], ['open', Dexie.maxKey]).limit(limit).toArray();
}

export interface QueueCounts extends DueCounts {
  /** Everything that waits. */
  all: number;
}

/** How many threads each filter of the queue would show. */
export async function queueCounts(now: Instant): Promise<QueueCounts> {
  const [due, all] = await Promise.all([
    countDue(database, now),
    database.threads.where('[open+dueEarliest]').between([1, Dexie.minKey], [1, Dexie.maxKey]).count(),
  ]);
  return { ...due, all };
}

/** The agent's own labels on threads. */
export const threadNotes = (): Promise<ThreadNote[]> => threadNotesIn(database);

/** Digits of an order id's end by which it is found, too: what a person reads out. */
const FEWEST_LAST_DIGITS = 4;

/**
 * Threads that wait, most urgent first, of which an order id begins with the digits that were typed (the dashes may be left out), or
 * ends with them, or of which the agent's note holds what was typed. Reads what waits, not the history.
 */
export async function searchQueue(typed: string): Promise<ThreadRecord[]> {
  const [digits, words] = [typed.replace(/\D/g, '').slice(0, 17), typed.trim().toLowerCase()];
  if (words === '') return [];
  const [waiting, notes] = await Promise.all([openQueue({ filter: 'all', limit: Infinity, now: 0 }), threadNotes()]);
  const noted = new Set(notes.flatMap(({ threadId, text }) => (text.toLowerCase().includes(words) ? threadId : [])));
  const isMeant = (orderId: string) => {
    const whole = orderId.replaceAll('-', '');
    return digits !== '' && (whole.startsWith(digits) || (digits.length >= FEWEST_LAST_DIGITS && whole.endsWith(digits)));
  };
  return waiting.filter(({ id, orderIds }) => noted.has(id) || orderIds.some(isMeant));
}

/** One thread, or `undefined`. */
export async function threadById(id: string): Promise<ThreadRecord | undefined> {
  return database.threads.get(id);
}

/** Every contact of a thread, in the order of their starts. */
export async function contactsOfThread(threadId: string): Promise<ContactRecord[]> {
  return (await contactsOfThreads(database, [threadId])).sort((a, b) => a.startedLatest - b.startedLatest);
}

/**
 * Contacts of one account and marketplace whose start may lie after `since`: what `responseMetrics` needs for a window
 * that begins then. Rates of several accounts or marketplaces are never mixed, hence the two keys.
 */
export async function contactsForRates(accountId: string, marketplaceId: string, since: Instant): Promise<ContactRecord[]> {
  return contactsSince(database, accountId, marketplaceId, since).toArray();
}

/** The youngest of the same, at most `limit`: for lists of contacts one by one, which nobody reads to the end. */
export async function youngestContacts(accountId: string, marketplaceId: string, since: Instant, limit: number): Promise<ContactRecord[]> {
  return contactsSince(database, accountId, marketplaceId, since).reverse().limit(limit).toArray();
}

/**
 * Counts, rate and response times of one account and marketplace at `now`, for each of these windows (of 7, 30 and 90
 * days). Reads a few rows, however many contacts there are; times are cut to the minute. `lateMarks` are the contacts marked
 * "no response needed" after their 24 hours, to be shown apart as "marked late" with `rateIfCounted`.
 */
export async function metricsFor(accountId: string, marketplaceId: string, now: Instant, windows: readonly number[]): Promise<StoredMetrics[]> {
  const { asSet } = await metricsAt(database.metrics, { accountId, marketplaceId }, { now, windows, ways: ['asSet'] });
  return asSet;
}

/**
 * The same counted in three ways at once: as the agent has set (`countPer`), per turn and per message; each an answer for every
 * window. For a face that says where they disagree about the target: `lowerBeside({ asSet: m.asSet[i].rate, turn: m.turn[i].rate,
 * message: m.message[i].rate }, target)` names the way to show beside the agent's own, or `null`. Reads about as little as `metricsFor`.
 */
export async function metricsByCount(accountId: string, marketplaceId: string, now: Instant, windows: readonly number[]): Promise<Record<Way, StoredMetrics[]>> {
  return metricsAt(database.metrics, { accountId, marketplaceId }, { now, windows, ways: ['asSet', ...COUNTED_PER] });
}

/** Counts and rate of a window of 7, 30 or 90 days as it stood at each of these instants, by what is known today; a few rows for each. */
export async function rateHistoryFor(
  accountId: string,
  marketplaceId: string,
  options: { instants: readonly Instant[]; windowDays: number },
): Promise<WindowCounts[]> {
  return countsOver(database.metrics, { accountId, marketplaceId }, options);
}

/** How many contacts waited at each of these instants, surely and at most: of one account and marketplace, four rows for each. */
export async function backlogFor(accountId: string, marketplaceId: string, instants: readonly Instant[]): Promise<Backlog[]> {
  return backlogAt(database.metrics, { accountId, marketplaceId }, instants);
}

/** The days ahead on which a window of 7, 30 or 90 days is safe if nothing more is missed: what `outlook` says, however many contacts there are. */
export async function outlookFor(accountId: string, marketplaceId: string, options: OutlookOptions): Promise<Outlook> {
  return outlookAt(database.metrics, { accountId, marketplaceId }, options);
}

/** When contacts arrive in the week, in a zone's local time: a row for each day of the window, however many contacts there are. */
export async function hourOfWeekFor(
  accountId: string,
  marketplaceId: string,
  options: { now: Instant; windowDays: number; timeZone: string },
): Promise<HourOfWeek> {
  return hourOfWeekAt(database.metrics, { accountId, marketplaceId }, options);
}

/** The thread of one account and marketplace that has surely waited longest; `undefined` where none waits. Looks at open threads only. */
export async function oldestWaitingFor(accountId: string, marketplaceId: string): Promise<ThreadRecord | undefined> {
  return database.threads
    .where('[open+dueLatest]')
    .between([1, Dexie.minKey], [1, NO_DEADLINE], true, false)
    .filter((thread) => thread.accountId === accountId && thread.marketplaceId === marketplaceId)
    .first();
}

/** Every pair of account and marketplace that has contacts: for each, one rate. */
export async function rateScopes(): Promise<{ accountId: string; marketplaceId: string }[]> {
  return scopesWithContacts(database);
}

/** Accounts that were read, without those that turned out to be another. Names are not stored. */
export async function accounts(): Promise<AccountRecord[]> {
  return (await database.accounts.toArray()).filter((account) => account.joinedInto === null);
}

/** What was read when, for each account and folder. */
export async function lastReadings(): Promise<ReadingRecord[]> {
  return database.readings.toArray();
}

/** The latest notices with their reasons, newest first. */
export async function recentNotices(limit = 100): Promise<NoticeRecord[]> {
  return database.notices.orderBy('at').reverse().limit(limit).toArray();
}

/** Amazon's clock minus the machine's in milliseconds where that is over a minute, else 0: add it to the machine's time. */
export async function clockCorrection(): Promise<number> {
  const clock = await database.state.get('clock');
  return clock?.key === 'clock' && Math.abs(clock.offset) > MINUTE ? clock.offset : 0;
}

export interface PageShown {
  shows: Exclude<ShownState, 'reading'>;
  readable: boolean;
  at: Instant;
}

/** What the page that reported last shows, and since when (machine time); `null`: nothing but a list. */
export async function pageShown(): Promise<PageShown | null> {
  const page = await database.state.get('page');
  if (page?.key !== 'page' || page.shows === undefined || page.shows === 'reading') return null;
  return { shows: page.shows, readable: page.readable, at: page.at };
}

/** Ids of one question: whatever is recorded meanwhile waits for no more. */
const COUNTED_AT_ONCE = 5_000;

/** How much is stored, for the diagnosis and the privacy section. */
export async function storedCounts(): Promise<{ threads: number; contacts: number; notices: number }> {
  const { threads, contacts, notices } = database;
  return { threads: await countOf(threads), contacts: await countOf(contacts), notices: await countOf(notices) };
}

/** The browser counts a table by reading all of it, minutes where millions are stored, and lets nobody write until it is done: so it is asked for a portion at a time. */
async function countOf(table: Table<unknown, string>): Promise<number> {
  let counted = 0;
  let ids = await table.orderBy(':id').limit(COUNTED_AT_ONCE).primaryKeys();
  while (ids.length === COUNTED_AT_ONCE) {
    counted += ids.length;
    ids = await table.where(':id').above(ids.at(-1)!).limit(COUNTED_AT_ONCE).primaryKeys();
  }
  return counted + ids.length;
}
