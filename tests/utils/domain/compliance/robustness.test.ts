import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '@/utils/domain/compliance/check-draft';
import { foldText } from '@/utils/domain/compliance/normalise/fold-text';

/** Any UTF-16, lone halves of surrogate pairs included, mixed with what the checker reacts to. */
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const astral = fc.integer({ min: 0x10000, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
const spark = fc.constantFrom('whatsapp', 'w e c h a t', '@', '.com', '微信', 'レビュー', 'not ', '5 star review', '+49 171 2345678', '{{', '<img ', '😀', '\u0301', '\u200b', '\r\n', '> ', '。', 'review ', '好评', 'ﾊﾞ');
const draft = fc.array(fc.oneof({ weight: 3, arbitrary: spark }, { weight: 2, arbitrary: unit }, { weight: 1, arbitrary: astral }, { weight: 2, arbitrary: fc.string() }), { maxLength: 40 }).map((parts) => parts.join(''));

/** The same, shorter: many of them. */
const shortDraft = fc.array(fc.oneof({ weight: 3, arbitrary: spark }, { weight: 3, arbitrary: unit }, { weight: 1, arbitrary: astral }), { maxLength: 9 }).map((parts) => parts.join(''));

const FLOODS: Readonly<Record<string, string>> = {
  letters: 'a', spaces: ' ', newlines: '\n', dots: '.', at: '@', 'at signs and dots': 'a@b.c', digits: '0', 'digits and hyphens': '1-', brackets: '([{<', 'combining marks': '\u0301', 'lone surrogates': '\ud800',
  emoji: '👍', 'emoji joined': '👩‍👩‍👧', quotes: '> ', questions: 'a?', han: '微', 'han and hearts': '微❤信', kana: 'レ', 'single letters': 'w e c h a t ', negations: 'not whatsapp ', 'long words': 'whatsappwhatsapp', 'one idea': 'goodie ',
  html: '<b', attributes: '<img src=x ', placeholders: '{{', underscores: '_', crosses: 'X', capitals: 'PLEASE READ ', exclamations: '!', links: 'https://a.b/', reviews: 'change your review ', 'number words': 'zero one ', 'slow folds': 'ﷺ', arabic: '٠', 'full width': 'Ｗ',
};

describe('any text at all', () => {
  it('gives findings whose ranges are slices of it', () => {
    fc.assert(fc.property(draft, (text) => {
      for (const { start, end, fix } of checkDraft(text)) {
        expect(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length).toBe(true);
        expect(typeof (fix?.replacement ?? '')).toBe('string');
      }
    }), { numRuns: 400 });
  });

  it('of ten thousand hostile ones none throws or points outside itself', () => {
    fc.assert(fc.property(shortDraft, (text) => checkDraft(text).every(({ start, end }) => start >= 0 && start < end && end <= text.length)), { numRuns: 10_000 });
  });

  it('folds with a way back that only ever grows', () => {
    fc.assert(fc.property(draft, (text) => {
      const folded = foldText(text);
      expect(folded.starts.length).toBe(folded.text.length);
      expect(folded.ends.length).toBe(folded.text.length);
      for (let i = 0; i < folded.text.length; i += 1) {
        const start = folded.starts[i] as number;
        const end = folded.ends[i] as number;
        expect(start < end && end <= text.length).toBe(true);
        if (i > 0) expect(start >= (folded.starts[i - 1] as number) && end >= (folded.ends[i - 1] as number)).toBe(true);
      }
    }), { numRuns: 400 });
  });

  it.each(['', ' ', '\n\n', '\ud800', '\udc00\ud800', '\u0000', '\uffff'])('may be %j', (text) => {
    expect(checkDraft(text).every((finding) => finding.severity === 'advice' || finding.family === 'styling')).toBe(true);
  });

  it('leaves the empty draft alone in every context', () => {
    expect(checkDraft('', { kind: 'proactive', buyerLanguage: 'de', fulfilment: 'amazon', orderIds: [''], promiseLimit: { amount: 0, currency: '' }, rulesOff: [] })).toEqual([]);
  });
});

describe('long drafts', () => {
  it.each(Object.entries(FLOODS))('take time in proportion to their length: %s', (_name, seed) => {
    const text = (length: number): string => seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
    const timeOf = (input: string): number => {
      let least = Infinity;
      for (let run = 0; run < 3; run += 1) {
        const before = process.cpuUsage();
        checkDraft(input);
        const { user, system } = process.cpuUsage(before);                 // what others do on the machine is not in it
        least = Math.min(least, (user + system) / 1_000);
      }
      return least;
    };
    const short = text(12_500);
    const long = text(100_000);
    checkDraft(short);
    // Eight times the length: a quadratic step anywhere would make it sixty-four times the time. The floor keeps noise out of tiny times.
    expect(timeOf(long) / Math.max(timeOf(short), 2)).toBeLessThan(40);
  });
});
