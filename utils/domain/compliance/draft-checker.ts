import { checkDraft } from './check-draft';
import type { DraftContext, Finding } from './finding';

/** Checks one draft again and again while it is written. */
export interface DraftChecker {
  /** The findings of `checkDraft`, the very same, with what did not change since the last call remembered. */
  check(draft: string, context?: DraftContext): Finding[];
}

/** A checker for one reply box. What it remembers is text of the draft: it lives as long as the box, in memory only. */
export function createDraftChecker(): DraftChecker {
  return { check: (draft, context = {}) => checkDraft(draft, context) };
}
