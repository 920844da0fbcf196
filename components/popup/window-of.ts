/** What stands in the document for a long list, in order: items, and empty stretches as high as the items that are left out. */
export type WindowPart = { item: number } | { gap: number };

/**
 * The part of a list that is near the view.
 * @param heights of every item, in pixels, as far as they are known; what is not yet known as it is expected
 * @param view from where to where the list is seen, in pixels from its start
 * @param kept items that stay in the document wherever the view is, such as the one that has the focus
 */
export function windowOf(heights: readonly number[], view: { from: number; to: number }, kept: ReadonlySet<number>): WindowPart[] {
  const parts: WindowPart[] = [];
  let start = 0;
  let gap = 0;
  for (const [item, height] of heights.entries()) {
    const near = start + height > view.from && start < view.to;
    start += height;
    if (!near && !kept.has(item)) {
      gap += height;
      continue;
    }
    if (gap > 0) parts.push({ gap });
    gap = 0;
    parts.push({ item });
  }
  if (gap > 0) parts.push({ gap });
  return parts;
}
