import type { FlatTree, Spot } from './flat-tree';
import type { DatedSpot } from './printed-times';
import type { RowGroup } from './row-groups';

/** Another way to find rows and reply box, for a page of which the signals alone tell none. */
export interface RowFinder {
  /** `null`: it does not fit this page. */
  rows(tree: FlatTree, dates: readonly DatedSpot[]): RowGroup[] | null;
  replyBox(spots: readonly Spot[]): Spot | null;
}
