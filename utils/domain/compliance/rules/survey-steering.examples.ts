import type { Examples } from './rule';

/** Drafts that each rule of this family must find, and drafts that no rule may block or warn of. */
export const examples: Readonly<Record<string, Examples>> = {
  'SURVEY-STEER': {
    violating: {
      en: ['A quick YES in the box below helps our score.'],
    },
    innocent: {
      en: ['Does this solve the problem for you?', 'Press Yes on the remote to confirm pairing.'],
      zh: ['这样是否解决了您的疑问？'],
    },
  },
};
