// Surfaces look as they did when they were last looked at. A handful on an ordinary day; LONG=1: every surface in every state.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparePictures } from '../support/compare-pictures.mjs';

const A_FEW = { states: ['normal'], surfaces: ['popup-queue', 'popup-rates', 'welcome'] };

test('surfaces look as they did when they were last looked at', async (t) => {
  const { taken, said, faults } = await comparePictures(process.env.LONG === '1' ? {} : A_FEW);
  t.diagnostic(said);
  assert.ok(taken >= 12, `only ${taken} pictures were taken`);
  assert.deepEqual(faults, [], 'where this is meant: look at `npm run pictures`, then `npm run pictures -- --baseline`');
});
