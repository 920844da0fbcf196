import type { Sentence } from '../scan/draft';
import { SIGN } from '../scan/signs';

/** A sum of money in a draft; the range is of folded text. */
export interface Amount {
  start: number;
  end: number;
  amount: number;
  /** ISO 4217; `$` is read as the dollar of the United States, `¥` as yen in Japanese text, else as yuan. */
  currency: string;
}

const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD', usd: 'USD', dollar: 'USD', dollars: 'USD', '€': 'EUR', eur: 'EUR', euro: 'EUR', euros: 'EUR', '£': 'GBP', gbp: 'GBP', pounds: 'GBP', pound: 'GBP', yen: 'JPY', jpy: 'JPY', 円: 'JPY', 元: 'CNY', 块: 'CNY', cny: 'CNY', rmb: 'CNY', 美元: 'USD', 欧元: 'EUR', 日元: 'JPY', ドル: 'USD', ユーロ: 'EUR',
};
const NUMBER = String.raw`\d{1,7}(?:[.,]\d{1,3}){0,2}`;
const SUM = new RegExp(`(us\\$|[$€£¥]|usd|eur|gbp|jpy|cny) ?(${NUMBER})|(${NUMBER}) ?(usd|eur|gbp|jpy|cny|rmb|dollars?|euros?|pounds?|yen|[$€£]|円|元|块|美元|欧元|日元|ドル|ユーロ)`, 'g');

/** Sums of money in a sentence, in order. */
export function amountsIn(sentence: Sentence): Amount[] {
  if ((sentence.signs & SIGN.digit) === 0) return [];
  const text = sentence.segment.folded.text.slice(sentence.start, sentence.end);
  return [...text.matchAll(SUM)].map((match) => {
    const sign = (match[1] ?? match[4] ?? '').replace('us$', '$');
    return {
      start: sentence.start + match.index, end: sentence.start + match.index + match[0].length,
      amount: readNumber(match[2] ?? match[3] ?? '0'), currency: sign === '¥' ? (sentence.isJapanese ? 'JPY' : 'CNY') : CURRENCIES[sign] ?? sign.toUpperCase(),
    };
  });
}

/** "1.234,50" and "1,234.50" alike: a last group of one or two digits is a fraction. */
function readNumber(text: string): number {
  const fraction = /[.,](\d{1,2})$/.exec(text);
  const whole = fraction ? text.slice(0, fraction.index) : text;
  return Number(whole.replace(/[.,]/g, '')) + (fraction ? Number(`0.${fraction[1]}`) : 0);
}
