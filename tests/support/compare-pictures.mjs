// What surfaces look like, compared with what was looked at: only where the browser and its fonts are those of the baseline
// (`npm run pictures -- --baseline`), since others set text otherwise. Elsewhere the pictures are taken and it is said so.
import { readFileSync } from 'node:fs';
import { baselineOf } from './picture-baseline.mjs';
import { coloursIn, compareGrids } from './picture-grid.mjs';

/**
 * @param {Parameters<typeof baselineOf>[0]} part
 * @returns {Promise<{ taken: number, compared: boolean, said: string, faults: string[] }>}
 */
export async function comparePictures(part) {
  const baseline = JSON.parse(readFileSync(new URL('../pictures/baseline.json', import.meta.url), 'utf8'));
  const { drawnBy, pictures } = await baselineOf(part);
  const all = Object.entries(pictures);
  const faults = all.flatMap(([name, grid]) => (coloursIn(grid) > 5 ? [] : [`${name}: it is empty`]));
  if (JSON.stringify(drawnBy) !== JSON.stringify(baseline.drawnBy)) {
    return { taken: all.length, compared: false, faults, said: `${all.length} pictures taken and not compared: drawn by ${JSON.stringify(drawnBy)}, the baseline by ${JSON.stringify(baseline.drawnBy)}` };
  }
  for (const [name, grid] of all) {
    const known = baseline.pictures[name];
    const { alike, fault } = known ? compareGrids(known, grid) : { alike: false, fault: 'it is not in the baseline' };
    if (!alike) faults.push(`${name}: ${fault}`);
  }
  const said = faults.length === 0 ? `${all.length} pictures taken, all as in the baseline` : `${faults.length} of ${all.length} pictures are not as in the baseline`;
  return { taken: all.length, compared: true, faults, said };
}
