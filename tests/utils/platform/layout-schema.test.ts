import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ELEMENT_SHAPES } from '@/utils/domain/layout/element-shape';
import type { KeptLayout } from '@/utils/domain/layout/kept-layout';
import { layoutFromText, layoutToText } from '@/utils/platform/layout-schema';

const LAYOUT: KeptLayout = {
  version: 1,
  madeAt: Date.UTC(2026, 10, 26),
  list: { row: 'link', around: ['list', 'main'], toDate: ['cell'], date: { at: 0, of: 2 }, texts: { least: 3, most: 9 } },
  replyBox: { field: 'text-area', around: ['kat-text-area', 'form'] },
};

const faultOf = (value: unknown) => {
  const read = layoutFromText(typeof value === 'string' ? value : JSON.stringify(value));
  return 'fault' in read ? read.fault : null;
};

describe('a layout as a file', () => {
  it('is read as it was written', () => {
    expect(layoutFromText(layoutToText(LAYOUT))).toEqual({ layout: LAYOUT });
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ELEMENT_SHAPES), { maxLength: 24 }), fc.constantFrom(...ELEMENT_SHAPES), (around, field) => {
        const layout: KeptLayout = { ...LAYOUT, list: null, replyBox: { field, around } };
        expect(layoutFromText(layoutToText(layout))).toEqual({ layout });
      }),
    );
  });

  it.each([
    ['', 'not-json'],
    ['{', 'not-json'],
    ['null', 'not-a-layout'],
    ['[]', 'not-a-layout'],
    [{ ...LAYOUT, version: 2 }, 'other-version'],
    [{ ...LAYOUT, version: '1' }, 'not-a-layout'],
    [{ ...LAYOUT, list: null, replyBox: null }, 'nothing-in-it'],
    [{ ...LAYOUT, run: 'alert(1)' }, 'not-a-layout'],
    [{ ...LAYOUT, list: { ...LAYOUT.list, selector: 'div > *' } }, 'not-a-layout'],
    [{ ...LAYOUT, list: { ...LAYOUT.list, row: 'script' } }, 'not-a-layout'],
    [{ ...LAYOUT, list: { ...LAYOUT.list, row: '__proto__' } }, 'not-a-layout'],
    [{ ...LAYOUT, list: { ...LAYOUT.list, date: { at: 2, of: 2 } } }, 'not-a-layout'],
    [{ ...LAYOUT, list: { ...LAYOUT.list, texts: { least: 9, most: 3 } } }, 'not-a-layout'],
    [{ ...LAYOUT, list: { ...LAYOUT.list, around: Array.from({ length: 25 }, () => 'list') } }, 'not-a-layout'],
    [`${JSON.stringify(LAYOUT)}${' '.repeat(20_000)}`, 'too-large'],
  ])('is refused with the reason where it is none: %j is %s', (value, fault) => {
    expect(faultOf(value)).toBe(fault);
  });

  it('takes no text that is not of its own words', () => {
    fc.assert(fc.property(fc.string(), (text) => ELEMENT_SHAPES.some((shape) => shape === text) || faultOf({ ...LAYOUT, replyBox: { field: text, around: [] } }) === 'not-a-layout'));
    fc.assert(fc.property(fc.json(), (text) => faultOf(text) !== null));
  });
});
