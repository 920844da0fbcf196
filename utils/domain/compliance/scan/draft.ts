import { LANGUAGES } from '../languages/all-languages';
import { CONCEPTS, type Concept } from '../languages/concepts';
import type { DraftContext } from '../finding';
import type { FoundMatch } from '../rules/rule';
import { DECLINES, NO_ANSWER, Segment, WARNING, type ScannedSentence } from './segment';
import { segmentsOf } from './segments';
import { conceptOf, isDisguise, isException, languageOf, plainEndOf, type Tag } from './terms';
import { crossesWords } from './word-boundaries';

/** A term found. Ranges are of the segment's folded text. */
export interface Hit {
  concept: Concept;
  start: number;
  end: number;
  language: number;
  /** Broken up or spelled otherwise on purpose. */
  disguised?: boolean;
}

/** A sentence and what stands in it, read in the languages that it may be written in. Ranges are of its segment's folded text. */
export interface Sentence {
  start: number;
  end: number;
  signs: number;
  segment: Segment;
  /** The draft's language: an index of LANGUAGES, or -1. */
  language: number;
  /** True where the draft holds Japanese syllables. */
  isJapanese: boolean;
  context: DraftContext;
  /** Bits of `CONCEPTS`, 31 to a number: an idea whose bit is not set has no place here. */
  ideas: number[];
  /** False where an exception may speak against an idea, or only what stands in the draft tells whether it is one. */
  isPlain: boolean;
  /** What `oncePerSentence` remembers. */
  found: Map<unknown, unknown> | undefined;
  /** Whether a place is refused, as far as a rule has asked. */
  refused: Map<Hit, boolean> | undefined;
  /** What the rules for single sentences found, once they were asked. */
  matches: readonly FoundMatch[] | undefined;
  scanned: ScannedSentence;
  /** Languages read, as bits, and what else of the draft decided the reading. */
  spoken: number;
  /** The numbers of the ideas that a rule has asked for, and at the same place where they stand: too few for a map. */
  asked: number[];
  hits: (readonly Hit[])[];
}

/** A draft, read once for all rules. */
export interface Draft {
  raw: string;
  segments: Segment[];
  sentences: Sentence[];
  /** The language most of it is written in: an index of LANGUAGES, or -1. */
  language: number;
  context: DraftContext;
}

/** Segments read before, by their text. */
export type SegmentPool = Map<string, Segment[]>;

const NUMBERS = new Map<Concept, number>(CONCEPTS.map((concept, i) => [concept, i]));
const HINT_VOTES = 2;

/**
 * Reads a draft in one go.
 * @param pool segments of an earlier reading in the same context; afterwards those of this one
 */
export function readDraft(raw: string, context: DraftContext, pool?: SegmentPool): Draft {
  const segments: Segment[] = [];
  const used: SegmentPool = new Map();
  for (const { start, end, quoted } of segmentsOf(raw)) {
    const text = raw.slice(start, end);
    const key = pool && quoted ? `>${text}` : text;
    const segment = pool?.get(key)?.pop() ?? new Segment(text, context.orderIds ?? []);
    segment.offset = start;
    if (quoted) segment.sentences = [];
    segments.push(segment);
    if (pool) {
      const same = used.get(key);
      if (same) same.push(segment);
      else used.set(key, [segment]);
    }
  }
  if (pool) {
    pool.clear();
    for (const [key, same] of used) pool.set(key, same);
  }
  const votes: number[] = LANGUAGES.map(() => 0);
  let kana = 0;
  let spaceless = 0;
  let units = 0;
  for (const segment of segments) {
    kana += segment.kana;
    spaceless += segment.spaceless;
    units += segment.words.length;
    for (const sentence of segment.sentences) for (let i = 0; i < votes.length; i += 1) votes[i] = (votes[i] ?? 0) + (sentence.votes[i] ?? 0);
  }
  const hint = LANGUAGES.findIndex((language) => language.language === (context.draftLanguage ?? '').slice(0, 2).toLowerCase());
  if (hint >= 0) votes[hint] = (votes[hint] ?? 0) + HINT_VOTES;
  const isJapanese = kana > 1;
  const language = mainLanguage(votes, spaceless * 3 > units, isJapanese);
  const draft: Draft = { raw, segments, sentences: [], language, context };
  const draftBest = Math.max(...votes);
  const all: Placed[] = [];
  for (const segment of segments) for (const scanned of segment.sentences) all.push({ segment, scanned });
  for (let i = 0; i < all.length; i += 1) {
    const { segment, scanned } = all[i] as Placed;
    const spoken = spokenLanguages(scanned, votes, draftBest, isJapanese) | settingOf(all, i);
    draft.sentences.push(sentenceOf(scanned, segment, spoken, language, isJapanese, context));
  }
  return draft;
}

/** Bits beside those of the languages: a question that the next sentence answers with no, and a warning of somebody else's message. */
const ANSWERED_NO = 1 << 20;
const WARNED_OF = 1 << 21;

