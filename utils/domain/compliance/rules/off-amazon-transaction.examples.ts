import type { Examples } from './rule';

/** Drafts that each rule of this family must find, and drafts that no rule may block or warn of. */
export const examples: Readonly<Record<string, Examples>> = {
  'OFF-PAY': {
    violating: {
      en: ['We\'d rather send the money to your bank account, what is the IBAN?'],
      zh: ['我们把钱打到您支付宝吧。'],
      de: ['Geben Sie uns Ihre IBAN, dann überweisen wir.'],
      ja: ['口座番号を教えていただければ振り込みます。'],
    },
    innocent: {
      en: ['Refunds always go back to the original payment method through Amazon.', 'PayPal cannot be used for this order.'],
      de: ['Die Erstattung läuft automatisch über Amazon.'],
    },
  },
  'OFF-BUY': {
    violating: {
      en: ['Purchase it straight from us next time and skip the fee.'],
      zh: ['以后直接找我们买，省掉平台费。'],
      de: ['Kaufen Sie künftig ohne Umweg bei uns.'],
    },
    innocent: {
      en: ['This item can only be bought through the Amazon listing.', 'The spare part is on the same Amazon detail page.'],
    },
  },
  'COMPETITOR': {
    violating: {
      en: ['You can get the lid on Etsy as well.'],
      zh: ['我们淘宝店也有。'],
      de: ['Im Otto-Shop ist es auch erhältlich.'],
    },
    innocent: {
      en: ['The target temperature is 60 °C.', 'It works with eBay-bought spare bulbs? We only tested the original bulb.', 'The Target weight range is 50-60 kg.'],
    },
  },
};
