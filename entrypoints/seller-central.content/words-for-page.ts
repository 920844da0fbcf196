import { learnPageWords, pageWordsKnown, type PageWords } from '@/utils/page/seller-central/page-words';

/**
 * What must be there before the page can be read: its words, in all languages.
 * @param ask asks the background; `null` where it does not answer
 * @returns whether they are there now; asks again where they were not
 */
export function createWordsForPage(ask: () => Promise<PageWords | null>): () => Promise<boolean> {
  // With the script's first breath: they are on their way while the page's own scripts load.
  let asked: Promise<PageWords | null> | null = ask();
  return async () => {
    if (pageWordsKnown()) return true;
    const words = await (asked ??= ask());
    asked = null;
    if (words) learnPageWords(words);
    return pageWordsKnown();
  };
}
