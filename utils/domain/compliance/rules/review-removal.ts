import { has, hitsOf, isBeside, isOurs, isRefused, isReported, isThankedFor, near, statedNear, undoneOfBefore, wordsBetween } from '../scan/meaning';
import type { Hit, Sentence } from '../scan/draft';
import { oncePerSentence } from '../scan/once';
import { span, type Rule } from './rule';

/** The seller asks for nothing, or leaves it to the buyer. */
const STANCE = ['noStance', 'reviewFine'] as const;

const SHARED = { family: 'review-removal', fix: 'solveTheProblem', confidence: 'A' } as const;

/** A review or rating that somebody is asked to change or take down. */
export const removalIn = oncePerSentence((sentence: Sentence): readonly [Hit, Hit] | undefined => {
  if (!has(sentence, 'changeIt') || has(sentence, 'amazonDoes', 'surveyYes') || (has(sentence, 'sawThat') && !has(sentence, 'request', 'appreciate'))) return undefined;
  for (const noun of ['review', 'badRating', 'goodRating'] as const) {
    for (const target of hitsOf(sentence, noun)) {
      for (const change of hitsOf(sentence, 'changeIt')) {
        // "take the review down" holds the review between its words
        const within = change.start < target.start && target.end < change.end;
        if (!within && change.start < target.end && target.start < change.end) continue;
        const gap = wordsBetween(sentence, change, target);
        if (gap > (change.start < target.start ? 4 : 6.5)) continue;
        if (isThankedFor(sentence, target) && change.start > target.start) continue;
        if (isOurs(sentence, change)) continue;
        if ([change, target].some((hit) => isRefused(sentence, hit) || isReported(sentence, hit))) continue;
        return [change, target];
      }
    }
  }
  return undefined;
});

