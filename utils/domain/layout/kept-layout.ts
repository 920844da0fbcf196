import type { Instant } from '../time/observed-time';
import type { ElementShape } from './element-shape';

export const LAYOUT_VERSION = 1;

/**
 * A page's layout as an agent showed it: plain data with nothing in it that could run, hang or tell a word of the page. It is
 * looked at only where the signals alone found no list, and believed only where they bear it out.
 */
export interface KeptLayout {
  version: typeof LAYOUT_VERSION;
  /** Machine time at which it was shown. */
  madeAt: Instant;
  list: ListLayout | null;
  replyBox: FieldLayout | null;
}

/** One row, what it stands in, and where in it the date is. Paths leave out every `box`, which any redesign adds and takes away. */
export interface ListLayout {
  row: ElementShape;
  /** What the rows stand in, from the nearest outwards. */
  around: ElementShape[];
  /** From the row down to its date. */
  toDate: ElementShape[];
  /** Which of the row's printed dates is its own (0 is the first), and how many it prints. */
  date: { at: number; of: number };
  /** Fewest and most texts of the rows that were shown. */
  texts: { least: number; most: number };
}

export interface FieldLayout {
  field: ElementShape;
  around: ElementShape[];
}
