// `npm run pictures`: every surface × light and dark × English and Chinese × empty, normal and overflowing × both browsers, into
// `.output/pictures/`. `--browsers=`, `--states=`, `--languages=`, `--surfaces=`, `--zoom=1.25,2` take a part; `--baseline` keeps what
// CI compares with (a grid of colours for each, see tests/support/picture-grid.mjs), `--compare` compares with that; `--docs` takes
// those of the two READMEs, `--stores` those of the stores' pages.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, setUp } from './set-up.mjs';

const option = (name, all) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3).split(',') ?? all;
setUp();
if (!process.argv.includes('--built')) run('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
const { ensureBrowsers } = await import('../support/browsers.mjs');
const { start } = await import('../support/harness.mjs');
const { fill, STATE_NAMES } = await import('../support/stored-states.mjs');
const { SURFACES } = await import('../support/surfaces.mjs');
const { takePictures } = await import('../support/take-pictures.mjs');

if (process.argv.includes('--baseline')) {
  const { baselineOf } = await import('../support/picture-baseline.mjs');
  ensureBrowsers(['chromium']);
  const baseline = await baselineOf();
  writeFileSync(join(root, 'tests/pictures/baseline.json'), `${JSON.stringify(baseline, null, 1)}\n`);
  console.log(`${Object.keys(baseline.pictures).length} pictures kept, drawn by ${JSON.stringify(baseline.drawnBy)}`);
} else if (process.argv.includes('--compare')) {
  const { comparePictures } = await import('../support/compare-pictures.mjs');
  ensureBrowsers(['chromium']);
  const { said, faults } = await comparePictures({ states: option('states'), surfaces: option('surfaces') });
  console.log([said, ...faults].join('\n'));
  process.exitCode = faults.length > 0 ? 1 : 0;
} else if (process.argv.includes('--docs')) {
  const { takeDocs } = await import('../support/picture-docs.mjs');
  console.log((await takeDocs(join(root, 'docs'))).join('\n'));
} else if (process.argv.includes('--stores')) {
  const { takeStores } = await import('../support/picture-stores.mjs');
  ensureBrowsers(['chromium']);
  console.log((await takeStores(join(root, '.output/stores'))).join('\n'));
} else {
  const browsers = option('browsers', ['chromium', 'firefox']);
  ensureBrowsers(browsers);
  const wanted = option('surfaces', SURFACES.map(({ name }) => name));
  let count = 0;
  for (const browser of browsers) {
    for (const state of option('states', STATE_NAMES)) {
      // Firefox has one colour scheme for as long as it runs.
      for (const schemes of browser === 'firefox' ? [['light'], ['dark']] : [['light', 'dark']]) {
        const h = await start(browser, { dark: browser === 'firefox' && schemes[0] === 'dark' });
        try {
          await fill(h, state);
          const surfaces = SURFACES.filter(({ name, filled }) => wanted.includes(name) && (state !== 'empty' || !filled));
          for (const zoom of option('zoom', ['1']).map(Number)) {
            await takePictures(h, surfaces, { languages: option('languages', ['en', 'zh-CN']), schemes, zoom }, ({ name, language, scheme, png }) => {
              const folder = join(root, '.output/pictures', browser, state);
              mkdirSync(folder, { recursive: true });
              writeFileSync(join(folder, `${name}-${language}-${scheme}${zoom === 1 ? '' : `-${zoom}`}.png`), png);
              count++;
            });
          }
        } finally {
          await h.stop();
        }
        console.log(`${browser}, ${state}, ${schemes.join(' and ')}: done`);
      }
    }
  }
  console.log(`${count} pictures in .output/pictures/`);
}
