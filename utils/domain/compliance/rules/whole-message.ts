import { isSpaceless, isWordPart } from '../normalise/character-classes';
import { courtesies } from '../scan/courtesies';
import { has, hitsOf } from '../scan/meaning';
import type { Draft, Sentence } from '../scan/draft';
import { SIGN } from '../scan/signs';
import type { DraftMatch, Rule } from './rule';

/** A confirmation that says more than this many words beside itself brings news. */
const MOST_NEWS = 8;

/** A longer message says more than a courtesy. */
const LONGEST = 700;

/** Words (two signs of Chinese or Japanese count as one) of a sentence that its pleasantries and small words leave over. */
function wordsLeft(sentence: Sentence): number {
  if (isCourtesy(sentence)) return 0;
  const { words } = sentence.segment;
  const covered = new Uint8Array(sentence.end - sentence.start);
  const cover = ({ start, end }: { start: number; end: number }): unknown => covered.fill(1, start - sentence.start, end - sentence.start);
  for (const concept of ['pleasantry', 'filler', 'function'] as const) for (const hit of courtesies(sentence, concept)) cover(hit);
  for (const concept of ['orderConfirmation', 'underWay', 'thanks'] as const) for (const hit of hitsOf(sentence, concept)) cover(hit);
  let left = 0;
  let inWord = false;
  for (let at = sentence.start; at < sentence.end; at += 1) {
    const code = words.charCodeAt(at);
    const open = covered[at - sentence.start] === 0;
    if (isSpaceless(code)) left += open ? 0.5 : 0;
    const letter = isWordPart(code);
    if (letter && !inWord && open) left += 1;
    inWord = letter;
  }
  return left;
}

/** Ideas of a message that does something for the buyer. */
const SUBSTANCE = ['surveyYes', 'yesWord', 'dateGiven', 'attach', 'sendBack', 'sendTo', 'outOfStock', 'claim', 'answerCue', 'holding', 'cancelWord', 'compensate', 'secret', 'outsideAmazon', 'appWeak', 'here', 'contactData', 'review', 'autoReply', 'command', 'blame', 'insult', 'app', 'coupon', 'crossSell', 'deviceCue'] as const;

/** "We wish you many happy nights in your tent": as long as it does nothing for the buyer, all of it is a courtesy. */
function isCourtesy(sentence: Sentence): boolean {
  return has(sentence, 'wishYou', 'kindOf', 'lookOut') && wordsIn(sentence) <= 16 && (sentence.signs & SIGN.digit) === 0 && !has(sentence, ...SUBSTANCE, 'conditional', 'negation', 'deviceCue', 'safety');
}

/** Words of a sentence; two signs of Chinese or Japanese count as one. */
export function wordsIn({ segment: { distance }, start, end }: Sentence): number {
  return ((distance[end] ?? 0) - (distance[start] ?? 0)) / 2;
}

/** The sentences before the signature: what follows "Best regards" is a name. */
function body(draft: Draft): Sentence[] {
  const end = draft.sentences.findIndex((sentence, i) => i > 0 && isSignOff(sentence));
  return end < 0 ? draft.sentences : draft.sentences.slice(0, end);
}

const SIGN_OFF = /^(?:(?:with )?(?:best|kind|warm) (?:regards|wishes)|regards|sincerely|cheers|mit freundlichen grußen|mit freundlichen grussen|freundliche grusse|viele grusse|beste grusse|liebe grusse|herzliche grusse|ihr team|cordialement|bien cordialement|bien a vous|saludos|un saludo|saludos cordiales|atentamente|cordiali saluti|distinti saluti|saluti|敬具|此致|祝好)/;

function isSignOff(sentence: Sentence): boolean {
  return SIGN_OFF.test(sentence.segment.words.slice(sentence.start, sentence.end).trimStart()) && sentence.end - sentence.start < 60;
}

/** All of a draft but the space around it. */
export function whole({ raw }: Draft): DraftMatch[] {
  const start = raw.length - raw.trimStart().length;
  const end = raw.trimEnd().length;
  return start < end ? [{ start, end }] : [];
}

