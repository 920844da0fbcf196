import type { Examples } from './rule';

/** Drafts that each rule of this family must find, and drafts that no rule may block or warn of. */
export const examples: Readonly<Record<string, Examples>> = {
  'LINK-EXT': {
    violating: {
      en: ['See the video on https://www.pumpworld.example/video1.'],
      zh: ['更多内容请看 www.pumpworld.example'],
      de: ['Die Anleitung liegt auf pumpenwelt.example.'],
    },
    innocent: {
      en: ['Track it at https://www.amazon.com/gp/css/order-history', 'https://www.amazon.de/gp/help/customer/contact-us', 'Read page 4 of manual.pdf'],
      any: ['Firmware 3.2.1', 'Battery 3.7 V / 2.5 Ah'],
    },
  },
  'LINK-OBF': {
    violating: {
      en: ['Go to pumpworld dot shop and enter your order number.'],
      any: ['tinyurl.com/pumpvid'],
      zh: ['打开 pumpworld 点 com 查看'],
      de: ['pumpenwelt punkt de'],
    },
    innocent: {
      en: ['The value is 5 dot 2 on the scale.', 'Bestellung vom 12.de Mai is a typo'],
      any: ['Version 10.com port adapter', 'e.g. model X.1'],
      de: ['z.B. im Mai'],
    },
  },
  'LINK-HTTP': {
    violating: {
      any: ['http://www.amazon.com/gp/css/order-history'],
    },
    innocent: {
      any: ['https://www.amazon.com/gp/css/order-history'],
    },
  },
  'LINK-OPTOUT': {
    violating: {
      en: ['Click here to stop receiving our messages.'],
      zh: ['退订请点此链接'],
      de: ['Hier können Sie sich abmelden.'],
    },
    innocent: {
      en: ['Your subscription settings are under Memberships in Amazon.'],
      de: ['Abos verwalten Sie direkt bei Amazon.'],
    },
  },
  'WARRANTY-REG': {
    violating: {
      en: ['Sign up on our page and the warranty becomes three years.'],
    },
    innocent: {
      en: ['The warranty runs two years; no registration is needed.'],
    },
  },
  'LINK-SITE': {
    violating: {
      en: ['Visit our website for the full guide.'],
      de: ['Die Anleitung finden Sie auf unserer Webseite.'],
      zh: ['请访问我们的官网下载说明书。'],
      ja: ['詳しくは当店のホームページをご覧ください。'],
      fr: ['Consultez notre site internet pour la notice.'],
      es: ['Consulte nuestra página web para ver el manual.'],
      it: ['Consulti il nostro sito per il manuale.'],
    },
    innocent: {
      en: ['You can follow the parcel on the tracking page of the carrier.'],
      de: ['Die Anleitung liegt dem Paket bei.'],
      zh: ['说明书已随货附上。'],
      ja: ['説明書は箱に入っております。'],
      fr: ['La notice est dans la boîte.'],
      es: ['El manual está en la caja.'],
      it: ['Il manuale è nella scatola.'],
    },
  },
};
