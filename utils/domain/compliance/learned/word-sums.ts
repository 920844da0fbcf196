import { featuresOfWord, type Word } from './features';
import { PackedRows, type PackedSums } from './packed-sums';
import type { WeightTable } from './packed-weights';

/** Words remembered; a draft has some hundred, and what agents write repeats itself. All are forgotten where they become more. */
const MOST = 2048;
const SLOTS = MOST * 2;

/** What each word adds: found once, and remembered, since it has half a dozen features. */
export class WordSums {
  /** At the place of a word's hash its number, counted from 1; 0: free. */
  readonly #numbers = new Uint16Array(SLOTS);
  readonly #hashes = new Int32Array(MOST + 1);
  readonly #stems = new Int32Array(MOST + 1);
  readonly #features = new Uint8Array(MOST + 1);
  readonly #rows: PackedRows;
  #count = 0;

  constructor(table: WeightTable) {
    this.#rows = new PackedRows(MOST + 1, table);
  }

  /** @returns how many features the word has of what is said */
  addTo(sums: PackedSums, word: Word): number {
    const { hash, stem } = word;
    let place = (hash ^ (hash >>> 13)) & (SLOTS - 1);
    let number = this.#numbers[place] as number;
    while (number !== 0 && (this.#hashes[number] !== hash || this.#stems[number] !== stem)) {
      place = (place + 1) & (SLOTS - 1);
      number = this.#numbers[place] as number;
    }
    if (number === 0) {
      if (this.#count === MOST) {
        this.#numbers.fill(0);
        this.#count = 0;
        return this.addTo(sums, word);
      }
      number = this.#learn(word);
      this.#numbers[place] = number;
    }
    this.#rows.addTo(sums, number);
    return this.#features[number] as number;
  }

  #learn(word: Word): number {
    this.#count += 1;
    const number = this.#count;
    const { said, beside } = featuresOfWord(word);
    this.#hashes[number] = word.hash;
    this.#stems[number] = word.stem;
    this.#features[number] = said.length;
    this.#rows.set(number, said, beside);
    return number;
  }
}
