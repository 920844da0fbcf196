import { describe, expect, it } from 'vitest';
import { checkDraft } from '@/utils/domain/compliance/check-draft';
import { prepareCheck } from '@/utils/domain/compliance/prepare-check';

describe('preparing the check of a draft', () => {
  it('comes to an end in many small steps, and changes nothing of what is found, halfway or after', () => {
    const draft = 'Please add us on WhatsApp. 请加微信。 レビューをお願いします。 Bitte rufen Sie uns an.';
    for (let step = 0; step < 40; step += 1) expect(prepareCheck()).toBe(true);
    const found = checkDraft(draft);
    expect(found.map(({ family }) => family)).toContain('external-contact');
    let steps = 0;
    while (prepareCheck()) expect(steps += 1).toBeLessThan(10_000);
    expect(prepareCheck()).toBe(false);
    expect(checkDraft(draft)).toEqual(found);
  });
});
