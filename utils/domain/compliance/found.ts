import type { Finding } from './finding';
import type { Sentence } from './scan/draft';

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

/** The families found in each sentence. */
export function familiesBySentence(found: readonly Found[]): Map<Sentence, Set<string>> {
  const families = new Map<Sentence, Set<string>>();
  for (const { sentence, family } of found) if (sentence) noteFamily(families, sentence, family);
  return families;
}

/** Adds one to the families of a sentence. */
export function noteFamily(families: Map<Sentence, Set<string>>, sentence: Sentence, family: string): void {
  families.set(sentence, (families.get(sentence) ?? new Set()).add(family));
}
