import type { Examples } from './rule';

/** Drafts that each rule of this family must find, and drafts that no rule may block or warn of. */
export const examples: Readonly<Record<string, Examples>> = {
  'INC-REVIEW': {
    violating: {
      en: ['Post a comment and get your money back.'],
      zh: ['写评论领红包。'],
      de: ['Für jede Rezension gibt es ein Geschenk.'],
      ja: ['口コミ投稿で500円還元。'],
    },
    innocent: {
      en: ['The free replacement is on its way.', 'We do not pay for reviews.'],
      zh: ['礼品盒已包含在订单里。'],
      de: ['Das Geschenkpapier liegt bei.'],
    },
  },
  'INC-REMOVE': {
    violating: {
      en: ['Half of the price is yours the minute that comment disappears.'],
      zh: ['评论消失后马上给您退一半。'],
    },
    innocent: {
      en: ['We refunded you in full because the item was faulty.'],
    },
  },
  'INC-TEST': {
    violating: {
      en: ['Become our tester: buy it, write about it, get everything back.'],
    },
    innocent: {
      en: ['The unit was tested before dispatch.'],
    },
  },
};
