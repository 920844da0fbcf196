// `node tests/scripts/dependencies.mjs` writes docs/dependencies.md anew: every package that is shipped, with licence and last release
// (asked of the registry). With `--check` nothing is asked: the list must be what the lock file says. `npm run fix` does not run this.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './set-up.mjs';

/** Licences that MIT code may be shipped with, file by file. */
const COMPATIBLE = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'MPL-2.0']);
const file = join(root, 'docs/dependencies.md');
// WXT builds; a few lines of it (how entrypoints are defined and found) are in what it builds.
const BUILT_IN = ['wxt'];

/** @returns {{ name: string, version: string, licence: string, direct: boolean }[]} as the lock file has them */
export function shippedPackages() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const direct = new Set(Object.keys(packages[''].dependencies));
  return Object.entries(packages)
    .map(([path, entry]) => ({ name: path.replace(/^.*node_modules\//, ''), path, entry }))
    .filter(({ path, name, entry }) => path && !entry.optional && (BUILT_IN.includes(name) || (!entry.dev && !entry.devOptional && !entry.peer)))
    .map(({ name, entry }) => ({ name, version: entry.version, licence: entry.license ?? 'none', direct: direct.has(name) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What is wrong with the list as it stands; empty: nothing. */
export function faultsOfList(text = readFileSync(file, 'utf8'), shipped = shippedPackages()) {
  const rows = new Map([...text.matchAll(/^\| `([^`]+)` \| (\S+) \| (\S+) \| (\d{4}-\d\d-\d\d)/gm)].map(([, name, version, licence, released]) => [name, { version, licence, released }]));
  const faults = shipped.flatMap(({ name, version, licence }) => {
    const row = rows.get(name);
    if (!COMPATIBLE.has(licence)) return [`${name} has the licence ${licence}, which is not known to be compatible`];
    if (!row) return [`${name} is shipped and not listed`];
    return row.version === version && row.licence === licence ? [] : [`${name} is listed as ${row.version} ${row.licence}, the lock has ${version} ${licence}`];
  });
  for (const name of rows.keys()) if (!shipped.some((each) => each.name === name)) faults.push(`${name} is listed and not shipped`);
  return faults;
}

function lastRelease(name) {
  const times = JSON.parse(execFileSync('npm', ['view', name, 'time', '--json'], { cwd: root, encoding: 'utf8' }));
  const { created: _created, modified: _modified, ...releases } = times;
  return Object.values(releases).sort().at(-1).slice(0, 10);
}

function audit() {
  try {
    const report = JSON.parse(execFileSync('npm', ['audit', '--omit=dev', '--json'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return `\`npm audit --omit=dev\`: ${report.metadata.vulnerabilities.high} high, ${report.metadata.vulnerabilities.critical} critical.`;
  } catch (error) {
    const said = /"message":\s*"(\d{3} [A-Za-z ]+)/.exec(`${error.stdout ?? ''}`)?.[1];
    return `\`npm audit\` was **not offered** by the registry that this list was made with (${said?.trim() ?? 'no answer'}): nothing is claimed of known weaknesses.`;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!process.argv.includes('--check')) {
    const lines = shippedPackages().map(({ name, version, licence, direct }) => `| \`${name}\` | ${version} | ${licence} | ${lastRelease(name)} | ${direct ? 'asked for' : BUILT_IN.includes(name) ? 'the builder’s own lines' : 'of another'} |`);
    const day = new Date().toISOString().slice(0, 10);
    writeFileSync(file, `# What is shipped beside our own code\n\nFrom the lock file, last releases as the registry had them on ${day} (\`node tests/scripts/dependencies.mjs\`). Tools that build and test are not shipped.\n\n| package | version | licence | last release | why |\n|---|---|---|---|---|\n${lines.join('\n')}\n\n${audit()}\n`);
  }
  const faults = faultsOfList();
  if (faults.length > 0) {
    console.error(faults.join('\n'));
    process.exit(1);
  }
  console.log(`${shippedPackages().length} shipped packages, as listed`);
}
