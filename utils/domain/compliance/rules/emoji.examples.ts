import type { Examples } from './rule';

/** Drafts that each rule of this family must find, and drafts that no rule may block or warn of. */
export const examples: Readonly<Record<string, Examples>> = {
  'EMOJI': {
    violating: {
      any: ['Done! 😀'],
      zh: ['辛苦了👍'],
      de: ['Danke ❤️'],
    },
    innocent: {
      any: ['25 °C', '→ Settings → About', '½ cup, 3 × 4 cm', '§ 312g BGB'],
      en: ['Brand™ and logo®'],
    },
  },
  'EMOTICON': {
    violating: {
      any: ['Thanks :-)'],
      ja: ['ありがとうございます♪'],
    },
    innocent: {
      any: ['ratio 3:1', 'ISO 8:2000'],
      en: ['(a) first step; (b) second step'],
    },
  },
};
