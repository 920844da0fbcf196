import type { Examples } from './rule';

/** Drafts that each rule of this family must find, and drafts that no rule may block or warn of. */
export const examples: Readonly<Record<string, Examples>> = {
  'SENS-PAY': {
    violating: {
      en: ['Tell me the code Amazon texted you.'],
    },
    innocent: {
      en: ['Never share your card details or password with us.', 'The door code for delivery can be added in Your Account.'],
      de: ['Das WLAN-Passwort steht auf dem Router.'],
    },
  },
  'SENS-ID': {
    violating: {
      en: ['A copy of your ID card is required first.'],
    },
    innocent: {
      en: ['The passport cover you ordered is black.', 'A photo of the label is enough.'],
    },
  },
};
