import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkSync } from 'recheck';
import { parseAst, transformWithOxc } from 'vite';
import { describe, expect, it } from 'vitest';

process.env.RECHECK_BACKEND = 'pure';

const ROOM = resolve(import.meta.dirname, '../../../../utils/domain/compliance');

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)]));
}

interface Found { source: string; flags: string; file: string }

/** Every regular expression literal of a file, wherever it stands. */
async function literalsOf(file: string): Promise<Found[]> {
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file);
  const found: Found[] = [];
  JSON.stringify(parseAst(code), (key, value: unknown) => {
    if (key === 'regex') found.push({ ...(value as { pattern: string; flags: string }), source: (value as { pattern: string }).pattern, file: file.slice(ROOM.length + 1) });
    return typeof value === 'bigint' ? String(value) : value;
  });
  return found;
}

const read = (await Promise.all(filesIn(ROOM).map(literalsOf))).flat();

/** Without repetition there is nothing to try again: only the others are given to recheck, each once. */
const all = [...new Map(read.filter(({ source }) => /[*+{]/.test(source.replace(/\\u\{[^}]*\}|\\p\{[^}]*\}/g, ''))).map((found) => [found.source, found])).values()];

describe('the regular expressions of the compliance room', () => {
  it('are all read', () => {
    expect(read.length).toBeGreaterThan(100);
    expect(all.length).toBeGreaterThan(40);
  });

  it('are written as literals, but for one whose parts are checked here', () => {
    const built = filesIn(ROOM).filter((file) => /new RegExp\(/.test(readFileSync(file, 'utf8'))).map((file) => file.slice(ROOM.length + 1));
    expect(built).toEqual(['detect/amounts.ts']);
  });

  it.each(all.map((found) => [found.file, `/${found.source}/${found.flags}`, found] as const))('%s %s is linear', (_file, _text, { source, flags }) => {
    // Exact where an automaton can be built, however busy the machine is; look-behinds and long counted repetitions are attacked instead, with a fixed seed.
    const exact = checkSync(source, flags, { checker: 'automaton', timeout: 30_000 });
    const judged = exact.status === 'unknown' ? checkSync(source, flags, { checker: 'fuzz', randomSeed: 7, timeout: 30_000, attackTimeout: 500 }) : exact;
    expect(judged.status).toBe('safe');
  });
});
