// `npm run bench`: every promise about speed, as ratios within one run. Nothing here is part of `npm test`: these machines are noisy.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
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
    rows.push({ bench: file.replace('.bench.mjs', ''), ...row });
    console.log(`${row.ratio <= row.most ? 'within' : 'OVER  '}  ${row.what}: ${row.ratio.toFixed(2)} (at most ${row.most})  ${row.detail}`);
  }
}
// The shipped build again, so that nothing of the bench is left over.
run('npx', ['wxt', 'build', '-b', 'chrome'], { stdio: ['ignore', 'ignore', 'inherit'] });
const machine = { cpus: `${cpus().length} × ${cpus()[0]?.model.trim()}`, memory: `${Math.round(totalmem() / 2 ** 30)} GiB`, system: `${platform()} ${arch()}`, node: process.versions.node };
mkdirSync(join(root, '.output/bench'), { recursive: true });
writeFileSync(join(root, '.output/bench/results.json'), `${JSON.stringify({ at: new Date().toISOString(), machine, rows: rows.map((row) => ({ ...row, within: row.ratio <= row.most })) }, null, 2)}\n`);
// One table: each line with its target, its figure, and what it was compared with.
const width = Math.max(...rows.map(({ what }) => what.length), 10);
console.log(`\n${machine.cpus}, ${machine.memory}, ${machine.system}, Node ${machine.node}\n\n${'figure'.padEnd(width)}  ratio  at most  how`);
for (const { what, ratio, most, detail } of rows) console.log(`${what.padEnd(width)}  ${ratio.toFixed(2).padStart(5)}  ${String(most).padStart(7)}  ${ratio <= most ? '' : 'OVER  '}${detail}`);
const over = rows.filter((row) => !(row.ratio <= row.most));
console.log(`\n${rows.length - over.length} of ${rows.length} figures within what was promised`);
process.exitCode = over.length > 0 || rows.length === 0 ? 1 : 0;
