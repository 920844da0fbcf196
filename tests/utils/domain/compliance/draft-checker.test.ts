import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft, type DraftContext } from '@/utils/domain/compliance/check-draft';
import { createDraftChecker } from '@/utils/domain/compliance/draft-checker';
import { segmentsOf } from '@/utils/domain/compliance/scan/segments';

const piece = fc.constantFrom(
  'Please add us on WhatsApp. ', 'Leave us five stars! ', 'You will get a gift card. ', 'We are out of stock. ', 'Would you cancel it? ', 'w e c h a t ', '0212 555 01 10 ', 'Hallo, ', 'Bitte rufen Sie uns an. ',
  '请加微信。', 'レビューをお願いします。', '> quoted\n', '\n\n\n', '-----Original Message-----\n', '<b>', '{{name}}', '😀', 'a', '.', ' ', '\u0301', '\ud800', 'Thank you. ', 'pump . com ', '22. 11. 2026 ',
);
const context = fc.constantFrom<DraftContext>({}, { kind: 'reply' }, { kind: 'proactive', draftLanguage: 'de' }, { orderIds: ['0212 555 01 10'] }, { promiseLimit: { amount: 5, currency: 'EUR' }, fulfilment: 'amazon', rulesOff: ['EXT-APP'] });
const edit = fc.record({ at: fc.nat(), cut: fc.nat(30), put: fc.oneof(piece, fc.string({ maxLength: 3 })), context });

describe('a checker of a draft that is being written', () => {
  it('says after any edits what the full check says', () => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), fc.array(edit, { maxLength: 12 }), (pieces, edits) => {
      const checker = createDraftChecker();
      let draft = pieces.join('');
      expect(checker.check(draft)).toEqual(checkDraft(draft));
      for (const { at, cut, put, context: around } of edits) {
        const from = at % (draft.length + 1);
        draft = draft.slice(0, from) + put + draft.slice(from + cut);
        expect(checker.check(draft, around)).toEqual(checkDraft(draft, around));
      }
    }), { numRuns: 150 });
  });

  it('says it for a sentence that stands twice, whatever stands between', () => {
    const checker = createDraftChecker();
    const draft = 'Please add us on WhatsApp. We are glad to help. Please add us on WhatsApp. Thank you.';
    const starts = (text: string): number[] => checker.check(text).map((finding) => finding.start);
    expect(starts(draft)).toHaveLength(2);
    expect(starts(`Hello. ${draft}`)).toEqual(starts(draft).map((start) => start + 7));
  });
});

describe('the pieces that a draft is read in', () => {
  it('cover it without a gap, in order', () => {
    fc.assert(fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
      const draft = pieces.join('');
      let end = 0;
      for (const segment of segmentsOf(draft)) {
        expect(segment.start).toBe(end);
        expect(segment.end).toBeGreaterThan(segment.start);
        end = segment.end;
      }
      expect(end).toBe(draft.length);
    }));
  });
});
