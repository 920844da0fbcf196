import { has, hitsOf, isBeside, isOurs, isReported, statedNear, undoneOfBefore } from '../scan/meaning';
import { span, type Rule } from './rule';

const SHARED = { family: 'claim-interference', severity: 'block', kind: 'reply', confidence: 'B' } as const;

export const claimWithdrawal: Rule = {
  ...SHARED,
  id: 'CLAIM-A2Z',
  fix: 'claimAnswered',
  sources: ['sellerUniversity', 'codeOfConduct'],
  name: { en: 'Asks to withdraw a claim', zh: '要求撤销索赔' },
  message: { en: 'Asks for a claim to be withdrawn. Answer the claim at Amazon; the result comes from there.', zh: '要求买家撤销索赔。请在亚马逊后台回应，结果由亚马逊通知。' },
  basis: 'A-to-z help: the seller settles it with Amazon; a refund on condition of withdrawal harms buyers',
  frames: [
    { parts: [['requestThere', 'claim'], ['isNoMore', 'goneWord'], ['talkMoney', 'payUp', 'giveValue']], within: 10, unless: ['amazonDoes', 'deviceCue'] },
    { parts: [['isNoMore', 'goneWord', 'withdraw', 'undoIt'], ['talkMoney'], ['claim', 'requestThere', 'disputeWord']], within: 12, across: 1, toBuyer: 0, unless: ['amazonDoes', 'deviceCue', 'neutralNotice'] },
    { parts: [['claim', 'requestThere'], ['beforeWe'], ['goneWord', 'isNoMore', 'withdraw', 'beforeWe', 'weRefuse']], within: 12, evenRefused: [0, 1, 2], unless: ['amazonDoes', 'deviceCue', 'neutralNotice'] },
    { parts: [['tellAmazon'], ['mistakeWord', 'allFine']], within: 9, toBuyer: 0, unless: ['ourFault', 'neutralNotice'] },
    { parts: [['closeCase'], ['caseNoun'], ['refundThen'], ['onlyThen', 'pleaseYou']], within: 10, across: 1, together: 2, unless: ['amazonDoes', 'deviceCue', 'neutralNotice', 'benefitDone', 'weCancel'], unlessBeside: ['eitherWay'] },
    { parts: [['closeCase'], ['caseNoun'], ['pleaseYou']], within: 7, together: 3, toBuyer: 0, unless: ['amazonDoes', 'deviceCue', 'neutralNotice', 'benefitDone', 'weCancel', 'outOfStock'], unlessBeside: ['eitherWay'] },
    { parts: [['closeCase'], ['amazon'], ['refundThen'], ['onlyThen']], within: 9, close: 4, across: 1, together: 2, toBuyer: 0, unless: ['amazonDoes', 'deviceCue', 'neutralNotice', 'benefitDone', 'weCancel', 'sendBack'], unlessBeside: ['eitherWay'] },
    { parts: [['claimDeed'], ['onlyThen', 'refundThen', 'pleaseYou']], within: 14, toBuyer: 0, unless: ['amazonDoes', 'deviceCue', 'neutralNotice', 'benefitDone'], unlessBeside: ['eitherWay'] },
    { parts: [['claim', 'requestThere'], ['goneShort'], ['benefit', 'giveValue', 'payUp', 'talkMoney']], within: 14, close: 1, inOrder: true, unless: ['amazonDoes', 'deviceCue', 'neutralNotice', 'benefitDone'], unlessBeside: ['eitherWay'] },
    { parts: [['claim'], ['withdraw', 'undoIt', 'goneWord']], within: 7, asks: true, toBuyer: 1, unless: ['amazonDoes', 'deviceCue', 'neutralNotice'] },
  ],
  ideas: ['claim'],
  inDraft: ({ sentences }) => sentences.flatMap((sentence, i) => {
    if (isBeside(sentences, i, ['eitherWay'])) return [];
    const pair = has(sentence, 'amazonDoes', 'neutralNotice') ? undefined : statedNear(sentence, 'withdraw', 'claim', 5);
    if (pair && !isOurs(sentence, pair[0])) return [{ ...span(...pair), sentence }];
    const undo = undoneOfBefore(sentences, i, ['claim']);
    return undo ? [{ ...span(undo), sentence }] : [];
  }),
};

