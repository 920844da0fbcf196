import { has, statedNear } from '../scan/meaning';
import { span, type Rule } from './rule';

const SHARED = { family: 'sensitive-info', severity: 'block', confidence: 'B' } as const;

export const paymentSecret: Rule = {
  ...SHARED,
  id: 'SENS-PAY',
  fix: 'noPaymentDetails',
  sources: ['needOnly'],
  name: { en: 'Card, bank or login data', zh: '索要银行卡、验证码或密码' },
  message: { en: 'Never ask for card, bank or login data, or for codes.', zh: '绝不可索要银行卡、账户、密码或验证码。' },
  basis: 'Ask only for what the order needs',
  frames: [
    { parts: [['handOver'], ['digitsWord'], ['justSentYou']], within: 8, unless: ['deviceCue', 'couponFine', 'deliveryTopic'] },
    { parts: [['justSentYou'], ['digitsWord', 'secret'], ['whatIsIt', 'handOver']], within: 10, across: 1, unless: ['deviceCue', 'couponFine', 'deliveryTopic', 'amazonDoes', 'warning'] },
    { parts: [['handOver'], ['digitsWord'], ['cardPart']], within: 6, unless: ['deviceCue', 'amazonDoes', 'couponFine'] },
  ],
  ideas: ['secret'],
  inSentence: (sentence) => {
    const pair = statedNear(sentence, 'handOver', 'secret', 6);
    return pair && !has(sentence, 'deviceCue') ? span(...pair) : undefined;
  },
};

export const identityDocument: Rule = {
  ...SHARED,
  id: 'SENS-ID',
  kind: 'reply',
  fix: 'photoIsEnough',
  sources: ['productReviews', 'needOnly'],
  name: { en: 'Identity document, account or profile', zh: '索要证件、账户或个人主页' },
  message: { en: 'Never ask for identity documents, profiles or pictures of the account.', zh: '绝不可索要证件、个人主页或账户截图。' },
  basis: 'Ask only for what the order needs; profile links are typical of review schemes',
  frames: [{ parts: [['screenPicture'], ['accountPage']], within: 9, unless: ['deviceCue', 'warning', 'pathMenu'] }],
  ideas: ['identity'],
  inSentence: (sentence) => {
    const pair = statedNear(sentence, 'handOver', 'identity', 6);
    return pair && span(...pair);
  },
};
