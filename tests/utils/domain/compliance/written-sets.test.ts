import { describe, expect, it } from 'vitest';
import { checkDraft } from '@/utils/domain/compliance/check-draft';
import { alarmsOn, familiesIn, precisionOf, readSets, recallOf } from '../../../support/measure-drafts.mjs';

// What rules may be learned from. What they are measured by is held out: tests/scripts/evaluate-drafts.mjs prints its totals.
const { benign, labelled } = readSets('tuning');
const check = (draft: string) => checkDraft(draft);

describe('the written sets that rules are learned from', () => {
  it('raise a blocking alarm on fewer than one in two hundred replies that break nothing, any alarm on fewer than three in a hundred', () => {
    const all = alarmsOn(benign, check).rows.get('all');
    expect(all?.replies).toBeGreaterThan(900);
    expect((all?.block ?? Infinity) / (all?.replies ?? 1)).toBeLessThan(0.005);
    expect((all?.any ?? Infinity) / (all?.replies ?? 1)).toBeLessThan(0.03);
  });

  it('are found by family in at least 95 of 100, and wrongly in fewer than 3', () => {
    const all = familiesIn(labelled, check).rows.get('all');
    expect(recallOf(all)).toBeGreaterThanOrEqual(0.95);
    expect(precisionOf(all)).toBeGreaterThanOrEqual(0.97);
  });
});
