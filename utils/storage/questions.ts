// Questions that the background and the extension's pages both ask. Each looks into an index, whatever the history.
import { Dexie, type Collection } from 'dexie';
import { HOUR, type Instant } from '@/utils/domain/time/observed-time';
import { NO_DEADLINE, type ContactRecord } from '@/utils/services/records';
import type { ReplyClockDatabase } from './database';

export interface DueCounts {
  /** The latest end of the deadline has passed. */
  overdue: number;
  /** The earliest end falls within the hour, or within four; overdue ones are in neither. */
  hour: number;
  fourHours: number;
}

/** How many open deadlines are over, or near: counted in the index, no row is read. */
export async function countDue(database: ReplyClockDatabase, now: Instant): Promise<DueCounts> {
  const until = (end: Instant) => database.threads.where('[open+dueEarliest]').between([1, Dexie.minKey], [1, end], true, true).count();
  const [overdue, hour, fourHours] = await Promise.all([
    database.threads.where('[open+dueLatest]').between([1, Dexie.minKey], [1, now], true, false).count(),
    until(now + HOUR),
    until(now + 4 * HOUR),
  ]);
  // Whatever is over began to be due before: it is in both of the others.
  return { overdue, hour: hour - overdue, fourHours: fourHours - overdue };
}

/** Open threads with an earliest deadline at or before `until`, most urgent first. */
export async function openUntil(database: ReplyClockDatabase, until: Instant) {
  return database.threads.where('[open+dueEarliest]').between([1, Dexie.minKey], [1, until], true, true).toArray();
}

/** Up to `limit` open threads with an earliest deadline from `from` to `until`, most urgent first. */
export async function openFrom(database: ReplyClockDatabase, from: Instant, until: Instant, limit: number) {
  return database.threads.where('[open+dueEarliest]').between([1, from], [1, until], true, true).limit(limit).toArray();
}

/** The first end of an open deadline after `after`. */
export async function nextDue(database: ReplyClockDatabase, end: 'earliest' | 'latest', after: Instant): Promise<Instant | null> {
  const index = end === 'earliest' ? '[open+dueEarliest]' : '[open+dueLatest]';
  const thread = await database.threads.where(index).between([1, after], [1, NO_DEADLINE], false, false).first();
  if (!thread) return null;
  return end === 'earliest' ? thread.dueEarliest : thread.dueLatest;
}

/** Contacts of these threads: their ids begin with the thread's. All asked for at once: one cursor for them all would wait for the browser at each. */
export async function contactsOfThreads(database: ReplyClockDatabase, threadIds: readonly string[]): Promise<ContactRecord[]> {
  return (await Promise.all(threadIds.map(async (id) => database.contacts.where('id').startsWith(`${id}#`).toArray()))).flat();
}

/** Contacts of one account and marketplace whose start may lie at or after `since`, the oldest first. */
export function contactsSince(database: ReplyClockDatabase, accountId: string, marketplaceId: string, since: Instant): Collection<ContactRecord> {
  return database.contacts
    .where('[accountId+marketplaceId+startedLatest]')
    .between([accountId, marketplaceId, since], [accountId, marketplaceId, Dexie.maxKey], true, true);
}

/** Every pair of account and marketplace that has contacts: one jump of the index for each. */
export async function rateScopes(database: ReplyClockDatabase): Promise<{ accountId: string; marketplaceId: string }[]> {
  const scopes: { accountId: string; marketplaceId: string }[] = [];
  let next = await database.contacts.orderBy('[accountId+marketplaceId+startedLatest]').first();
  while (next) {
    const { accountId, marketplaceId } = next;
    scopes.push({ accountId, marketplaceId });
    next = await database.contacts
      .where('[accountId+marketplaceId+startedLatest]')
      .above([accountId, marketplaceId, Dexie.maxKey])
      .first();
  }
  return scopes;
}
