import { SIGN } from '../scan/signs';
import { amountsIn } from '../detect/amounts';
import type { Draft, Sentence } from '../scan/draft';
import { bearsOn, has, hitsOf, isNear, isRefused, isReported, isThankedFor, near, stated, statedNear } from '../scan/meaning';
import { removalIn, starsRisen } from './review-removal';
import { solicitationIn } from './review-solicitation';
import { span, type DraftMatch, type Match, type Rule } from './rule';

const SHARED = { family: 'incentive', severity: 'block', fix: 'removeSentence', confidence: 'A', sources: ['guidelines', 'guidelinesList', 'productReviews'] } as const;

/** Something of value that is not refused: a word for it, or a sum. */
function benefitIn(sentence: Sentence): { start: number; end: number } | undefined {
  const done = hitsOf(sentence, 'benefitDone');
  const hits = hitsOf(sentence, 'benefit').filter((hit) => !done.some((other) => other.start < hit.end && hit.start < other.end));
  return hits.find((hit) => !isRefused(sentence, hit) && !isReported(sentence, hit)) ?? (hits.length === 0 && !has(sentence, 'negation', 'benefitDone') ? amountsIn(sentence)[0] : undefined);
}

export const reviewReward: Rule = {
  ...SHARED,
  id: 'INC-REVIEW',
  name: { en: 'Reward for a review', zh: '以好处换评论' },
  message: { en: 'Offers something for a review, rating or feedback. Take the offer out completely.', zh: '以好处换取评论、评分或反馈。请完全删除该承诺。' },
  basis: 'Communication Guidelines (G1701): no money, gifts, discounts or refunds for reviews',
  frames: [
    { parts: [['giveValue', 'benefit'], ['praiseWrite', 'goodRating']], within: 14, unless: ['benefitDone', 'thanks', 'asListed'] },
    { parts: [['praiseWrite', 'verdict'], ['onceShown'], ['giveValue', 'benefit']], within: 12, across: 1, unless: ['benefitDone', 'thanks', 'asListed', 'reviewFine'] },
    { parts: [['anyReview', 'goodRating'], ['anyValue'], ['rewardLink']], within: 11, notThanked: 0, unless: ['benefitDone', 'thanks', 'reviewFine', 'noStance', 'couponFine', 'labTest', 'deviceCue', 'answersNo'] },
    { parts: [['onceShown'], ['goodRating', 'praiseWrite', 'review'], ['giveValue', 'anyValue']], within: 8, across: 1, together: 2, unless: ['benefitDone', 'asListed', 'reviewFine', 'thanks'] },
    { parts: [['drawWord'], ['review', 'verdict', 'praiseWrite', 'rateUs']], within: 14, across: 1, notThanked: 1, unless: ['benefitDone', 'asListed', 'reported', 'reviewFine', 'deviceCue'] },
    { parts: [['asThanksFor'], ['review', 'goodRating', 'topScore', 'praiseWrite'], ['giveValue', 'benefit', 'nextPurchase']], within: 14, unless: ['benefitDone', 'asListed', 'reviewFine'] },
    { parts: [['topScore'], ['giveValue', 'benefit', 'giveCash']], within: 12, unless: ['benefitDone', 'thanks', 'asListed', 'reported', 'reviewFine', 'labTest'] },
    { parts: [['moneyWaits'], ['goodRating', 'praiseWrite', 'starWish']], within: 16, across: 1, unless: ['benefitDone', 'thanks', 'asListed', 'deliveryTopic'] },
  ],
  ideas: ['review', 'goodRating', 'rateUs', 'rewardOffer'],
  inDraft: rewardsIn,
};

function rewardsIn(draft: Draft): DraftMatch[] {
  const found: DraftMatch[] = [];
  draft.sentences.forEach((sentence, i) => {
    if (((sentence.signs & SIGN.digit) === 0 && !has(sentence, 'benefit', 'rewardOffer')) || has(sentence, 'reviewFine', 'noStance')) return;
    const offer = stated(sentence, 'rewardOffer');
    if (offer && !has(sentence, 'amazonDoes') && !isThankedFor(sentence, offer)) {
      found.push({ ...span(offer), sentence });
      return;
    }
    const benefit = benefitIn(sentence);
    if (!benefit) return;
    const asked = solicitationIn(sentence) ?? tiedTo(sentence) ?? postedIn(sentence) ?? besideReview(sentence, benefit);
    if (asked) found.push({ ...span(benefit, asked), sentence });
    else {
      // "Leave us a review. You will get a gift card."
      const before = draft.sentences[i - 1];
      const after = draft.sentences[i + 1];
      const near_ = [before, after].some((other) => other && solicitationIn(other) && (has(sentence, 'exchange') || other === before));
      if (near_ && has(sentence, 'exchange', 'rewardOffer') && !has(sentence, 'reported')) found.push({ ...span(benefit), sentence });
    }
  });
  return found;
}

