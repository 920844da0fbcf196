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

/** True where one of some ideas stands in a sentence, the one before it or the one after. */
export function isBeside(sentences: readonly Sentence[], i: number, ideas: readonly Concept[]): boolean {
  for (let at = Math.max(0, i - 1); at <= i + 1 && at < sentences.length; at += 1) if (has(sentences[at] as Sentence, ...ideas)) return true;
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
  // Several rules ask it of one place, and each place of a list asks it of the one before.
  const known = sentence.refused?.get(hit);
  if (known !== undefined) return known;
  const refused = findsRefusal(sentence, hit);
  (sentence.refused ??= new Map()).set(hit, refused);
  return refused;
}

function findsRefusal(sentence: Sentence, hit: Hit): boolean {
  const language = LANGUAGES[hit.language]?.language ?? 'any';
  for (const negation of hitsOf(sentence, 'negation')) {
    if (overlap(negation, hit) || isConditional(sentence, negation)) continue;
    const spoken = LANGUAGES[negation.language]?.language;
    if (negation.end <= hit.start) {
      if (spoken === 'ja') continue;
      if (wordsBetween(sentence, negation, hit) <= (spoken === 'zh' ? 7 : 8) && !isBroken(sentence, negation, hit)) return true;
    } else {
      const reach = spoken === 'ja' ? 14 : spoken === 'de' ? 7 : 0;
      if (reach > 0 && wordsBetween(sentence, negation, hit) <= reach && !isBroken(sentence, hit, negation, spoken === 'de')) return true;
    }
  }
  for (const negation of hitsOf(sentence, 'negationAfter')) {
    if (negation.start >= hit.end && wordsBetween(sentence, hit, negation) <= 2.5 && !isBroken(sentence, hit, negation)) return true;
  }
  if (hitsOf(sentence, 'declines').some((refusal) => refusal.start >= hit.end && wordsBetween(sentence, hit, refusal) <= 16 && !isBrokenOff(sentence, hit, refusal))) return true;
  if (isVerbDenied(sentence, hit)) return true;
  for (const instead of hitsOf(sentence, 'insteadOf')) {
    if (instead.end <= hit.start && wordsBetween(sentence, instead, hit) <= 4 && language !== 'ja' && !isBroken(sentence, instead, hit)) return true;
    if (instead.start >= hit.end && wordsBetween(sentence, hit, instead) <= 2 && (language === 'ja' || LANGUAGES[instead.language]?.language === 'ja')) return true;
  }
  return isListedAfterRefused(sentence, hit);
}

/** What one is asked to do stands between: "Write me on WhatsApp, please, here that is not possible". */
function isBrokenOff(sentence: Sentence, from: Hit, to: Hit): boolean {
  return (['request', 'here', 'because'] as const).some((idea) => hitsOf(sentence, idea).some((other) => other.start >= from.end && other.end <= to.start)) || has(sentence, 'giveMe') && !has(sentence, 'reported') && hitsOf(sentence, 'giveMe').some((other) => other.end <= from.start && wordsBetween(sentence, other, from) <= 3);
}

/** Ideas for ways and means, of which one says that they are not there. */
const MEANS: ReadonlySet<Concept> = new Set(['app', 'appWeak', 'callUs', 'writeElsewhere', 'talkVoice', 'wallet', 'transfer', 'cashWord', 'competitor', 'coupon', 'contactData', 'ourSite', 'outsideAmazon', 'payWay', 'mailNoun', 'offChannel']);
const NOT_AND_A_VERB = /^(?:n (?!est-ce)|ne (?!pas )|no (?!(?:aqui|por|en|con|a|al|de|lo|le|la) )|non (?!(?:qui|su|tramite|via|con|per|da|in|lo|la|le) )|(?:does|do|did|is|are|was|were|has|have|can|could|will|would|won|isn|aren|doesn|don) ?(?:not|n?t)(?! (?:hesitate|worry|forget))|cannot |never )/;

