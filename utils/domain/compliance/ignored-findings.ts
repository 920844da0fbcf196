import type { Instant } from '../time/observed-time';

/** A finding that the agent no longer wants to see, and why. */
export interface IgnoredFinding {
  ruleId: string;
  /** Fingerprint of the words under the installation's key, never the words; `null`: this rule in every draft. */
  fragment: string | null;
  reason: string;
  at: Instant;
}

/** What is ignored always, for those who check drafts. */
export interface IgnoredFindings {
  /** Ids of rules ignored in every draft, sorted. */
  rules(): string[];
  /** Whether these words of this rule are ignored always; `false` while that is being found out, and `changed` is called when it is `true`. */
  covers(ruleId: string, words: string): boolean;
  /** Ignores them from now on. Rejects where it could not be kept. */
  keep(ruleId: string, words: string | null, reason: string): Promise<void>;
}

/**
 * What is fingerprinted of a finding: its rule and its words, case, width and runs of space apart.
 * @param words the part of the draft that the finding marks
 */
export function fragmentText(ruleId: string, words: string): string {
  return `${ruleId}\n${words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()}`;
}

/** Ids of the rules that are ignored in every draft: `DraftContext.rulesOff`. */
export function rulesIgnored(ignored: readonly IgnoredFinding[]): string[] {
  return [...new Set(ignored.filter(({ fragment }) => fragment === null).map(({ ruleId }) => ruleId))].sort();
}

/** Whether any words of this rule are ignored: only then are fingerprints needed. */
export function hasIgnoredWords(ignored: readonly IgnoredFinding[], ruleId: string): boolean {
  return ignored.some((one) => one.fragment !== null && one.ruleId === ruleId);
}

/** Whether just these words of this rule are ignored. */
export function isIgnored(ignored: readonly IgnoredFinding[], ruleId: string, fragment: string): boolean {
  return ignored.some((one) => one.ruleId === ruleId && one.fragment === fragment);
}
