// `npm run release`: everything that must hold before a version goes to the stores, and what would be uploaded; `--submit` uploads it
// by `wxt submit`. By hand, by somebody who has the keys: docs/store/release.md.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, setUp } from './set-up.mjs';

const KEYS = ['CHROME_EXTENSION_ID', 'CHROME_CLIENT_ID', 'CHROME_CLIENT_SECRET', 'CHROME_REFRESH_TOKEN', 'FIREFOX_EXTENSION_ID', 'FIREFOX_JWT_ISSUER', 'FIREFOX_JWT_SECRET'];
const submit = process.argv.includes('--submit');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const quiet = { stdio: ['ignore', 'ignore', 'inherit'] };

const steps = {
  'the work tree is clean': () => {
    const changed = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).trim();
    if (changed) throw new Error(`Commit first:\n${changed}`);
  },
  [`the changelog speaks of ${version}`]: () => {
    if (!readFileSync(join(root, 'CHANGELOG.md'), 'utf8').includes(`\n## ${version}\n`)) throw new Error(`CHANGELOG.md has no heading “${version}”.`);
  },
  'builds are as the stores want them': () => {
    run('npm', ['run', '--silent', 'build'], quiet);
    run(process.execPath, ['tests/scripts/check-builds.mjs'], quiet);
  },
  'packages for both stores': () => run('npm', ['run', '--silent', 'zip'], quiet),
  'the source archive gives the same files': () => run(process.execPath, ['tests/scripts/rebuild.mjs'], quiet),
};
if (submit) {
  steps['the keys are there'] = () => {
    const missing = KEYS.filter((key) => !process.env[key]);
    if (missing.length > 0) throw new Error(`Missing in the environment: ${missing.join(', ')}`);
  };
}

try {
  setUp();
  for (const [what, step] of Object.entries(steps)) {
    step();
    console.log(`✔ ${what}`);
  }
  const folder = join(root, '.output/release');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const sums = ['chrome', 'firefox', 'sources'].map((name) => {
    const file = `replyclock-${version}-${name}.zip`;
    copyFileSync(join(root, '.output', file), join(folder, file));
    console.log(`  ${file}  ${Math.round(statSync(join(folder, file)).size / 1000)} kB`);
    return `${createHash('sha256').update(readFileSync(join(folder, file))).digest('hex')}  ${file}`;
  });
  writeFileSync(join(folder, 'SHA256SUMS'), `${sums.join('\n')}\n`);
  if (submit) run('npx', ['wxt', 'submit', '--chrome-zip', `${folder}/replyclock-${version}-chrome.zip`, '--firefox-zip', `${folder}/replyclock-${version}-firefox.zip`, '--firefox-sources-zip', `${folder}/replyclock-${version}-sources.zip`]);
  console.log(submit ? 'Submitted to both stores.' : 'A dry run: nothing was uploaded. With the stores’ keys in the environment: npm run release -- --submit');
} catch (error) {
  console.error(`✖ ${error.message}`);
  process.exitCode = 1;
}
