// `npm run fuzz`: a hundred thousand hostile inputs for each parser; `npm run fuzz 5000 dates` for fewer, or some. Every test run takes a slice.
import { run, setUp } from './set-up.mjs';

setUp();
const runs = process.argv.find((argument) => /^\d+$/.test(argument)) ?? '100000';
const which = process.argv.slice(2).filter((argument) => !/^\d+$/.test(argument));
const files = which.length > 0 ? which.map((name) => `tests/fuzz/${name}.fuzz.ts`) : ['tests/fuzz/', 'tests/utils/page/read-mutants.test.ts'];
// Pages are drawn, changed and read: `MUTANTS` of them.
run('npx', ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--reporter=verbose', '--maxWorkers=1', ...files], { env: { ...process.env, FUZZ_RUNS: runs, MUTANTS: runs, MUTANT_SEED: process.env.MUTANT_SEED ?? String(Date.now() % 1_000_000_000) } });
