// A picture as a coarse grid of its colours: a few hundred bytes that stand for it. Ticking digits, or a minute later, change a cell
// by less than the tolerance; a panel that moved, a colour or a missing part changes many. So a baseline costs kilobytes, not
// megabytes, and says where something is otherwise.
import { PNG } from 'pngjs';

export const COLUMNS = 24;
/** A cell's height is its width: as many rows as the picture is high. */
const LEVELS = 32;

/** @param {Buffer} png @returns {string} rows of cells; a cell is its red, green and blue, each a digit to the base of 32 */
export function gridOf(png) {
  const { width, height, data } = PNG.sync.read(png);
  const size = width / COLUMNS;
  const rows = [];
  for (let y = 0; y + size / 2 < height; y += size) {
    let row = '';
    for (let column = 0; column < COLUMNS; column++) {
      const sums = [0, 0, 0];
      let count = 0;
      for (let py = Math.floor(y); py < Math.min(height, Math.floor(y + size)); py++) {
        for (let px = Math.floor(column * size); px < Math.floor((column + 1) * size); px++) {
          const at = (py * width + px) * 4;
          for (let c = 0; c < 3; c++) sums[c] += data[at + c];
          count++;
        }
      }
      row += sums.map((sum) => Math.min(LEVELS - 1, Math.floor((sum / count / 256) * LEVELS)).toString(LEVELS)).join('');
    }
    rows.push(row);
  }
  return rows.join(' ');
}

/** Steps of 32 by which a cell may differ, and the share of cells that may differ by more. */
const STEPS = 3;
const SHARE = 0.02;

/**
 * @returns {{ alike: boolean, share: number, cells: string[] }} the share of cells that differ, and the first of them as "row:column"
 */
export function compareGrids(before, now) {
  const [a, b] = [before.split(' '), now.split(' ')];
  if (a.length !== b.length) return { alike: false, share: 1, cells: [`${a.length} rows of cells, now ${b.length}`] };
  const cells = [];
  a.forEach((row, y) => {
    for (let x = 0; x < COLUMNS; x++) {
      const far = [0, 1, 2].some((c) => Math.abs(parseInt(row[x * 3 + c], LEVELS) - parseInt(b[y][x * 3 + c], LEVELS)) > STEPS);
      if (far) cells.push(`${y}:${x}`);
    }
  });
  const share = cells.length / (a.length * COLUMNS);
  return { alike: share <= SHARE, share, cells: cells.slice(0, 12) };
}

/** What pictures depend on beside the product: the browser's version, and how wide its fonts set words of each script. */
export async function drawnBy(h, page) {
  const widths = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
    return ['sans-serif', 'system-ui', 'monospace'].map((font) => {
      context.font = `20px ${font}`;
      return ['Response needed 0123', '需要回复剩余时间', '返信待ちカウント'].map((text) => Math.round(context.measureText(text).width)).join('/');
    }).join(' ');
  });
  return { browser: (await h.browser.version()).replace(/^HeadlessChrome/, 'Chrome'), fonts: widths };
}
