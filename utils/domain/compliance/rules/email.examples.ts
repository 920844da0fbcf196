import type { Examples } from './rule';

/** Drafts that each rule of this family must find, and drafts that no rule may block or warn of. */
export const examples: Readonly<Record<string, Examples>> = {
  'EMAIL-PLAIN': {
    violating: {
      en: ['Write to service@pumpworld.example and attach the video.'],
      zh: ['请发送到 kefu@pumpworld.example。'],
      de: ['Mail an kontakt@pumpenwelt.example.'],
    },
    innocent: {
      en: ['Amazon will e-mail you the confirmation.', 'The alias ends with @marketplace.amazon.com and is created by Amazon.'],
      any: ['Torque: 5 Nm @ 20 °C.'],
    },
  },
  'EMAIL-OBF': {
    violating: {
      en: ['Our box is pump.care at gmail dot com.'],
      zh: ['邮箱：pumpcare 艾特 163 点 com'],
      fr: ['pumpcare arobase orange point fr'],
    },
    innocent: {
      en: ['We are at the warehouse dot-matrix printer now.', 'The meeting point is at gate 4.'],
      fr: ['Nous sommes chez le transporteur.'],
    },
  },
};
