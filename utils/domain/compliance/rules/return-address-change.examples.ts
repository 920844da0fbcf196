import type { Examples } from './rule';

/** Drafts that each rule of this family must find, and drafts that no rule may block or warn of. */
export const examples: Readonly<Record<string, Examples>> = {
  'RETURN-ADDR': {
    violating: {
      en: ['Forget the label; post it to 12 High St instead.'],
      zh: ['退货请改寄到下面这个地址。'],
    },
    innocent: {
      en: ['The return address is printed on the Amazon label.', 'We can\'t change the delivery address after dispatch.'],
      zh: ['退货地址见亚马逊标签。'],
    },
  },
  'RETURN-BYPASS': {
    violating: {
      en: ['Skip the return form, simply mail it.'],
    },
    innocent: {
      en: ['You don\'t need to return the item; keep it.'],
    },
  },
};
