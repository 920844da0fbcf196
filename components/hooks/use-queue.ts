import { MINUTE, type Instant } from '@/utils/domain/time/observed-time';
import { openQueue, queueCounts, threadsByOrderId, type QueueCounts, type QueueFilter, type ThreadRecord } from '@/utils/storage/queries';
import { useLive } from './use-live';

export interface QueueQuestion {
  filter: QueueFilter;
  /** Start of an order id; empty: none. */
  search: string;
  limit: number;
}

/** What a question to the queue finds, and how much each filter holds; both follow the database and the minute. */
export function useQueue(question: QueueQuestion, now: Instant, first?: ThreadRecord[]) {
  const { filter, search, limit } = question;
  // The whole queue has the same order at every instant; the windows move with the minute.
  const minute = filter === 'all' && !search ? 0 : Math.floor(now / MINUTE);
  const rows = useLive(() => askQueue(question, now), [filter, search, limit, minute], first);
  const counts = useLive<QueueCounts>(() => queueCounts(now), [Math.floor(now / MINUTE)]);
  return { rows: rows.value ?? null, counts: counts.value ?? null, failed: rows.failed };
}

/** One reading of the queue; a search looks through everything that waits, whatever the filter. */
export async function askQueue({ filter, search, limit }: QueueQuestion, now: Instant): Promise<ThreadRecord[]> {
  if (!search) return openQueue({ filter, limit, now });
  const found = await threadsByOrderId(search, limit);
  return found.filter((thread) => thread.open === 1).sort((a, b) => a.dueEarliest - b.dueEarliest || (a.id < b.id ? -1 : 1));
}
