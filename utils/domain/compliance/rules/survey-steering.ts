import { has, hitsOf, isRefused, isReported, near, wordsBetween } from '../scan/meaning';
import type { Draft, Hit, Sentence } from '../scan/draft';
import { span, type DraftMatch, type Rule } from './rule';

export const surveySteering: Rule = {
  id: 'SURVEY-STEER',
  family: 'survey-steering',
  severity: 'warn',
  kind: 'reply',
  fix: 'askOpenly',
  confidence: 'C',
  sources: ['codeOfConduct', 'survey', 'seeds'],
  name: { en: 'Steers the "Did this solve your problem?" survey', zh: '引导“是否解决问题”调查' },
  message: { en: 'Tells the buyer what to press. Ask openly whether it helped instead.', zh: '引导买家选择“是”。请改为自然询问是否解决了问题。' },
  basis: 'Code of Conduct: do not attempt to influence ratings or feedback',
  frames: [
    { parts: [['answerYes'], ['poll', 'pollPlace'], ['appreciate', 'ourFigures']], within: 12, unless: ['deviceCue', 'neutralNotice', 'labTest'] },
    { parts: [['answerYes'], ['choose', 'pressIt'], ['poll', 'surveyCue']], within: 8, across: 1, unless: ['deviceCue', 'neutralNotice', 'labTest'] },
    { parts: [['answerGood', 'surveyYes'], ['choose', 'pressIt'], ['poll']], within: 8, across: 1, toBuyer: 1, unless: ['deviceCue', 'neutralNotice', 'labTest'] },
    { parts: [['answerYes', 'answerGood'], ['choose', 'pressIt'], ['pollPlace']], within: 6, asks: true, toBuyer: 1, unless: ['deviceCue', 'neutralNotice', 'labTest'] },
    { parts: [['answerYes', 'answerGood'], ['ourFigures'], ['poll', 'pollPlace']], within: 14, unless: ['deviceCue', 'neutralNotice', 'labTest'] },
    { parts: [['smiley'], ['poll', 'pollPlace', 'choose', 'pressIt'], ['ourFigures', 'appreciate']], within: 14, across: 1, unless: ['deviceCue', 'neutralNotice', 'labTest'] },
    { parts: [['thatButton'], ['poll', 'surveyCue'], ['ourFigures', 'appreciate', 'request', 'pollPlace']], within: 14, across: 1, unless: ['deviceCue', 'neutralNotice', 'labTest'] },
    { parts: [['markIt'], ['resolvedWord'], ['conversationWord']], within: 8, toBuyer: 0, unless: ['deviceCue', 'neutralNotice', 'labTest'] },
    { parts: [['amazonAsks', 'poll'], ['tellThem', 'choose'], ['allFine']], within: 12, toBuyer: 1, unless: ['deviceCue', 'neutralNotice', 'labTest'] },
    { parts: [['starsForChat'], ['fiveRight']], within: 12, unless: ['neutralNotice', 'labTest'] },
    { parts: [['resolvedWord', 'answerYes'], ['onlyCounts']], within: 6, unless: ['deviceCue', 'neutralNotice', 'labTest'] },
    { parts: [['weSolved'], ['confirmIt'], ['popUp']], within: 9, unless: ['neutralNotice', 'labTest'] },
    { parts: [['smileFace'], ['choose', 'pressIt', 'moveIt']], within: 4, toBuyer: 1, unless: ['deviceCue', 'neutralNotice', 'labTest', 'productUse'] },
    { parts: [['yesNotNo']], unless: ['deviceCue', 'neutralNotice', 'labTest'] },
    { parts: [['finalYes'], ['ourFigures', 'poll', 'pollPlace', 'onlyCounts', 'surveyCue']], within: 14, across: 1, toBuyer: 0, unless: ['deviceCue', 'neutralNotice', 'labTest'] },
    { parts: [['voteAgain'], ['poll', 'pollPlace', 'surveyCue']], within: 12, across: 1, toBuyer: 0, unless: ['deviceCue', 'neutralNotice', 'labTest'] },
    { parts: [['solvedMark'], ['moveIt', 'pressIt']], within: 5, toBuyer: 1, unless: ['deviceCue', 'neutralNotice', 'labTest', 'amazonDoes', 'claim', 'review', 'publicPlace'] },
    { parts: [['affirmIt'], ['amazonAsks', 'poll']], within: 14, toBuyer: 0, unless: ['deviceCue', 'neutralNotice', 'labTest', 'orderNoun', 'addressWord'] },
    { parts: [['knowWhich'], ['ourFigures', 'poll', 'pollPlace']], within: 14, across: 1, unless: ['deviceCue', 'neutralNotice', 'labTest'] },
    { parts: [['answerBad'], ['negation'], ['choose', 'pressIt'], ['ourFigures', 'poll', 'pollPlace']], within: 6, across: 1, evenRefused: [0, 1, 2, 3], unless: ['deviceCue', 'neutralNotice', 'labTest'] },
  ],
  ideas: ['surveyYes', 'yesWord', 'surveyNo'],
  inDraft: steeredIn,
};

