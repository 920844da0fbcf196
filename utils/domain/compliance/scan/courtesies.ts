import { COURTESY_INDEX } from '../languages/all-languages';
import { CONCEPTS, type Concept } from '../languages/concepts';
import type { Hit, Sentence } from './draft';
import { oncePerSentence } from './once';
import { scanTerms } from './term-index';

const NONE: readonly Hit[] = [];

/** Small words and pleasantries, which stand everywhere: only rules for whole short messages ask for them, and then for all. */
const courtesiesIn = oncePerSentence((sentence: Sentence): ReadonlyMap<Concept, Hit[]> => {
  const hits = new Map<Concept, Hit[]>();
  const { start: from, end: to, segment, spoken } = sentence;
  scanTerms(COURTESY_INDEX, segment.words.slice(from, to), ({ concept, language, except }, start, end) => {
    if (except || !((spoken >> language) & 1)) return;
    const name = CONCEPTS[concept] as Concept;
    const hit = { concept: name, start: from + start, end: from + end, language };
    const same = hits.get(name);
    if (same) same.push(hit);
    else hits.set(name, [hit]);
  });
  return hits;
});

/** All places of small words or pleasantries in a sentence. */
export function courtesies(sentence: Sentence, concept: 'function' | 'filler' | 'pleasantry'): readonly Hit[] {
  return courtesiesIn(sentence).get(concept) ?? NONE;
}
