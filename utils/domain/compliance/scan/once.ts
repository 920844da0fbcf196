import type { Sentence } from './draft';

/** Remembers what was found in a sentence, because several rules ask for the same. */
export function oncePerSentence<T>(find: (sentence: Sentence) => T): (sentence: Sentence) => T {
  return (sentence) => {
    if (!sentence.found.has(find)) sentence.found.set(find, find(sentence));
    return sentence.found.get(find) as T;
  };
}
