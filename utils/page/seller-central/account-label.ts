import type { FlatTree, Spot } from './flat-tree';
import { leavesOf } from './flat-tree';
import { HOOKS } from './landmarks';

const LONGEST = 160;

/** What the account switcher names (store, country), so far as the header shows it; used hashed only. */
export function accountLabel(tree: FlatTree, spots: readonly Spot[]): string | null {
  for (const selector of HOOKS.account) {
    for (const spot of spots) {
      if (!spot.element.matches(selector)) continue;
      const text = leavesOf(spot, tree).map((leaf) => leaf.text).join(' | ').slice(0, LONGEST);
      if (text !== '') return text;
    }
  }
  return null;
}
