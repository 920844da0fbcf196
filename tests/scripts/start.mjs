// `npm start`: builds the extension, serves the simulator under the real host names, opens a browser with the extension and a
// mailbox whose deadlines run. Without a display it plays the same tour headless, prints the queue and saves pictures.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, setUp } from './set-up.mjs';

const has = (flag) => process.argv.includes(flag);
const name = has('--firefox') ? 'firefox' : 'chromium';
const scenario = process.argv.find((argument) => argument.startsWith('--scenario='))?.slice(11) ?? 'weekendBacklog';
const display = process.platform === 'linux' ? Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) : !process.env.CI && !process.env.SSH_TTY;
const headless = has('--headless') || !display;

try {
  setUp();
  const { ensureBrowsers, ensureFonts } = await import('../support/browsers.mjs');
  ensureBrowsers([name]);
  if (headless) ensureFonts();
  if (!has('--built')) {
    console.log('Building the extension …');
    run('npx', ['wxt', 'build', '-b', name === 'firefox' ? 'firefox' : 'chrome'], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const { tour, show } = await import('../support/tour.mjs');
  const folder = join(root, '.output/tour');
  mkdirSync(folder, { recursive: true });
  await (headless ? tour({ target: name, scenario, folder }) : show({ target: name, scenario }));
} catch (error) {
  console.error(`\n${error.name === 'NoBrowserError' || error.constructor?.name === 'NoBrowserError' ? error.message : (error.stack ?? error)}`);
  process.exitCode = 1;
}
