import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Every script that a page of the extension loads: at once, and all that it may ever load, by path in the build. */
export function scriptsOf(folder, page) {
  const html = readFileSync(join(folder, page), 'utf8');
  const begun = [...html.matchAll(/<(?:script|link)[^>]+(?:src|href)="\/?([^"]+\.js)"/g)].map(([, path]) => path);
  return { first: reachable(folder, begun, STATIC), all: reachable(folder, begun, ANY) };
}

const STATIC = /(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g;
const ANY = /["'`]((?:\.{0,2}\/)?[\w./-]+\.js)["'`]/g;

function reachable(folder, from, pattern) {
  const found = new Set();
  const todo = [...from];
  for (let path = todo.pop(); path; path = todo.pop()) {
    if (found.has(path)) continue;
    let code;
    try {
      code = readFileSync(join(folder, path), 'utf8');
    } catch {
      // A name in a text that is no file of the build.
      continue;
    }
    found.add(path);
    for (const [, name] of code.matchAll(pattern)) todo.push(name.startsWith('.') ? posix.join(dirname(path), name) : name.replace(/^\//, ''));
  }
  return [...found];
}

export const gzipSize = (folder, paths) => paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0);
