import { isDigit, isSpaceless, isWordPart } from '../normalise/character-classes';
import { CONCEPTS, type Concept } from '../languages/concepts';
import { hitsIn, holdsOne, IDEAS_A_WORD, isAnsweredNo, isPlainIdea, isWarnedOf, maskOf, type Sentence } from '../scan/draft';
import { isRefused, isReported } from '../scan/meaning';

/** A part of a sentence, of its segment's folded text, that is read as if it were all. */
export interface Range {
  start: number;
  end: number;
}

/**
 * Takes the features of a sentence, each as often as it stands there: hashes of what it says, of what it is about, and of what it
 * tells of a sentence beside it.
 */
export interface FeatureSink {
  /** A word, whose features (`featuresOfWord`) follow from it alone. */
  word: (word: Word) => void;
  said: (hash: number) => void;
  /** An idea, by its number in `CONCEPTS`, and whether all that stands for it is refused or only told of. */
  idea: (number: number, isTurned: boolean) => void;
  beside: (hash: number) => void;
}

/** A word as it is read: good until the next one. */
export interface Word {
  /** Of its signs, as far as they are read; digits of a number are all alike. */
  hash: number;
  /** Of how it begins; of a short word the same. */
  stem: number;
  /** Where it stands, and up to where its signs are read. */
  words: string;
  from: number;
  to: number;
  isNumber: boolean;
}

/** How much each kind counts beside the others. */
export const SHARE = { said: 1, ideas: 1, beside: 0.4 } as const;
/** Where there are fewer, each counts as one of so many. */
const FEWEST = 8;
/** A feature of the sentence before, or of the one after, is another one than the sentence's own: its hash times this. */
export const BEFORE = 0x9e3779b1;
export const AFTER = 0x85ebca6b;

/** What each of so many features of a kind counts. */
export function valueOf(share: number, count: number): number {
  return share / Math.sqrt(Math.max(FEWEST, count));
}

const SEED = 0x811c9dc5;
const STEM = 5;
const LONGEST_WORD = 24;
const LONGEST_RUN = 4;
const LETTERS = 4;

/** One more unit of a feature's text. */
function mixed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193) ^ (hash >>> 15);
}

/** By their names, so that a new idea changes nothing that was learned of the others. */
const IDEA_HASHES: readonly number[] = CONCEPTS.map((concept) => hashOf(concept, 11));

/** What a rule that found something in a sentence is to it; it counts whole. */
export function ruleFeature(ruleId: string): number {
  return hashOf(ruleId, 14);
}

function hashOf(name: string, kind: number): number {
  let hash = mixed(SEED, kind);
  for (let i = 0; i < name.length; i += 1) hash = mixed(hash, name.charCodeAt(i));
  return hash;
}

/** Reads a sentence, or a part of it, by itself. Linear in its length, which is bounded (`sentences.ts`). */
export function readFeatures(sentence: Sentence, range: Range, sink: FeatureSink): void {
  readWords(sentence.segment.words, range, sink);
  readIdeas(sentence, range, sink);
}

const WORD: Word = { hash: 0, stem: 0, words: '', from: 0, to: 0, isNumber: false };
let stems = new Int32Array(1024);

function readWords(words: string, { start, end }: Range, sink: FeatureSink): void {
  if (stems.length < end - start) stems = new Int32Array(2 * (end - start));
  let count = 0;
  let at = start;
  while (at < end) {
    const code = words.charCodeAt(at);
    if (isWordPart(code)) {
      const from = at;
      while (at < end && isWordPart(words.charCodeAt(at))) at += 1;
      stems[count] = readWord(words, from, at, sink);
      count += 1;
    } else if (isSpaceless(code)) {
      const from = at;
      while (at < end && isSpaceless(words.charCodeAt(at))) at += 1;
      readSigns(words, from, at, sink);
      stems[count] = mixed(mixed(SEED, 7), words.charCodeAt(at - 1));
      sink.beside(mixed(mixed(SEED, 21), stems[count] as number));
      count += 1;
    } else {
      at += 1;
      // What asks, stresses or names money says something by itself.
      if (code === 63 || code === 33 || code === 37 || code === 36 || code === 0x20ac || code === 0xa3 || code === 0xa5 || code === 34) sink.said(mixed(mixed(SEED, 1), code));
    }
  }
  for (let i = 0; i + 1 < count; i += 1) {
    const a = stems[i] as number;
    const pair = mixed(mixed(SEED, 3), a);
    const apart = mixed(mixed(SEED, 4), a);
    sink.said(mixed(mixed(mixed(SEED, 2), a), stems[i + 1] as number));
    if (i + 2 < count) {
      sink.said(mixed(mixed(pair, stems[i + 1] as number), stems[i + 2] as number));
      sink.said(mixed(apart, stems[i + 2] as number));
    }
    if (i + 3 < count) sink.said(mixed(apart, stems[i + 3] as number));
  }
}

