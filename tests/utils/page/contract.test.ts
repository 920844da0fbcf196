// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { LANGUAGES, LAYOUTS, STATES, matrix } from '../../fixtures/seller-central/matrix';
import { faultsOf } from './contract';

const cases = matrix();

describe('every layout × state × language', () => {
  it('is in the matrix, in 22 locales at least', () => {
    expect(new Set(LANGUAGES).size).toBeGreaterThan(22);
    expect(cases).toHaveLength(LAYOUTS.length * Object.keys(STATES).length * LANGUAGES.length - 2 * LANGUAGES.length);
  });

  it.each(LAYOUTS)('as %s is read as it should be: rows, ids, dates, marketplaces, mounts, and nothing where nothing belongs', (layout) => {
    const faults = cases.filter(({ options }) => options.layout === layout).flatMap((one, at) => faultsOf(one, at % 4 === 0).map((fault) => `${one.name}: ${fault}`));
    expect(faults).toEqual([]);
  });
});
