import { isDigit, isSpaceless, isWordPart } from '../normalise/character-classes';
import { CONCEPTS, type Concept } from '../languages/concepts';
import { hitsIn, IDEAS_A_WORD, type Sentence } from '../scan/draft';
import { isRefused, isReported } from '../scan/meaning';

/** Hashes of what a sentence says, what it is about, and what it would tell a sentence beside it. */
interface Features {
  /** Its words, their stems and runs of them; of Chinese and Japanese the runs of signs. */
  said: number[];
  /** The ideas that the language packs find in it, and each two of them together: the same in every language. */
  ideas: number[];
  /** Its stems and ideas, fewer than of its own. */
  beside: number[];
}

interface Range {
  start: number;
  end: number;
}

/** Features of one kind and what each of them counts. */
export interface FeatureGroup {
  hashes: ReadonlySet<number>;
  value: number;
}

/** What a sentence is judged by: of its own, and what it says of the sentence after it and of the one before. */
export interface FeatureGroups {
  own: readonly FeatureGroup[];
  toNext: FeatureGroup;
  toLast: FeatureGroup;
}

/** How much each kind counts beside the others. */
const SHARE = { said: 1, ideas: 1, beside: 0.4 } as const;
/** Where there are fewer, each counts as one of so many. */
const FEWEST = 8;
/** The same feature is another one where a sentence beside has it. */
const BEFORE = 0x9e3779b1;
const AFTER = 0x85ebca6b;

const SEED = 0x811c9dc5;
const STEM = 5;
const LONGEST_RUN = 4;
const LETTERS = 4;
/** A sentence that holds more ideas is a list; the rest of them adds little, and each would be paired with all others. */
const MOST_IDEAS = 24;

/** One more unit of a feature's text. */
function mixed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193) ^ (hash >>> 15);
}

/** By their names, so that a new idea changes nothing that was learned of the others. */
const IDEA_HASHES: readonly number[] = CONCEPTS.map((concept) => [...concept].reduce((hash, sign) => mixed(hash, sign.charCodeAt(0)), mixed(SEED, 11)));

/**
 * The features of a sentence, by itself. Linear in its length, which is bounded (`sentences.ts`).
 * @param range a part of the sentence, of its segment's folded text, that is read as if it were all
 */
export function featuresOf(sentence: Sentence, range: Range = sentence): FeatureGroups {
  const features: Features = { said: [], ideas: [], beside: [] };
  readWords(sentence.segment.words, range, features);
  readIdeas(sentence, range, features);
  const { said, ideas, beside } = features;
  return { own: [groupOf(said, SHARE.said), groupOf(ideas, SHARE.ideas)], toNext: groupOf(beside, SHARE.beside, BEFORE), toLast: groupOf(beside, SHARE.beside, AFTER) };
}

function groupOf(all: readonly number[], share: number, salt = 1): FeatureGroup {
  const hashes = new Set(salt === 1 ? all : all.map((hash) => Math.imul(hash, salt)));
  return { hashes, value: share / Math.sqrt(Math.max(FEWEST, hashes.size)) };
}

function readWords(words: string, { start, end }: Range, { said, beside }: Features): void {
  const stems: number[] = [];
  const signs: number[] = [];
  let at = start;
  while (at < end) {
    const code = words.charCodeAt(at);
    if (isSpaceless(code)) {
      signs.push(code);
      at += 1;
      if (at === end || !isSpaceless(words.charCodeAt(at))) {
        readSigns(signs.splice(0), said, beside);
        stems.push(mixed(mixed(SEED, 7), code));
      }
    } else if (isWordPart(code)) {
      const from = at;
      while (at < end && isWordPart(words.charCodeAt(at))) at += 1;
      stems.push(readWord(words, from, at, said));
    } else {
      at += 1;
      // What asks, stresses or names money says something by itself.
      if (code === 63 || code === 33 || code === 37 || code === 36 || code === 0x20ac || code === 0xa3 || code === 0xa5 || code === 34) said.push(mixed(mixed(SEED, 1), code));
    }
  }
  if (signs.length > 0) readSigns(signs, said, beside);
  for (let i = 0; i < stems.length; i += 1) {
    const a = stems[i] as number;
    beside.push(mixed(mixed(SEED, 21), a));
    if (i + 1 < stems.length) said.push(mixed(mixed(mixed(SEED, 2), a), stems[i + 1] as number));
    if (i + 2 < stems.length) {
      said.push(mixed(mixed(mixed(mixed(SEED, 3), a), stems[i + 1] as number), stems[i + 2] as number));
      said.push(mixed(mixed(mixed(SEED, 4), a), stems[i + 2] as number));
    }
    if (i + 3 < stems.length) said.push(mixed(mixed(mixed(SEED, 4), a), stems[i + 3] as number));
  }
}

/** The stem's hash; the word, its stem and its runs of letters join what is said. */
function readWord(words: string, from: number, to: number, said: number[]): number {
  const isNumber = isDigit(words.charCodeAt(from));
  let hash = mixed(SEED, 5);
  let stem = hash;
  for (let i = from; i < to && i < from + 24; i += 1) {
    hash = mixed(hash, isNumber && isDigit(words.charCodeAt(i)) ? 48 : words.charCodeAt(i));
    if (i < from + STEM) stem = hash;
  }
  said.push(hash);
  if (to - from > STEM) said.push(mixed(stem, 6));
  for (let i = from; i + LETTERS <= to && i < from + 20; i += 1) {
    let run = mixed(SEED, 8);
    for (let j = i; j < i + LETTERS; j += 1) run = mixed(run, words.charCodeAt(j));
    said.push(run);
  }
  return to - from > STEM ? mixed(stem, 6) : hash;
}

function readSigns(signs: readonly number[], said: number[], beside: number[]): void {
  for (let from = 0; from < signs.length; from += 1) {
    let hash = mixed(SEED, 9);
    for (let at = from; at < from + LONGEST_RUN && at < signs.length; at += 1) {
      hash = mixed(hash, signs[at] as number);
      said.push(hash);
      if (at === from + 1) beside.push(mixed(hash, 22));
    }
    if (from + 3 < signs.length) said.push(mixed(mixed(mixed(mixed(SEED, 10), signs[from] as number), signs[from + 1] as number), signs[from + 3] as number));
  }
}

function readIdeas(sentence: Sentence, range: Range, { ideas: found, beside }: Features): void {
  const { ideas } = sentence;
  const states: number[] = [];
  for (let word = 0; word < ideas.length && states.length < MOST_IDEAS; word += 1) {
    for (let bits = ideas[word] as number; bits !== 0 && states.length < MOST_IDEAS; bits &= bits - 1) {
      const number = word * IDEAS_A_WORD + 31 - Math.clz32(bits & -bits);
      const hits = hitsIn(sentence, CONCEPTS[number] as Concept).filter(({ start, end }) => start >= range.start && end <= range.end);
      if (hits.length === 0) continue;
      const own = IDEA_HASHES[number] as number;
      states.push(hits.every((hit) => isRefused(sentence, hit) || isReported(sentence, hit)) ? mixed(own, 13) : own);
    }
  }
  for (let i = 0; i < states.length; i += 1) {
    const own = states[i] as number;
    found.push(own);
    beside.push(mixed(own, 23));
    for (let j = i + 1; j < states.length; j += 1) found.push(mixed(mixed(own, 12), states[j] as number));
  }
}
