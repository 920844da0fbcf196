// `npm run bench`: every promise about speed, as ratios within one run. Nothing here is part of `npm test`: these machines are noisy.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, setUp } from './set-up.mjs';

setUp();
const { ensureBrowsers } = await import('../support/browsers.mjs');
ensureBrowsers(['chromium', 'firefox']);
// The yardstick page exists in this build only.
run('npx', ['wxt', 'build', '-b', 'chrome'], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, REPLYCLOCK_BENCH: '1' } });

const wanted = process.argv[2];
const rows = [];
for (const file of readdirSync(join(root, 'tests/bench')).filter((file) => file.endsWith('.bench.mjs') && (!wanted || file.includes(wanted)))) {
  console.log(`\n— ${file}`);
  const { default: bench } = await import(`../bench/${file}`);
  for (const row of await bench()) {
    rows.push(row);
    console.log(`${row.ratio <= row.most ? 'within' : 'OVER  '}  ${row.what}: ${row.ratio.toFixed(2)} (at most ${row.most})  ${row.detail}`);
  }
}
// The shipped build again, so that nothing of the bench is left over.
run('npx', ['wxt', 'build', '-b', 'chrome'], { stdio: ['ignore', 'ignore', 'inherit'] });
const over = rows.filter((row) => !(row.ratio <= row.most));
console.log(`\n${rows.length - over.length} of ${rows.length} figures within what was promised`);
process.exitCode = over.length > 0 || rows.length === 0 ? 1 : 0;
