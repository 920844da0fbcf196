import { CONCEPTS } from '../languages/concepts';
import { AFTER, BEFORE, featuresOfIdea } from './features';
import { PackedRows, PARTS, type PackedSums } from './packed-sums';
import type { WeightTable } from './packed-weights';

/** What each idea adds, found once: most sentences hold a dozen. */
export class IdeaSums {
  readonly #table: WeightTable;
  readonly #rows: PackedRows;
  readonly #row: Int32Array;
  readonly #isKnown = new Uint8Array(2 * CONCEPTS.length);

  constructor(table: WeightTable) {
    this.#table = table;
    this.#row = new Int32Array(PARTS * table.width);
    this.#rows = new PackedRows(2 * CONCEPTS.length, this.#row.length);
  }

  addTo(sums: PackedSums, number: number, isTurned: boolean): void {
    const at = 2 * number + (isTurned ? 1 : 0);
    if (this.#isKnown[at] === 0) {
      const { own, beside } = featuresOfIdea(number, isTurned);
      const { width } = this.#table;
      const row = this.#row.fill(0);
      this.#table.addTo(row, 0, own);
      this.#table.addTo(row, width, Math.imul(beside, BEFORE));
      this.#table.addTo(row, 2 * width, Math.imul(beside, AFTER));
      this.#rows.set(at, row);
      this.#isKnown[at] = 1;
    }
    this.#rows.addTo(sums, at);
  }
}
