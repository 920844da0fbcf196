import type { Instant, ObservedTime } from '@/utils/domain/time/observed-time';
import type { FlatTree, Spot } from './flat-tree';
import type { DatedSpot } from './printed-times';
import type { RowGroup } from './row-groups';

/** Another way to find rows and reply box, for a page of which the signals alone tell none. */
export interface RowFinder {
  /**
   * `null`: it does not fit this page, or holds no more than was found already.
   * @param found rows that the signals tell: all of them must be among the finder's
   * @param meaningOf what a printed date means; `null` where it cannot be read
   */
  rows(tree: FlatTree, dates: readonly DatedSpot[], found: readonly Spot[], meaningOf: (date: DatedSpot) => ObservedTime | null, now: Instant): RowGroup[] | null;
  replyBox(spots: readonly Spot[]): Spot | null;
}
