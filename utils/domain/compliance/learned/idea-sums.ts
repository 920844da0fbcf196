import { CONCEPTS } from '../languages/concepts';
import { featuresOfIdea } from './features';
import { PackedRows, type PackedSums } from './packed-sums';
import type { WeightTable } from './packed-weights';

/** What each idea adds, found once: most sentences hold a dozen. */
export class IdeaSums {
  readonly #rows: PackedRows;
  readonly #isKnown = new Uint8Array(2 * CONCEPTS.length);

  constructor(table: WeightTable) {
    this.#rows = new PackedRows(2 * CONCEPTS.length, table);
  }

  addTo(sums: PackedSums, number: number, isTurned: boolean): void {
    const row = 2 * number + (isTurned ? 1 : 0);
    if (this.#isKnown[row] === 0) {
      const { own, beside } = featuresOfIdea(number, isTurned);
      this.#rows.set(row, [own], beside);
      this.#isKnown[row] = 1;
    }
    this.#rows.addTo(sums, row);
  }
}
