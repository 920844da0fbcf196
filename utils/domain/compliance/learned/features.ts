import { isDigit, isSpaceless, isWordPart } from '../normalise/character-classes';
import { CONCEPTS, type Concept } from '../languages/concepts';
import { hitsIn, IDEAS_A_WORD, type Sentence } from '../scan/draft';
import { isRefused, isReported } from '../scan/meaning';

interface Range {
  start: number;
  end: number;
}

/** Features of one kind, each once, and what each of them counts. */
export interface FeatureGroup {
  hashes: Int32Array;
  /** How many of `hashes` are meant. */
  count: number;
  value: number;
}

/** What a sentence is judged by: what it says, what it is about, and what it tells of a sentence beside it. */
export interface FeatureGroups {
  said: FeatureGroup;
  ideas: FeatureGroup;
  beside: FeatureGroup;
}

/** How much each kind counts beside the others. */
const SHARE = { said: 1, ideas: 1, beside: 0.4 } as const;
/** Where there are fewer, each counts as one of so many. */
const FEWEST = 8;
/** A feature of the sentence before, or of the one after, is another one than the sentence's own: its hash times this. */
export const BEFORE = 0x9e3779b1;
export const AFTER = 0x85ebca6b;

/** A sentence has some hundred features, and thousands where it is as long as sentences can be: sets would take most of the time of a check. */
const ROOM = 8192;

/** Hashes, each once. Filled anew for each sentence. */
class Collected implements FeatureGroup {
  readonly hashes = new Int32Array(ROOM);
  count = 0;
  value = 0;
  readonly #slots = new Int32Array(ROOM * 2);
  /** In which filling a slot was taken. */
  readonly #taken = new Int32Array(ROOM * 2);
  #filling = 0;

  begin(): void {
    this.count = 0;
    this.#filling += 1;
  }

  add(hash: number): void {
    const slots = this.#slots;
    const taken = this.#taken;
    let slot = (hash ^ (hash >>> 15)) & (ROOM * 2 - 1);
    while (taken[slot] === this.#filling) {
      if (slots[slot] === hash) return;
      slot = (slot + 1) & (ROOM * 2 - 1);
    }
    if (this.count === ROOM) return;
    taken[slot] = this.#filling;
    slots[slot] = hash;
    this.hashes[this.count] = hash;
    this.count += 1;
  }

  end(share: number): void {
    this.value = share / Math.sqrt(Math.max(FEWEST, this.count));
  }
}

const SAID = new Collected();
const IDEAS = new Collected();
const BESIDE = new Collected();
const FEATURES: FeatureGroups = { said: SAID, ideas: IDEAS, beside: BESIDE };

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
 * @returns good until the next call
 */
export function featuresOf(sentence: Sentence, range: Range = sentence): FeatureGroups {
  SAID.begin();
  IDEAS.begin();
  BESIDE.begin();
  readWords(sentence.segment.words, range);
  readIdeas(sentence, range);
  SAID.end(SHARE.said);
  IDEAS.end(SHARE.ideas);
  BESIDE.end(SHARE.beside);
  return FEATURES;
}

function readWords(words: string, { start, end }: Range): void {
  const stems: number[] = [];
  const signs: number[] = [];
  let at = start;
  while (at < end) {
    const code = words.charCodeAt(at);
    if (isSpaceless(code)) {
      signs.push(code);
      at += 1;
      if (at === end || !isSpaceless(words.charCodeAt(at))) {
        readSigns(signs.splice(0));
        stems.push(mixed(mixed(SEED, 7), code));
      }
    } else if (isWordPart(code)) {
      const from = at;
      while (at < end && isWordPart(words.charCodeAt(at))) at += 1;
      stems.push(readWord(words, from, at));
    } else {
      at += 1;
      // What asks, stresses or names money says something by itself.
      if (code === 63 || code === 33 || code === 37 || code === 36 || code === 0x20ac || code === 0xa3 || code === 0xa5 || code === 34) SAID.add(mixed(mixed(SEED, 1), code));
    }
  }
  for (let i = 0; i < stems.length; i += 1) {
    const a = stems[i] as number;
    BESIDE.add(mixed(mixed(SEED, 21), a));
    if (i + 1 < stems.length) SAID.add(mixed(mixed(mixed(SEED, 2), a), stems[i + 1] as number));
    if (i + 2 < stems.length) {
      SAID.add(mixed(mixed(mixed(mixed(SEED, 3), a), stems[i + 1] as number), stems[i + 2] as number));
      SAID.add(mixed(mixed(mixed(SEED, 4), a), stems[i + 2] as number));
    }
    if (i + 3 < stems.length) SAID.add(mixed(mixed(mixed(SEED, 4), a), stems[i + 3] as number));
  }
}

/** The stem's hash; the word, its stem and its runs of letters join what is said. */
function readWord(words: string, from: number, to: number): number {
  const isNumber = isDigit(words.charCodeAt(from));
  let hash = mixed(SEED, 5);
  let stem = hash;
  for (let i = from; i < to && i < from + 24; i += 1) {
    hash = mixed(hash, isNumber && isDigit(words.charCodeAt(i)) ? 48 : words.charCodeAt(i));
    if (i < from + STEM) stem = hash;
  }
  SAID.add(hash);
  if (to - from > STEM) SAID.add(mixed(stem, 6));
  for (let i = from; i + LETTERS <= to && i < from + 20; i += 1) {
    let run = mixed(SEED, 8);
    for (let j = i; j < i + LETTERS; j += 1) run = mixed(run, words.charCodeAt(j));
    SAID.add(run);
  }
  return to - from > STEM ? mixed(stem, 6) : hash;
}

function readSigns(signs: readonly number[]): void {
  for (let from = 0; from < signs.length; from += 1) {
    let hash = mixed(SEED, 9);
    for (let at = from; at < from + LONGEST_RUN && at < signs.length; at += 1) {
      hash = mixed(hash, signs[at] as number);
      SAID.add(hash);
      if (at === from + 1) BESIDE.add(mixed(hash, 22));
    }
    if (from + 3 < signs.length) SAID.add(mixed(mixed(mixed(mixed(SEED, 10), signs[from] as number), signs[from + 1] as number), signs[from + 3] as number));
  }
}

function readIdeas(sentence: Sentence, range: Range): void {
  const { ideas } = sentence;
  const states: number[] = [];
  for (let word = 0; word < ideas.length && states.length < MOST_IDEAS; word += 1) {
    for (let bits = ideas[word] as number; bits !== 0 && states.length < MOST_IDEAS; bits &= bits - 1) {
      const number = word * IDEAS_A_WORD + 31 - Math.clz32(bits & -bits);
      const all = hitsIn(sentence, CONCEPTS[number] as Concept);
      const hits = range === sentence ? all : all.filter(({ start, end }) => start >= range.start && end <= range.end);
      if (hits.length === 0) continue;
      const own = IDEA_HASHES[number] as number;
      states.push(hits.every((hit) => isRefused(sentence, hit) || isReported(sentence, hit)) ? mixed(own, 13) : own);
    }
  }
  for (let i = 0; i < states.length; i += 1) {
    const own = states[i] as number;
    IDEAS.add(own);
    BESIDE.add(mixed(own, 23));
    for (let j = i + 1; j < states.length; j += 1) IDEAS.add(mixed(mixed(own, 12), states[j] as number));
  }
}
