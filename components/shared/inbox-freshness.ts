import type { StorageTrouble } from '@/utils/domain/storage-trouble';
import { MINUTE, type Instant } from '@/utils/domain/time/observed-time';

/** When one inbox was last read. */
export interface InboxFreshness {
  accountId: string;
  host: string;
  lastReadAt: Instant;
  lastCompleteAt: Instant | null;
}

/** A reading from further in the future tells of a clock that was set back, not of freshness. */
const TOLERANCE = 5 * MINUTE;

/** Read within the last `staleAfter` milliseconds. */
export function isFresh(readAt: Instant, staleAfter: number, now: Instant): boolean {
  return now - readAt <= staleAfter && readAt - now <= TOLERANCE;
}

/** The one state that a face puts first: what keeps it from knowing comes before what it knows. */
export type ReadingState =
  | { kind: 'trouble'; trouble: StorageTrouble }
  | { kind: 'paused' | 'never' }
  /** `completeAt`: the last complete reading of the inbox that had none for longest; `null`: it never had one. */
  | { kind: 'stale' | 'partly' | 'reading'; at: Instant; completeAt: Instant | null };

/**
 * How far what is shown can be trusted. What was read in part lately, but completely long ago, may have gained messages since.
 * @param staleAfter milliseconds without a reading after which an inbox is not up to date
 * @returns of several inboxes the state of the worst, with the instant of its last (complete) reading
 */
export function readingState(options: {
  trouble: StorageTrouble | null;
  paused: boolean;
  inboxes: readonly InboxFreshness[];
  staleAfter: number;
  now: Instant;
}): ReadingState {
  if (options.trouble) return { kind: 'trouble', trouble: options.trouble };
  if (options.paused) return { kind: 'paused' };
  if (options.inboxes.length === 0) return { kind: 'never' };
  const oldest = Math.min(...options.inboxes.map((inbox) => inbox.lastReadAt));
  const complete = options.inboxes.map((inbox) => inbox.lastCompleteAt ?? -Infinity);
  const oldestComplete = Math.min(...complete);
  const completeAt = Number.isFinite(oldestComplete) ? oldestComplete : null;
  if (!options.inboxes.every(({ lastReadAt }) => isFresh(lastReadAt, options.staleAfter, options.now))) return { kind: 'stale', at: oldest, completeAt };
  if (options.now - oldestComplete > options.staleAfter) return { kind: 'partly', at: oldest, completeAt };
  return { kind: 'reading', at: oldestComplete, completeAt };
}

/** The same while the open page cannot be read: whatever was read before, nothing is up to date. */
export function blindState(state: ReadingState): ReadingState {
  return state.kind === 'partly' || state.kind === 'reading' ? { ...state, kind: 'stale' } : state;
}

/**
 * What the page that reported last shows, as far as it is news: a page that cannot be read is so until another reading; what
 * passes by itself (it loads, its list is hidden, it is empty) only while it is fresh.
 */
export function pageOfNow<P extends { at: Instant; readable: boolean }>(page: P | null, inboxes: readonly InboxFreshness[], staleAfter: number, now: Instant): P | null {
  if (!page) return null;
  const lastReadAt = Math.max(-Infinity, ...inboxes.map((inbox) => inbox.lastReadAt));
  return page.readable ? (isFresh(page.at, staleAfter, now) ? page : null) : page.at > lastReadAt ? page : null;
}

/** Tells the accounts of which nothing may be green: paused, or not read lately, or never. */
export function blindAccounts(
  inboxes: readonly InboxFreshness[],
  paused: boolean,
  staleAfter: number,
  now: Instant,
): (accountId: string) => boolean {
  const seeing = new Set(paused ? [] : inboxes.filter((inbox) => isFresh(inbox.lastReadAt, staleAfter, now)).map((inbox) => inbox.accountId));
  return (accountId) => !seeing.has(accountId);
}
