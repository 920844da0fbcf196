import type { Examples } from './rule';

/** Drafts that each rule of this family must find, and drafts that no rule may block or warn of. */
export const examples: Readonly<Record<string, Examples>> = {
  'STYLE-HTML': {
    violating: {
      any: ['<b>Important</b>', '**Important:** wash it by hand.', '[the manual](https://amazon.com/dp/B0ABCDEFGH)', '<span style=\'color:blue\'>x</span>'],
    },
    innocent: {
      en: ['weight < 5 kg and > 2 kg'],
      any: ['<3 mm gap', 'Settings > About', '* not included ** sold apart', 'Plate #2, 4 * 3 mm'],
    },
  },
  'STYLE-BREAKS': {
    violating: {
      any: ['Hi,\n\n\n\nthanks.'],
    },
    innocent: {
      any: ['Hi,\n\nthanks.\n\nBest'],
    },
  },
  'STYLE-CAPS': {
    violating: {
      en: ['PLEASE READ THE MANUAL CAREFULLY!!!', 'THE NEW HANDLE IS ON ITS WAY AND SHOULD BE WITH YOU ON FRIDAY'],
    },
    innocent: {
      any: ['USB HDMI adapter', 'Signed by FRONT DESK'],
      en: ['DHL GLS UPS are supported'],
    },
  },
  'TRACK-PIXEL': {
    violating: {
      any: ['<img src=\'https://m.example/p.gif\' width=\'1\' height=\'1\'>'],
    },
    innocent: {
      en: ['The screen has 1920 x 1080 pixels.', 'There is one dead pixel.'],
    },
  },
  'IMG-PRODUCT': {
    violating: {
      any: ['<img src=\'https://cdn.example/logo.png\'>'],
    },
    innocent: {
      en: ['Please send a photo of the label.', 'The photo you sent is clear.'],
    },
  },
  'ATTACH-TYPE': {
    violating: {
      en: ['I attached our new catalogue.'],
    },
    innocent: {
      en: ['The invoice is attached.', 'Please find the user guide enclosed.'],
    },
  },
};
