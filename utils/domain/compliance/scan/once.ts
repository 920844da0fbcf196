import type { Sentence } from './draft';

/** Remembers what was found in a sentence, because several rules ask for the same. */
export function oncePerSentence<T>(find: (sentence: Sentence) => T): (sentence: Sentence) => T {
  const found = new WeakMap<Sentence, { value: T }>();
  return (sentence) => {
    const known = found.get(sentence);
    if (known) return known.value;
    const value = find(sentence);
    found.set(sentence, { value });
    return value;
  };
}
