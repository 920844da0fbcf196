import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

/** Ways in which a text becomes markup or code. What buyers write reaches the page's elements as text nodes only. */
const FORBIDDEN = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTML\w*|srcdoc|DOMParser|document\.write\w*|execScript|new Function|importScripts|javascript:)\b|\beval\s*\(|\bset(?:Timeout|Interval)\(\s*['"`]/;

const root = resolve(import.meta.dirname, '..');
const sources = ['entrypoints', 'components', 'utils'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|html)$/.test(file))
    .map((file) => `${folder}/${file}`),
);
/** Without comments and the words that people read. */
const codeOf = (source: string) => source.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');

it('no source of the product makes markup or code from text', () => {
  expect(sources.length).toBeGreaterThan(300);
  expect(sources.filter((file) => FORBIDDEN.test(codeOf(readFileSync(join(root, file), 'utf8'))))).toEqual([]);
});

it.each(['row.innerHTML = name', 'box.insertAdjacentHTML("beforeend", name)', '<b dangerouslySetInnerHTML={{ __html: name }} />', 'eval(name)', 'new Function(name)', 'setTimeout("go()")', 'document.write(name)'])(
  'a planted %s would be found',
  (code) => expect(FORBIDDEN.test(codeOf(code))).toBe(true),
);
