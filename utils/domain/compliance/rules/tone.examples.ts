import type { Examples } from './rule';

/** Drafts that each rule of this family must find, and drafts that no rule may block or warn of. */
export const examples: Readonly<Record<string, Examples>> = {
  'TONE-COMMAND': {
    violating: {
      en: ['You have to be patient, full stop.'],
    },
    innocent: {
      en: ['The battery must be removed before washing.', 'You must be within 3 m to pair.'],
      zh: ['安装前必须断电。'],
      de: ['Der Stecker muss trocken sein.'],
    },
  },
  'TONE-BLAME': {
    violating: {
      en: ['Had you looked at page two, we wouldn\'t be here.'],
    },
    innocent: {
      en: ['Sorry for the confusion; page two of the leaflet explains it.', 'It was our fault.'],
    },
  },
  'TONE-THREAT': {
    violating: {
      en: ['Our lawyer will be in touch.'],
    },
    innocent: {
      en: ['The police report number can be added to the carrier claim.'],
    },
  },
  'OFFENSIVE': {
    violating: {
      en: ['Only a fool would break it.'],
    },
    innocent: {
      en: ['The dummy plug (blind cap) is included.'],
      zh: ['垃圾袋已随货附上。'],
      de: ['Der Mistbehälter ist spülmaschinenfest.'],
    },
  },
};
