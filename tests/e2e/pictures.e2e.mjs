// What surfaces look like, compared with what was looked at: only where the browser and its fonts are those of the baseline
// (`npm run pictures -- --baseline`), since others set text otherwise. Elsewhere the pictures are taken and it is said so.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { baselineOf } from '../support/picture-baseline.mjs';
import { compareGrids } from '../support/picture-grid.mjs';

const baseline = JSON.parse(readFileSync(new URL('../pictures/baseline.json', import.meta.url), 'utf8'));

test('surfaces look as they did when they were last looked at', async (t) => {
  const { drawnBy, pictures } = await baselineOf();
  for (const [name, grid] of Object.entries(pictures)) assert.ok(new Set(grid.split(' ')).size > 5, `${name} is empty`);
  if (JSON.stringify(drawnBy) !== JSON.stringify(baseline.drawnBy)) {
    t.diagnostic(`${Object.keys(pictures).length} pictures taken and not compared: drawn by ${JSON.stringify(drawnBy)}, the baseline by ${JSON.stringify(baseline.drawnBy)}`);
    return;
  }
  assert.deepEqual(Object.keys(pictures).sort(), Object.keys(baseline.pictures).sort());
  const faults = Object.entries(pictures).flatMap(([name, grid]) => {
    const { alike, share, cells } = compareGrids(baseline.pictures[name], grid);
    return alike ? [] : [`${name}: ${(share * 100).toFixed(1)} % of the cells differ, such as ${cells.join(', ')} (row:column of 24)`];
  });
  assert.deepEqual(faults, []);
});
