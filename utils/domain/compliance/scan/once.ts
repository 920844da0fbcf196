import type { Sentence } from './draft';

/** Remembers what was found in a sentence, because several rules ask for the same. */
export function oncePerSentence<T>(find: (sentence: Sentence) => T): (sentence: Sentence) => T {
  return (sentence) => {
    const found = sentence.found ??= new Map();
    if (!found.has(find)) found.set(find, find(sentence));
    return found.get(find) as T;
  };
}
