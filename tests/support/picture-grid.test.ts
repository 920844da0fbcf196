// @ts-expect-error it brings no types
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
// @ts-expect-error plain JavaScript beside the browser scripts
import { compareGrids, gridOf } from './picture-grid.mjs';

/** A page of rows on a ground, with digits that tick at their end. */
function picture({ ground = 240, panel = 0, digits = 0, height = 480 } = {}): Buffer {
  const png = new PNG({ width: 480, height });
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < 480; x++) {
      const inPanel = y > 100 + panel && y < 200 + panel;
      const inDigits = x > 400 && x < 440 && y % 40 > 10 && y % 40 < 20 && (x + digits * 3) % 9 < 4;
      const value = inDigits ? 40 : inPanel ? 120 : ground;
      png.data.set([value, value, value, 255], (y * 480 + x) * 4);
    }
  }
  return PNG.sync.write(png);
}
const compared = (a: Buffer, b: Buffer) => compareGrids(gridOf(a), gridOf(b)) as { alike: boolean; cells: string[] };

describe('a picture’s grid', () => {
  it('is the same for the same picture, and alike where digits tick', () => {
    expect(compared(picture(), picture())).toMatchObject({ alike: true, cells: [] });
    expect(compared(picture(), picture({ digits: 1 })).alike).toBe(true);
  });

  it.each([['a panel stands lower', { panel: 30 }], ['the ground has another colour', { ground: 200 }], ['the page is longer', { height: 600 }]])('tells where %s', (_, change) => {
    const { alike, cells } = compared(picture(), picture(change));
    expect([alike, cells.length > 0]).toEqual([false, true]);
  });
});
