/** What was learned, as it is shipped: what each feature says to a layer of hidden units, and these to the families. */
export interface Learned {
  families: readonly string[];
  /** From this score on a sentence is read as a breach of the family. */
  least: readonly number[];
  /** Up to this score what a rule of the family warns of is let go. */
  doubted: readonly number[];
  /** Up to this score what a rule of the family blocks is only warned of. */
  unsure: readonly number[];
  /** Up to this score it is let go. */
  denied: readonly number[];
  /** Added to the score of each family. */
  bias: readonly number[];
  /** Added to the sum of each hidden unit's weights. */
  hiddenBias: readonly number[];
  /** What each hidden unit, as far as it is above 0, adds to each family, in thousandths: unit by unit. */
  hidden: readonly number[];
  /** What a weight of 1 stands for. */
  unit: number;
  /** How many features there are. */
  count: number;
  /** The features, as `packFeatures` writes them: each with a weight for each hidden unit. */
  packed: string;
}

/** A feature and its weights, in whole units from -`HEAVIEST` to `HEAVIEST`. */
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

/** Features as text, sorted by hash. @param features each hash once, all with as many weights */
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

/** How many bits tell for each feature that a hash may be known: most hashes of a draft are not, and are not looked for. */
const BITS_A_FEATURE = 16;

/** A table of features by hash. */
export class WeightTable {
  /** How many weights each feature has. */
  readonly width: number;
  readonly #hashes: Int32Array;
  /** At the place of a hash the number of its feature, counted from 1; 0: free. */
  readonly #numbers: Int32Array;
  readonly #weights: Int8Array;
  readonly #mask: number;
  readonly #mayKnow: Uint32Array;
  readonly #mayKnowMask: number;

  readonly #count: number;
  readonly #packed: string;
  /** How far they are unpacked: features, the text, the last hash. */
  #unpacked = 0;
  #at = 0;
  #hash = 0;

  /** Empty, until it is unpacked. @param width how many weights each feature has */
  constructor({ count, packed }: Pick<Learned, 'count' | 'packed'>, width: number) {
    this.width = width;
    this.#count = count;
    this.#packed = packed;
    let size = 2;
    while (size < count * 2) size *= 2;
    this.#mask = size - 1;
    this.#hashes = new Int32Array(size);
    this.#numbers = new Int32Array(size);
    this.#weights = new Int8Array((count + 1) * width);
    this.#mayKnow = new Uint32Array(Math.max(1, (size * BITS_A_FEATURE) / 64));
    this.#mayKnowMask = this.#mayKnow.length * 32 - 1;
  }

  /** Unpacks so many more features. @returns false: nothing is left to be unpacked */
  unpack(some: number): boolean {
    const { width } = this;
    const packed = this.#packed;
    const last = Math.min(this.#count, this.#unpacked + some);
    let at = this.#at;
    for (let number = this.#unpacked + 1; number <= last; number += 1) {
      let step = 0;
      for (; packed.charCodeAt(at) < FIRST_DIGIT + DIGITS; at += 1) step = step * DIGITS + packed.charCodeAt(at) - FIRST_DIGIT;
      this.#hash = (this.#hash + step) | 0;
      this.#put(this.#hash, number);
      for (let k = 0; k < width; k += 1, at += 1) this.#weights[number * width + k] = packed.charCodeAt(at) - ZERO;
    }
    this.#at = at;
    this.#unpacked = last;
    return last < this.#count;
  }

  #put(hash: number, number: number): void {
    let place = hash & this.#mask;
    while (this.#numbers[place] !== 0) place = (place + 1) & this.#mask;
    this.#hashes[place] = hash;
    this.#numbers[place] = number;
    const bit = (hash >>> 8) & this.#mayKnowMask;
    this.#mayKnow[bit >>> 5] = (this.#mayKnow[bit >>> 5] as number) | (1 << (bit & 31));
  }

  /** Adds a feature's weights to these sums from a place on; an unknown one adds nothing. */
  addTo(sums: Int32Array, first: number, hash: number): void {
    const bit = (hash >>> 8) & this.#mayKnowMask;
    if (((this.#mayKnow[bit >>> 5] as number) & (1 << (bit & 31))) === 0) return;
    const numbers = this.#numbers;
    let place = hash & this.#mask;
    let number = numbers[place] as number;
    while (number !== 0 && this.#hashes[place] !== hash) {
      place = (place + 1) & this.#mask;
      number = numbers[place] as number;
    }
    if (number === 0) return;
    const { width } = this;
    const weights = this.#weights;
    const from = number * width;
    for (let k = 0; k < width; k += 1) sums[first + k] = ((sums[first + k] as number) + (weights[from + k] as number)) | 0;
  }
}
