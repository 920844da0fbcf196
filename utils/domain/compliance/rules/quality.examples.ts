import type { Examples } from './rule';

/** Drafts that each rule of this family must find, and drafts that no rule may block or warn of. */
export const examples: Readonly<Record<string, Examples>> = {
  'LANG-MISMATCH': {
    violating: {
    },
    innocent: {
    },
  },
  'ORDERID-MISSING': {
    violating: {
    },
    innocent: {
      any: ['order 112-3344556-7788990'],
    },
  },
  'LENGTH': {
    violating: {
    },
    innocent: {
    },
  },
  'IMPORTANT-TAG': {
    violating: {
      en: ['[Important] We hope you enjoy it'],
    },
    innocent: {
      en: ['[Important] Apartment number missing for order 112-...'],
    },
  },
  'AUTO-REPLY': {
    violating: {
      en: ['This is an automatic answer, our office opens on Monday.'],
    },
    innocent: {
      en: ['I\'m checking this with the warehouse and will answer by Friday 3 pm.'],
      zh: ['我正在核实，周五下午三点前回复您。'],
    },
  },
  'NO-DATE': {
    violating: {
      en: ['We are checking, please wait.'],
    },
    innocent: {
      en: ['We are checking and will answer by Thursday.'],
    },
  },
  'FBA-HANDOFF': {
    violating: {
      en: ['We will ask the driver.'],
      de: ['Wir fragen beim Fahrer nach.'],
    },
    innocent: {
      en: ['For orders shipped by Amazon please use the contact page in Your Account.'],
    },
  },
};
