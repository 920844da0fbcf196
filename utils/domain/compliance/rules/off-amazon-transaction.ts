import { has, hitsOf, isRefused, isReported, stated, statedNear } from '../scan/meaning';
import { span, spanOf, type Rule } from './rule';

const SHARED = { family: 'off-amazon-transaction', severity: 'block', confidence: 'A', sources: ['codeOfConduct', 'productReviews', 'seeds'] } as const;

export const outsidePayment: Rule = {
  ...SHARED,
  id: 'OFF-PAY',
  fix: 'refundThroughAmazon',
  name: { en: 'Payment or refund outside Amazon', zh: '站外付款或退款' },
  message: { en: 'Money may only move through Amazon, to the original payment method.', zh: '款项只能通过亚马逊原路支付或退回。' },
  basis: 'Code of Conduct: no circumvention of the Amazon sales process; no reimbursement by another payment method',
  ideas: ['wallet', 'transfer', 'outsideAmazon'],
  inSentence: (sentence) => {
    const isThroughAmazon = has(sentence, 'originalPayment', 'amazonDoes');
    const asked = statedNear(sentence, 'giveMe', 'wallet', 4) ?? statedNear(sentence, 'giveMe', 'transfer', 4);
    if (isThroughAmazon) return spanOf(asked);
    const wallet = hitsOf(sentence, 'wallet').find((hit) => !isRefused(sentence, hit) && !isReported(sentence, hit));
    if (wallet && !has(sentence, 'productUse')) return span(wallet);
    const transfer = statedNear(sentence, 'transfer', 'payMoney', 8) ?? statedNear(sentence, 'transfer', 'giveMe', 8);
    if (transfer) return span(...transfer);
    return spanOf(statedNear(sentence, 'outsideAmazon', 'payMoney', 5));
  },
};

export const outsidePurchase: Rule = {
  ...SHARED,
  id: 'OFF-BUY',
  fix: 'buyOnAmazon',
  name: { en: 'Purchase away from Amazon', zh: '引导站外购买' },
  message: { en: 'Leads the purchase away from Amazon.', zh: '引导买家绕过亚马逊购买。' },
  basis: 'Prohibited seller activities: diverting transactions or buyers',
  ideas: ['buyDirect'],
  inSentence: (sentence) => {
    const hit = stated(sentence, 'buyDirect');
    return hit && span(hit);
  },
};

export const otherShop: Rule = {
  id: 'COMPETITOR',
  family: 'competitor-mention',
  severity: 'warn',
  confidence: 'C',
  sources: ['seeds', 'thirdParty', 'codeOfConduct'],
  name: { en: 'Another marketplace or shop', zh: '提及其他平台' },
  message: { en: 'Names another marketplace or shop; Amazon may read that as diverting the buyer.', zh: '提及其他平台或商店，可能被视为引流。' },
  basis: 'No explicit official text; diverting buyers is prohibited',
  ideas: ['competitor'],
  inSentence: (sentence) => {
    const hit = stated(sentence, 'competitor');
    return hit && span(hit);
  },
};
