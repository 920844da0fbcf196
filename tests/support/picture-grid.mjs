// A picture as a coarse grid of its colours: a few hundred bytes that stand for it. Drawn anew by the same browser with the same fonts
// at the same instant, a picture is the same to the dot but for a rounding: a panel that moved, a colour or a missing part is not. So
// a baseline costs kilobytes, not megabytes, and says where something is otherwise.
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { PNG } from 'pngjs';

export const COLUMNS = 24;
/** A cell's height is its width: as many rows as the picture is high. */
const LEVELS = 64;

/** @param {Buffer} png @returns {{ width: number, height: number, cells: Buffer }} of each cell its red, green and blue, in 64 levels */
function cellsOf(png) {
  const { width, height, data } = PNG.sync.read(png);
  const size = width / COLUMNS;
  const cells = [];
  for (let y = 0; y + size / 2 < height; y += size) {
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
      for (const sum of sums) cells.push(Math.min(LEVELS - 1, Math.floor((sum / count / 256) * LEVELS)));
    }
  }
  return { width, height, cells: Buffer.from(cells) };
}

/** @param {Buffer} png @returns {string} its size in dots, and the grid, packed */
export function gridOf(png) {
  const { width, height, cells } = cellsOf(png);
  const packed = brotliCompressSync(cells, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return `${width}x${height} ${packed.toString('base64')}`;
}

function unpacked(grid) {
  const [size, packed] = grid.split(' ');
  return { size, cells: brotliDecompressSync(Buffer.from(packed, 'base64')) };
}

/** How many colours the cells of a grid have: few where nothing was drawn. */
export function coloursIn(grid) {
  const { cells } = unpacked(grid);
  return new Set(Array.from({ length: cells.length / 3 }, (_, n) => cells.subarray(3 * n, 3 * n + 3).join())).size;
}

/** Steps of 64 by which a cell may differ. */
const STEPS = 1;

/** @returns {{ alike: boolean, fault: string }} */
export function compareGrids(before, now) {
  if (before === now) return { alike: true, fault: '' };
  const [a, b] = [unpacked(before), unpacked(now)];
  if (a.size !== b.size) return { alike: false, fault: `it was ${a.size} dots and is ${b.size}` };
  const others = [];
  for (let cell = 0; cell < a.cells.length / 3; cell++) {
    if ([0, 1, 2].some((c) => Math.abs(a.cells[3 * cell + c] - b.cells[3 * cell + c]) > STEPS)) others.push(`${Math.floor(cell / COLUMNS)}:${cell % COLUMNS}`);
  }
  return { alike: others.length === 0, fault: `${others.length} of ${a.cells.length / 3} cells differ, such as ${others.slice(0, 8).join(', ')} (row:column of ${COLUMNS})` };
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
