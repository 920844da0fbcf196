import type { Examples } from './rule';

/** Drafts that each rule of this family must find, and drafts that no rule may block or warn of. */
export const examples: Readonly<Record<string, Examples>> = {
  'PLACEHOLDER': {
    violating: {
      any: ['Dear {{first}}, order ${orderId}', 'Dear (customer), the lid is blue.', 'Hi INSERT NAME HERE'],
      de: ['Hallo [NAME]'],
    },
    innocent: {
      any: ['[Important] Address problem', 'See note [2]', 'size XXL, XXXL'],
    },
  },
};
