import type { Examples } from './rule';

/** Drafts that each rule of this family must find, and drafts that no rule may block or warn of. */
export const examples: Readonly<Record<string, Examples>> = {
  'PHONE-NUM': {
    violating: {
      en: ['Ring our office on +1 212 555 0110.'],
      zh: ['客服热线 021-5555 0110，欢迎来电。'],
      de: ['Rufen Sie an: 0221 555 01 10.'],
      ja: ['お電話は 06-5555-0110 へ。'],
    },
    innocent: {
      any: ['Order 113-4455667-7788990', 'Tracking 9405 5036 9930 0123 4567 89', 'ASIN B0C1234567, EAN 4006381333931', 'Part 4471-880-2210', 'Serial SN00234455667'],
      en: ['UPS customer service can be reached at the number shown on their tracking page.'],
    },
  },
  'PHONE-OBF': {
    violating: {
      any: ['Dial zero-one-six-one, five-five-five, zero-one-one-zero.', 'Ring 0161, then 555, then 0110.', 'Reach the bench on O161 555 O11O.', 'Landline 555 0110, area code 0161.'],
      zh: ['电话：一三八，零零一三，八零零零'],
      ja: ['連絡先は０９０－００００－００００です。'],
    },
    innocent: {
      en: ['Set the dial from zero to five before use.', 'Use 1 to 3 drops per litre.', 'The meter shows 5550110 kWh.', 'Sizes five, six, seven and eight are in stock.'],
    },
  },
};
