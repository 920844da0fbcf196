// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Outcome } from './mutant';
import { mutant } from './mutant';
import found from '../../fuzz/found/pages.json';

const MUTANTS = Number(process.env.MUTANTS ?? 1_000);
// Other pages on other days: MUTANT_SEED=1000 for the next thousand.
const FIRST_SEED = Number(process.env.MUTANT_SEED ?? 0);

describe(`of ${MUTANTS} changed pages`, () => {
  const outcomes = Array.from({ length: MUTANTS }, (_, at) => mutant(FIRST_SEED + at + 1));
  const shown = (kind: Outcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).map(({ seed, mutations, detail }) => `${seed}: ${mutations.join(' + ')}: ${detail}`);
  const [right, said, wrong] = (['right', 'said', 'wrong'] as const).map(shown);
  console.log(`mutants ${FIRST_SEED + 1}–${FIRST_SEED + MUTANTS}: ${right?.length} read fully and correctly, ${said?.length} not fully and said so, ${wrong?.length} wrong`);

  it('none is read wrongly', () => expect(wrong).toEqual([]));
  it('99 in 100 are read fully and correctly', () => {
    expect(outcomes.length - (right?.length ?? 0), said?.slice(0, 20).join('\n')).toBeLessThanOrEqual(MUTANTS / 100);
  });
});

describe('pages that were read wrongly once', () => {
  // A section of one row that was left out, a line across a date, a section shaped unlike the others, a notice taken for a row,
  // a row taken for the folders; a section of one row under the heading of a day, left out; folders
  // with two counts each, of which the only one of its tag was taken for the current one (731265232).
  it.each([40_254, 201_643, 300_476, 305_738, 601_506, 811_014, 731_265_232, 731_269_423, 731_278_465, 731_287_194, 731_306_580])('%i is read fully and correctly', (seed) => expect(mutant(seed)).toMatchObject({ kind: 'right' }));

  it.each(found)('$seed is read correctly, or it is said that it is not: $mutations', ({ seed }) => expect(mutant(seed)).not.toMatchObject({ kind: 'wrong' }));
});
