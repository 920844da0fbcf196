import type { Examples } from './rule';

/** Drafts that each rule of this family must find, and drafts that no rule may block or warn of. */
export const examples: Readonly<Record<string, Examples>> = {
  'THANKS-ONLY': {
    violating: {
      en: ['Thanks a lot, enjoy!'],
    },
    innocent: {
      en: ['Thank you for the photos; the replacement ships tomorrow.'],
      zh: ['感谢您的照片，明天补发。'],
    },
  },
  'ORDER-CONF': {
    violating: {
      en: ['This note confirms we have your order.'],
    },
    innocent: {
      en: ['You asked where it is: it left our warehouse on Monday, tracking 1Z...'],
      de: ['Der Ersatz wurde heute verschickt.'],
    },
  },
};
