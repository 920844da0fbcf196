import { MINUTE, type Instant } from '@/utils/domain/time/observed-time';
import { nextFaceChange } from './entry-face';
import type { QueueEntry } from './queue-entry';

/** When something beside a queue next reads differently: a countdown of a row, or (by the minute) how long ago was read. */
export function nextQueueChange(rows: readonly QueueEntry[], now: Instant): Instant {
  let next = (Math.floor(now / MINUTE) + 1) * MINUTE;
  for (const { dueAt } of rows) if (dueAt) next = Math.min(next, nextFaceChange(dueAt, now));
  return next;
}
