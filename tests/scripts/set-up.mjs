// First step of `npm start` and `npm test`: packages as the lock file has them, and the generated types.
// Imports nothing but Node, because on a fresh clone there is nothing else.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** Runs a command in the project, its output shown; throws with the command's own words when it fails. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', ...options });
  if (done.error) throw done.error;
  if (done.status !== 0) throw new Error(`“${[command, ...args].join(' ')}” ended with ${done.status ?? done.signal}.`);
  return done;
}

/** Installs the packages where they are missing or older than the lock file. */
export function setUp() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new Error(`Node ${process.versions.node} is too old: 20.19 or newer is needed.`);
  const installed = resolve(root, 'node_modules/.package-lock.json');
  const lock = resolve(root, 'package-lock.json');
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
    console.log('Installing packages (npm ci) …');
    run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  run('npx', ['wxt', 'prepare'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