export const reviewRemoval: Rule = {
  ...SHARED,
  id: 'REV-REMOVE',
  severity: 'block',
  sources: ['productReviews', 'sellerUniversity'],
  name: { en: 'Asks to change or delete a review', zh: '要求修改或删除评论' },
  message: { en: 'Sellers may never ask for a review to be changed or removed, even after the problem is solved.', zh: '即使问题已解决，也绝不允许要求买家修改或删除评论。' },
  basis: 'Customer Product Reviews policy: you cannot ask customers to change or remove their review',
  frames: [
    { parts: [['goneWord'], ['verdict', 'review', 'badRating', 'goodRating']], within: 5, unbroken: true, asks: true, unless: ['amazonDoes', 'neutralNotice', 'deviceCue'], unlessBeside: STANCE },
    { parts: [['verdict', 'review', 'badRating', 'goodRating'], ['alter', 'changeIt', 'undoIt']], within: 12, asks: true, toBuyer: 1, notThanked: 0, unless: ['amazonDoes', 'sellerFeedback', 'neutralNotice', 'deviceCue', 'surveyCue', 'unhappyFirst'], unlessBeside: STANCE },
    { parts: [['oldWords'], ['outdated']], within: 12, across: 1, notThanked: 0, unless: ['amazonDoes', 'neutralNotice', 'deviceCue', 'surveyCue', 'benefit', 'poll'], unlessBeside: STANCE },
    { parts: [['oldWords', 'badRating'], ['hurtsUs'], ['timeGift', 'request', 'undoIt', 'alter', 'betterIt']], within: 14, across: 1, notThanked: 0, unless: ['amazonDoes', 'neutralNotice', 'deviceCue', 'benefit', 'poll'], unlessBeside: STANCE },
    { parts: [['oldWords'], ['alter', 'changeIt', 'undoIt', 'goneWord']], within: 14, across: 1, asks: true, toBuyer: 1, notThanked: 0, unless: ['amazonDoes', 'neutralNotice', 'deviceCue', 'poll', 'sellerFeedback'], unlessBeside: STANCE },
    { parts: [['verdict', 'review', 'badRating', 'goodRating', 'oldWords'], ['stillFits']], within: 12, unless: ['amazonDoes', 'neutralNotice', 'deviceCue', 'reviewFine'], unlessBeside: STANCE },
    { parts: [['deleteStep'], ['verdict', 'review', 'badRating']], within: 14, unless: ['amazonDoes', 'neutralNotice', 'reviewFine'], unlessBeside: STANCE },
    { parts: [['freshWord']], asks: true, unless: ['amazonDoes', 'neutralNotice', 'sellerFeedback'], unlessBeside: STANCE },
    { parts: [['goneWord'], ['oldWords', 'badRating', 'review', 'verdict']], within: 9, unless: ['amazonDoes', 'neutralNotice', 'deviceCue', 'thanks', 'reported'], where: (sentence) => has(sentence, 'request', 'appreciate', 'conditional', 'hurtsUs'), unlessBeside: STANCE },
    { parts: [['badRating', 'oldWords', 'review'], ['hurtsUs'], ['oneOrFour', 'undoIt', 'goneWord', 'request']], within: 12, across: 1, unless: ['amazonDoes', 'neutralNotice', 'deviceCue', 'thanks'], unlessBeside: STANCE },
    { parts: [['alter', 'changeIt'], ['feedbackNoun']], within: 3, asks: true, toBuyer: 0, notThanked: 1, unless: ['amazonDoes', 'neutralNotice', 'deviceCue', 'thanks', 'sellerFeedback', 'surveyCue'], unlessBeside: STANCE },
    { parts: [['followSuit'], ['badRating', 'review', 'starWish', 'goodRating']], within: 4, unless: ['amazonDoes', 'deviceCue', 'labTest', 'thanks'], unlessBeside: STANCE },
    { parts: [['mustGo'], ['review', 'badRating', 'oldWords', 'verdict']], within: 9, unless: ['amazonDoes', 'deviceCue', 'labTest', 'thanks', 'neutralNotice'], unlessBeside: STANCE },
    { parts: [['oneOrFour'], ['badRating', 'oldWords', 'verdict']], within: 12, across: 1, unless: ['amazonDoes', 'deviceCue', 'labTest', 'thanks'], unlessBeside: STANCE },
    { parts: [['undoIt', 'changeThat'], ['verdict', 'review', 'badRating', 'oldWords']], across: 2, asks: true, toBuyer: 0, unless: ['amazonDoes', 'neutralNotice', 'deviceCue'], unlessBeside: STANCE },
    { parts: [['removalNoun'], ['demandIt'], ['verdict', 'review', 'badRating', 'oldWords']], within: 9, unless: ['amazonDoes', 'neutralNotice', 'deviceCue', 'benefitDone', 'returnWord'], unlessBeside: STANCE },
    { parts: [['harshWord'], ['verdict', 'review', 'badRating', 'goodRating', 'oldWords'], ['revisitIt', 'alter', 'undoIt', 'changeThat', 'editButton']], within: 12, across: 1, asks: true, unless: ['amazonDoes', 'deviceCue', 'labTest', 'thanks'], unlessBeside: STANCE },
    { parts: [['starsUp'], ['goodRating', 'topScore', 'verdict']], within: 4, toBuyer: 0, notThanked: 1, unless: ['amazonDoes', 'deviceCue', 'labTest', 'thanks', 'reported', 'sawThat', 'surveyCue'], unlessBeside: STANCE },
    { parts: [['fairWish'], ['oldWords', 'verdict', 'review'], ['alter', 'changeIt', 'editButton', 'revisitIt']], within: 16, across: 1, unless: ['amazonDoes', 'deviceCue', 'thanks', 'sellerFeedback'], unlessBeside: STANCE },
    { parts: [['editButton'], ['oldWords', 'verdict', 'review']], within: 14, across: 1, unless: ['amazonDoes', 'deviceCue', 'neutralNotice'], unlessBeside: STANCE },
    { parts: [['revisitIt'], ['badRating', 'oldWords', 'verdict']], within: 14, across: 1, asks: true, toBuyer: 0, unless: ['amazonDoes', 'deviceCue', 'neutralNotice', 'thanks'], unlessBeside: STANCE },
    { parts: [['review', 'badRating', 'verdict'], ['goneShort'], ['benefit', 'giveValue', 'payUp']], within: 12, close: 1, inOrder: true, unless: ['benefitDone', 'amazonDoes', 'thanks'], unlessBeside: STANCE },
    { parts: [['changeIt', 'alter'], ['asThanksFor'], ['verdict', 'review']], within: 6, unless: ['amazonDoes', 'benefitDone'], unlessBeside: STANCE },
  ],
  ideas: ['review', 'badRating', 'goodRating', 'verdict'],
  inDraft: ({ sentences }) => sentences.flatMap((sentence, i) => {
    if (isBeside(sentences, i, ['noStance'])) return [];
    const risen = starsRisen(sentence);
    if (risen) return [{ ...span(risen), sentence }];
    if (!has(sentence, 'changeIt', 'changeThat', 'undoIt', 'betterIt') || has(sentence, 'sellerFeedback', 'neutralNotice')) return [];
    const pair = removalIn(sentence);
    if (pair) return [{ ...span(...pair), sentence }];
    const change = removalOfBefore(sentence, sentences[i - 1]) ?? undoneOfBefore(sentences, i, ['review', 'badRating']) ?? bettered(sentences, i);
    return change ? [{ ...span(change), sentence }] : [];
  }),
};

