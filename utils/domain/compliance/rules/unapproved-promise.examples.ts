import type { Examples } from './rule';

/** Drafts that each rule of this family must find, and drafts that no rule may block or warn of. */
export const examples: Readonly<Record<string, Examples>> = {
  'PROMISE-DELIVERY': {
    violating: {
      en: ['It\'ll be there Friday, you have my word.'],
    },
    innocent: {
      en: ['Friday is the current estimate.', 'The warranty guarantees repairs for 24 months.'],
      any: ['100% cotton', '100 % Baumwolle'],
    },
  },
  'PROMISE-MONEY': {
    violating: {
      en: ['Whatever the reason, you get everything plus fifty on top.'],
    },
    innocent: {
      en: ['The full refund was issued today.', 'You get your money back after the item arrives here.'],
    },
  },
};
