import { amountsIn } from '../detect/amounts';
import { linksIn } from '../detect/links';
import { has, near, stated, statedNear } from '../scan/meaning';
import { SIGN } from '../scan/signs';
import type { Sentence } from '../scan/draft';
import { span, type Match, type Rule } from './rule';

const SHARED = { family: 'promotion', fix: 'removeSentence', sources: ['guidelines', 'guidelinesList'] } as const;

export const coupon: Rule = {
  ...SHARED,
  id: 'PROMO-COUPON',
  severity: 'block',
  confidence: 'A',
  name: { en: 'Coupon, discount or code', zh: '优惠券、折扣或优惠码' },
  message: { en: 'Coupons and discounts are marketing. Offer a remedy for this order instead.', zh: '优惠券和折扣属于营销。请改为针对本单的补救措施。' },
  basis: 'Communication Guidelines (G1701): no marketing or promotional messaging, including coupons',
  frames: [
    { parts: [['nextPurchase'], ['deductWord']], within: 8, unless: ['couponFine', 'review', 'dealUs', 'buyDirect'] },
    { parts: [['nextPurchase'], ['freeShipping', 'percentWord']], within: 14, unless: ['couponFine', 'review', 'dealUs', 'buyDirect', 'returnWord'] },
    { parts: [['codeWord'], ['lessMoney', 'saving', 'deductWord']], within: 14, unless: ['couponFine', 'review', 'payDone', 'benefitDone', 'deviceCue'] },
    { parts: [['wholeStore'], ['lessMoney', 'percentWord']], within: 9, unless: ['couponFine', 'asListed', 'benefitDone'] },
    { parts: [['codeEntry'], ['freeShipping']], within: 12, unless: ['couponFine', 'returnWord', 'asListed', 'deliveryTopic'] },
    { parts: [['dealWord', 'coupon'], ['dealLure', 'nextPurchase']], within: 10, unless: ['couponFine', 'review', 'dealUs', 'buyDirect'] },
  ],
  ideas: ['coupon', 'codeEntry', 'nextPurchase'],
  signs: SIGN.percent,
  inSentence: (sentence) => {
    if (has(sentence, 'rateUs', 'rewardOffer') || (has(sentence, 'couponFine') && !stated(sentence, 'nextPurchase')) || near(sentence, 'coupon', 'review', 12)) return undefined;
    const pair = statedNear(sentence, 'coupon', 'couponOffer', 8) ?? statedNear(sentence, 'coupon', 'nextPurchase', 10);
    return pair ? span(...pair) : codeIn(sentence) ?? (has(sentence, 'ourSite', 'buyDirect') ? undefined : percentIn(sentence)) ?? nextTimeIn(sentence);
  },
};

const PERCENT = /\d{1,2} ?% ?(?:off|rabatt|nachlass|discount|sconto|dto|de (?:descuento|reduction|remise)|di sconto|オフ|引き)|(?<!波)[一二三四五六七八九\d]{1,2}折(?![叠页伞门屏椅床梯扇线痕断])|(?:alles|everything|ganze|tout|todo|tutto|store|shop|boutique|tienda|negozio)[^.!?\n]{0,20}\d{1,2} ?%|\d{1,2} ?%[^.!?\n]{0,16}(?:gunstiger|cheaper|billiger|moins cher|reduziert|mas barato|in meno|de menos|store|sitewide|on everything|on all|on every|auf alle|sur tou[st]|en tod[ao]s?|su tutt[oei])|- ?\d{1,2} ?% (?:sur|auf|on|en|su)/;

const SAVED = /(?:save|sparen|spart|economise[rz]?|ahorr[ae]|risparmi[a]?) [^.!?\n]{0,8}\d{1,2} ?%|省 ?\d{1,2} ?%|\d{1,2} ?%お得/;

/** "20 % off until Sunday", "order two more and save 20 %": not "the lamp saves 20 % of the power". */
function percentIn(sentence: Sentence): Match | undefined {
  const text = sentence.segment.folded.text.slice(sentence.start, sentence.end);
  const found = PERCENT.exec(text) ?? (has(sentence, 'buyWord', 'nextPurchase', 'otherGoods') ? SAVED.exec(text) : null);
  return found ? { start: sentence.start + found.index, end: sentence.start + found.index + found[0].length } : undefined;
}