/** A lone "thanks" is a message just begun. */
function isMoreThanAWord(sentences: readonly Sentence[]): boolean {
  const hits = sentences.flatMap((sentence) => courtesies(sentence, 'pleasantry').map(({ start, end }) => sentence.segment.words.slice(start, end)));
  return hits.length > 2 || hits.some((words) => words.includes(' ') || words.length > 3 && isSpaceless(words.charCodeAt(0)));
}

export const thanksOnly: Rule = {
  id: 'THANKS-ONLY',
  family: 'thanks-only',
  severity: 'warn',
  confidence: 'A*',
  sources: ['guidelines', 'guidelinesList'],
  name: { en: 'Only thanks', zh: '仅致谢' },
  message: { en: 'Only thanks or an offer of help: need not be sent. If the buyer only said thanks, use "No response needed".', zh: '仅含致谢或客套，无需发送。买家仅致谢时请标记“无需回复”。' },
  basis: 'Communication Guidelines (G1701): no messages that say only "thank you" or that you are here to help',
  inDraft: (draft) => {
    if (draft.raw.length > LONGEST || !draft.sentences.some((sentence) => has(sentence, 'wishYou', 'kindOf') || courtesies(sentence, 'pleasantry').length > 0)) return [];
    const sentences = body(draft);
    if (sentences.some((sentence) => has(sentence, 'orderConfirmation', 'underWay', 'holding', 'rateUs', 'crossSell'))) return [];
    const left = sentences.reduce((sum, sentence) => sum + wordsLeft(sentence), 0);
    const says = sentences.some((sentence) => has(sentence, ...SUBSTANCE) || hitsOf(sentence, 'deliveryTopic').some((hit) => !sentence.segment.words.startsWith('arriv', hit.start)));
    const allowed = says ? 1 : Math.max(1, Math.min(7, 0.3 * sentences.reduce((sum, sentence) => sum + wordsIn(sentence), 0)));
    const digits = sentences.some(({ signs }) => (signs & SIGN.digit) !== 0);
    return left <= allowed && !digits && (isMoreThanAWord(sentences) || sentences.some(isCourtesy)) ? whole(draft) : [];
  },
};

/** "We let you know once it ships" is part of the confirmation; "if it ships" is an answer. */
function isUnderCondition(sentence: Sentence): boolean {
  return hitsOf(sentence, 'conditional').some(({ start, end }) => !/^(?:once|as soon as|sobald|des que|en cuanto|appena|cuando|quando)$/.test(sentence.segment.words.slice(start, end)));
}

export const orderConfirmation: Rule = {
  id: 'ORDER-CONF',
  family: 'order-confirmation',
  severity: 'warn',
  kind: 'proactive',
  confidence: 'A*',
  sources: ['guidelines', 'guidelinesList'],
  name: { en: 'Order or shipping confirmation', zh: '订单或发货确认' },
  message: { en: 'Need not be sent: Amazon already informs the buyer.', zh: '无需发送：亚马逊会自动通知买家。' },
  basis: 'Communication Guidelines (G1701): no order or shipping confirmations',
  inDraft: (draft) => {
    if (draft.raw.length > LONGEST) return [];
    const sentences = body(draft);
    const about = sentences.some((sentence) => has(sentence, 'orderNoun')) || draft.sentences.some((sentence) => courtesies(sentence, 'pleasantry').length > 0);
    const tells = (sentence: Sentence): boolean => has(sentence, 'orderConfirmation') || (about && has(sentence, 'underWay'));
    const told = sentences.filter(tells);
    if (told.length === 0 || sentences.some((sentence) => has(sentence, 'answerCue', 'claim', 'keepIt', 'cancelWord', 'insteadOf'))) return [];
    if (told.some((sentence) => has(sentence, 'negation', 'estimate') || isUnderCondition(sentence) || (has(sentence, 'giveMe') && !has(sentence, 'we', 'subjectUs')) || wordsLeft(sentence) > MOST_NEWS)) return [];
    const rest = sentences.filter((sentence) => !tells(sentence));
    return rest.reduce((sum, sentence) => sum + wordsLeft(sentence), 0) <= 4 + rest.length * 2 ? whole(draft) : [];
  },
};