/** "PayPal n'apparaît pas", "Instagram isn't used here": the denied verb follows at once. */
function isVerbDenied(sentence: Sentence, hit: Hit): boolean {
  if (!MEANS.has(hit.concept) || sentence.isJapanese) return false;
  const after = sentence.segment.words.slice(hit.end, hit.end + 28);
  return hitsOf(sentence, 'negation').some((negation) => negation.start > hit.end && negation.start - hit.end <= 2 && NOT_AND_A_VERB.test(after.trimStart()) && !/[,:(]/.test(after.slice(0, negation.start - hit.end)));
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
  if (has(sentence, 'saidAfter', 'textThing') && isInQuotes(sentence, hit)) return true;
  return hitsOf(sentence, 'reported').some((report) => {
    if (overlap(report, hit)) return false;
    if (report.end <= hit.start) return !isToldBefore(sentence, report, hit) && !(sentence.isJapanese && sentence.segment.words.slice(report.start, report.end).startsWith('と'));
    return LANGUAGES[report.language]?.language === 'ja';
  });
}

const QUOTE = /["“”„«»「」『』]/g;
const QUOTED_AT_MOST = 300;

/** True between two quotation marks of the draft, which may be of any kind: an odd number of them stands before it in its sentence, and one behind. */
export function isInQuotes({ segment, start, end }: Sentence, hit: Hit): boolean {
  const { raw, folded: { starts, ends } } = segment;
  const at = starts[hit.start] ?? 0;
  const from = starts[start] ?? 0;
  const before = raw.slice(Math.max(from, at - QUOTED_AT_MOST), at);
  const opened = /["“”„«「『][ \u00a0\u202f]?$/.test(raw.slice(Math.max(0, from - 2), from)) ? 1 : 0;
  const after = raw.slice(at, Math.min((ends[end - 1] ?? at) + 2, at + QUOTED_AT_MOST));
  return (opened + (before.match(QUOTE)?.length ?? 0)) % 2 === 1 && after.search(QUOTE) >= 0;
}

/** What was said ends with its clause: "As you asked, text me on Telegram." A warning of others does not. */
function isToldBefore({ segment: { words } }: Sentence, report: Hit, hit: Hit): boolean {
  if (/[:,] {0,2}["'“”„«「『]/.test(words.slice(report.end, hit.start))) return false;
  return /[,:](?! {0,2}(?:dass|ob|wie|wann|wo|that|whether|if|how|que|si|comment|come|che|se|como) )/.test(words.slice(report.end, hit.start)) && SAID.test(words.slice(report.start, report.end));
}

const SAID = /^(?:you (?:ask|wr|sa|menti|sugg|wonder|re asking|are asking)|your (?:question|wish|sugg|idea|request)|sie (?:frag|schr|erw|sagt|haben g|wollt)|ihre frage|ihren (?:wunsch|vorschlag)|ihrem wunsch|vous (?:dem|avez|dites|ecr|souh|nous|me)|votre (?:question|demande|prop|souh)|usted|nos pre|me pre|pregunta|ha preg|su (?:pregunta|prop|sug)|menciono|ha (?:chiesto|scritto|menz|detto)|ci ha|mi chiede|ci chiede|chied|la sua (?:dom|prop)|您(?:在?问|说|写|来信|留言|提到|询问|想问))/;

/** True for what somebody is thanked for: it is there already, and is not asked for. */
export function isThankedFor(sentence: Sentence, hit: Hit): boolean {
  return hitsOf(sentence, 'thanks').some((thanks) => !isInClauseBefore(sentence, thanks, hit) && ((sentence.isJapanese && thanks.start >= hit.end && wordsBetween(sentence, hit, thanks) <= 4 && /拝見|ありが|有難|感謝/.test(sentence.segment.words.slice(thanks.start, thanks.end))) || thanks.start <= hit.start && wordsBetween(sentence, thanks, hit) <= 10
    && !hitsOf(sentence, 'request').some((request) => request.start > thanks.end && request.start < hit.start)));
}

/** "Thank you for your patience, would you ...": what is said ends with its clause, where that holds what it is said of. */
function isInClauseBefore({ segment: { words } }: Sentence, said: Hit, place: { start: number }): boolean {
  const between = said.end <= place.start ? words.slice(said.end, place.start) : '';
  return between.slice(0, Math.max(0, between.search(/[,、:]/))).trim().length > 1;
}

/** The same of what stands before or behind: "Now that you are refunded, ...", "..., and thank you". */
function isAside({ segment: { words } }: Sentence, told: Hit, place: { start: number; end: number }): boolean {
  return (told.end <= place.start && /[,、:]/.test(words.slice(told.end, place.start))) || (told.start >= place.end && /[,、:]/.test(words.slice(place.end, told.start)));
}

/** True where one of some ideas bears on a range: thanks and what has been done bear on their own clause alone. */
export function bearsOn(sentence: Sentence, range: { start: number; end: number }, ideas: readonly Concept[]): boolean {
  return ideas.some((idea) => (idea === 'thanks' ? hitsOf(sentence, idea).some((hit) => !isInClauseBefore(sentence, hit, range) && !(hit.start >= range.end && isAside(sentence, hit, range)))
    : idea === 'benefitDone' ? hitsOf(sentence, idea).some((hit) => !isAside(sentence, hit, range)) : has(sentence, idea)));
}

/** True for what the seller or Amazon does: of the persons named close before it, or in Japanese behind it, the nearest is not the buyer, and nothing is asked for in between. */
export function isOurs(sentence: Sentence, hit: Hit): boolean {
  let us: Hit | undefined;
  for (const person of hitsOf(sentence, 'subjectUs')) {
    if (sentence.isJapanese ? person.start >= hit.start && wordsBetween(sentence, hit, person) <= 2 : person.end <= hit.start && wordsBetween(sentence, person, hit) <= 6) us = person;
  }
  if (!us || sentence.isJapanese) return us !== undefined;
  if (isNear(sentence, hit, 'byYou', 3, 'after')) return false;
  const { start } = us;
  return !(['subjectYou', 'request', 'appreciate'] as const).some((idea) => hitsOf(sentence, idea).some((other) => other.start > start && other.end <= hit.start));
}

function isConditional(sentence: Sentence, negation: Hit): boolean {
  return hitsOf(sentence, 'conditional').some((condition) => condition.end <= negation.start && wordsBetween(sentence, condition, negation) <= 5
    && !/[,:]/.test(sentence.segment.words.slice(condition.end, negation.start)));
}

function isBroken(sentence: Sentence, from: Hit, to: Hit, pleaseIsFine = false): boolean {
  const between = sentence.segment.words.slice(from.end, to.start);
  if (NOUN_THAT.test(sentence.segment.words.slice(from.start, from.end) + between)) return false;
  if (/[:(]/.test(between) || isClauseComma(between, sentence.segment.words.slice(to.end, to.end + 6)) || (sentence.isJapanese && between.includes('、')) || / {2,3}/.test(between)) return true;
  return hitsOf(sentence, 'clauseBreak').some((stop) => stop.start >= from.end && stop.end <= to.start && !(pleaseIsFine && sentence.segment.words.startsWith('bitte', stop.start)));
}

/** "Keine Nummer, über die man anrufen kann": the clause tells of what there is not. */
const NOUN_THAT = /^kein[a-z]{0,2} [^,:(]{2,30}, (?:(?:uber|unter|mit|an|auf|bei) )?(?:die|der|das|dem|den|denen|welche[rsmn]?) [^,:(]{0,40}$/;

/** A comma that parts clauses, not the members of a list: "no e-mail, Skype or Telegram". */
function isClauseComma(between: string, after: string): boolean {
  const pieces = between.split(',');
  if (pieces.length < 2) return false;
  const last = (pieces.pop() as string).trim();
  const isList = last === '' ? LIST_GOES_ON.test(after) : LIST_ENDS.test(last);
  return !isList || [last, ...pieces].some((piece) => piece.trim().split(' ').length > 4);
}

const LIST_GOES_ON = /^ (?:or|nor|oder|ou|o|u|ni|ne) /;
const LIST_ENDS = /(?:^| )(?:or|nor|oder|ou|o|u|ni|ne) /;

function overlap(a: Hit, b: Hit): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where two places share words; one that holds the other between its own words ("take the claim back") does not. */
function cuts(a: Hit, b: Hit): boolean {
  return overlap(a, b) && !(a.start < b.start && b.end < a.end) && !(b.start < a.start && a.end < b.end);
}
