import type { Examples } from './rule';

/** Drafts that each rule of this family must find, and drafts that no rule may block or warn of. */
export const examples: Readonly<Record<string, Examples>> = {
  'REV-REMOVE': {
    violating: {
      en: ['Could the one star comment be taken off, please?'],
      zh: ['能不能把那条一星评论撤掉？'],
      de: ['Nehmen Sie die schlechte Rezension bitte raus.'],
      ja: ['星1の口コミを消していただけますか。'],
    },
    innocent: {
      any: ['Sellers cannot change or delete reviews.'],
      en: ['Please remove the battery before cleaning.', 'Delete the old pairing on your phone.'],
      zh: ['请先移除电池再清洁。'],
    },
  },
  'FB-REMOVE': {
    violating: {
      en: ['Please take back the seller feedback.'],
      zh: ['请撤销您对店铺的反馈。'],
    },
    innocent: {
      en: ['If you feel we have solved your concern, it is possible to update the seller feedback you left; that is entirely your choice.', 'Thanks for your feedback about the packaging.'],
    },
  },
};
