import { has, hitsOf, isInQuotes, isNear, isOurs, isRefused, isReported, stated, statedNear } from '../scan/meaning';
import type { Sentence } from '../scan/draft';
import { span, type Match, type Rule } from './rule';

const SHARED = { family: 'commanding-tone', sources: ['sellerUniversity', 'seeds'] } as const;

export const commandingTone: Rule = {
  ...SHARED,
  id: 'TONE-COMMAND',
  severity: 'warn',
  confidence: 'C',
  name: { en: 'Commanding tone', zh: '命令式语气' },
  message: { en: 'Sounds like an order. Say that you understand, what happens next, and when.', zh: '语气生硬。请表示理解，并说明下一步和时间。' },
  basis: 'Code of Conduct: no inappropriate communications',
  frames: [
    { parts: [['spareUs'], ['commentsNoun']], within: 4, evenRefused: [0, 1], unless: ['thanks', 'subjectUs'] },
    { parts: [['cannotHelp'], ['peopleWho']], within: 9, evenRefused: [0, 1], unless: ['amazonDoes'] },
    { parts: [['alwaysSame'], ['complainWord']], within: 10, across: 1, unless: ['ourFault'] },
    { parts: [['expectAnswer'], ['deadlineNow', 'dateGiven', 'notAgain']], within: 9, across: 1, evenRefused: [1], unless: ['amazonDoes', 'thanks', 'subjectUs'] },
    { parts: [['notAgain'], ['toldAlready', 'expectAnswer', 'deadlineNow']], within: 14, across: 1, evenRefused: [0], unless: ['thanks', 'ourFault'] },
    { parts: [['toldAlready'], ['readIt']], within: 14, across: 1, evenRefused: [1], unless: ['thanks'] },
    { parts: [['orElse'], ['deadlineNow', 'request']], within: 14, across: 1, evenRefused: [0], unless: ['amazonDoes', 'safety', 'deviceCue'] },
  ],
  ideas: ['command'],
  inSentence: (sentence) => {
    const hit = has(sentence, 'safety') ? undefined : stated(sentence, 'command');
    return hit && span(hit);
  },
};

export const blame: Rule = {
  ...SHARED,
  id: 'TONE-BLAME',
  severity: 'warn',
  kind: 'reply',
  confidence: 'C',
  name: { en: 'Blames the buyer', zh: '指责买家' },
  message: { en: 'Blames the buyer. Apologise for the confusion and explain how it works.', zh: '语气像在指责买家。请为造成的困惑致歉并说明操作方法。' },
  basis: 'Code of Conduct: no inappropriate communications',
  frames: [
    { parts: [['hadYou'], ['noneOfThis']], within: 9, evenRefused: [0, 1], unless: ['thanks'] },
  ],
  ideas: ['blame'],
  inSentence: (sentence) => {
    const hit = stated(sentence, 'blame');
    return hit && !isNear(sentence, hit, 'ourFault', 1) && !isOurs(sentence, hit) ? span(hit) : undefined;
  },
};

export const threat: Rule = {
  ...SHARED,
  id: 'TONE-THREAT',
  severity: 'block',
  kind: 'reply',
  confidence: 'B',
  sources: ['codeOfConduct'],
  name: { en: 'Threat', zh: '威胁' },
  message: { en: 'A threat. State the facts and the next step, and leave disputes to Amazon.', zh: '含有威胁。请只说明事实与下一步，争议交由亚马逊处理。' },
  basis: 'Code of Conduct: no threats',
  frames: [
    { parts: [['willSee'], ['conditional', 'tellAmazon', 'involve', 'request', 'claim']], within: 14, across: 1, unless: ['threatFine', 'amazonDoes', 'thanks', 'deviceCue'] },
    { parts: [['authority', 'threat'], ['subjectUs', 'we', 'conditional']], within: 10, unless: ['threatFine', 'amazonDoes'] },
  ],
  ideas: ['threat'],
  inSentence: (sentence) => {
    const hit = hitsOf(sentence, 'threat').find((place) => !isReported(sentence, place) && !isRefused(sentence, place));
    return hit && { ...span(hit), ...(isOneWord(sentence, hit) && !has(sentence, 'subjectUs', 'we', 'conditional') ? { severity: 'warn' as const } : {}) };
  },
};

/** "Lawyer" alone may be anybody's. */
function isOneWord({ segment: { words } }: Sentence, { start, end }: { start: number; end: number }): boolean {
  return !words.slice(start, end).includes(' ');
}

/** Whose fault it was is said, or a thing is spoken of. */
const MEANT_OTHERWISE = ['ourFault', 'thanks', 'deviceCue', 'safety', 'asListed', 'empathy'] as const;

export const offensive: Rule = {
  id: 'OFFENSIVE',
  family: 'offensive-content',
  severity: 'block',
  confidence: 'B',
  sources: ['guidelines', 'guidelinesList'],
  name: { en: 'Insult or profanity', zh: '侮辱或粗口' },
  message: { en: 'Offensive words. Write it politely.', zh: '含有冒犯性用语，请礼貌改写。' },
  basis: 'Communication Guidelines (G1701): no sensitive content',
  frames: [
    { parts: [['slurNoun'], ['ventWord']], within: 1.5, unless: MEANT_OTHERWISE },
    { parts: [['slur', 'slurNoun'], ['howWord']], within: 2.5, unless: MEANT_OTHERWISE },
    { parts: [['slur'], ['complainNoun']], within: 1.5, unless: MEANT_OTHERWISE, where: (sentence) => has(sentence, 'subjectYou') },
    { parts: [['slur', 'slurNoun'], ['likeYou']], within: 2.5, unless: MEANT_OTHERWISE },
  ],
  ideas: ['insult', 'slur'],
  inSentence: (sentence) => {
    const hit = hitsOf(sentence, 'insult').find((place) => !isReported(sentence, place) && !isInQuotes(sentence, place) && !isTold(sentence, place));
    return hit ? span(hit) : aimedSlur(sentence);
  },
};

const ORDERS = /^(?:get lost|stick it|shove it|beat it|degage|degagez|drop dead|va te|casse-toi)$/;

/** "It would get lost there": words that insult as an order alone. */
function isTold({ segment: { words }, start }: Sentence, { start: from, end: to }: { start: number; end: number }): boolean {
  if (!ORDERS.test(words.slice(from, to))) return false;
  return !/(?:^|[,!:.;-] ?|(?:and|so|then|just|please|now|et|alors|allez|donc) )$/.test(words.slice(start, from).trimStart()) || /^ (?:over|on|onto|to|together|back)(?![a-z])/.test(words.slice(to, to + 6));
}

/** "You are too slow": words that are harmless of a thing, and of us. */
function aimedSlur(sentence: Sentence): Match | undefined {
  if (!has(sentence, 'slur') || has(sentence, 'thanks', 'deviceCue', 'safety')) return undefined;
  const pair = statedNear(sentence, 'aim', 'slur', 1.5, sentence.isJapanese ? 'any' : 'ab');
  if (!pair || isOurs(sentence, pair[1]) || !has(sentence, 'subjectYou')) return undefined;
  return span(...pair);
}
