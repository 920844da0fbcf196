import type { Sentence } from '../scan/draft';
import { oncePerSentence } from '../scan/once';
import { AFTER, BEFORE, readFeatures, ruleFeature, SHARE, valueOf, type FeatureSink, type Range, type Word } from './features';
import { IdeaSums } from './idea-sums';
import { LEARNED } from './learned-weights';
import { PackedSums, PARTS } from './packed-sums';
import { WeightTable } from './packed-weights';
import { WordSums } from './word-sums';

/** What a sentence adds to the sum of each hidden unit: to its own, then to those of the sentence after it, then of the one before. */
type Spoken = Float64Array;

const FAMILIES = LEARNED.families.length;
const WIDTH = LEARNED.hiddenBias.length;
const BIAS = Float64Array.from(LEARNED.bias);
const HIDDEN = Float64Array.from(LEARNED.hidden, (weight) => weight / 1_000);

/** The weights of the features of a sentence, summed. */
class Sums implements FeatureSink {
  readonly #table = new WeightTable(LEARNED, WIDTH);
  readonly #wordRows = new WordSums(this.#table);
  readonly #ideaRows = new IdeaSums(this.#table);
  readonly #words = new PackedSums(PARTS * WIDTH);
  readonly #ideas = new PackedSums(PARTS * WIDTH);
  /** Of what is neither: what is said by words together, and by signs. */
  readonly #others = new Int32Array(PARTS * WIDTH);
  #saidCount = 0;
  #ideaCount = 0;
  #besideCount = 0;

  unpack(some: number): boolean {
    return this.#table.unpack(some);
  }

  word(word: Word): void {
    this.#saidCount += this.#wordRows.addTo(this.#words, word);
    this.#besideCount += 1;
  }

  idea(number: number, isTurned: boolean): void {
    this.#ideaRows.addTo(this.#ideas, number, isTurned);
    this.#ideaCount += 1;
    this.#besideCount += 1;
  }

  said(hash: number): void {
    this.#table.addTo(this.#others, 0, hash);
    this.#saidCount += 1;
  }

  beside(hash: number): void {
    this.#table.addTo(this.#others, WIDTH, Math.imul(hash, BEFORE));
    this.#table.addTo(this.#others, 2 * WIDTH, Math.imul(hash, AFTER));
    this.#besideCount += 1;
  }

  of(sentence: Sentence, range: Range): Spoken {
    this.#words.clear();
    this.#ideas.clear();
    this.#others.fill(0);
    this.#saidCount = this.#ideaCount = this.#besideCount = 0;
    readFeatures(sentence, range, this);
    const { unit, hiddenBias } = LEARNED;
    const said = unit * valueOf(SHARE.said, this.#saidCount);
    const idea = unit * valueOf(SHARE.ideas, this.#ideaCount);
    const beside = unit * valueOf(SHARE.beside, this.#besideCount);
    const words = this.#words.sums();
    const ideas = this.#ideas.sums();
    const others = this.#others;
    const spoken = new Float64Array(PARTS * WIDTH);
    for (let k = 0; k < WIDTH; k += 1) spoken[k] = ((words[k] as number) + (others[k] as number)) * said + (ideas[k] as number) * idea + (hiddenBias[k] as number);
    for (let k = WIDTH; k < PARTS * WIDTH; k += 1) spoken[k] = ((words[k] as number) + (ideas[k] as number) + (others[k] as number)) * beside;
    return spoken;
  }

  ofRule(id: string): Float64Array {
    this.#others.fill(0);
    this.#table.addTo(this.#others, 0, ruleFeature(id));
    return Float64Array.from(this.#others.subarray(0, WIDTH), (weight) => weight * LEARNED.unit);
  }
}

let learned: Sums | undefined;
let isUnpacked = false;

/** Features that are unpacked in a millisecond or so. */
const UNPACKED_AT_ONCE = 1_500;

/** Unpacks a part of what was learned. @returns false: nothing was left to be unpacked */
export function unpackLearned(some = UNPACKED_AT_ONCE): boolean {
  if (isUnpacked) return false;
  learned ??= new Sums();
  isUnpacked = !learned.unpack(some);
  return true;
}

function sums(): Sums {
  unpackLearned(Infinity);
  return learned as Sums;
}

const spokenIn = oncePerSentence((sentence: Sentence): Spoken => sums().of(sentence, sentence));

const ofRules = new Map<string, Float64Array>();

function ofRule(id: string): Float64Array {
  const known = ofRules.get(id);
  if (known) return known;
  const own = sums().ofRule(id);
  ofRules.set(id, own);
  return own;
}

/** The sums of the hidden units of the sentence that is being scored. */
const TOTAL = new Float64Array(WIDTH);

function hear(spoken: Float64Array, from: number): void {
  for (let k = 0; k < WIDTH; k += 1) TOTAL[k] = (TOTAL[k] as number) + (spoken[from + k] as number);
}

/** Lets those hidden units that are above 0 speak for each family or against it. */
function scored(): Float64Array {
  const scores = BIAS.slice();
  for (let unit = 0, from = 0; unit < WIDTH; unit += 1, from += FAMILIES) {
    const value = TOTAL[unit] as number;
    if (value > 0) for (let k = 0; k < FAMILIES; k += 1) scores[k] = (scores[k] as number) + value * (HIDDEN[from + k] as number);
  }
  return scores;
}

/**
 * How like a sentence is to the breaches of each family that were learned from: log-odds.
 * @param rules ids of the rules that found something in it, each once: each speaks for a breach as far as it was right before
 * @returns in the order of `LEARNED.families`
 */
export function scoresOf(sentences: readonly Sentence[], i: number, rules?: Iterable<string>): Float64Array {
  TOTAL.fill(0);
  hear(spokenIn(sentences[i] as Sentence), 0);
  if (i > 0) hear(spokenIn(sentences[i - 1] as Sentence), WIDTH);
  if (i + 1 < sentences.length) hear(spokenIn(sentences[i + 1] as Sentence), 2 * WIDTH);
  if (rules) for (const id of rules) hear(ofRule(id), 0);
  return scored();
}

/** The same for one family and a part of a sentence, of its segment's folded text, as if there were nothing else but what this rule found. */
export function clauseScoreOf(sentence: Sentence, family: number, range: Range, rule: string): number {
  TOTAL.fill(0);
  hear(sums().of(sentence, range), 0);
  hear(ofRule(rule), 0);
  return scored()[family] as number;
}
