import { linksIn } from '../detect/links';
import type { Draft, Sentence } from '../scan/draft';
import { has, hitsOf, isRefused, isReported, isThankedFor, near, stated, statedNear } from '../scan/meaning';
import { oncePerSentence } from '../scan/once';
import { removalIn } from './review-removal';
import { SIGN } from '../scan/signs';
import { span, type DraftMatch, type Match, type Rule } from './rule';

const SHARED = { family: 'review-solicitation', fix: 'removeSentence', sources: ['guidelines', 'guidelinesList', 'productReviews'] } as const;

/** Where a sentence asks for a review, stars or feedback, whatever the tone. */
export const solicitationIn = oncePerSentence((sentence: Sentence): Match | undefined => {
  if (!has(sentence, 'rateUs', 'review') || has(sentence, 'labTest', 'reviewFine', 'noStance')) return undefined;
  const ask = stated(sentence, 'rateUs');
  if (ask && !isThankedFor(sentence, ask)) return span(ask);
  if (removalIn(sentence) || has(sentence, 'surveyYes')) return undefined;
  const given = statedNear(sentence, 'reviewGive', 'review', 5);
  if (given && !given.some((hit) => isThankedFor(sentence, hit))) return span(...given);
  const welcome = statedNear(sentence, 'appreciate', 'review', 7);
  if (welcome && !isThankedFor(sentence, welcome[1])) return span(...welcome);
  return undefined;
});

/** Good ratings that somebody is asked for. */
function positiveIn(sentence: Sentence): Match | undefined {
  if (removalIn(sentence) || has(sentence, 'surveyYes', 'labTest', 'reviewFine')) return undefined;
  const good = hitsOf(sentence, 'goodRating').find((hit) => !isRefused(sentence, hit) && !isReported(sentence, hit) && !isThankedFor(sentence, hit));
  if (!good) return starsIn(sentence);
  return has(sentence, 'request', 'appreciate', 'reviewGive', 'rateUs', 'happyIf', 'exchange') ? span(good) : undefined;
}

/** "★★★★★" or "5★" in a sentence that asks. */
function starsIn(sentence: Sentence): Match | undefined {
  const text = sentence.segment.folded.text.slice(sentence.start, sentence.end);
  const stars = /[★⭐☆]{4,10}|[45] ?[★⭐]/u.exec(text);
  if (!stars) return undefined;
  return { start: sentence.start + stars.index, end: sentence.start + stars.index + stars[0].length };
}

export const positiveReview: Rule = {
  ...SHARED,
  id: 'REV-POSITIVE',
  severity: 'block',
  confidence: 'A',
  name: { en: 'Asks for a good review', zh: '索要好评' },
  message: { en: 'Asks for a positive review or rating. Leave it out; Request a Review is the neutral way.', zh: '索要好评。请删除；如需评论请使用后台“请求评论”按钮。' },
  basis: 'Communication Guidelines (G1701), Customer Product Reviews policy: nothing that persuades buyers to submit positive reviews or feedback',
  ideas: ['goodRating'],
  signs: SIGN.stars,
  inSentence: positiveIn,
};

export const conditionalReview: Rule = {
  ...SHARED,
  id: 'REV-COND',
  severity: 'block',
  confidence: 'A',
  sources: ['productReviews', 'sellerUniversity'],
  name: { en: 'Asks only happy buyers, holds back the others', zh: '只向满意买家索评或拦截差评' },
  message: { en: 'Asks happy buyers for a review, or keeps unhappy ones from writing one.', zh: '只让满意的买家评价，或拦截不满意买家的评价。' },
  basis: 'Customer Product Reviews policy: a seller may not ask only buyers with a positive experience and divert the others',
  frames: [
    { parts: [['happyPeople'], ['publicly', 'praiseWrite', 'starWish']], within: 8, unless: ['deviceCue', 'benefitDone'] },
    { parts: [['unhappyFirst'], ['happyIf'], ['publicPlace', 'publicly', 'rateUs', 'review']], across: 2, unless: ['deviceCue', 'claim', 'noStance'] },
    { parts: [['onlyToUs'], ['publicly', 'praiseWrite', 'publicPlace', 'starWish', 'rateUs']], within: 16, across: 2, unless: ['deviceCue', 'claim', 'noStance'] },
  ],
  ideas: ['unhappyFirst', 'badRating', 'happyIf'],
  inDraft: (draft) => conditionalIn(draft),
};

