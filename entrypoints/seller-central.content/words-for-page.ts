import { learnPageWords, pageWordsKnown, type PageWords } from '@/utils/page/seller-central/page-words';
import { learnPageTexts, type PageTexts } from '@/utils/text/page-texts';

/** What the background hands to a page: the words to read it by, and our own texts in the languages that its script does not hold. */
export type HandedWords = PageWords & { texts: PageTexts };

/**
 * What must be there before the page can be read: its words, in all languages; ours come with them.
 * @param ask asks the background; `null` where it does not answer
 * @returns whether they are there now; asks again where they were not
 */
export function createWordsForPage(ask: () => Promise<HandedWords | null>): () => Promise<boolean> {
  // With the script's first breath: they are on their way while the page's own scripts load.
  let asked: Promise<HandedWords | null> | null = ask();
  return async () => {
    if (pageWordsKnown()) return true;
    const words = await (asked ??= ask());
    asked = null;
    if (words) {
      learnPageTexts(words.texts);
      learnPageWords(words);
    }
    return pageWordsKnown();
  };
}
