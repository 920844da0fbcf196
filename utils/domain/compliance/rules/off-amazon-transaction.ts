import { has, hitsOf, isRefused, isReported, stated, statedNear } from '../scan/meaning';
import type { Hit, Sentence } from '../scan/draft';
import { span, spanOf, type Rule } from './rule';

const SHARED = { family: 'off-amazon-transaction', severity: 'block', confidence: 'A', sources: ['codeOfConduct', 'productReviews', 'seeds'] } as const;

/** Ways of paying that Amazon has none of. */
const PLAINLY_TRANSFER = /bank transfer|wire transfer|uberweis|virement|transferencia|bonifico|振込|振り込|转账|汇款|微信转/;

/** What is said against Amazon's way of refunding before another is offered. */
const PREFERRED = /rather|prefer|instead|faster|quicker|too long|lieber|bevorzug|schneller|dauert|lent|long,|plus rapide|mieux|tarda|mas rapido|mejor|richiede tempo|piu veloce|meglio|慢|更愿意|更快|不如|時間がかか|早い|よろしければ/;

export const outsidePayment: Rule = {
  ...SHARED,
  id: 'OFF-PAY',
  fix: 'refundThroughAmazon',
  name: { en: 'Payment or refund outside Amazon', zh: '站外付款或退款' },
  message: { en: 'Money may only move through Amazon, to the original payment method.', zh: '款项只能通过亚马逊原路支付或退回。' },
  basis: 'Code of Conduct: no circumvention of the Amazon sales process; no reimbursement by another payment method',
  frames: [
    { parts: [['sumWord'], ['payWay']], within: 9, unless: ['payDone', 'amazonDoes', 'originalPayment', 'praiseWrite'] },
  ],
  ideas: ['wallet', 'transfer', 'outsideAmazon'],
  inSentence: (sentence) => {
    const isThroughAmazon = has(sentence, 'originalPayment', 'amazonDoes') && !has(sentence, 'outsideAmazon');
    const asked = statedNear(sentence, 'giveMe', 'wallet', 4) ?? statedNear(sentence, 'giveMe', 'transfer', 4);
    if (isThroughAmazon && !PREFERRED.test(sentence.segment.folded.text.slice(sentence.start, sentence.end))) return spanOf(asked);
    const wallet = hitsOf(sentence, 'wallet').find((hit) => !isRefused(sentence, hit) && !isReported(sentence, hit));
    if (wallet && !has(sentence, 'productUse')) return { ...span(wallet), ...(has(sentence, 'payMoney', 'giveMe', 'transfer', 'sumWord', 'request', 'outsideAmazon', 'payWay') ? {} : { severity: 'warn' as const }) };
    const plain = hitsOf(sentence, 'transfer').find((hit) => PLAINLY_TRANSFER.test(sentence.segment.words.slice(hit.start, hit.end)) && !isRefused(sentence, hit) && !isReported(sentence, hit));
    if (plain) return span(plain);
    const transfer = statedNear(sentence, 'transfer', 'payMoney', 8) ?? statedNear(sentence, 'transfer', 'giveMe', 8);
    if (transfer) return span(...transfer);
    const outside = statedNear(sentence, 'outsideAmazon', 'payMoney', 5);
    return outside && !/站内信/.test(sentence.segment.words.slice(outside[0].start, outside[0].end)) ? span(...outside) : undefined;
  },
};

export const outsidePurchase: Rule = {
  ...SHARED,
  id: 'OFF-BUY',
  fix: 'buyOnAmazon',
  name: { en: 'Purchase away from Amazon', zh: '引导站外购买' },
  message: { en: 'Leads the purchase away from Amazon.', zh: '引导买家绕过亚马逊购买。' },
  basis: 'Prohibited seller activities: diverting transactions or buyers',
  frames: [
    { parts: [['cashWord'], ['storeVisit', 'dealUs']], within: 16 },
    { parts: [['cashWord'], ['giveCash', 'payUp', 'sumWord']], within: 7, unless: ['payDone', 'amazonDoes', 'deviceCue'] },
    { parts: [['cashWord'], ['payIt', 'dealUs']], within: 5, unless: ['payDone', 'amazonDoes', 'deviceCue', 'originalPayment'] },
    { parts: [['roundAmazon'], ['buyWord', 'sumWord', 'cashWord', 'cheaperWord', 'nextPurchase', 'saving']], within: 12, unless: ['asListed', 'payDone', 'amazonDoes'] },
    { parts: [['strongChannel'], ['payOrBuy', 'sendMoney', 'payIt']], within: 9, unless: ['payDone', 'amazonDoes', 'originalPayment', 'warning', 'couponFine'] },
    { parts: [['directPay'], ['payOrBuy', 'sendMoney', 'payIt']], within: 9, unless: ['payDone', 'amazonDoes', 'originalPayment', 'warning'] },
    { parts: [['ownAccount'], ['sendMoney']], within: 9, unless: ['payDone', 'amazonDoes', 'originalPayment', 'deviceCue', 'warning'] },
    { parts: [['ownStore', 'ourSite'], ['costsLess']], within: 12, unless: ['asListed', 'couponFine', 'deviceCue'] },
    { parts: [['fromUsDirect'], ['costsLess', 'cheaperWord', 'saving', 'lessMoney']], within: 12, unless: ['asListed', 'couponFine', 'deviceCue', 'payDone'] },
    { parts: [['offChannel'], ['payOrBuy'], ['pleaseYou', 'talkMoney', 'giveCash', 'cheaperWord', 'saving']], within: 8, together: 3, unless: ['payDone', 'amazonDoes', 'originalPayment', 'deviceCue', 'asListed', 'couponFine'] },
    { parts: [['amazonFee'], ['buyWord', 'dealUs']], within: 14, across: 1, unless: ['asListed'] },
    { parts: [['dealUs'], ['cheaperWord', 'nextPurchase', 'saving']], within: 12 },
  ],
  ideas: ['buyDirect', 'outsideAmazon', 'ourSite'],
  inSentence: (sentence) => {
    const hit = stated(sentence, 'buyDirect');
    return hit ? span(hit) : spanOf(boughtOutside(sentence) ?? boughtOnSite(sentence));
  },
};

/** "Without Amazon the price is lower": a word for buying beside the way round the marketplace. */
export function boughtOutside(sentence: Sentence): [Hit, Hit] | undefined {
  const pair = statedNear(sentence, 'outsideAmazon', 'buyWord', 7);
  const { words } = sentence.segment;
  return pair && /amazon|platform|plataforma|plateforme|piattaforma|アマゾン|亚马逊|平台|站外|线下/.test(words.slice(pair[0].start, pair[0].end)) ? pair : undefined;
}

/** "Next time order on our own site, it is cheaper": the site, and buying or saving there. */
export function boughtOnSite(sentence: Sentence): [Hit, Hit] | undefined {
  return has(sentence, 'saving', 'nextPurchase') ? statedNear(sentence, 'ourSite', 'buyWord', 7) : undefined;
}

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
    const hit = has(sentence, 'boughtThere') ? undefined : stated(sentence, 'competitor');
    return hit && span(hit);
  },
};
