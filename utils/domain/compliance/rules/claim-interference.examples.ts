import type { Examples } from './rule';

/** Drafts that each rule of this family must find, and drafts that no rule may block or warn of. */
export const examples: Readonly<Record<string, Examples>> = {
  'CLAIM-A2Z': {
    violating: {
      en: ['Take the claim back and the money is yours.'],
      zh: ['先把索赔撤了。'],
      de: ['Nehmen Sie den Antrag zurück.'],
    },
    innocent: {
      en: ['Amazon will inform you about the result of your claim.', 'We have answered Amazon\'s question about your claim.'],
      de: ['Amazon entscheidet über den Antrag.'],
    },
  },
  'CLAIM-DISCOURAGE': {
    violating: {
      en: ['Leave Amazon out of it and we\'ll be generous.'],
    },
    innocent: {
      en: ['You don\'t need to contact Amazon, the refund is already on its way.', 'For FBA deliveries please contact Amazon.'],
    },
  },
  'CLAIM-CHARGEBACK': {
    violating: {
      en: ['Tell your bank it was a mistake.'],
    },
    innocent: {
      en: ['Your bank will inform you about the result of the dispute.'],
    },
  },
};
