import type { KeptLayout } from '@/utils/domain/layout/kept-layout';
import { fieldByLayout } from './layout-field';
import { rowsByLayout } from './layout-rows';
import type { RowFinder } from './row-finder';

/** Finds what a kept layout describes. */
export function finderOf({ list, replyBox }: KeptLayout): RowFinder {
  return {
    rows: (tree, dates) => list && rowsByLayout(tree, dates, list),
    replyBox: (spots) => replyBox && fieldByLayout(spots, replyBox),
  };
}
