import { LANGUAGES, TERM_INDEX } from './languages/all-languages';
import { unpackLearned } from './learned/reading';
import { foldedWord } from './scan/terms';

/** The commonest words of each language: every draft holds some, and most phrases begin with one. */
const commonWords = LANGUAGES.map(({ terms }) => terms.function ?? '').join('|').split('|');
let prepared = 0;

/**
 * Does a small part, of a millisecond or so, of what the first check of a draft would else do before it can begin: for idle moments.
 * @returns false: nothing is left to be done
 */
export function prepareCheck(): boolean {
  if (TERM_INDEX.placeNext() || unpackLearned()) return true;
  const word = commonWords[prepared];
  if (word === undefined) return false;
  prepared += 1;
  TERM_INDEX.prepareFor(foldedWord(word));
  return true;
}