/** Without any of these in it, a term like "between us" says nothing of Amazon. */
const PLAINLY_AMAZON = /amazon|アマゾン|亚马逊|平台|claim|申請|通報|索赔|投诉|举报|纠纷|case|私了|私下|协商|当事者|当店との間/;

export const claimDiscouraged: Rule = {
  ...SHARED,
  id: 'CLAIM-DISCOURAGE',
  fix: 'freeToContactAmazon',
  sources: ['codeOfConduct'],
  name: { en: 'Discourages contacting Amazon', zh: '阻止买家联系亚马逊' },
  message: { en: 'Keeps the buyer from Amazon or from a claim. They are free to go there at any time.', zh: '阻止买家联系亚马逊或提出索赔。买家随时有权这样做。' },
  basis: 'Code of Conduct: act fairly',
  frames: [
    { parts: [['keepOut'], ['involve']], within: 5, inOrder: true, unbroken: true, evenRefused: [0, 1], unless: ['alreadyDone', 'benefitDone'], unlessBeside: ['eitherWay'] },
    { parts: [['outOfAmazon'], ['amazon', 'involve', 'claim'], ['amazonInept', 'talkMoney', 'payUp', 'giveValue', 'involve', 'benefit']], within: 16, across: 1, evenRefused: [0, 1, 2], unless: ['alreadyDone', 'benefitDone', 'buyWord', 'cheaperWord'], unlessBeside: ['eitherWay'] },
    { parts: [['askNot'], ['speakOf'], ['toAmazonDesk']], within: 6, evenRefused: [0, 1, 2], unless: ['alreadyDone', 'benefitDone', 'secret', 'outsideAmazon', 'warning'], unlessBeside: ['eitherWay'] },
    { parts: [['botherWord'], ['amazon']], within: 3, evenRefused: [0, 1], unless: ['alreadyDone', 'benefitDone', 'deviceCue', 'amazonDoes', 'empathy'], unlessBeside: ['eitherWay'] },
    { parts: [['ratherNot'], ['reportIt']], within: 5, evenRefused: [0, 1], unless: ['alreadyDone', 'benefitDone', 'secret', 'outsideAmazon', 'warning'], unlessBeside: ['eitherWay', 'warning'] },
    { parts: [['caseNoun', 'toAmazonDesk', 'reportIt'], ['pointless']], within: 10, evenRefused: [0, 1], unless: ['alreadyDone', 'benefitDone', 'neutralNotice', 'deviceCue'], unlessBeside: ['eitherWay'] },
    { parts: [['involve'], ['pointless']], within: 12, across: 1, evenRefused: [0, 1], unless: ['alreadyDone', 'benefitDone', 'neutralNotice'], unlessBeside: ['eitherWay'] },
    { parts: [['claimHold'], ['weRefuse']], within: 14, evenRefused: [0, 1], unless: ['review', 'verdict'] },
  ],
  ideas: ['discourage'],
  inSentence: (sentence) => {
    if (has(sentence, 'eitherWay')) return undefined;
    const hit = hitsOf(sentence, 'discourage').find((place) => !isReported(sentence, place) && (has(sentence, 'claim', 'amazon') || PLAINLY_AMAZON.test(sentence.segment.words.slice(place.start, place.end))));
    return hit && span(hit);
  },
};

export const chargebackWithdrawal: Rule = {
  ...SHARED,
  id: 'CLAIM-CHARGEBACK',
  fix: 'claimAnswered',
  sources: ['chargebacks'],
  name: { en: 'Asks to withdraw a chargeback', zh: '要求撤销拒付' },
  message: { en: 'Asks for a chargeback to be taken back. Refund, or state your case to Amazon.', zh: '要求撤销拒付。请退款或向亚马逊提交申诉材料。' },
  basis: 'Chargeback help: refund or represent the case through Amazon, not through the buyer',
  frames: [
    { parts: [['bankWord'], ['disputeWord'], ['mistakeWord']], within: 8, asks: true, toBuyer: 2, unless: ['amazonDoes'] },
    { parts: [['bankWord'], ['chargeFine']], within: 14, toBuyer: 1, unless: ['amazonDoes', 'secret'] },
    { parts: [['tellBank'], ['disputeWord', 'mistakeWord']], within: 10 },
  ],
  ideas: ['tellBank'],
  inSentence: (sentence) => {
    if (has(sentence, 'here', 'eitherWay')) return undefined;
    const hit = hitsOf(sentence, 'tellBank').find((place) => !isReported(sentence, place));
    return hit && span(hit);
  },
};
