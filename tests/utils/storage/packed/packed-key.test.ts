import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_PACKED, packKey, unpackKey } from '@/utils/storage/packed/packed-key';

const uuid = fc.uuid();
const hash = fc.stringMatching(/^[\da-f]{32}$/);
const tail = fc.oneof(fc.constant(''), fc.nat({ max: 40 }).map((n) => `#${n}`), fc.tuple(fc.maxSafeNat(), fc.string()).map(([at, more]) => `|${at}|${more}`));
const id = fc.tuple(fc.oneof(uuid, hash, hash.map((text) => `row:${text}`)), tail).map(([start, end]) => start + end);

describe('an id as it is stored', () => {
  it('is given back as it was', () => {
    fc.assert(fc.property(id, (text) => unpackKey(packKey(text)) === text));
    fc.assert(fc.property(fc.string({ unit: 'binary-ascii' }), (text) => unpackKey(packKey(text)) === text));
    for (const odd of ['0123456789abcdef0123456789abcdef|', '0123456789abcdef0123456789abcdef|0042|9007199254740993|1e21', '0123456789abcdef0123456789abcdef#1000x', '0123456789abcdef0123456789abcdef|\u4e2d\u6587|14400000', '0123456789abcdef0123456789abcdef|\n#\u1000']) {
      expect(unpackKey(packKey(odd))).toBe(odd);
    }
  });

  it('lies after every id that is stored as it is, and takes a quarter of the room', () => {
    fc.assert(fc.property(id, (text) => packKey(text) >= FIRST_PACKED));
    for (const other of ['import:0123456789abcdef0123456789abcdef', 'A1LIVE', 'label:x', '0123456789ABCDEF0123456789ABCDEF', '111-1234567-1234567', '00000000-0000-4000-8000-0000000000000']) {
      expect(packKey(other)).toBe(other);
      expect(other < FIRST_PACKED).toBe(true);
    }
    expect(packKey('6f1c2a7e-5b1d-4c0e-9a57-0c3f5d2b7e11')).toHaveLength(9);
    expect(packKey('6f1c2a7e-5b1d-4c0e-9a57-0c3f5d2b7e11|14400000|1780000000000')).toHaveLength(16);
  });

  it('begins as the ids of its thread do: what a thread has is found by that', () => {
    fc.assert(fc.property(uuid, fc.nat({ max: 20_000 }), (thread, n) => packKey(`${thread}#${n}`).startsWith(packKey(`${thread}#`))));
  });
});
