import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsOfList, shippedPackages } from './scripts/dependencies.mjs';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'docs/store');
const LANGUAGES = ['en', 'zh_CN', 'de', 'ja'];
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const part = (text: string, name: string) => text.split(`## ${name}\n`)[1]?.split('\n## ')[0]?.trim() ?? '';

describe('what the stores are told', () => {
  it('is there in four languages and no other', () => {
    expect(readdirSync(folder).filter((file) => file.startsWith('listing.')).sort()).toEqual(LANGUAGES.map((language) => `listing.${language}.md`).sort());
  });

  it.each(LANGUAGES)('fits, and claims nothing of Amazon: %s', (language) => {
    const text = read(`listing.${language}.md`);
    // Chrome Web Store: 132 characters; addons.mozilla.org: 250.
    expect(part(text, 'Summary').length).toBeGreaterThan(20);
    expect(part(text, 'Summary').length).toBeLessThanOrEqual(132);
    expect(part(text, 'Description').length).toBeLessThan(16_000);
    expect(part(text, 'Description').match(/^• /gm)).toHaveLength(6);
    // The last sentence of every listing says whose product it is not.
    expect(part(text, 'Description').split('\n').at(-1)).toContain(language === 'zh_CN' ? '亚马逊' : 'Amazon');
  });

  it('gives a reason for every permission that is asked, and for no other', () => {
    const config = readFileSync(join(root, 'wxt.config.ts'), 'utf8');
    const asked = [...config.matchAll(/permissions: \[([^\]]+)\]/g)].flatMap(([, names]) => [...(names ?? '').matchAll(/'(\w+)'/g)].map(([, name]) => name)).sort();
    const reasons = part(read('README.md'), 'Permissions, and why').match(/^\| `(\w+)`/gm)?.map((row) => row.slice(3, -1)).sort();
    expect(asked.length).toBeGreaterThan(2);
    expect(reasons).toEqual(asked);
  });
});

describe('the list of shipped packages', () => {
  it('is what the lock file says, each with a licence that may be shipped', () => {
    expect(shippedPackages().length).toBeGreaterThan(8);
    expect(faultsOfList()).toEqual([]);
  });

  it('would tell of a package, a version or a licence that is not listed', () => {
    const [one] = shippedPackages();
    const list = (row: string) => `| ${row} |`;
    const text = list(`\`${one!.name}\` | ${one!.version} | ${one!.licence} | 2026-01-01 | x`);
    expect(faultsOfList(text, [one!])).toEqual([]);
    expect(faultsOfList(text, [{ ...one!, version: '99.0.0' }])).toHaveLength(1);
    expect(faultsOfList(text, [{ ...one!, licence: 'GPL-3.0' }])).toHaveLength(1);
    expect(faultsOfList(text, [one!, { name: 'planted', version: '1.0.0', licence: 'MIT', direct: true }])).toHaveLength(1);
    expect(faultsOfList(text, [])).toHaveLength(1);
  });
});
