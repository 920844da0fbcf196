import type { Examples } from './rule';

/** Drafts that each rule of this family must find, and drafts that no rule may block or warn of. */
export const examples: Readonly<Record<string, Examples>> = {
  'CANCEL-OOS': {
    violating: {
      en: ['We ran out, so hit cancel please.'],
      zh: ['缺货了，您点取消吧。'],
    },
    innocent: {
      en: ['Nothing left in M, so we have sent the cancellation ourselves and your money is back tomorrow.', 'If you wish to cancel, you can do so in Your Orders. The warehouse packs it tonight.', 'We cancelled the order and refunded you because it is out of stock.', 'If you would rather not wait for the delayed parcel, you can request a cancellation.'],
    },
  },
};