const FROM_FEW_TO_MANY = /(?:from|von|de|da|从|由|将) ?(?:a |your |ihre[nr]? |den |su |votre |la sua )?(?:[123]|one|two|three|ein(?:em|er|en)?|zwei|drei|une?|deux|trois|una?|dos|tres|due|tre|一|两|二|三)(?:[ -]?(?:stars?|sterne?|stern|etoiles?|estrellas?|stell[ae]|颗星|星))? ?(?:to|up to|on|auf|zu|a|en|hasta|到|改成|改为|改到|换成|提到|升到|变成) ?(?:[45]|four|five|vier|funf|quatre|cinq|cuatro|cinco|quattro|cinque|四|五)|(?:[12]|one|two|ein|zwei|une|deux|una|dos|due)[ -](?:stars?|stern(?:en?)?|etoiles?|estrellas?|stell[ae])(?: [a-z]{1,10}){0,3} (?:[45]|four|five|vier|funf|quatre|cinq|cuatro|cinco|quattro|cinque)(?![a-z0-9])|星(?:を)?[123一二三](?:つ)?(?:から|を)星(?:を)?[45四五]|[一二两12]星(?:改成|变成|改为|换成)[四五45]星/;

/** "From two to five stars": a rating that somebody is asked to raise. */
export function starsRisen(sentence: Sentence): Hit | undefined {
  const review = (['goodRating', 'review', 'verdict'] as const).map((idea) => hitsOf(sentence, idea).find((hit) => !isRefused(sentence, hit) && !isReported(sentence, hit))).find((hit) => hit !== undefined);
  if (!review || !has(sentence, 'request', 'appreciate', 'conditional', 'benefit', 'giveValue') || has(sentence, 'amazonDoes', 'neutralNotice', 'deviceCue', 'labTest')) return undefined;
  const found = FROM_FEW_TO_MANY.exec(sentence.segment.folded.text.slice(sentence.start, sentence.end));
  return found ? { ...review, start: sentence.start + found.index, end: sentence.start + found.index + found[0].length } : undefined;
}

/** Words for a review that mean nothing else. */
const PLAINLY_REVIEW = /review|rating|star|comment|rezension|bewertung|stern|kritik|avis|commentaire|note$|notation|etoile|resena|valoracion|comentario|estrella|calificacion|opinion|recension|valutazion|stell|giudizio|voto|レビュー|口コミ|評価|星|コメント|评价|评论|差评|中评|星|评分/;

/** "Would you take another look at your two stars?": a review, what would make it better, and the wish. */
function bettered(sentences: readonly Sentence[], i: number): Hit | undefined {
  const sentence = sentences[i] as Sentence;
  if (!has(sentence, 'betterIt') || !has(sentence, 'request', 'appreciate', 'conditional') || has(sentence, 'amazonDoes', 'reported', 'deviceCue', 'unhappyFirst')) return undefined;
  for (const better of hitsOf(sentence, 'betterIt')) {
    if (isRefused(sentence, better) || isOurs(sentence, better) || hitsOf(sentence, 'goodRating').some((good) => good.start < better.end && better.start < good.end)) continue;
    for (const topic of ['review', 'badRating'] as const) {
      const review = hitsOf(sentence, topic).find((hit) => PLAINLY_REVIEW.test(sentence.segment.words.slice(hit.start, hit.end)) && !(hit.start < better.end && better.start < hit.end)
        && wordsBetween(sentence, hit, better) <= 9 && !isRefused(sentence, hit) && !isThankedFor(sentence, hit));
      if (review) return better;
    }
  }
  return undefined;
}

/** "We noticed your two-star rating. Would you update it?" */
function removalOfBefore(sentence: Sentence, before: Sentence | undefined): Hit | undefined {
  if (!before || !has(before, 'review', 'badRating') || !has(sentence, 'request')) return undefined;
  return hitsOf(sentence, 'changeThat').find((hit) => !isRefused(sentence, hit) && !isReported(sentence, hit));
}

export const feedbackRemoval: Rule = {
  ...SHARED,
  id: 'FB-REMOVE',
  severity: 'warn',
  kind: 'reply',
  sources: ['sellerFeedback', 'messagingApi'],
  name: { en: 'Asks to change or delete seller feedback', zh: '要求修改或删除店铺反馈' },
  message: { en: 'After solving the case you may say once, neutrally, that seller feedback can be updated. No request, no benefit.', zh: '问题解决后最多可中性告知一次店铺反馈可以更新，不得要求或给予好处。' },
  basis: 'Official help 202126280: a notice is accepted, pressure or benefit is not',
  ideas: ['sellerFeedback'],
  inSentence: (sentence) => {
    if (has(sentence, 'neutralNotice')) return undefined;
    const pair = statedNear(sentence, 'changeIt', 'sellerFeedback', 6);
    if (!pair) return undefined;
    return { ...span(...pair), ...(has(sentence, 'benefit') && near(sentence, 'benefit', 'sellerFeedback', 20) ? { severity: 'block' as const } : {}) };
  },
};