/** @returns the stem's hash */
function readWord(words: string, from: number, end: number, sink: FeatureSink): number {
  const isNumber = isDigit(words.charCodeAt(from));
  const to = Math.min(end, from + LONGEST_WORD);
  let hash = mixed(SEED, 5);
  let stem = hash;
  for (let i = from; i < to; i += 1) {
    const code = words.charCodeAt(i);
    hash = mixed(hash, isNumber && isDigit(code) ? 48 : code);
    if (i < from + STEM) stem = hash;
  }
  WORD.hash = hash;
  WORD.stem = end - from <= STEM ? hash : mixed(stem, 6);
  WORD.words = words;
  WORD.from = from;
  WORD.to = to;
  WORD.isNumber = isNumber;
  sink.word(WORD);
  return WORD.stem;
}

/** The features of a word by itself: the word, its stem and its runs of letters; and what its stem tells of a sentence beside it. */
export function featuresOfWord({ hash, stem, words, from, to, isNumber }: Word): { said: number[]; beside: number } {
  const said = stem === hash ? [hash] : [hash, stem];
  const end = isNumber ? from : to;
  for (let i = from; i + LETTERS <= end; i += 1) {
    let run = mixed(SEED, 8);
    for (let j = i; j < i + LETTERS; j += 1) run = mixed(run, words.charCodeAt(j));
    said.push(run);
  }
  return { said, beside: mixed(mixed(SEED, 21), stem) };
}

function readSigns(words: string, from: number, end: number, sink: FeatureSink): void {
  for (let first = from; first < end; first += 1) {
    let hash = mixed(SEED, 9);
    for (let at = first; at < first + LONGEST_RUN && at < end; at += 1) {
      hash = mixed(hash, words.charCodeAt(at));
      sink.said(hash);
      if (at === first + 1) sink.beside(mixed(hash, 22));
    }
    if (first + 3 < end) sink.said(mixed(mixed(mixed(mixed(SEED, 10), words.charCodeAt(first)), words.charCodeAt(first + 1)), words.charCodeAt(first + 3)));
  }
}

/** The feature of an idea, and what it tells of a sentence beside it. */
export function featuresOfIdea(number: number, isTurned: boolean): { own: number; beside: number } {
  const idea = IDEA_HASHES[number] as number;
  const own = isTurned ? mixed(idea, 13) : idea;
  return { own, beside: mixed(own, 23) };
}

/** Where none of these stands, nothing is refused (`isRefused`) or only told of (`isReported`). */
const TURNING = maskOf(['negation', 'negationAfter', 'declines', 'insteadOf', 'saidAfter', 'textThing', 'reported']);

function readIdeas(sentence: Sentence, range: Range, sink: FeatureSink): void {
  const { ideas } = sentence;
  const isWhole = range.start === sentence.start && range.end === sentence.end;
  const mayTurn = isAnsweredNo(sentence) || isWarnedOf(sentence) || holdsOne(ideas, TURNING);
  for (let word = 0; word < ideas.length; word += 1) {
    for (let bits = ideas[word] as number; bits !== 0; bits &= bits - 1) {
      const number = word * IDEAS_A_WORD + 31 - Math.clz32(bits & -bits);
      let isTurned = false;
      if (mayTurn || !isWhole || !isPlainIdea(sentence, number)) {
        const all = hitsIn(sentence, CONCEPTS[number] as Concept);
        const hits = isWhole ? all : all.filter(({ start, end }) => start >= range.start && end <= range.end);
        if (hits.length === 0) continue;
        isTurned = mayTurn && hits.every((hit) => isRefused(sentence, hit) || isReported(sentence, hit));
      }
      sink.idea(number, isTurned);
    }
  }
}