interface Placed {
  segment: Segment;
  scanned: ScannedSentence;
}

/** A sentence that begins with a refusal refuses what the one before it speaks of: "You asked about WhatsApp. That is not possible." */
const SOON = 12;

/** What the sentences around say of one: "By WhatsApp? Sorry, no." and "They asked for your card number? That is not us." */
function settingOf(all: readonly Placed[], i: number): number {
  const own = all[i] as Placed;
  const next = all[i + 1];
  const isDenied = next !== undefined && ((next.scanned.answersNo && isQuestion(own) && beginsWithNo(next)) || (next.scanned.declines && holds(next, DECLINES, next.scanned.start + SOON)));
  return (isDenied ? ANSWERED_NO : 0) | (warns(own) || (next !== undefined && warns(next)) ? WARNED_OF : 0);
}

function isQuestion({ segment: { folded: { text } }, scanned: { end } }: Placed): boolean {
  return text[end - 1] === '?' || text[end - 2] === '?';
}

function warns(placed: Placed): boolean {
  return placed.scanned.warns && holds(placed, WARNING);
}

function beginsWithNo(placed: Placed): boolean {
  return holds(placed, NO_ANSWER, placed.scanned.start + 3);
}

/** True where an idea stands, and no exception to it over it. */
function holds({ segment: { tags, starts, ends }, scanned: { from, to } }: Placed, concept: number, latest = Infinity): boolean {
  for (let i = from; i < to; i += 1) {
    const tag = tags[i] as Tag;
    if (conceptOf(tag) !== concept || isException(tag) || (starts[i] as number) > latest) continue;
    let isSpared = false;
    for (let j = from; j < to && !isSpared; j += 1) {
      const other = tags[j] as Tag;
      isSpared = conceptOf(other) === concept && isException(other) && (starts[j] as number) < (ends[i] as number) && (starts[i] as number) < (ends[j] as number);
    }
    if (!isSpared) return true;
  }
  return false;
}

/** True for a question that the sentence after it answers with no. */
export function isAnsweredNo({ spoken }: Sentence): boolean {
  return (spoken & ANSWERED_NO) !== 0;
}

/** True where the sentence, or the one after it, warns of what somebody else sent. */
export function isWarnedOf({ spoken }: Sentence): boolean {
  return (spoken & WARNED_OF) !== 0;
}

function sentenceOf(scanned: ScannedSentence, segment: Segment, spoken: number, language: number, isJapanese: boolean, context: DraftContext): Sentence {
  const { read } = scanned;
  if (read && read.spoken === spoken && read.language === language && read.isJapanese === isJapanese) return read;
  const ideas = NO_IDEAS.slice();
  let isPlain = true;
  for (let i = scanned.from; i < scanned.to; i += 1) {
    const tag = segment.tags[i] as Tag;
    const concept = conceptOf(tag);
    if (isException(tag) || plainEndOf(tag) > 0) isPlain = false;
    if (!isException(tag) && ((spoken >> languageOf(tag)) & 1 || ANYWHERE_NUMBERS[concept])) setIdea(ideas, concept);
  }
  return scanned.read = {
    start: scanned.start, end: scanned.end, signs: scanned.signs, segment, language, isJapanese, context, ideas, isPlain, found: undefined, refused: undefined, matches: undefined, scanned, spoken, asked: [], hits: [],
  };
}

/** Bits used of each number of `Sentence.ideas`. */
export const IDEAS_A_WORD = 31;

const NO_IDEAS: readonly number[] = Array.from({ length: Math.ceil(CONCEPTS.length / IDEAS_A_WORD) }, () => 0);

/** By the number of an idea, which of the numbers of bits it has its own in, and that bit. */
const WORDS: readonly number[] = CONCEPTS.map((_, concept) => Math.floor(concept / IDEAS_A_WORD));
const BITS: readonly number[] = CONCEPTS.map((_, concept) => 1 << (concept % IDEAS_A_WORD));

function setIdea(ideas: number[], concept: number): void {
  const word = WORDS[concept] as number;
  ideas[word] = (ideas[word] as number) | (BITS[concept] as number);
}

/** No ideas, as bits, to be added to. */
export function noIdeas(): number[] {
  return NO_IDEAS.slice();
}

/** Some ideas, to be looked for among a sentence's: by twos, a place among its numbers and the bits wanted there. */
export type IdeaMask = readonly number[];

export function maskOf(concepts: readonly Concept[]): IdeaMask {
  const bits = noIdeas();
  for (const concept of concepts) setIdea(bits, NUMBERS.get(concept) as number);
  return bits.flatMap((own, word) => (own === 0 ? [] : [word, own]));
}

/** True where one of the ideas is among these. */
export function holdsOne(ideas: readonly number[], mask: IdeaMask): boolean {
  for (let i = 0; i < mask.length; i += 2) if (((ideas[mask[i] as number] as number) & (mask[i + 1] as number)) !== 0) return true;
  return false;
}

