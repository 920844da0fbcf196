import { COURTESY_INDEX } from '../languages/all-languages';
import { CONCEPTS, type Concept } from '../languages/concepts';
import type { Hit, Sentence } from './draft';
import { oncePerSentence } from './once';
import { cutWords, FOUND, scanTerms } from './scan-terms';
import { conceptOf, isException, languageOf, type Tag } from './terms';

const NONE: readonly Hit[] = [];

/** Small words and pleasantries, which stand everywhere: only rules for whole short messages ask for them, and then for all. */
const courtesiesIn = oncePerSentence((sentence: Sentence): ReadonlyMap<Concept, Hit[]> => {
  const hits = new Map<Concept, Hit[]>();
  const { start: from, end: to, segment, spoken } = sentence;
  const words = segment.words.slice(from, to);
  cutWords(COURTESY_INDEX, words);
  scanTerms(COURTESY_INDEX, words);
  for (let i = 0; i < FOUND.count; i += 1) {
    const tag = FOUND.tags[i] as Tag;
    const language = languageOf(tag);
    if (isException(tag) || !((spoken >> language) & 1)) continue;
    const name = CONCEPTS[conceptOf(tag)] as Concept;
    const hit = { concept: name, start: from + (FOUND.starts[i] as number), end: from + (FOUND.ends[i] as number), language };
    const same = hits.get(name);
    if (same) same.push(hit);
    else hits.set(name, [hit]);
  }
  return hits;
});

/** All places of small words or pleasantries in a sentence. */
export function courtesies(sentence: Sentence, concept: 'function' | 'filler' | 'pleasantry'): readonly Hit[] {
  return courtesiesIn(sentence).get(concept) ?? NONE;
}
