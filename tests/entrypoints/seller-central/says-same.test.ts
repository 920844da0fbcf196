import { describe, expect, it } from 'vitest';
import { saysSame } from '@/entrypoints/seller-central.content/says-same';

const foreign = new Date(0);

describe('two readings say the same', () => {
  it.each([
    [{ rows: [{ id: 'a', at: { earliest: 1, latest: 2 } }], none: null }, { rows: [{ id: 'a', at: { earliest: 1, latest: 2 } }], none: null }],
    [{ element: foreign }, { element: foreign }],
    [{ others: () => 1 }, { others: () => 2 }],
    [[], []],
  ])('where all that is in them is: %#', (a, b) => expect(saysSame(a, b)).toBe(true));

  it.each([
    [{ rows: [1, 2] }, { rows: [1] }],
    [{ a: 1 }, { a: 1, b: undefined }],
    [{ a: 1, b: undefined }, { a: 1, c: undefined }],
    [{ element: foreign }, { element: new Date(0) }],
    [{ at: null }, { at: {} }],
    [{ text: '1' }, { text: 1 }],
  ])('and not where anything differs: %#', (a, b) => expect(saysSame(a, b)).toBe(false));
});
