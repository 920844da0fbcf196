/**
 * Plain values (JSON, and `undefined`) as short texts of one byte a character, to the last field and its order. What makes them short: the
 * names of fields are said by the kind of object (`known-shapes.ts`), a value that came before by its place, an instant by its distance from
 * the one before, ids and digits by their bits.
 */

// 0 to 79 are these numbers themselves. Like the shapes, none of these codes ever changes its meaning.
export const SMALL = 80;
export const NULL = 80;
export const TRUE = 81;
export const FALSE = 82;
export const UNDEFINED = 83;
export const POSITIVE = 84;
export const NEGATIVE = 85;
export const FLOAT = 86;
export const LATER = 87;
export const EARLIER = 88;
export const NARROW = 89;
export const WIDE = 90;
export const UUID = 91;
export const HEX = 92;
export const DIGITS = 93;
export const PARTS = 94;
export const WORD = 95;
export const KNOWN = 96;
export const LIST = 97;
export const OBJECT = 98;
/** Lists of up to eight items; two codes for each shape: whole, and with a mask of what is left out; places of values that came before. */
export const LISTS = 100;
export const SHAPE = 109;
export const PLACES = 189;
export const NEAR = 256 - PLACES;

/** Distances begin here where no instant is known yet: 2026-01-01. */
const FIRST_INSTANT = 1_767_225_600_000;
export const isInstant = (value: number) => value > 1e12 && value < 4e12;

/** Values that came before, by their place; and the instant from which the next is measured. */
export class Places {
  readonly values: (string | number)[] = [];
  readonly places = new Map<string | number, number>();
  instant = FIRST_INSTANT;

  constructor(seeds: readonly (string | number)[]) {
    for (const seed of seeds) this.add(seed);
  }

  add(value: string | number): void {
    if (!this.places.has(value)) this.places.set(value, this.values.push(value) - 1);
    if (typeof value === 'number' && isInstant(value)) this.instant = value;
  }
}
