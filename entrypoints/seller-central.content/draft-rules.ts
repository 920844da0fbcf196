import type { checkDraft } from '@/utils/domain/compliance/check-draft';

type DraftRules = typeof checkDraft;

// The rules of seven languages are more than all the rest: they come as a script of their own once the page is idle. Both scripts
// of this extension share one isolated world, whose globals no page can see.
const KEY = Symbol.for('replyclock.draft-rules');
const world = globalThis as { [KEY]?: DraftRules };

/** Hands the rules to the reading script of this frame. */
export function provideDraftRules(rules: DraftRules): void {
  world[KEY] = rules;
}

/** The rules, or `null` while their script has not run. */
export function draftRules(): DraftRules | null {
  return world[KEY] ?? null;
}
