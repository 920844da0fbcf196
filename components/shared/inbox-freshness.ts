import type { Instant } from '@/utils/domain/time/observed-time';

/** When one inbox was last read. */
export interface InboxFreshness {
  accountId: string;
  host: string;
  lastReadAt: Instant;
  lastCompleteAt: Instant | null;
}

/** The one state that a face puts first: what keeps it from knowing comes before what it knows. */
export type ReadingState =
  | { kind: 'trouble'; trouble: 'storage-denied' | 'storage-full' }
  | { kind: 'paused' | 'never' }
  | { kind: 'stale' | 'partly' | 'reading'; at: Instant };

/**
 * How far what is shown can be trusted.
 * @param staleAfter milliseconds without a reading after which an inbox is not up to date
 * @returns of several inboxes the state of the worst, with the instant of its last (complete) reading
 */
export function readingState(options: {
  trouble: 'storage-denied' | 'storage-full' | null;
  paused: boolean;
  inboxes: readonly InboxFreshness[];
  staleAfter: number;
  now: Instant;
}): ReadingState {
  if (options.trouble) return { kind: 'trouble', trouble: options.trouble };
  if (options.paused) return { kind: 'paused' };
  if (options.inboxes.length === 0) return { kind: 'never' };
  const oldest = Math.min(...options.inboxes.map((inbox) => inbox.lastReadAt));
  if (options.now - oldest > options.staleAfter) return { kind: 'stale', at: oldest };
  if (options.inboxes.some((inbox) => inbox.lastCompleteAt === null)) return { kind: 'partly', at: oldest };
  return { kind: 'reading', at: Math.min(...options.inboxes.map((inbox) => inbox.lastCompleteAt!)) };
}

/** Tells the accounts of which nothing may be green: paused, or not read lately, or never. */
export function blindAccounts(
  inboxes: readonly InboxFreshness[],
  paused: boolean,
  staleAfter: number,
  now: Instant,
): (accountId: string) => boolean {
  const seeing = new Set(paused ? [] : inboxes.filter((inbox) => now - inbox.lastReadAt <= staleAfter).map((inbox) => inbox.accountId));
  return (accountId) => !seeing.has(accountId);
}