function steeredIn({ sentences }: Draft): DraftMatch[] {
  return sentences.flatMap((sentence, i) => {
    if (has(sentence, 'labTest') || (has(sentence, 'deviceCue') && !has(sentence, 'amazon'))) return [];
    const never = hitsOf(sentence, 'surveyNo').find((hit) => !isReported(sentence, hit));
    if (never && (has(sentence, 'request', 'negation', 'appreciate', 'surveyCue', 'pressIt'))) return [{ ...span(never), sentence }];
    const pair = near(sentence, 'surveyYes', 'surveyCue', 14);
    if (pair && !isRefused(sentence, pair[0]) && !isReported(sentence, pair[0])) return [{ ...span(...pair), sentence }];
    const around = [sentence, sentences[i - 1], sentences[i + 1]].filter((other) => other !== undefined);
    if (!around.some((other) => has(other, 'surveyCue'))) return [];
    if (!has(sentence, 'surveyCue') && around.some((other) => has(other, 'deviceCue') && !has(other, 'amazon'))) return [];
    const said = hitsOf(sentence, 'surveyYes').find((hit) => !isReported(sentence, hit));
    if (said) return [{ ...span(said), sentence }];
    const answer = answerIn(sentence);
    return answer ? [{ ...span(...answer), sentence }] : [];
  });
}

/** "A click on “Yes”": a word for pressing and the answer, close together. */
function answerIn(sentence: Sentence): readonly [Hit, Hit] | undefined {
  for (const yes of hitsOf(sentence, 'yesWord')) {
    if (!isAnswer(sentence, yes)) continue;
    const press = (has(sentence, 'appreciate') ? hitsOf(sentence, 'appreciate') : []).find((hit) => wordsBetween(sentence, hit, yes) <= 9) ?? hitsOf(sentence, 'pressIt').find((hit) => wordsBetween(sentence, hit, yes) <= (sentence.isJapanese ? 5 : 3) && !(hit.start < yes.end && yes.start < hit.end));
    if (press && ![yes, press].some((hit) => isRefused(sentence, hit) || isReported(sentence, hit))) return [press, yes];
  }
  return undefined;
}

/** Accents are folded: without one, "si" is another word in Spanish and Italian. 是 is the answer where 点 or 选 stands before it. */
function isAnswer({ segment }: Sentence, { start, end }: Hit): boolean {
  const word = segment.words.slice(start, end);
  if (word === '是') return /[点选按勾击择投个下]$/.test(segment.words.slice(Math.max(0, start - 1), start));
  return word !== 'si' || segment.raw.slice(segment.folded.starts[start] ?? 0, segment.folded.ends[end - 1] ?? 0).toLowerCase() !== 'si';
}
