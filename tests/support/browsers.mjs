// Finds the real browsers that the end-to-end runs and the tour use, and installs them where that is possible.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';

const PLACES = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/usr/bin/google-chrome',
  ],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
};
const VARIABLE = { chromium: 'CHROMIUM', firefox: 'FIREFOX' };
const DEBIAN_PACKAGES = ['chromium', 'firefox-esr', 'fonts-noto-cjk', 'fonts-noto-core'];

export class NoBrowserError extends Error {}

/** The path of a browser's program, or `null`. An environment variable that names a missing file is an error, not a hint. */
export function findBrowser(name, places = PLACES) {
  const given = process.env[VARIABLE[name]];
  if (given) {
    if (!existsSync(given)) throw new NoBrowserError(`${VARIABLE[name]}=${given}: there is no such file.`);
    return given;
  }
  return places[name].find((place) => existsSync(place)) ?? null;
}

/**
 * The paths of both browsers, installing Debian's packages where they are missing and this user may.
 * @param {('chromium'|'firefox')[]} names which are needed
 * @param {{ places?: Record<string, string[]>, install?: () => boolean }} [machine] another machine than this one
 * @returns {Record<string, string>} path by name
 * @throws {NoBrowserError} with the two ways to give it one
 */
export function ensureBrowsers(names, { places = PLACES, install = installWithApt } = {}) {
  const without = () => names.filter((name) => findBrowser(name, places) === null);
  if (without().length > 0) install();
  const missing = without();
  if (missing.length > 0) throw new NoBrowserError(howToGiveOne(missing));
  return Object.fromEntries(names.map((name) => [name, findBrowser(name, places)]));
}

/** Fonts for Chinese and Japanese text in pictures: nice to have, so a failure is only told. */
export function ensureFonts() {
  const listed = spawnSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' });
  if (listed.error || listed.stdout.trim() !== '') return;
  if (!installWithApt()) console.log('No font for Chinese text was found: it will show as boxes in the pictures.');
}

function installWithApt() {
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version']).error) return false;
  const sudo = userInfo().uid === 0 ? [] : ['sudo', '-n'];
  if (sudo.length > 0 && spawnSync('sudo', ['-n', 'true']).status !== 0) return false;
  console.log(`Installing ${DEBIAN_PACKAGES.join(', ')} with apt-get …`);
  const run = (...args) => execFileSync([...sudo, 'apt-get'][0], [...sudo, 'apt-get', ...args].slice(1), { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  try {
    run('update', '-qq');
    run('install', '-y', '-qq', '--no-install-recommends', ...DEBIAN_PACKAGES);
    return true;
  } catch {
    return false;
  }
}

function howToGiveOne(missing) {
  const first = missing.map((name) => (name === 'chromium' ? 'Chromium' : 'Firefox')).join(' and ');
  const example = missing.map((name) => `${VARIABLE[name]}=/path/to/${name}`).join(' ');
  return [
    `${first}: not found on this machine, and it could not be installed from here.`,
    'Two ways to give it one:',
    process.platform === 'darwin'
      ? '  1. install it (Chromium or Chrome for Testing, and Firefox, into /Applications), or'
      : '  1. install it with the system’s packages:  sudo apt-get install chromium firefox-esr  or',
    `  2. say where it is:  ${example} npm test`,
  ].join('\n');
}
