import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowOf } from '@/components/popup/window-of';

const list = fc.record({
  heights: fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 300 }),
  from: fc.integer({ min: -500, max: 40_000 }),
  height: fc.integer({ min: 0, max: 2_000 }),
  kept: fc.array(fc.nat(400), { maxLength: 3 }),
});
const itemsOf = (parts: ReturnType<typeof windowOf>) => parts.flatMap((part) => ('item' in part ? part.item : []));

describe('the window of a long list', () => {
  it('has the items that are in view, the kept ones, and gaps for the others', () => {
    expect(windowOf([50, 50, 50, 50, 50, 50], { from: 120, to: 199 }, new Set([0]))).toEqual([{ item: 0 }, { gap: 50 }, { item: 2 }, { item: 3 }, { gap: 100 }]);
  });

  it('is as high as the whole list wherever the view is', () => {
    fc.assert(fc.property(list, ({ heights, from, height, kept }) => {
      const parts = windowOf(heights, { from, to: from + height }, new Set(kept));
      const sum = parts.reduce((all, part) => all + ('gap' in part ? part.gap : heights[part.item]!), 0);
      expect(sum).toBe(heights.reduce((all, each) => all + each, 0));
    }));
  });

  it('has each item that touches the view or is kept once, in order, and never two gaps in a row', () => {
    fc.assert(fc.property(list, ({ heights, from, height, kept }) => {
      const to = from + height;
      const parts = windowOf(heights, { from, to }, new Set(kept));
      let start = 0;
      const wanted = heights.flatMap((each, item) => {
        start += each;
        return (start > from && start - each < to) || kept.includes(item) ? [item] : [];
      });
      expect(itemsOf(parts)).toEqual(wanted);
      expect(parts.some((part, at) => 'gap' in part && 'gap' in (parts[at + 1] ?? {}))).toBe(false);
    }));
  });

  it('of an empty list is empty', () => {
    expect(windowOf([], { from: 0, to: 600 }, new Set([0]))).toEqual([]);
  });
});
