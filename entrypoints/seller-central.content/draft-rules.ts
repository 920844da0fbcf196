import type { DraftDesk, DraftDeskParts } from './draft-desk';

/** Makes all that happens at a reply box: the rules, and the element that shows at it what they find. */
export type DraftRules = (parts: Pick<DraftDeskParts, 'document' | 'language' | 'signal'>) => DraftDesk;

// The rules of seven languages are more than all the rest: they come as a script of their own once the page is idle. Both scripts
// of this extension share one isolated world, whose globals no page can see.
const KEY = Symbol.for('replyclock.draft-rules');
const world = globalThis as { [KEY]?: { rules: DraftRules | null; arrived?: () => void } };

/** Hands the rules to the reading script of this frame. */
export function provideDraftRules(rules: DraftRules): void {
  const { arrived } = (world[KEY] = { ...world[KEY], rules });
  arrived?.();
}

/** The rules, or `null` while their script has not run. */
export function draftRules(): DraftRules | null {
  return world[KEY]?.rules ?? null;
}

/** @param arrived called once the rules' script has run */
export function awaitDraftRules(arrived: () => void): void {
  world[KEY] = { rules: draftRules(), arrived };
}
