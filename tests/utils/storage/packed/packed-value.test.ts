import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHAPES, WORDS } from '@/utils/storage/packed/known-shapes';
import { packValue } from '@/utils/storage/packed/pack-value';
import { unpackValue } from '@/utils/storage/packed/unpack-value';

const instant = fc.integer({ min: 1_500_000_000_000, max: 2_000_000_000_000 });
const text = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.uuid(), fc.stringMatching(/^[\da-f]{32}$/), fc.stringMatching(/^\d{7,24}$/), fc.tuple(fc.uuid(), instant).map((parts) => parts.join('|')), fc.constantFrom(...WORDS.map(String)));
const number = fc.oneof(instant, instant.map((at) => at + 0.25), fc.integer(), fc.maxSafeInteger(), fc.double(), fc.nat({ max: 100 }), fc.constantFrom(0, -0, 79, 80, 2 ** 53, -(2 ** 53), 1e12, 4e12));
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, text, number, fc.boolean(), fc.constant(null), fc.constant(undefined), fc.array(tie('value'), { maxLength: 12 }), tie('object')),
  object: fc.oneof(
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 6 }),
    // Fields of a known kind, some left out.
    fc.constantFrom(...SHAPES).chain((names) => fc.tuple(fc.subarray([...names]), fc.array(tie('value'), { minLength: names.length, maxLength: names.length }))).map(([names, values]) => Object.fromEntries(names.map((name, at) => [name, values[at]]))),
  ),
}));
const seeds = fc.array(fc.oneof(text, number.filter((n) => !Object.is(n, -0))), { maxLength: 6 });

/** The order of fields counts too: what was read again and derived alike is told by that. */
const asText = (given: unknown) => JSON.stringify(given, (_, part: unknown) => (Object.is(part, -0) ? '-0' : typeof part === 'number' && !Number.isFinite(part) ? String(part) : part === undefined ? 'undefined' : part));

describe('a packed value', () => {
  it('is given back to the last field, in its order', () => {
    fc.assert(fc.property(value, seeds, (given, beside) => {
      const packed = packValue(given, beside);
      expect(packed).toMatch(/^[\0-\xff]*$/);
      expect(asText(unpackValue(packed, beside))).toBe(asText(given));
    }), { numRuns: 1_000 });
  });

  it('of odd names is given back, whatever was packed before it', () => {
    for (const given of [{ earliest: 1, latest: 2 }, { 'earliest latest': 1 }, {}, { '': 1 }]) expect(unpackValue(packValue(given))).toEqual(given);
  });

  it('that is cut off, too long or no such value is refused', () => {
    fc.assert(fc.property(value, fc.nat(), (given, at) => {
      const packed = packValue(given);
      expect(() => unpackValue(packed.slice(0, at % packed.length))).toThrow(RangeError);
      expect(() => unpackValue(`${packed}\u0000`)).toThrow(RangeError);
    }));
    // A count without an end.
    expect(() => unpackValue(`\x82Y${'\x80'.repeat(200)}\x01`)).toThrow(RangeError);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (noise) => {
      try {
        unpackValue(noise);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }));
  });

  it('says nothing twice', () => {
    const id = '6f1c2a7e-5b1d-4c0e-9a57-0c3f5d2b7e11';
    const message = (n: number) => ({ id: `${n}234567890123456789`, author: 'buyer', at: { earliest: 1_780_000_000_000, latest: 1_780_000_000_000 }, delivered: true, position: n, corroborated: true, seenAt: 1_780_000_300_000 });
    expect(packValue({ threadId: id, messages: [message(1), message(2)] }, [id]).length).toBeLessThan(85);
  });

  it('is read by what was stored years ago: no shape and no word ever changes its place', () => {
    const sum = (list: unknown) => createHash('sha256').update(JSON.stringify(list)).digest('hex').slice(0, 16);
    // Of those that there were with the sixth version of the database.
    expect([sum(SHAPES.slice(0, 23)), sum(WORDS.slice(0, 51))]).toEqual(['77d01684f322228a', 'aec8660b4bd12324']);
    const row = { threadId: 'x', at: { earliest: 1_780_000_000_000, latest: 1_780_000_060_000 }, lanes: ['0011223344556677', null], open: 1, kind: 'reply', digits: '1234567890123456789', more: [1.5, -7, 'é\u4e2d', '|', true, undefined] };
    expect(Buffer.from(packValue(row), 'latin1').toString('base64')).toBe('YgdZCHRocmVhZElkWQJhdFkFbGFuZXNfHFkEa2luZFkGZGlnaXRzWQRtb3JlWQF4bVeAwKfLL1fg1ANmXRAAK9c0kz4AAE1QAV8IXRMS1oeH0nIA3dVqVgAAAAAAAPg/VQdaAgDpTi1eAl8fXx9RUw==');
  });
});
