// Draws the icons of every size from their one source, public/icon/replyclock.svg.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowsers } from '../support/browsers.mjs';
import { root } from './set-up.mjs';

const folder = join(root, 'public/icon');
const svg = readFileSync(join(folder, 'replyclock.svg'), 'utf8');
const browser = await puppeteer.launch({
  executablePath: ensureBrowsers(['chromium']).chromium,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
}
await browser.close();
