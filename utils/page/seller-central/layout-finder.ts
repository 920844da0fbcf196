import type { KeptLayout } from '@/utils/domain/layout/kept-layout';
import type { Spot } from './flat-tree';
import { contains } from './flat-tree';
import { fieldByLayout } from './layout-field';
import { rowsByLayout } from './layout-rows';
import type { RowFinder } from './row-finder';
import type { RowGroup } from './row-groups';

/** Finds what a kept layout describes. */
export function finderOf({ list, replyBox }: KeptLayout): RowFinder {
  return {
    rows(tree, dates, found) {
      const groups = list && rowsByLayout(tree, dates, list);
      return groups && holdMore(groups, found) ? groups : null;
    },
    replyBox: (spots) => replyBox && fieldByLayout(spots, replyBox),
  };
}

/** What the agent has shown is read where the signals tell nothing, or only some of the same rows; never in place of other rows. */
function holdMore(groups: readonly RowGroup[], found: readonly Spot[]): boolean {
  const rows = groups.flatMap((group) => group.rows);
  return found.length < rows.length && found.every((known) => rows.some(({ spot }) => contains(spot, known) || contains(known, spot)));
}
