import { findingsIn } from './check-draft';
import type { DraftContext, Finding } from './finding';
import type { SegmentPool } from './scan/draft';

/** Checks one draft again and again while it is written. */
export interface DraftChecker {
  /** The findings of `checkDraft`, the very same; only what changed since the last call is read again. */
  check(draft: string, context?: DraftContext): Finding[];
}

/** A checker for one reply box. What it remembers is text of the draft, of its last state alone: it lives as long as the box, in memory only. */
export function createDraftChecker(): DraftChecker {
  const pool: SegmentPool = new Map();
  let known = '';
  return {
    check(draft, context = {}) {
      const reading = JSON.stringify([context.orderIds, context.promiseLimit]);
      if (reading !== known) pool.clear();
      known = reading;
      return findingsIn(draft, context, pool);
    },
  };
}
