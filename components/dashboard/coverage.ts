import type { Instant } from '@/utils/domain/time/observed-time';

/** A stretch of time in which an inbox was read again and again, or not read at all. */
export interface CoverageSpan {
  kind: 'read' | 'blind';
  from: Instant;
  to: Instant;
  /** Complete readings in it; 0 of a blind one. */
  readings: number;
}

/**
 * When an inbox was watched and when nobody looked, newest first.
 * @param readings instants of complete readings, oldest first
 * @param gap milliseconds between two readings above which the time between them counts as not read
 */
export function coverageOf(readings: readonly Instant[], gap: number, now: Instant): CoverageSpan[] {
  const spans: CoverageSpan[] = [];
  for (const at of readings) {
    const last = spans.at(-1);
    if (last && at - last.to <= gap) {
      last.to = at;
      last.readings += 1;
      continue;
    }
    if (last) spans.push({ kind: 'blind', from: last.to, to: at, readings: 0 });
    spans.push({ kind: 'read', from: at, to: at, readings: 1 });
  }
  const last = spans.at(-1);
  if (last && now - last.to > gap) spans.push({ kind: 'blind', from: last.to, to: now, readings: 0 });
  return spans.reverse();
}
