import type { Spot } from './flat-tree';

/**
 * What an element is made of, two levels deep, in one word: the same for rows that are built alike. Of the innermost element that
 * holds all of it: a section of one row is shaped like that row.
 */
export function rowShapeOf(row: Spot): string {
  const whole = row.endLeaf - row.firstLeaf;
  const parts = (of: Spot) => of.children.filter((child) => child.endLeaf > child.firstLeaf);
  let spot = row;
  for (let inner: Spot | undefined = row; inner; inner = inner.children.find((child) => child.endLeaf - child.firstLeaf === whole)) spot = inner;
  return `${spot.tag}(${parts(spot).map((child) => `${child.tag}(${parts(child).length})`).join()})`;
}
