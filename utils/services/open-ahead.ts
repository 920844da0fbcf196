import type { Instant } from '@/utils/domain/time/observed-time';
import type { ThreadRecord } from './records';
import type { InboxStore } from './tables';

/** Rows of one read: an observation that comes meanwhile waits for no more. */
const AT_ONCE = 250;

/**
 * Open threads whose earliest deadline is at or before `until`, most urgent first, read a portion at a time. What changes between two
 * portions is looked at again, as every change is.
 */
export async function openAhead(store: Pick<InboxStore, 'read'>, until: Instant, atOnce = AT_ONCE): Promise<ThreadRecord[]> {
  const found = new Map<string, ThreadRecord>();
  let from = -Infinity;
  for (let limit = atOnce; ; ) {
    const portion = await store.read((tables) => tables.openFrom(from, until, limit));
    for (const thread of portion) found.set(thread.id, thread);
    const last = portion.at(-1);
    if (!last || portion.length < limit) return [...found.values()];
    // As many due at one instant: they are read with those that follow.
    limit = last.dueEarliest === from ? limit * 2 : atOnce;
    from = last.dueEarliest;
  }
}
