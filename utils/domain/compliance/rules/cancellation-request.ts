import { has, isRefused, hitsOf, stated } from '../scan/meaning';
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
  ideas: ['cancelYourself', 'youCancel'],
  inDraft: (draft) => {
    const missing = draft.sentences.some((sentence) => has(sentence, 'outOfStock'));
    return draft.sentences.flatMap((sentence) => {
      const asked = missing || (has(sentence, 'request') && !has(sentence, 'conditional'));
      const hit = (asked ? stated(sentence, 'cancelYourself') : undefined) ?? (missing ? hitsOf(sentence, 'youCancel').find((place) => !isRefused(sentence, place)) : undefined);
      return hit ? [{ ...span(hit), sentence }] : [];
    });
  },
};
