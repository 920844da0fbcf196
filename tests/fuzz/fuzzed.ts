import * as fc from 'fast-check';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** `npm run fuzz` sets it to 100,000; every run of the tests takes a slice. */
export const RUNS = Number(process.env.FUZZ_RUNS ?? 300);
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000_000);
const FOUND = join(import.meta.dirname, 'found');

/**
 * A property over hostile inputs. An input that breaks it is shrunk and kept in `found/`, and tried first from then on.
 * @param holds throws, or rejects, where the property does not hold; the input is JSON in and out of the file
 */
export function fuzzed<T>(name: string, inputs: fc.Arbitrary<T>, holds: (input: T) => void | Promise<void>, { runs = RUNS } = {}): void {
  const file = join(FOUND, `${name.replace(/\W+/g, '-')}.json`);
  const found: T[] = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T[]) : [];
  it(`${name}: ${runs} hostile inputs, and ${found.length} that once failed`, { timeout: 3_600_000 }, async () => {
    const details = await fc.check(fc.asyncProperty(inputs, async (input) => holds(input)), { numRuns: runs, seed: SEED, examples: found.map((input): [T] => [input]), interruptAfterTimeLimit: 3_500_000, markInterruptAsFailure: true });
    if (details.counterexample) {
      mkdirSync(FOUND, { recursive: true });
      const [input] = details.counterexample;
      if (!found.some((known) => JSON.stringify(known) === JSON.stringify(input))) writeFileSync(file, `${JSON.stringify([...found, input], null, 2)}\n`);
    }
    if (details.failed) throw new Error(fc.defaultReportMessage(details));
    expect(details.numRuns).toBeGreaterThanOrEqual(runs);
  });
}

/** Text as an attacker writes it: any UTF-16, lone halves of pairs, and what parsers and markup react to. */
export function hostileText(sparks: readonly string[], maxParts = 12): fc.Arbitrary<string> {
  const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
  const odd = fc.constantFrom('\u202e', '\u2066', '\u200b', '\ufeff', '\0', '\ud83d', '<script>', '__proto__', '${x}', '%s', "'", '"', '\\', '\r\n', '９', '٣', ' ', '　');
  return fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...sparks) }, { weight: 2, arbitrary: unit }, { weight: 2, arbitrary: odd }, { weight: 1, arbitrary: fc.string() }), { maxLength: maxParts }).map((parts) => parts.join(''));
}

/** A text with some places cut out, doubled, or overwritten. */
export function damaged(texts: readonly string[], sparks: readonly string[]): fc.Arbitrary<string> {
  const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.integer({ min: 0, max: 9 }), with: fc.oneof(fc.constant(''), fc.constantFrom(...sparks), fc.string({ maxLength: 3 })) });
  return fc.tuple(fc.constantFrom(...texts), fc.array(change, { maxLength: 5 })).map(([text, changes]) =>
    changes.reduce((now, { at, length, with: put }) => {
      const from = Math.floor(at * now.length);
      return now.slice(0, from) + put + now.slice(from + length);
    }, text),
  );
}
