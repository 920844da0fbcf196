import { postalAddressIn } from '../detect/postal-addresses';
import { has, hitsOf, isNear, isOurs, stated, statedNear } from '../scan/meaning';
import type { Sentence } from '../scan/draft';
import { span, type Rule } from './rule';

const SHARED = { family: 'return-address-change', kind: 'reply' } as const;

export const otherReturnAddress: Rule = {
  ...SHARED,
  id: 'RETURN-ADDR',
  severity: 'block',
  fix: 'useReturnLabel',
  confidence: 'B',
  sources: ['returns', 'sellerUniversity', 'seeds'],
  name: { en: 'Another return address', zh: '更改退货地址' },
  message: { en: 'A return goes to the address on the authorised label, nowhere else.', zh: '退货只能寄往授权标签上的地址。' },
  basis: 'Returns are authorised in Manage Returns with the address or label given there',
  frames: [
    { parts: [['skipTag'], ['sendBack', 'sendTo', 'otherAddress']], within: 14, evenRefused: [0, 1] },
    { parts: [['skipTag'], ['sendBack', 'sendTo', 'otherAddress', 'writeOver']], within: 14, across: 1, evenRefused: [0, 1], unless: ['labelFine', 'amazonDoes'] },
    { parts: [['itemBack'], ['barePlace'], ['notTheirs']], within: 9, across: 1, together: 2, toBuyer: 0, evenRefused: [2], unless: ['labelFine', 'amazonDoes', 'deviceCue', 'movedThere'] },
    { parts: [['myPerson'], ['takesParcel']], within: 7, unless: ['deviceCue', 'review', 'benefitDone'] },
    { parts: [['ourDriver'], ['pickUp'], ['notTheirs', 'skipTag', 'skipForm']], within: 8, across: 1, together: 2, evenRefused: [2], unless: ['amazonDoes', 'deviceCue'] },
    { parts: [['crossOut'], ['ourAddress'], ['addressWord']], within: 8, unless: ['labelFine'] },
    { parts: [['crossOut'], ['addressWord'], ['writeOver']], within: 8, unless: ['labelFine'] },
  ],
  ideas: ['skipLabel', 'sendBack', 'sendTo', 'betterThan', 'skipTag', 'crossOut'],
  inSentence: (sentence) => {
    const label = stated(sentence, 'skipLabel');
    if (label) return span(label);
    if (has(sentence, 'labelFine') || isSentOut(sentence) || (has(sentence, 'movedThere') && !has(sentence, 'request'))) return undefined;
    const pair = (isSentBack(sentence) ? statedNear(sentence, 'sendBack', 'otherAddress', 9) : undefined) ?? statedNear(sentence, 'sendTo', 'otherAddress', 9);
    if (pair) return span(...pair);
    const send = stated(sentence, 'sendTo') ?? stated(sentence, 'sendBack');
    const isElsewhere = has(sentence, 'betterThan', 'crossOut') && has(sentence, 'addressWord') || has(sentence, 'skipTag') || has(sentence, 'notTheirs') && has(sentence, 'sendTo', 'sendBack');
    const street = (send || isElsewhere) && postalAddressIn(sentence);
    return street ? span(...(send ? [send] : []), street) : undefined;
  },
};

/** "We can send the replacement to 12 Oak Street": it goes to the buyer. */
function isSentOut(sentence: Sentence): boolean {
  const sent = [...hitsOf(sentence, 'sendTo'), ...hitsOf(sentence, 'sendBack')];
  return sent.length > 0 && has(sentence, 'outgoing') && sent.every((hit) => isOurs(sentence, hit) || isNear(sentence, hit, 'outgoing', 2, 'before'));
}

const RETURNED_GOODS = /^(?:returns?|retouren?|rucksendung(?:en)?|retours?|devolucion(?:es)?|resi|reso|返品|退货)$/;

/** "Our workshop checked your return" speaks of it; "send it back" and "returns go to" ask for it. */
function isSentBack(sentence: Sentence): boolean {
  const { words } = sentence.segment;
  return has(sentence, 'request', 'sendTo', 'pleaseYou', 'skipTag') || hitsOf(sentence, 'sendBack').some((hit) => !RETURNED_GOODS.test(words.slice(hit.start, hit.end)));
}

export const returnWithoutRequest: Rule = {
  ...SHARED,
  id: 'RETURN-BYPASS',
  severity: 'warn',
  fix: 'openReturn',
  confidence: 'A',
  sources: ['sellerUniversity'],
  name: { en: 'Return without a return request', zh: '绕过退货申请' },
  message: { en: 'Ask the buyer to open the return in Your Orders, so that there is a label and a record.', zh: '请让买家在“我的订单”中提交退货申请，以获取标签并留有记录。' },
  basis: 'Seller University: instruct the buyer to raise a request in the Online Returns Center',
  frames: [
    { parts: [['skipForm'], ['sendBack', 'sendTo', 'returnWord']], within: 12, evenRefused: [0, 1], unlessBeside: ['keepIt'] },
  ],
  ideas: ['skipRequest'],
  inDraft: ({ sentences }) => sentences.flatMap((sentence, i) => {
    const hit = hitsOf(sentence, 'skipRequest')[0];
    if (!hit || has(sentence, 'reported')) return [];
    const kept = [sentence, sentences[i + 1]].some((other) => other && has(other, 'keepIt'));
    return kept ? [] : [{ ...span(hit), sentence }];
  }),
};