/** Ideas that count in every language: addresses and numbers are spelled out in short lines that show no language. */
const ANYWHERE: ReadonlySet<Concept> = new Set(['atWord', 'dotWord', 'digitWord', 'mailCue']);
const ANYWHERE_NUMBERS: readonly boolean[] = CONCEPTS.map((concept) => ANYWHERE.has(concept));

/** Ideas whose Chinese words are asked after in the segmenter's words; it is too slow to ask for all. */
const DOUBTED: ReadonlySet<Concept> = new Set(['app', 'goodRating', 'review', 'coupon', 'competitor', 'insult', 'wallet', 'callUs', 'ourSite', 'crossSell']);

const DOUBTED_NUMBERS: readonly boolean[] = CONCEPTS.map((concept) => DOUBTED.has(concept));

/** True where the bit of an idea says all: what stands for it is not asked after further. @param number of the idea, in `CONCEPTS` */
export function isPlainIdea({ isPlain, segment }: Sentence, number: number): boolean {
  return isPlain && (segment.spaceless === 0 || !DOUBTED_NUMBERS[number]);
}

/** Every place of an idea in a sentence, in the order of their starts, the longest first. */
export function hitsIn(sentence: Sentence, concept: Concept): readonly Hit[] {
  const number = NUMBERS.get(concept) as number;
  if (((sentence.ideas[WORDS[number] as number] as number) & (BITS[number] as number)) === 0) return NO_HITS;
  const { asked } = sentence;
  for (let i = 0; i < asked.length; i += 1) if (asked[i] === number) return sentence.hits[i] as readonly Hit[];
  const { from, to } = sentence.scanned;
  const { tags, starts, ends } = sentence.segment;
  let hits: Hit[] = [];
  const exceptions: Hit[] = [];
  for (let i = from; i < to; i += 1) {
    const tag = tags[i] as Tag;
    if (conceptOf(tag) !== number) continue;
    const language = languageOf(tag);
    if (!((sentence.spoken >> language) & 1) && !ANYWHERE_NUMBERS[number]) continue;
    if (plainEndOf(tag) > 0 && isAccented(sentence, (starts[i] as number) + plainEndOf(tag) - 1)) continue;
    const hit: Hit = { concept, start: starts[i] as number, end: ends[i] as number, language };
    if (isDisguise(tag)) hit.disguised = true;
    (isException(tag) ? exceptions : hits).push(hit);
  }
  if (exceptions.length > 0) hits = hits.filter((hit) => !exceptions.some((other) => other.start < hit.end && hit.start < other.end));
  if (DOUBTED.has(concept)) hits = hits.filter((hit) => !crossesWords(sentence.segment.words, hit.start, hit.end));
  if (hits.length > 1) hits.sort((a, b) => a.start - b.start || b.end - a.end);
  asked.push(number);
  sentence.hits.push(hits);
  return hits;
}

const NO_HITS: readonly Hit[] = [];

function isAccented({ segment: { raw, folded } }: Sentence, at: number): boolean {
  return !/e/i.test(raw[folded.starts[at] ?? 0] ?? '');
}

/** Languages whose terms count in a sentence, as bits: those it may be written in, and `any`, the first. */
function spokenLanguages({ votes, kana }: ScannedSentence, draftVotes: readonly number[], draftBest: number, isJapanese: boolean): number {
  let best = 0;
  for (let i = 0; i < votes.length; i += 1) if ((votes[i] as number) > best) best = votes[i] as number;
  let spoken = kana > 0 || isJapanese ? WITH_KANA : WITHOUT_KANA;
  for (let i = 0; i < votes.length; i += 1) if (ALPHABETIC[i] === true && isSpoken(votes[i] as number, best, draftVotes[i] as number, draftBest)) spoken |= 1 << i;
  return spoken;
}

const ALPHABETIC: readonly boolean[] = LANGUAGES.map(({ language }) => language !== 'any' && language !== 'zh' && language !== 'ja');
const WITH_KANA = bitsOf('any', 'ja');
const WITHOUT_KANA = bitsOf('any', 'zh');

function bitsOf(...languages: readonly string[]): number {
  return LANGUAGES.reduce((bits, { language }, i) => (languages.includes(language) ? bits | (1 << i) : bits), 0);
}

function isSpoken(votes: number, best: number, draftVotes: number, draftBest: number): boolean {
  if (best < 2 && draftBest < 2) return true;
  if (best === 2 && votes === 1) return true;                             // so few words tell neighbours like Spanish and Italian apart by chance
  if (best >= 2) return votes * 4 >= best * 3 || (votes >= best - 1 && draftVotes * 2 > draftBest);
  return draftVotes * 2 >= draftBest || (votes === best && best > 0);
}

function mainLanguage(votes: readonly number[], isSpacelessText: boolean, kana: boolean): number {
  if (isSpacelessText) return LANGUAGES.findIndex(({ language }) => language === (kana ? 'ja' : 'zh'));
  const best = Math.max(...votes);
  return best > 0 ? votes.indexOf(best) : -1;
}