/** Words for a review that mean nothing else; "feedback", "comment" and "experience" often do. */
const PLAINLY_REVIEW = /review|rating|stars?$|honest opinion|rezension|bewert|sterne?$|ehrliche meinung|^avis|etoile|evaluation|resena|valoracion|estrella|opinion(?:es)? sincera|recension|stell[ae]|valutazion|opinione sincera|レビュー|口コミ|クチコミ|評価|^星|感想|评价|评论|好评|五星|晒|心得|追评/;

/** "Your honest opinion is worth a gift card to us": a value and a review, close together, neither of them past. */
function besideReview(sentence: Sentence, benefit: { start: number; end: number }): Match | undefined {
  if (has(sentence, 'reported', 'negation', 'asListed', 'reviewFine') || bearsOn(sentence, benefit, ['thanks', 'benefitDone'])) return undefined;
  const { words, distance } = sentence.segment;
  const review = hitsOf(sentence, 'review').find((hit) => PLAINLY_REVIEW.test(words.slice(hit.start, hit.end)) && !(hit.start < benefit.end && benefit.start < hit.end)
    && Math.abs((distance[hit.start] as number) - (distance[benefit.start] as number)) <= 28);
  return review && span(review);
}

/** "As soon as your report is online": a review given or seen is the condition. */
function postedIn(sentence: Sentence): Match | undefined {
  if (!has(sentence, 'exchange', 'conditional')) return undefined;
  const review = hitsOf(sentence, 'review').find((hit) => !isRefused(sentence, hit) && !isReported(sentence, hit) && !isThankedFor(sentence, hit));
  return review && ['posted', 'reviewGive'].some((idea) => isNear(sentence, review, idea as 'posted' | 'reviewGive', 6)) ? span(review) : undefined;
}

/** "A gift for every review": the review stands where the price would. Or a benefit on the condition of good stars. */
function tiedTo(sentence: Sentence): Match | undefined {
  const good = stated(sentence, 'goodRating');
  if (good && has(sentence, 'conditional', 'exchange') && !bearsOn(sentence, good, ['thanks'])) return span(good);
  const pair = statedNear(sentence, 'exchange', 'review', 3, 'ab') ?? statedNear(sentence, 'exchange', 'goodRating', 3, 'ab') ?? statedNear(sentence, 'review', 'rewardOffer', 6);
  if (!pair || bearsOn(sentence, span(...pair), ['thanks'])) return undefined;
  return span(...pair);
}

export const removalReward: Rule = {
  ...SHARED,
  id: 'INC-REMOVE',
  name: { en: 'Benefit for changing a review', zh: '以好处换取改评或删评' },
  message: { en: 'Ties a refund or another benefit to changing or removing a review. Refund only because of the fault, without a condition.', zh: '以退款或其他好处换取改评或删评。退款只应基于商品问题，不附任何条件。' },
  basis: 'Customer Product Reviews policy: no refund or compensation in exchange for changing or removing a review',
  ideas: ['review', 'badRating', 'goodRating'],
  frames: [
    { parts: [['goneWord', 'alter', 'changeIt'], ['verdict', 'review', 'badRating', 'goodRating'], ['giveValue', 'benefit', 'payUp', 'weRefuse']], within: 9, toBuyer: 0, unless: ['benefitDone', 'amazonDoes'] },
    { parts: [['review', 'badRating', 'verdict'], ['goneShort'], ['benefit', 'giveValue', 'payUp']], within: 12, close: 1, inOrder: true, unless: ['benefitDone', 'amazonDoes', 'thanks'] },
    { parts: [['starsUp'], ['goodRating', 'topScore', 'verdict'], ['benefit', 'giveValue', 'payUp']], within: 8, toBuyer: 0, unless: ['benefitDone', 'thanks', 'labTest', 'reported'] },
  ],
  inDraft: (draft) => draft.sentences.flatMap((sentence, i) => {
    const risen = starsRisen(sentence);
    const removal = removalIn(sentence) ?? (risen && [risen]);
    if (!removal) return [];
    const benefit = benefitIn(sentence);
    if (benefit) return [{ ...span(benefit, ...removal), sentence }];
    const next = [draft.sentences[i + 1], draft.sentences[i - 1]].find((other) => other && benefitIn(other) && has(other, 'exchange'));
    return next ? [{ ...span(...removal), sentence }] : [];
  }),
};

export const productTest: Rule = {
  ...SHARED,
  id: 'INC-TEST',
  name: { en: 'Product test for reviews', zh: '测评、免费测试' },
  message: { en: 'Product tests and refunds after a review are review schemes.', zh: '测评或先评后返属于操纵评论。' },
  basis: 'Customer Product Reviews policy: refund after review, third-party rebate clubs',
  frames: [
    { parts: [['tryOut'], ['giveValue', 'benefit'], ['praiseWrite', 'starWish', 'review', 'opine']], within: 14, across: 1, unless: ['benefitDone', 'thanks', 'asListed'] },
  ],
  ideas: ['tester'],
  inSentence: (sentence) => {
    const hit = stated(sentence, 'tester');
    return hit && (has(sentence, 'benefit', 'review', 'request', 'we', 'reviewGive') || near(sentence, 'tester', 'review', 20)) ? span(hit) : undefined;
  },
};
