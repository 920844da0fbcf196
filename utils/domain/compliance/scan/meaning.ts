import type { Concept } from '../languages/concepts';
import { LANGUAGES } from '../languages/all-languages';
import { hitsIn, isAnsweredNo, isWarnedOf, type Hit, type Sentence } from './draft';

/** All places of an idea in a sentence, in order. */
export function hitsOf(sentence: Sentence, concept: Concept): readonly Hit[] {
  return hitsIn(sentence, concept);
}

/** Where a sign or word stands in a sentence's folded text. */
export function placesOf(sentence: Sentence, text: string): number[] {
  const own = sentence.segment.folded.text.slice(sentence.start, sentence.end);
  const places: number[] = [];
  for (let at = own.indexOf(text); at >= 0; at = own.indexOf(text, at + text.length)) places.push(sentence.start + at);
  return places;
}

export function has(sentence: Sentence, ...concepts: Concept[]): boolean {
  for (const concept of concepts) if (hitsIn(sentence, concept).length > 0) return true;
  return false;
}

/** Words between two places (a Chinese or Japanese sign counts as half a word); 0 where they touch or overlap. */
export function wordsBetween(sentence: Sentence, a: Hit, b: Hit): number {
  const { distance } = sentence.segment;
  const from = Math.min(a.end, b.end);
  const to = Math.max(a.start, b.start);
  return to <= from ? 0 : ((distance[to] ?? 0) - (distance[from] ?? 0)) / 2;
}

/** The first place of an idea that is neither refused nor told of others. */
export function stated(sentence: Sentence, concept: Concept): Hit | undefined {
  return hitsOf(sentence, concept).find((hit) => !isRefused(sentence, hit) && !isReported(sentence, hit));
}

/**
 * Two ideas close together, the pair that stands closest.
 * @param within words that may stand between them
 * @param order `ab` where `a` must come first
 */
export function near(sentence: Sentence, a: Concept, b: Concept, within: number, order: 'ab' | 'any' = 'any'): [Hit, Hit] | undefined {
  let best: [Hit, Hit] | undefined;
  let least = within + 0.25;
  for (const first of hitsOf(sentence, a)) {
    for (const second of hitsOf(sentence, b)) {
      if (first === second || cuts(first, second)) continue;
      if (order === 'ab' && second.start < first.start) continue;
      const gap = wordsBetween(sentence, first, second);
      if (gap < least) {
        least = gap;
        best = [first, second];
      }
    }
  }
  return best;
}

/** "Take it down.": what is to be undone, where one of the two sentences before says what "it" is. */
export function undoneOfBefore(sentences: readonly Sentence[], i: number, topics: readonly Concept[]): Hit | undefined {
  const sentence = sentences[i];
  const undo = sentence && stated(sentence, 'undoIt');
  if (!undo || has(sentence, 'amazonDoes', 'deviceCue')) return undefined;
  return [sentence, sentences[i - 1], sentences[i - 2]].some((other) => other && has(other, ...topics) && !has(other, 'reported')) ? undo : undefined;
}

/** True where an idea stands close to a place: at most `within` words between, on either side or, with `after`, behind it. */
export function isNear(sentence: Sentence, place: Hit, concept: Concept, within: number, side: 'any' | 'after' | 'before' = 'any'): boolean {
  return hitsOf(sentence, concept).some((hit) => (side === 'any' || (side === 'after' ? hit.start >= place.end : hit.end <= place.start)) && !overlap(hit, place) && wordsBetween(sentence, hit, place) <= within);
}

/** `near`, where neither idea is refused or told of others. */
export function statedNear(sentence: Sentence, a: Concept, b: Concept, within: number, order: 'ab' | 'any' = 'any'): [Hit, Hit] | undefined {
  const pair = near(sentence, a, b, within, order);
  return pair && !pair.some((hit) => isRefused(sentence, hit) || isReported(sentence, hit)) ? pair : undefined;
}

