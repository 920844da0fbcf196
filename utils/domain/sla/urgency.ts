import { dueOf, openStatus, URGENT_FROM, WIDEST_KNOWN } from './amazon-24h';
import type { Instant, ObservedTime } from '../time/observed-time';
import { HOUR, widthOf } from '../time/observed-time';

/** As much of a queue entry as its place in the queue depends on. */
export interface QueueEntry {
  threadId: string;
  startedAt: ObservedTime;
}

export type QueueFilter = 'overdue' | 'next-hour' | 'next-four-hours' | 'all';

/** Order of the queue, most urgent first: by the earliest deadline, then the latest, then the id. Does not depend on now, so rows never jump. */
export function byUrgency(a: QueueEntry, b: QueueEntry): number {
  return (
    a.startedAt.earliest - b.startedAt.earliest ||
    a.startedAt.latest - b.startedAt.latest ||
    (a.threadId < b.threadId ? -1 : a.threadId > b.threadId ? 1 : 0)
  );
}

/** Does a filter show this deadline at `now`? The two windows count by the earliest end; what is surely over is in neither. */
export function passesFilter(startedAt: ObservedTime, filter: QueueFilter, now: Instant): boolean {
  if (filter === 'all') return true;
  const dueAt = dueOf(startedAt);
  const over = now > dueAt.latest;
  if (filter === 'overdue') return over;
  return !over && dueAt.earliest - now <= (filter === 'next-hour' ? HOUR : 4 * HOUR);
}

/** Red: over, or under 4 h. A deadline known no better than 48 h counts by its latest end, or every drawn row would be red. */
export function isUrgent(startedAt: ObservedTime, now: Instant): boolean {
  const dueAt = dueOf(startedAt);
  const end = widthOf(dueAt) > WIDEST_KNOWN ? dueAt.latest : dueAt.earliest;
  return end - now < URGENT_FROM;
}

export type ToolbarBadge =
  | { kind: 'urgent' | 'at-risk'; count: number; stale: boolean }
  | { kind: 'not-reading' }
  | { kind: 'none' };

/** The toolbar's badge (design §6): the red count, else the amber count, else `?` when stale or not reading, else nothing. */
export function toolbarBadge(open: Iterable<{ startedAt: ObservedTime }>, state: { now: Instant; stale: boolean }): ToolbarBadge {
  let urgent = 0;
  let atRisk = 0;
  for (const { startedAt } of open) {
    if (isUrgent(startedAt, state.now)) urgent += 1;
    else if (openStatus(dueOf(startedAt), state.now) !== 'on-track') atRisk += 1;
  }
  if (urgent > 0) return { kind: 'urgent', count: urgent, stale: state.stale };
  if (atRisk > 0) return { kind: 'at-risk', count: atRisk, stale: state.stale };
  return state.stale ? { kind: 'not-reading' } : { kind: 'none' };
}
