import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryFindings, editBetween } from '@/components/composer/carry-findings';
import type { Finding } from '@/utils/domain/compliance/finding';

const at = (start: number, end: number): Finding => ({ ruleId: 'R', family: 'email', severity: 'warn', start, end, message: '' });
const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '😀'), maxLength: 40 });

describe('an edit', () => {
  it('leads from one text to the other', () => {
    fc.assert(fc.property(text, text, (before, after) => {
      const { start, removed, added } = editBetween(before, after);
      expect(before.slice(0, start) + after.slice(start, start + added) + before.slice(start + removed)).toBe(after);
    }));
  });

  it('carries each finding along with its words, or drops it', () => {
    const place = fc.tuple(text, text).chain(([before, after]) => fc.tuple(fc.constant(before), fc.constant(after), fc.array(fc.tuple(fc.nat(before.length), fc.nat(before.length)))));
    fc.assert(fc.property(place, ([before, after, ranges]) => {
      const findings = ranges.map(([a, b]) => at(Math.min(a, b), Math.max(a, b)));
      const carried = carryFindings(findings, editBetween(before, after));
      for (const { start, end } of carried) {
        expect(start >= 0 && end <= after.length && start <= end).toBe(true);
      }
      const words = (source: string) => ({ start, end }: Finding) => source.slice(start, end);
      const all = findings.map(words(before));
      for (const each of carried.map(words(after))) expect(all).toContain(each);
    }));
  });

  it.each([
    ['before it', 'write to me', 'do write to me', [9, 11], [12, 14]],
    ['behind it', 'write to me', 'write to me now', [6, 11], [6, 11]],
    ['in it', 'write to me', 'write too me', [6, 11], null],
  ])('%s moves a finding with its words: %#', (_, before, after, [start, end], expected) => {
    const [carried] = carryFindings([at(start!, end!)], editBetween(before, after));
    expect(carried ? [carried.start, carried.end] : null).toEqual(expected);
  });
});
