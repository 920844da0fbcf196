import { has, hitsOf, isRefused, stated, statedNear } from '../scan/meaning';
import { amountsIn } from '../detect/amounts';
import type { Sentence } from '../scan/draft';
import { span, type Match, type Rule } from './rule';

const SHARED = { family: 'unapproved-promise', severity: 'warn' } as const;

export const guaranteedDelivery: Rule = {
  ...SHARED,
  id: 'PROMISE-DELIVERY',
  confidence: 'C',
  sources: ['sellerUniversity', 'thirdParty'],
  name: { en: 'Guaranteed delivery date', zh: '保证送达时间' },
  message: { en: 'Nobody can promise this. Give the carrier’s estimate and say when you will write again.', zh: '无人能保证送达时间。请告知承运商的预计时间，并说明何时再联系。' },
  basis: 'Seller University: never guess, deliver on promises',
  frames: [
    { parts: [['guarantee'], ['arrival']], within: 14, unless: ['estimate', 'coverWord'] },
  ],
  ideas: ['guarantee'],
  inSentence: (sentence) => {
    const pair = has(sentence, 'estimate', 'coverWord') ? undefined : statedNear(sentence, 'guarantee', 'arrival', 9);
    return pair && span(...pair);
  },
};

export const wildCompensation: Rule = {
  ...SHARED,
  id: 'PROMISE-MONEY',
  kind: 'reply',
  confidence: 'D',
  sources: ['seeds'],
  name: { en: 'Unlimited or unapproved compensation', zh: '未经批准的赔付承诺' },
  message: { en: 'Promises money without a limit or above what you may promise yourself.', zh: '承诺了无限额或超出权限的赔付。' },
  basis: 'Do not promise compensation without approval',
  frames: [
    { parts: [['everyCent'], ['noIfs', 'forLife', 'wildSum']], within: 16, unless: ['payDone'] },
    { parts: [['forLife'], ['payUp', 'compensate']], within: 14, unless: ['coverWord', 'payDone'] },
    { parts: [['wildSum'], ['payUp', 'compensate']], within: 9 },
  ],
  ideas: ['wildMoney', 'compensate'],
  inSentence: (sentence) => {
    const wild = stated(sentence, 'wildMoney');
    return wild ? span(wild) : aboveLimit(sentence);
  },
};

function aboveLimit(sentence: Sentence): Match | undefined {
  const limit = sentence.context.promiseLimit;
  const offer = hitsOf(sentence, 'compensate').find((hit) => !isRefused(sentence, hit));
  if (!limit || !offer || has(sentence, 'amazonDoes')) return undefined;
  const over = amountsIn(sentence).find(({ amount, currency }) => currency === limit.currency.toUpperCase() && amount > limit.amount);
  return over && { ...span(offer, over), isMeasured: true };
}
