import type { Finding } from './finding';
import type { DraftMatch, Rule } from './rules/rule';
import type { Sentence } from './scan/draft';
import type { Segment } from './scan/segment';

/** A finding and where it comes from. */
export interface Found extends Finding {
  /** Its rule's place among all. */
  order: number;
  /** The sentence it stands in; absent for what was found in the text as it stands. */
  sentence?: Sentence | undefined;
  /** Where in the sentence, of its segment's folded text. */
  place?: { start: number; end: number } | undefined;
  isReading?: boolean | undefined;
  /** Told by a number, not by words. */
  isMeasured?: boolean | undefined;
}

/** What the rules were asked, and what they found. */
export interface Asked {
  found: Found[];
  /** What rules would have found that are switched off: no reading says it in their place. */
  silenced: Map<Sentence, Set<string>>;
  isOn: (rule: Rule) => boolean;
  /** Takes what a rule found, if it is on. */
  add: (rule: Rule, match: DraftMatch, segment?: Segment) => void;
}

/** The families found in each sentence. */
export function familiesBySentence(found: readonly Found[]): Map<Sentence, Set<string>> {
  const families = new Map<Sentence, Set<string>>();
  for (const { sentence, family } of found) if (sentence) note(families, sentence, family);
  return families;
}

/** The ids of the rules that found something in each sentence. */
export function rulesBySentence(found: readonly Found[]): Map<Sentence, Set<string>> {
  const rules = new Map<Sentence, Set<string>>();
  for (const { sentence, ruleId } of found) if (sentence) note(rules, sentence, ruleId);
  return rules;
}

/** Adds one to the names that a sentence has. */
export function note(names: Map<Sentence, Set<string>>, sentence: Sentence, name: string): void {
  names.set(sentence, (names.get(sentence) ?? new Set()).add(name));
}
