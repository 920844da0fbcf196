// The product's own TypeScript for benchmarks and tests outside vitest: bundled once, by the bundler that WXT brings, for Node or to be run in a page.
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '../..');

async function bundle(name, modules, options) {
  const outfile = join(root, '.output/bench', name);
  mkdirSync(join(root, '.output/bench'), { recursive: true });
  await build({
    stdin: { contents: modules.map((path) => `export * from './${path}';`).join('\n'), resolveDir: root, loader: 'ts' },
    outfile, bundle: true, alias: { '@': root }, jsx: 'automatic', define: { 'import.meta.env': '{}' }, logLevel: 'error', ...options,
  });
  return outfile;
}

/**
 * Everything that these modules export, by their paths without extension, as one object.
 * @param instead what modules hold in the place of what they do: by their paths without extension, a text
 */
export async function productCode(name, modules, instead = {}) {
  const plugins = Object.entries(instead).map(([path, contents]) => ({
    name: path,
    setup: (esbuild) => esbuild.onLoad({ filter: new RegExp(`/${path}\\.ts$`) }, () => ({ contents, loader: 'ts' })),
  }));
  const outfile = await bundle(`${name}.mjs`, modules, { format: 'esm', platform: 'node', plugins });
  return import(`${pathToFileURL(outfile)}?${Date.now()}`);
}

/** The same as a script's text that leaves it in the global `product`. */
export async function productScript(name, modules) {
  return readFileSync(await bundle(`${name}.js`, modules, { format: 'iife', globalName: 'product', platform: 'browser' }), 'utf8');
}
