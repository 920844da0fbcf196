// `npm run fuzz`: a hundred thousand hostile inputs for each parser; `npm run fuzz 5000 dates` for fewer, or some (`pages` are drawn
// and read in a real Chromium). Every test run takes a slice.
import { run, setUp } from './set-up.mjs';

setUp();
const runs = process.argv.find((argument) => /^\d+$/.test(argument)) ?? '100000';
const which = process.argv.slice(2).filter((argument) => !/^\d+$/.test(argument));
const files = which.length > 0 ? which.filter((name) => name !== 'pages').map((name) => `tests/fuzz/${name}.fuzz.ts`) : ['tests/fuzz/'];
if (files.length > 0) run('npx', ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--reporter=verbose', '--maxWorkers=1', ...files], { env: { ...process.env, FUZZ_RUNS: runs } });
if (which.length === 0 || which.includes('pages')) run(process.execPath, ['tests/fuzz/pages.mjs', runs]);
