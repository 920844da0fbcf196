/** What was learned, as it is shipped. */
export interface Learned {
  families: readonly string[];
  /** Added to the sum of a family's weights. */
  bias: readonly number[];
  /** From this score on a sentence is read as a breach of the family. */
  least: readonly number[];
  /** Up to this score what a rule of the family warns of is let go. */
  doubted: readonly number[];
  /** Up to this score what a rule of the family blocks is only warned of. */
  unsure: readonly number[];
  /** Up to this score it is let go. */
  denied: readonly number[];
  /** What a weight of 1 stands for. */
  unit: number;
  /** How many features there are. */
  count: number;
  /** The features, as `packFeatures` writes them. */
  packed: string;
}

/** A feature and its weight for each family, in whole units from -`HEAVIEST` to `HEAVIEST`. */
export interface WeightedFeature {
  hash: number;
  weights: readonly number[];
}

export const HEAVIEST = 15;

// One sign for each weight, and for every five bits of the step from one hash to the next; no quote and no backslash is among
// them. A packer finds few different signs in each place, and packs them to a half.
const ZERO = 111;
const FIRST_DIGIT = 40;
const DIGITS = 32;

/** Features as text, sorted by hash. @param features each hash once, with a weight for each family */
export function packFeatures(features: readonly WeightedFeature[]): Pick<Learned, 'count' | 'packed'> {
  let before = 0;
  const texts = [...features].sort((a, b) => (a.hash >>> 0) - (b.hash >>> 0)).map(({ hash, weights }) => {
    let digits = '';
    for (let step = (hash >>> 0) - before; step > 0; step = Math.floor(step / DIGITS)) digits = String.fromCharCode(FIRST_DIGIT + (step % DIGITS)) + digits;
    before = hash >>> 0;
    return digits + String.fromCharCode(...weights.map((weight) => ZERO + weight));
  });
  return { count: features.length, packed: texts.join('') };
}

/** A table of features by hash. */
export class WeightTable {
  readonly #families: number;
  readonly #hashes: Int32Array;
  /** At the place of a hash the number of its feature, counted from 1; 0: free. */
  readonly #numbers: Int32Array;
  readonly #weights: Int8Array;
  readonly #mask: number;

  constructor({ families, count, packed }: Pick<Learned, 'families' | 'count' | 'packed'>) {
    this.#families = families.length;
    let size = 2;
    while (size < count * 2) size *= 2;
    this.#mask = size - 1;
    this.#hashes = new Int32Array(size);
    this.#numbers = new Int32Array(size);
    this.#weights = new Int8Array((count + 1) * families.length);
    let hash = 0;
    let at = 0;
    for (let number = 1; number <= count; number += 1) {
      let step = 0;
      for (; packed.charCodeAt(at) < FIRST_DIGIT + DIGITS; at += 1) step = step * DIGITS + packed.charCodeAt(at) - FIRST_DIGIT;
      hash = (hash + step) | 0;
      this.#put(hash, number);
      for (let k = 0; k < families.length; k += 1, at += 1) this.#weights[number * families.length + k] = packed.charCodeAt(at) - ZERO;
    }
  }

  #put(hash: number, number: number): void {
    let place = hash & this.#mask;
    while (this.#numbers[place] !== 0) place = (place + 1) & this.#mask;
    this.#hashes[place] = hash;
    this.#numbers[place] = number;
  }

  /**
   * The sums of the weights of some features, by family; an unknown feature adds nothing.
   * @param salt what each hash is multiplied by before it is looked for
   */
  sumOf(hashes: ArrayLike<number>, count: number, salt = 1): Float64Array {
    const families = this.#families;
    const mask = this.#mask;
    const known = this.#hashes;
    const numbers = this.#numbers;
    const weights = this.#weights;
    const sums = new Float64Array(families);
    for (let i = 0; i < count; i += 1) {
      const hash = Math.imul(hashes[i] as number, salt);
      let place = hash & mask;
      let number = numbers[place] as number;
      while (number !== 0 && known[place] !== hash) {
        place = (place + 1) & mask;
        number = numbers[place] as number;
      }
      if (number === 0) continue;
      const first = number * families;
      for (let k = 0; k < families; k += 1) sums[k] = (sums[k] as number) + (weights[first + k] as number);
    }
    return sums;
  }
}
