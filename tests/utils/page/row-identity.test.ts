import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowIdentityText } from '@/utils/page/row-identity';

const drawn = (subject: string) => (subject.length > 75 ? `${subject.slice(0, 75)}…` : subject);

describe('the identity of a row', () => {
  it('is the same from a whole subject and from the drawn, cut one', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 120 }), (name, subject) => {
      const trimmed = subject.trim();
      expect(rowIdentityText(` ${name}\n`, drawn(trimmed))).toBe(rowIdentityText(name, trimmed));
    }));
  });

  it('does not see white space, direction marks or a trailing space of the subject', () =>
    expect(rowIdentityText('\u2068Ana\u2069', 'Where  is\n my order? ')).toBe(rowIdentityText('Ana', 'Where is my order?')));

  it('tells names and subjects apart', () => {
    expect(rowIdentityText('Ana', 'B')).not.toBe(rowIdentityText('Ana B', ''));
    expect(rowIdentityText('Ana', 'Where is it?')).not.toBe(rowIdentityText('Bo', 'Where is it?'));
  });
});
