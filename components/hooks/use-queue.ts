import { MINUTE, type Instant, type ObservedTime } from '@/utils/domain/time/observed-time';
import type { QueueCounts, QueueFilter, ThreadRecord } from '@/utils/storage/queries';
import { useLive, type Queries } from './use-live';

export interface QueueQuestion {
  filter: QueueFilter;
  /** Digits of an order id, or words of a note; empty: none. */
  search: string;
  limit: number;
}

export interface WholeQueue {
  counts: QueueCounts;
  firstDueAt: ObservedTime | null;
}

/** What a question to the queue finds, and how much each filter holds; both follow the database and the minute. */
export function useQueue(question: QueueQuestion, now: Instant, first?: ThreadRecord[]) {
  const { filter, search, limit } = question;
  // The whole queue has the same order at every instant; the windows move with the minute.
  const minute = filter === 'all' && !search ? 0 : Math.floor(now / MINUTE);
  const rows = useLive((queries) => askQueue(queries, question, now), [filter, search, limit, minute], first);
  const whole = useLive(({ queueCounts, openQueue }) => askWhole(queueCounts, openQueue, now), [Math.floor(now / MINUTE)]);
  return { rows: rows.value ?? null, whole: whole.value ?? null, failed: rows.failed };
}

/** What is said of the whole queue, whatever is asked of it: its counts, and the deadline of its first thread. */
async function askWhole(queueCounts: Queries['queueCounts'], openQueue: Queries['openQueue'], now: Instant): Promise<WholeQueue> {
  const [counts, [first]] = await Promise.all([queueCounts(now), openQueue({ filter: 'all', limit: 1, now })]);
  return { counts, firstDueAt: first?.dueAt ?? null };
}

/** One reading of the queue; a search looks through everything that waits, whatever the filter. */
async function askQueue(queries: Queries, { filter, search, limit }: QueueQuestion, now: Instant): Promise<ThreadRecord[]> {
  return search ? queries.searchQueue(search) : queries.openQueue({ filter, limit, now });
}