function conditionalIn(draft: Draft): DraftMatch[] {
  const found: DraftMatch[] = [];
  draft.sentences.forEach((sentence, i) => {
    if (!has(sentence, 'unhappyFirst', 'badRating', 'happyIf') || has(sentence, 'noStance', 'reviewFine', 'eitherWay')) return;
    const held = hitsOf(sentence, 'unhappyFirst')[0];
    const around = [sentence, draft.sentences[i + 1], draft.sentences[i - 1]].filter((other) => other !== undefined);
    const aboutReviews = around.some((other) => has(other, 'review', 'badRating', 'rateUs', 'goodRating'));
    if (held && !has(sentence, 'returnWord', 'sendBack') && (aboutReviews || around.some(saysHappy))) found.push({ ...span(held), sentence });
    const bad = near(sentence, 'badRating', 'reviewGive', 6) ?? near(sentence, 'badRating', 'unhappyFirst', 8);
    if (bad && !found.some((match) => match.sentence === sentence) && !has(sentence, 'thanks', 'reported', 'changeIt') && bad.every((hit) => !isReported(sentence, hit))
      && (has(sentence, 'request', 'negation', 'unhappyFirst'))) found.push({ ...span(...bad), sentence });
    const happy = hitsOf(sentence, 'happyIf')[0];
    if (happy && found.length === 0) {
      const ask = solicitationIn(sentence);
      const after = draft.sentences[i + 1];
      if (ask) found.push({ ...span(happy, { start: happy.start, end: ask.end }), sentence });
      else if (after && /^\W{0,3}$|[?]\W{0,2}$/.test(sentence.segment.words.slice(happy.end, sentence.end)) && solicitationIn(after)) found.push({ ...span(happy), sentence });
    }
  });
  return found;
}

/** "If you like it", not the one within "if you don't like it". */
function saysHappy(sentence: Sentence): boolean {
  const unhappy = hitsOf(sentence, 'unhappyFirst');
  return hitsOf(sentence, 'happyIf').some((hit) => !isRefused(sentence, hit) && !unhappy.some((other) => other.start < hit.end && hit.start < other.end));
}

export const neutralReview: Rule = {
  ...SHARED,
  id: 'REV-NEUTRAL',
  severity: 'warn',
  kind: 'reply',
  confidence: 'A*',
  sources: ['guidelines', 'guidelinesList', 'proactive'],
  name: { en: 'Asks for a review in a reply', zh: '在回复中索要评论' },
  message: { en: 'A review request does not belong in a service reply. Use Request a Review, once per order.', zh: '客服回复中不应索要评论，请使用“请求评论”按钮（每单一次）。' },
  basis: 'Allowed once per order as a message of its own',
  frames: [
    { parts: [['starWish'], ['review', 'goodRating']], within: 8, unless: ['thanks', 'benefitDone', 'sellerFeedback', 'deviceCue', 'labTest'] },
    { parts: [['fewWords'], ['publicPlace', 'praiseWrite'], ['helpsOthers', 'appreciate', 'request', 'wishHelp', 'weighs']], within: 10, unless: ['thanks', 'benefitDone', 'deviceCue', 'labTest', 'giveValue'] },
    { parts: [['fewWords'], ['helpsOthers']], within: 10, toBuyer: 0, unless: ['thanks', 'benefitDone', 'deviceCue', 'labTest', 'giveValue'] },
    { parts: [['liveOnWords'], ['countOnYou', 'request', 'starWish', 'fewWords']], within: 14, across: 1, unless: ['benefitDone', 'deviceCue'] },
    { parts: [['publicPlace'], ['opine']], within: 9, asks: true, toBuyer: 1, unless: ['thanks', 'benefitDone', 'deviceCue', 'labTest'] },
    { parts: [['yourWord'], ['weighs', 'starWish', 'wishHelp']], within: 14, across: 1, unless: ['thanks', 'answerCue', 'poll', 'deviceCue', 'kindOf'] },
    { parts: [['starWish', 'goodRating'], ['wishHelp', 'appreciate']], within: 12, unless: ['thanks', 'benefitDone', 'sellerFeedback', 'poll', 'labTest'] },
    { parts: [['topScore', 'goodRating', 'starWish'], ['wouldBe', 'request', 'reviewGive']], within: 9, notThanked: 0, unless: ['benefitDone', 'sellerFeedback', 'labTest', 'deviceCue', 'surveyCue', 'changeIt', 'reviewFine', 'noStance', 'reported'] },
    { parts: [['review'], ['wouldBe']], within: 5, notThanked: 0, unless: ['thanks', 'benefitDone', 'sellerFeedback', 'labTest', 'deviceCue', 'changeIt', 'alter', 'reviewFine', 'noStance', 'reported', 'amazonDoes'] },
    { parts: [['tellOthers'], ['otherPeople'], ['publicPlace', 'publicly', 'praiseWrite']], within: 10, across: 1, together: 2, toBuyer: 0, unless: ['thanks', 'deviceCue', 'labTest', 'reviewFine', 'noStance', 'benefitDone'] },
    { parts: [['praiseNoun'], ['publicPlace', 'publicly']], within: 8, notThanked: 0, unless: ['thanks', 'deviceCue', 'labTest', 'reviewFine', 'noStance', 'benefitDone'] },
    { parts: [['rateIt']], asks: true, unless: ['thanks', 'labTest', 'reviewFine', 'noStance', 'surveyCue', 'amazonDoes'] },
    { parts: [['kindToUs'], ['verdict', 'review', 'poll', 'amazonAsks']], within: 14, across: 1, unless: ['thanks', 'deviceCue', 'noStance'] },
    { parts: [['howWeDid'], ['starsWait', 'starWish']], within: 14, across: 1, unless: ['labTest', 'deviceCue'] },
    { parts: [['starsWait'], ['howWeDid', 'request', 'opine', 'fewWords']], within: 10, across: 1, unless: ['labTest', 'deviceCue', 'thanks'] },
    { parts: [['takeTime'], ['review', 'verdict']], within: 6, notThanked: 1, unless: ['thanks', 'labTest', 'reviewFine', 'noStance', 'amazonDoes'] },
  ],
  ideas: ['rateUs', 'review'],
  inSentence: solicitationIn,
};

