import type { Instant, ObservedTime } from '@/utils/domain/time/observed-time';
import type { QuietAhead } from '../hooks/use-quiet-ahead';

/** How many threads each filter of the queue shows. */
export interface QueueCounts {
  overdue: number;
  hour: number;
  fourHours: number;
  all: number;
}

/** What to do next, most urgent reason first. */
export type NextAction =
  | { kind: 'overdue' | 'hour' | 'four' | 'unknown'; count: number }
  | { kind: 'first'; count: number; due: Instant }
  | { kind: 'quiet'; count: number; ahead: QuietAhead }
  | { kind: 'none' | 'none-known' };

/**
 * The one thing worth saying about the queue.
 * @param first deadline of the queue's first entry, `null` where none is known
 * @param upToDate every inbox was read lately: without it an empty queue is no good news
 * @param ahead what the next quiet hours would let pass, `null` where none are set
 */
export function nextAction(counts: QueueCounts, first: ObservedTime | null, upToDate: boolean, ahead: QuietAhead | null = null): NextAction {
  if (counts.overdue > 0) return { kind: 'overdue', count: counts.overdue };
  if (counts.hour > 0) return { kind: 'hour', count: counts.hour };
  if (ahead && first) return { kind: 'quiet', count: counts.all, ahead };
  if (counts.fourHours > 0) return { kind: 'four', count: counts.fourHours };
  if (counts.all === 0) return { kind: upToDate ? 'none' : 'none-known' };
  return first ? { kind: 'first', count: counts.all, due: first.earliest } : { kind: 'unknown', count: counts.all };
}
