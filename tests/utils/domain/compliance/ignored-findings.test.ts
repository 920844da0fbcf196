import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragmentText, hasIgnoredWords, isIgnored, rulesIgnored, type IgnoredFinding } from '@/utils/domain/compliance/ignored-findings';

const entry = (ruleId: string, fragment: string | null): IgnoredFinding => ({ ruleId, fragment, reason: 'agreed', at: 0 });

describe('an ignored finding', () => {
  const ignored = [entry('EMAIL-PLAIN', 'aa'), entry('EMOJI', null), entry('EMOJI', null)];

  it('is of its rule and its words', () => {
    expect(isIgnored(ignored, 'EMAIL-PLAIN', 'aa')).toBe(true);
    expect(isIgnored(ignored, 'EMAIL-PLAIN', 'bb')).toBe(false);
    expect(isIgnored(ignored, 'PHONE', 'aa')).toBe(false);
    expect([hasIgnoredWords(ignored, 'EMAIL-PLAIN'), hasIgnoredWords(ignored, 'EMOJI')]).toEqual([true, false]);
  });

  it('without words switches its rule off, once', () => {
    expect(rulesIgnored(ignored)).toEqual(['EMOJI']);
  });

  it('is the same whatever the case, the width and the spaces', () => {
    expect(fragmentText('X', '  Ｗrite\n to  US ')).toBe(fragmentText('X', 'write to us'));
    expect(fragmentText('X', 'write')).not.toBe(fragmentText('Y', 'write'));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (words) => fragmentText('X', words) === fragmentText('X', ` ${words} `)));
  });
});