export const repeatedReview: Rule = {
  ...SHARED,
  id: 'REV-REPEAT',
  severity: 'block',
  confidence: 'A*',
  sources: ['guidelines', 'guidelinesList', 'guidelinesExceptions'],
  name: { en: 'Asks again for a review', zh: '重复索评' },
  message: { en: 'Reminds of an earlier review request. One request per order is allowed.', zh: '提醒之前的索评。每单只允许一次。' },
  basis: 'Communication Guidelines (G1701): no repeat requests per order',
  frames: [
    { parts: [['askedBefore'], ['review', 'verdict', 'yourWord']], within: 16, evenRefused: [0, 1], notThanked: 1, unless: ['thanks', 'benefitDone', 'deviceCue', 'labTest', 'noStance', 'returnWord', 'sendBack'], unlessBeside: ['undoIt', 'changeIt'] },
  ],
  ideas: ['reminder'],
  inSentence: (sentence) => {
    const pair = removalIn(sentence) ? undefined : statedNear(sentence, 'reminder', 'review', 7);
    return pair && !isThankedFor(sentence, pair[1]) && has(sentence, 'request', 'appreciate', 'reviewGive', 'rateUs', 'reminder') ? span(...pair) : undefined;
  },
};

export const reviewInstructions: Rule = {
  ...SHARED,
  id: 'REV-HOWTO',
  severity: 'warn',
  confidence: 'C',
  sources: ['guidelinesList'],
  name: { en: 'Says what to write in a review', zh: '指导买家如何写评论' },
  message: { en: 'Tells the buyer what or how to write.', zh: '指导买家评论的内容或写法。' },
  basis: 'No instructions or guidelines when requesting reviews',
  frames: [
    { parts: [['inReview'], ['mentionIt', 'reviewHow']], within: 9, toBuyer: 1, unless: ['thanks', 'reviewFine', 'noStance', 'reported', 'saidAfter', 'labTest', 'benefitDone'] },
  ],
  ideas: ['reviewHow'],
  inSentence: (sentence) => {
    if (has(sentence, 'labTest', 'reviewFine')) return undefined;
    const pair = statedNear(sentence, 'reviewHow', 'review', 6);
    return pair && has(sentence, 'request', 'reviewGive', 'rateUs') && !isThankedFor(sentence, pair[1]) ? span(...pair) : whenYouWrite(sentence);
  },
};

/** "When you write it, mention the soft fabric and add a picture." */
function whenYouWrite(sentence: Sentence): Match | undefined {
  const hows = hitsOf(sentence, 'reviewHow').filter((hit) => !isRefused(sentence, hit));
  const write = /(?:when you (?:write (?:it|about|one|yours)|review|rate)|wenn sie sie schreiben|quand vous (?:l'ecrivez|l'ecrirez)|cuando la escriba|quando la scrive|写的时候|お書きの際|書くときは)/.exec(sentence.segment.folded.text.slice(sentence.start, sentence.end));
  return write && hows[0] ? { start: sentence.start + write.index, end: Math.max(hows[0].end, sentence.start + write.index + write[0].length) } : undefined;
}

export const reviewLink: Rule = {
  ...SHARED,
  id: 'LINK-REVIEW',
  severity: 'warn',
  confidence: 'B',
  fix: 'remove',
  sources: ['guidelines', 'proactive'],
  name: { en: 'Link to the review form', zh: '评论页面链接' },
  message: { en: 'A link to the review or feedback form is a review request. Use Request a Review.', zh: '评论或反馈页面的链接等同于索评，请使用“请求评论”按钮。' },
  basis: 'Request a Review is the compliant channel',
  signs: SIGN.dot,
  inSentence: (sentence) => linksIn(sentence).filter((link) => link.kind === 'amazon' && /\/review\/|create-review|leave-feedback|\/gp\/feedback|\/hz\/feedback|review-your-purchases/.test(link.path)),
};
