// @ts-expect-error it brings no types
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
// @ts-expect-error plain JavaScript beside the browser scripts
import { compareGrids, gridOf } from './picture-grid.mjs';

/** A page with a panel, and rows of something like text. */
function picture({ ground = 240, panel = 0, mark = 120, height = 480 } = {}): Buffer {
  const png = new PNG({ width: 480, height });
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < 480; x++) {
      const inPanel = y > 100 + panel && y < 200 + panel;
      const inText = x > 300 && x < 440 && y % 40 > 10 && y % 40 < 20 && x % 9 < 4;
      const value = inText ? 40 : inPanel ? mark : ground;
      png.data.set([value, value, value, 255], (y * 480 + x) * 4);
    }
  }
  return PNG.sync.write(png);
}
const compared = (a: Buffer, b: Buffer) => compareGrids(gridOf(a), gridOf(b)) as { alike: boolean; fault: string };

describe('a picture’s grid', () => {
  it('is the same for the same picture, and alike where a colour is rounded otherwise', () => {
    expect(gridOf(picture())).toBe(gridOf(picture()));
    expect(compared(picture(), picture({ ground: 241 })).alike).toBe(true);
  });

  it.each([
    ['a panel stands two dots lower', { panel: 2 }, /cells differ, such as 5:0/],
    ['a panel has another colour', { mark: 132 }, /cells differ, such as 5:0/],
    ['the ground has another colour', { ground: 230 }, /cells differ, such as 0:0/],
    ['the page is a dot longer', { height: 481 }, /it was 480x480 dots and is 480x481/],
  ])('tells where %s', (_, change, fault) => {
    const told = compared(picture(), picture(change));
    expect([told.alike, told.fault]).toEqual([false, expect.stringMatching(fault)]);
  });
});
