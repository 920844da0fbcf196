import type { Examples } from './rule';

/** Drafts that each rule of this family must find, and drafts that no rule may block or warn of. */
export const examples: Readonly<Record<string, Examples>> = {
  'LINK-REVIEW': {
    violating: {
      any: ['https://www.amazon.com/review/create-review?asin=B0C1234567'],
    },
    innocent: {
      any: ['https://www.amazon.com/dp/B0C1234567', 'https://www.amazon.com/gp/css/order-history'],
    },
  },
  'REV-POSITIVE': {
    violating: {
      en: ['A five star rating would make our day.'],
      zh: ['求个五星好评！'],
      de: ['Über eine gute Bewertung würden wir uns freuen.'],
      ja: ['高評価をいただけると嬉しいです。'],
      fr: ['Mettez-nous une bonne note.'],
      es: ['Denos una buena puntuación.'],
      it: ['Ci dia un voto alto.'],
    },
    innocent: {
      en: ['The five-star energy label is printed on the box.', 'I\'ll review your photos today.'],
      zh: ['酒店为五星级。'],
      de: ['Der Sternschraubendreher (5 mm) liegt bei.'],
      ja: ['星形ドライバーが付属します。'],
    },
  },
  'REV-COND': {
    violating: {
      en: ['Please don\'t leave a negative review.', 'Love it? Tell everyone. Don\'t love it? Tell only us.'],
      zh: ['满意请公开说，不满意请私下说。'],
      de: ['Sind Sie glücklich, dann bewerten Sie uns, sonst schreiben Sie uns.'],
    },
    innocent: {
      en: ['If you are happy with the replacement plan, we\'ll ship it today.'],
      zh: ['如果您同意该方案，我们今天发货。'],
      de: ['Wenn Sie mit dem Termin einverstanden sind, bestätigen Sie ihn kurz.'],
    },
  },
  'REV-NEUTRAL': {
    violating: {
      en: ['Do let other shoppers know what you think on the product page.'],
      zh: ['欢迎写一条使用评论。'],
      de: ['Schreiben Sie gern eine Rezension.'],
    },
    innocent: {
      en: ['Please review the attached drawing.', 'We forwarded your feedback to the factory.'],
      de: ['Kundenrezensionen können wir nicht ändern.'],
      zh: ['您的意见已反馈给工厂。'],
    },
  },
  'REV-REPEAT': {
    violating: {
      en: ['A kind reminder of our earlier request for your review.'],
    },
    innocent: {
      en: ['A reminder that the courier comes tomorrow.'],
    },
  },
  'REV-HOWTO': {
    violating: {
      en: ['When you write it, mention the soft fabric and add a picture.'],
    },
    innocent: {
      en: ['Please mention the order number in your reply.'],
    },
  },
};
