// `npm test`: everything, in the order in which a failure is cheapest to find. `--long` runs the long variants of the same suites;
// `--only=unit,e2e` runs some steps, for those who stay.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, setUp } from './set-up.mjs';

const long = process.argv.includes('--long');
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice(7).split(',');
const targets = (process.env.TARGETS ?? 'chromium,chromium-polyfill,firefox,firefox-mv3').split(',');
const env = { ...process.env, ...(long && { LONG: '1' }) };
const counts = { passed: 0, failed: 0 };

/** Runs a command, echoing what it prints, at once or as a whole when it has ended, and answers that text and how it ended. */
function echo(command, args, { extra = {}, whole = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env: { ...env, ...extra }, stdio: ['ignore', 'pipe', whole ? 'pipe' : 'inherit'] });
    let text = '';
    const take = (chunk) => {
      text += chunk;
      if (!whole) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr?.on('data', take);
    child.on('error', reject);
    child.on('close', (status) => {
      if (whole) process.stdout.write(text);
      resolve({ text, status });
    });
  });
}

async function unit() {
  const report = join(root, '.output/unit.json');
  rmSync(report, { force: true });
  const { status } = await echo('npx', ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
  counts.passed += numPassedTests;
  counts.failed += numFailedTests;
  if (status !== 0 || numFailedTests > 0) throw new Error('unit tests failed');
  if (numPassedTests === 0 || numPendingTests > 0) throw new Error(`${numPassedTests} unit tests ran and ${numPendingTests} were skipped: none may be.`);
}

const SLOW = /soak|same-page|layouts|attacks|countdowns|faults|sending|bad-input|virtual-list|page-states|composer|self-test|data\.e2e|accessible/;

/** What differs between two builds for one browser is the background and what it may do: there every suite runs with `--long`, else those that a background may fail alone. */
const OF_THE_BACKGROUND = {
  'chromium-polyfill': /killed|private\.e2e/,
  'firefox-mv3': /killed|private\.e2e|tabs-and-forgery/,
};
/** Chromium's pictures alone are compared; what takes long, and the simulator's own page, shows itself in the other builds with `--long`. */
const CHROMIUM_ALONE = long ? /pictures/ : /privacy-proof|faults|pictures|simulator\/page/;
const WITH_LONG_ALONE = /soak|away-and-back/;
const NOT_IN_POLYFILL = /privacy-proof|faults|away-and-back|soak/;
function targetsOf(suite) {
  if (WITH_LONG_ALONE.test(suite) && !long) return [];
  if (CHROMIUM_ALONE.test(suite)) return targets.filter((target) => target === 'chromium');
  if (NOT_IN_POLYFILL.test(suite)) return targets.filter((target) => target !== 'chromium-polyfill');
  return targets.filter((target) => !(target in OF_THE_BACKGROUND) || (long && !suite.includes('simulator/')) || OF_THE_BACKGROUND[target].test(suite));
}

/** What the runner says of its failures, else how the run ended. */
function failureIn(text) {
  const at = text.indexOf('✖ failing tests:');
  return at === -1 ? text.slice(-4_000) : text.slice(at);
}

/** Every suite in every target. Most of their time is waiting for browsers, so a few run side by side, each with a browser of its own. */
async function endToEnd() {
  const { makePolyfillBuild } = await import('../support/harness.mjs');
  makePolyfillBuild();
  const suites = ['tests/e2e', 'tests/simulator'].flatMap((folder) => readdirSync(join(root, folder)).filter((file) => file.endsWith('.e2e.mjs')).map((file) => `${folder}/${file}`));
  const jobs = targets.flatMap((target) => suites.map((suite) => ({ target, suite }))).filter(({ target, suite }) => targetsOf(suite).includes(target));
  // Longest first, so that the last ones to end are short.
  jobs.sort((a, b) => Number(SLOW.test(b.suite)) - Number(SLOW.test(a.suite)));
  const faults = [];
  const times = [];
  const worker = async () => {
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      const { target, suite } = job;
      const from = Date.now();
      const { text, status } = await echo(process.execPath, ['--test', '--test-reporter=spec', suite], { extra: { TARGET: target }, whole: true });
      times.push(`${String(Math.round((Date.now() - from) / 1000)).padStart(4)} s  ${suite} in ${target}`);
      const number = (word) => Number(new RegExp(`^ℹ ${word} (\\d+)$`, 'm').exec(text)?.[1] ?? NaN);
      counts.passed += number('pass') || 0;
      counts.failed += (number('fail') || 0) + (number('cancelled') || 0);
      if (status !== 0) faults.push(`${suite} failed in ${target}:\n${failureIn(text)}`);
      else if (!(number('pass') > 0) || number('skipped') > 0) faults.push(`${suite} in ${target}: ${number('pass')} ran, ${number('skipped')} were skipped: none may be`);
    }
  };
  await Promise.all(Array.from({ length: Number(process.env.E2E_JOBS ?? 3) }, worker));
  console.log(times.sort().reverse().join('\n'));
  // Once more at the end, where whoever reads a long log looks.
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

const steps = {
  types: () => run('npx', ['tsc', '--noEmit']),
  lint: () => run('npx', ['oxlint', '--type-aware', '--deny-warnings', 'entrypoints', 'components', 'utils', 'tests']),
  unit,
  build: () => run('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] }),
  manifest: () => run(process.execPath, ['tests/scripts/check-builds.mjs']),
  e2e: endToEnd,
  ...(long && { rebuild: () => run(process.execPath, ['tests/scripts/rebuild.mjs']) }),
  tour: () => run(process.execPath, ['tests/scripts/start.mjs', '--headless', '--built']),
};

const started = Date.now();
try {
  setUp();
  const { ensureBrowsers } = await import('../support/browsers.mjs');
  ensureBrowsers(['chromium', 'firefox']);
  mkdirSync(join(root, '.output'), { recursive: true });
  for (const [name, step] of Object.entries(steps)) {
    if (only && !only.includes(name)) continue;
    const from = Date.now();
    console.log(`\n=== ${name}`);
    await step();
    console.log(`=== ${name}: done in ${Math.round((Date.now() - from) / 1000)} s`);
  }
} catch (error) {
  process.exitCode = 1;
  counts.failed = Math.max(counts.failed, 1);
  console.error(`\n${error.message}`);
}
console.log(`\n${Math.round((Date.now() - started) / 1000)} s in all`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
