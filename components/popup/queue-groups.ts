import { HOUR, type Instant, type ObservedTime } from '@/utils/domain/time/observed-time';

export type QueueGroup = 'overdue' | 'hour' | 'four' | 'later' | 'unknown';

/** How urgent a deadline is by its earliest end, as the queue is ordered: each group's rows follow each other. */
export function groupOf(dueAt: ObservedTime | null, now: Instant): QueueGroup {
  if (!dueAt) return 'unknown';
  const left = dueAt.earliest - now;
  if (left < 0) return 'overdue';
  return left <= HOUR ? 'hour' : left <= 4 * HOUR ? 'four' : 'later';
}

/**
 * Before which rows the heading of a group stands.
 * @param rows in the queue's order
 */
export function groupHeadings(rows: readonly { id: string; dueAt: ObservedTime | null }[], now: Instant): Map<string, QueueGroup> {
  const headings = new Map<string, QueueGroup>();
  const said = new Set<QueueGroup>();
  for (const { id, dueAt } of rows) {
    const group = groupOf(dueAt, now);
    if (said.has(group)) continue;
    said.add(group);
    headings.set(id, group);
  }
  return headings;
}