/** "15 % on your next purchase": a share or a sum, and the purchase that it is for. */
function nextTimeIn(sentence: Sentence): Match | undefined {
  const next = stated(sentence, 'nextPurchase');
  if (!next) return undefined;
  const found = /\d{1,2} ?%|(?<!波)[一二三四五六七八九\d]{1,2}折(?![叠页伞门屏椅床梯扇线痕断])/.exec(sentence.segment.folded.text.slice(sentence.start, sentence.end));
  const sum = amountsIn(sentence)[0];
  if (found) return span(next, { start: sentence.start + found.index, end: sentence.start + found.index + found[0].length });
  return sum && has(sentence, 'we', 'benefit', 'saving', 'codeEntry') ? span(next, sum) : undefined;
}

/** "Type HELLO10 at checkout and pay less": a code in capitals and digits, and money to save. */
function codeIn(sentence: Sentence): Match | undefined {
  const { segment } = sentence;
  const entry = stated(sentence, 'codeEntry');
  const saving = stated(sentence, 'saving') ?? stated(sentence, 'nextPurchase');
  if (!entry || !saving) return undefined;
  const raw = segment.raw.slice(segment.folded.starts[sentence.start] ?? 0, segment.folded.ends[sentence.end - 1] ?? 0);
  return /(?<![A-Za-z0-9])[A-Z]{3,12}\d{1,4}(?![A-Za-z0-9])/.test(raw) ? span(entry, saving) : undefined;
}

export const crossSelling: Rule = {
  ...SHARED,
  id: 'PROMO-CROSS',
  severity: 'block',
  confidence: 'A',
  name: { en: 'Other products or the storefront', zh: '推销其他商品或店铺' },
  message: { en: 'Promotes other products. Answer only what was asked.', zh: '推销其他商品。请只回答买家所问。' },
  basis: 'Communication Guidelines (G1701): no promotions for additional products',
  frames: [
    { parts: [['newModel'], ['introPrice', 'dealLure', 'request', 'saving']], within: 12, unless: ['asListed', 'weRefuse', 'ourSite', 'buyDirect'] },
    { parts: [['otherGoods'], ['otherGoods', 'crossSell']], within: 12, unless: ['asListed'] },
    { parts: [['offerInfo'], ['madeFor', 'otherGoods']], within: 12, across: 1, unless: ['asListed', 'deviceCue'] },
    { parts: [['saleEvent'], ['lookAt']], within: 14, unless: ['asListed', 'deviceCue', 'deliveryTopic'] },
    { parts: [['upgradeTo'], ['moreMoney', 'lessMoney']], within: 9, unless: ['asListed', 'deviceCue'] },
    { parts: [['ownersOf'], ['alsoTake']], within: 10, unless: ['asListed', 'deviceCue'] },
  ],
  ideas: ['crossSell'],
  inSentence: (sentence) => {
    const hit = has(sentence, 'asListed') ? undefined : stated(sentence, 'crossSell');
    return hit && span(hit);
  },
};

export const smallGift: Rule = {
  ...SHARED,
  id: 'PROMO-GIFT',
  severity: 'warn',
  confidence: 'C',
  sources: ['seeds', 'guidelines'],
  name: { en: 'Unasked gift or sample', zh: '主动赠送礼品或小样' },
  message: { en: 'Gifts count as marketing. Name the remedy: replacement, part or refund.', zh: '赠品可能被视为营销。请直接说明补救：补发、配件或退款。' },
  basis: 'Not listed by name; falls under marketing',
  frames: [
    { parts: [['slipIn'], ['treat']], within: 7, unless: ['review', 'asListed'] },
    { parts: [['giftIn'], ['giftIn', 'boxPlace', 'smallGift']], within: 8, unless: ['review', 'asListed'] },
  ],
  ideas: ['smallGift'],
  inSentence: (sentence) => {
    const hit = stated(sentence, 'smallGift');
    return hit && !has(sentence, 'asListed') && !near(sentence, 'smallGift', 'review', 12) ? span(hit) : undefined;
  },
};

export const storeLink: Rule = {
  ...SHARED,
  id: 'LINK-STORE',
  severity: 'warn',
  fix: 'remove',
  confidence: 'C',
  sources: ['thirdParty'],
  name: { en: 'Link to a storefront or product page', zh: '店铺或商品页链接' },
  message: { en: 'Storefront links count as marketing; a link to the very product asked about is fine.', zh: '店铺链接属于营销；买家所问商品的链接可以接受。' },
  basis: 'Checkers of the trade count storefront and listing links as marketing',
  signs: SIGN.dot,
  inSentence: (sentence) => linksIn(sentence).flatMap(({ start, end, kind, path }): Match[] => {
    if (kind !== 'amazon') return [];
    if (/^\/(?:[a-z]{2}\/)?(?:stores|shops|s[/?]|b[/?])/.test(path)) return [{ start, end }];
    return /\/dp\/|\/gp\/product\//.test(path) ? [{ start, end, severity: 'advice' }] : [];
  }),
};
