import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, violationsOf } from './support/import-directions';

const root = resolve(import.meta.dirname, '..');
const FOLDERS = ['entrypoints', 'components', 'utils'];

function sourcesOnDisk(): Map<string, string> {
  const files = new Map<string, string>();
  for (const folder of FOLDERS) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (/\.tsx?$/.test(entry)) files.set(`${folder}/${entry.split(sep).join('/')}`, readFileSync(join(root, folder, entry), 'utf8'));
    }
  }
  return files;
}

describe('the house', () => {
  const files = sourcesOnDisk();

  it('is read as a whole: what the bundler finds is what was checked', () => {
    const found = Object.keys(import.meta.glob(['../{entrypoints,components,utils}/**/*.{ts,tsx}'])).map((path) => path.slice(3));
    expect([...files.keys()].sort()).toEqual(found.sort());
    expect(files.size).toBeGreaterThan(50);
  });

  it('is imported only in the allowed directions', () => {
    expect(violationsOf(files)).toEqual([]);
  });

  it.each([
    ['utils/domain/sla/planted.ts', "import Dexie from 'dexie';"],
    ['utils/domain/sla/planted.ts', "import { now } from '@/utils/platform/clock';"],
    ['utils/page/planted.ts', "import type { Database } from '@/utils/storage/database';"],
    ['utils/services/planted.ts', "export { database } from '@/utils/storage/database';"],
    ['components/popup/Planted.tsx', "const page = await import('@/utils/services/record-observation');"],
    ['components/popup/Planted.tsx', "import { browser } from 'wxt/browser';"],
    ['utils/storage/planted.ts', "import { main } from '../../entrypoints/background';"],
    ['utils/planted.ts', 'export const homeless = 1;'],
  ])('catches a planted violation: %s with %s', (path, source) => {
    expect(violationsOf(new Map([[path, source]]))).toHaveLength(1);
  });

  it('sees imports however they are written', () => {
    const source = "import type { A } from './a';\nimport b,\n  { c } from './b';\nexport * from './d';\nimport './e.css';\nvoid import('./f');\n// import './g';";
    expect(importsOf(source).map((i) => i.specifier)).toEqual(['./a', './b', './d', './e.css', './f']);
  });
});

describe('time, consoles and markup', () => {
  const files = [...sourcesOnDisk()];

  it('is asked of the machine in one file, and in the page’s world where nothing can be imported', () => {
    const asking = files.filter(([, source]) => /\bDate\.now\b|new Date\(\s*\)/.test(source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''))).map(([path]) => path);
    const elsewhere = asking.filter((path) => path !== 'utils/platform/clock.ts' && !/page-responses|utils\/page\/responses/.test(path));
    expect(elsewhere).toEqual([]);
  });

  it('never writes to a console and never turns text into markup', () => {
    const faults = files.filter(([, source]) => /\bconsole\.\w+\(|dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML/.test(source)).map(([path]) => path);
    expect(faults).toEqual([]);
  });
});