/** True where the draft refuses, forbids or rules out what stands there. */
export function isRefused(sentence: Sentence, hit: Hit): boolean {
  if (isAnsweredNo(sentence)) return true;
  const language = LANGUAGES[hit.language]?.language ?? 'any';
  for (const negation of hitsOf(sentence, 'negation')) {
    if (overlap(negation, hit) || isConditional(sentence, negation)) continue;
    const spoken = LANGUAGES[negation.language]?.language;
    if (negation.end <= hit.start) {
      if (spoken === 'ja') continue;
      if (wordsBetween(sentence, negation, hit) <= (spoken === 'zh' ? 7 : 8) && !isBroken(sentence, negation, hit)) return true;
    } else {
      const reach = spoken === 'ja' ? 14 : spoken === 'de' ? 6 : 0;
      if (reach > 0 && wordsBetween(sentence, negation, hit) <= reach && !isBroken(sentence, hit, negation)) return true;
    }
  }
  for (const negation of hitsOf(sentence, 'negationAfter')) {
    if (negation.start >= hit.end && wordsBetween(sentence, hit, negation) <= 2.5 && !isBroken(sentence, hit, negation)) return true;
  }
  for (const instead of hitsOf(sentence, 'insteadOf')) {
    if (instead.end <= hit.start && wordsBetween(sentence, instead, hit) <= 4 && language !== 'ja') return true;
    if (instead.start >= hit.end && wordsBetween(sentence, hit, instead) <= 2 && (language === 'ja' || LANGUAGES[instead.language]?.language === 'ja')) return true;
  }
  return isListedAfterRefused(sentence, hit);
}

/** "We do not use Viber, Telegram and WhatsApp": the second and third are refused with the first. */
function isListedAfterRefused(sentence: Sentence, hit: Hit): boolean {
  const same = hitsOf(sentence, hit.concept);
  let before: Hit | undefined;
  for (const other of same) if (other.end <= hit.start && (!before || other.end > before.end)) before = other;
  if (!before) return false;
  const between = sentence.segment.words.slice(before.end, hit.start);
  if (between.length > 12 || !/^[ ,、/]{0,3}(?:(?:and|or|nor|und|oder|et|ou|y|e|o|ni|ne|和|或|或者|や|と|も)[ ,]{0,2})?(?:by|via|per|uber|par|por|via|a|an|your|l')?[ ']{0,2}$/.test(between)) return false;
  return isRefused(sentence, before);
}

/** True where the draft only tells what somebody else asked or said, or warns of others. */
export function isReported(sentence: Sentence, hit: Hit): boolean {
  if (isWarnedOf(sentence)) return true;
  return hitsOf(sentence, 'reported').some((report) => {
    if (overlap(report, hit)) return false;
    if (report.end <= hit.start) return true;
    return LANGUAGES[report.language]?.language === 'ja';
  });
}

/** True for what somebody is thanked for: it is there already, and is not asked for. */
export function isThankedFor(sentence: Sentence, hit: Hit): boolean {
  return hitsOf(sentence, 'thanks').some((thanks) => thanks.start <= hit.start && wordsBetween(sentence, thanks, hit) <= 10
    && !hitsOf(sentence, 'request').some((request) => request.start > thanks.end && request.start < hit.start));
}

function isConditional(sentence: Sentence, negation: Hit): boolean {
  return hitsOf(sentence, 'conditional').some((condition) => condition.end <= negation.start && wordsBetween(sentence, condition, negation) <= 5
    && !/[,:]/.test(sentence.segment.words.slice(condition.end, negation.start)));
}

function isBroken(sentence: Sentence, from: Hit, to: Hit): boolean {
  const between = sentence.segment.words.slice(from.end, to.start);
  if (/[,:(]/.test(between) || (sentence.isJapanese && between.includes('、')) || / {2,3}/.test(between)) return true;
  return hitsOf(sentence, 'clauseBreak').some((stop) => stop.start >= from.end && stop.end <= to.start);
}

function overlap(a: Hit, b: Hit): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where two places share words; one that holds the other between its own words ("take the claim back") does not. */
function cuts(a: Hit, b: Hit): boolean {
  return overlap(a, b) && !(a.start < b.start && b.end < a.end) && !(b.start < a.start && a.end < b.end);
}
