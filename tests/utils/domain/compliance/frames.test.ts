import { describe, expect, it } from 'vitest';
import { checkDraft } from '@/utils/domain/compliance/check-draft';

const families = (draft: string): string[] => checkDraft(draft).filter(({ severity }) => severity !== 'advice').map(({ family }) => family);

describe('meanings as combinations of ideas', () => {
  it.each([
    ['Could you soften your verdict on the zipper?', 'review-removal'],
    ['Wären Sie so lieb und mildern Ihre Kritik am Reißverschluss ab?', 'review-removal'],
    ['Nothing left in M. If you send the cancellation yourself, the money is back tomorrow.', 'cancellation-request'],
    ['Let me put the 15 dollars in an envelope.', 'off-amazon-transaction'],
    ['If you prefer no more messages, reply here.', 'opt-out-link'],
    ['Leave out the form and keep the label off; write the new address on the parcel, not the one on the label.', 'return-address-change'],
  ])('are found where each idea is said: %s', (draft, family) => {
    expect(families(draft)).toContain(family);
  });

  it.each([
    'We have softened the wording after your verdict.',
    'We cannot change what you wrote and would not ask you to.',
    'Thank you for your verdict on the zipper. We changed the supplier.',
    'Nothing left in M, so we have sent the cancellation ourselves and your money is back tomorrow.',
    'You asked how to soften your verdict: the help pages of Amazon say how, as you like.',
  ])('are not found where we did it, it is refused, or told of others: %s', (draft) => {
    expect(families(draft)).toEqual([]);
  });

  it.each([
    ['Thank you for your patience, would you change your two stars to five?', 'review-removal'],
    ['Now that we have refunded you, could you change your two stars to five?', 'review-removal'],
    ['A gift card is yours once your review is online, and thank you.', 'incentive'],
    ['Please send the chair to 12 Oak Street instead of using the label.', 'return-address-change'],
    ['代替品も届いたとのことですので、レビューを星5に変更していただけますか。', 'review-removal'],
  ])('are found beside a clause of thanks, of what was done or said: %s', (draft, family) => {
    expect(families(draft)).toContain(family);
  });

  it.each([
    'Thank you for your review, it helped us choose another zip.',
    'Only you or Amazon can delete the review. We neither ask for it nor mind it.',
    'Whether you keep the claim open or closed is up to you. The refund was issued today.',
    'We can send the replacement to 12 Oak Street. Is that right?',
    'If you wish to cancel, you can do so in Your Orders. The warehouse packs it tonight.',
  ])('are not found where the buyer is free, or it is told of something else: %s', (draft) => {
    expect(families(draft)).toEqual([]);
  });

  it('are warned of, where no wording states what the ideas together mean', () => {
    expect(checkDraft('Let me put the 15 dollars in an envelope.').filter(({ severity }) => severity !== 'advice').map(({ severity }) => severity)).toEqual(['warn']);
    expect(checkDraft('Please pay me by PayPal instead.').map(({ severity }) => severity)).toContain('block');
  });

  it('lets what the buyer said end with its clause', () => {
    expect(families('As you asked, text me on Telegram.')).toContain('external-contact');
    expect(families('You asked whether we could chat on Telegram.')).toEqual([]);
  });

  it('refuses every member of a list, and nothing in the clause after it', () => {
    expect(families('We do not use e-mail, Skype or Telegram.')).toEqual([]);
    expect(families('We cannot send files here, add me on Telegram.')).toContain('external-contact');
  });
});
