// What the popup's first frame waits for, of the shipped build (what every message page loads is told by page.bench.mjs).
import { join, resolve } from 'node:path';
import { gzipSize, scriptsOf } from '../scripts/page-bundles.mjs';

const folder = resolve(import.meta.dirname, '../../.output/chrome-mv3');
const MOST = 60_000;

export default async function bench() {
  const { first } = scriptsOf(folder, 'popup.html');
  if (first.length === 0) throw new Error(`${join(folder, 'popup.html')} loads nothing`);
  const size = gzipSize(folder, first);
  return [{ what: 'scripts that the popup’s first frame waits for', ratio: size / MOST, most: 1, detail: `${size} of ${MOST} bytes gzip in ${first.length} files` }];
}
