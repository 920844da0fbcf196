import { has, hitsOf, isNear, isOurs, isRefused, isReported, stated } from '../scan/meaning';
import type { Hit, Sentence } from '../scan/draft';
import { span, type Rule } from './rule';

export const cancellationRequest: Rule = {
  id: 'CANCEL-OOS',
  family: 'cancellation-request',
  severity: 'block',
  fix: 'weCancelled',
  confidence: 'A',
  sources: ['guidelines', 'guidelinesList'],
  name: { en: 'Asks the buyer to cancel', zh: '要求买家取消订单' },
  message: { en: 'Out of stock? Cancel and refund yourself, then tell the buyer; never ask the buyer to cancel.', zh: '缺货时请自行取消并退款，再告知买家；不得要求买家取消。' },
  basis: 'Communication Guidelines (G1701): do not ask for a cancellation request when you are out of stock',
  frames: [
    { parts: [['callOff', 'cancelWord', 'cancelYourself'], ['ourSake']], within: 16, asks: true, toBuyer: 0, evenRefused: [1], unless: ['weCancel', 'waitOrNot', 'deviceCue', 'ifYouWish', 'sellerFeedback', 'review'] },
    { parts: [['mustCancel'], ['pleaseYou'], ['stockCue', 'outOfStock', 'ourSake', 'countsAgainst']], within: 12, across: 2, together: 2, toBuyer: 0, evenRefused: [2], unless: ['weCancel', 'waitOrNot', 'deviceCue', 'claim'], unlessBeside: ['ifYouWish', 'weCancel'] },
    { parts: [['callOff', 'cancelWord', 'cancelYourself', 'youCancel'], ['outOfStock']], within: 30, across: 2, asks: true, toBuyer: 0, evenRefused: [1], unless: ['weCancel', 'waitOrNot'] },
    { parts: [['comesFromYou'], ['callOff', 'cancelWord', 'requestThere', 'endOrder'], ['outOfStock', 'ourSake', 'countsAgainst']], within: 14, across: 2, evenRefused: [1, 2], unless: ['weCancel', 'waitOrNot'] },
    { parts: [['callOff', 'cancelWord'], ['byYou'], ['outOfStock', 'ourSake', 'countsAgainst']], within: 10, across: 2, evenRefused: [2], unless: ['weCancel', 'waitOrNot'] },
    { parts: [['cancelReason'], ['choose', 'pressIt', 'request', 'callOff', 'cancelWord'], ['outOfStock']], within: 14, across: 2, evenRefused: [0, 2], unless: ['weCancel', 'waitOrNot', 'sendBack'] },
    { parts: [['endOrder'], ['button'], ['orderPage']], within: 9, unless: ['weCancel', 'waitOrNot', 'deviceCue', 'sendBack'] },
    { parts: [['callOff', 'cancelWord'], ['countsAgainst']], within: 10, unless: ['waitOrNot'] },
    { parts: [['callOff', 'cancelWord'], ['cancelReason']], within: 14, asks: true, toBuyer: 0, unless: ['weCancel', 'waitOrNot'] },
  ],
  ideas: ['cancelYourself', 'youCancel', 'cancelWord'],
  inDraft: (draft) => {
    const missing = draft.sentences.some((sentence) => has(sentence, 'outOfStock'));
    return draft.sentences.flatMap((sentence) => {
      const hit = askedIn(sentence, missing);
      return hit ? [{ ...span(hit), sentence }] : [];
    });
  },
};

function askedIn(sentence: Sentence, missing: boolean): Hit | undefined {
  const isAsked = missing || (has(sentence, 'request') && !has(sentence, 'conditional', 'waitOrNot'));
  const told = isAsked ? stated(sentence, 'cancelYourself') : undefined;
  const excused = hitsOf(sentence, 'cancelWord').find((place) => isNear(sentence, place, 'cancelReason', 9) && has(sentence, 'request', 'yourSide') && !has(sentence, 'weCancel', 'waitOrNot') && !isRefused(sentence, place) && !isReported(sentence, place));
  if (told || excused || !missing) return told ?? excused;
  return hitsOf(sentence, 'youCancel').find((place) => !isRefused(sentence, place) && !isOurs(sentence, place)) ?? (has(sentence, 'weCancel') ? undefined : hitsOf(sentence, 'cancelWord').find((place) => isLeftToBuyer(sentence, place)));
}

/** "Would you cancel it, please?" */
function isLeftToBuyer(sentence: Sentence, cancel: Hit): boolean {
  return (isNear(sentence, cancel, 'request', 5) || isNear(sentence, cancel, 'yourSide', 3)) && !isRefused(sentence, cancel) && !isReported(sentence, cancel);
}
