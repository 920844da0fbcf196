import type { DateWords } from '@/utils/messaging/protocol';

/**
 * What must be there before the page can be read: the words of printed dates.
 * @param ask asks the background; `null` where it does not answer
 * @returns whether they are there now; asks again where they were not
 */
export function createWordsForPage(ask: () => Promise<DateWords | null>, known: () => boolean, learn: (words: DateWords) => void): () => Promise<boolean> {
  // With the page's first breath: what it needs is on its way while its own scripts load.
  let asked: Promise<DateWords | null> | null = ask();
  return async () => {
    if (known()) return true;
    const words = await (asked ??= ask());
    asked = null;
    if (words) learn(words);
    return known();
  };
}
