import { AFTER, BEFORE } from './features';
import type { WeightTable } from './packed-weights';

/** What a word or an idea adds to the sums of hidden units: its sentence's, then those of the sentence after it, then of the one before. */
export const PARTS = 3;

/** Rows are added up by so many before a half of a number could run over: what a word adds to a unit stays under 400. */
const ADDED_AT_ONCE = 64;

/** What words or ideas add, small whole numbers, two to a number: adding them up takes most of the time of a reading. */
export class PackedRows {
  readonly #table: WeightTable;
  readonly #length: number;
  readonly #rows: Int32Array;
  readonly #row: Int32Array;

  /** @param count of rows @param table whose width is a multiple of 8 */
  constructor(count: number, table: WeightTable) {
    this.#table = table;
    this.#row = new Int32Array(PARTS * table.width);
    this.#length = this.#row.length / 2;
    this.#rows = new Int32Array(count * this.#length);
  }

  /** Fills a row by the features of what it stands for, and by what that tells of a sentence beside it. */
  set(row: number, own: readonly number[], beside: number): void {
    const { width } = this.#table;
    const sums = this.#row.fill(0);
    for (const hash of own) this.#table.addTo(sums, 0, hash);
    this.#table.addTo(sums, width, Math.imul(beside, BEFORE));
    this.#table.addTo(sums, 2 * width, Math.imul(beside, AFTER));
    for (let k = 0, at = row * this.#length; k < sums.length; k += 2, at += 1) this.#rows[at] = ((sums[k + 1] as number) << 16) + (sums[k] as number);
  }

  addTo(sums: PackedSums, row: number): void {
    sums.add(this.#rows, row * this.#length);
  }
}

/** Sums of such rows. */
export class PackedSums {
  readonly #packed: Int32Array;
  readonly #sums: Int32Array;
  #added = 0;

  constructor(length: number) {
    this.#packed = new Int32Array(length / 2);
    this.#sums = new Int32Array(length);
  }

  clear(): void {
    this.#packed.fill(0);
    this.#sums.fill(0);
    this.#added = 0;
  }

  add(rows: Int32Array, from: number): void {
    const packed = this.#packed;
    // By fours, and as whole numbers: twice as quick.
    for (let k = 0, at = from; k < packed.length; k += 4, at += 4) {
      packed[k] = ((packed[k] as number) + (rows[at] as number)) | 0;
      packed[k + 1] = ((packed[k + 1] as number) + (rows[at + 1] as number)) | 0;
      packed[k + 2] = ((packed[k + 2] as number) + (rows[at + 2] as number)) | 0;
      packed[k + 3] = ((packed[k + 3] as number) + (rows[at + 3] as number)) | 0;
    }
    this.#added += 1;
    if (this.#added === ADDED_AT_ONCE) this.#unpack();
  }

  /** @returns good until the next change */
  sums(): Int32Array {
    this.#unpack();
    return this.#sums;
  }

  #unpack(): void {
    for (let k = 0; k < this.#packed.length; k += 1) {
      const both = this.#packed[k] as number;
      const low = (both << 16) >> 16;
      this.#sums[2 * k] = (this.#sums[2 * k] as number) + low;
      this.#sums[2 * k + 1] = (this.#sums[2 * k + 1] as number) + ((both - low) >> 16);
    }
    this.#packed.fill(0);
    this.#added = 0;
  }
}
