import type { Examples } from './rule';

/** Drafts that each rule of this family must find, and drafts that no rule may block or warn of. */
export const examples: Readonly<Record<string, Examples>> = {
  'LINK-STORE': {
    violating: {
      any: ['https://www.amazon.com/stores/PumpWorld/page/123'],
    },
    innocent: {
      en: ['https://www.amazon.com/gp/your-account/order-history'],
      any: ['https://www.amazon.co.uk/returns'],
    },
  },
  'PROMO-COUPON': {
    violating: {
      en: ['Type HELLO10 at checkout and pay less next time.'],
      zh: ['下单输入 HELLO10 立减。'],
      de: ['Mit HELLO10 wird es billiger.'],
    },
    innocent: {
      en: ['The coupon shown on the product page was applied at checkout.', 'We refunded the difference because we shipped the wrong size.'],
      zh: ['您下单时的优惠已生效。'],
    },
  },
  'PROMO-CROSS': {
    violating: {
      en: ['Have a look at our other lamps too.'],
      zh: ['也看看我们家其他灯具吧。'],
      de: ['Entdecken Sie auch unsere anderen Lampen.'],
    },
    innocent: {
      en: ['The matching screw set you asked about is part PS-12.', 'The other colour you asked for is in stock.'],
    },
  },
  'PROMO-GIFT': {
    violating: {
      en: ['We put a little surprise for you in the parcel.'],
    },
    innocent: {
      en: ['The gift wrap was added as ordered.'],
      zh: ['包装盒里附有说明书。'],
    },
  },
};
