import { describe, expect, it } from 'vitest';
import { checkDraft } from '@/utils/domain/compliance/check-draft';
import seeds from '../../../fixtures/drafts/seeds.json' with { type: 'json' };

/** Seeds whose violating examples a text alone does not show, and where they are tested instead. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'LANG-MISMATCH': 'needs the language of the buyer: rule-examples.test.ts',
  'ORDERID-MISSING': 'needs to know that the message is proactive: rule-examples.test.ts',
  LENGTH: 'the example describes a length: rule-examples.test.ts',
  'FBA-HANDOFF': 'needs to know who ships: rule-examples.test.ts',
  SPELLING: 'left to the spelling check of the browser',
};

describe.each(seeds)('the seed $id', ({ id, family, violating, innocent }) => {
  it(id in ELSEWHERE ? 'is told from more than its text' : 'has every violating example found by a rule of its family', () => {
    const missed = violating.filter((draft) => !checkDraft(draft).some((finding) => finding.family === family));
    // A seed that its text came to show is no exception any more.
    if (id in ELSEWHERE) expect(missed).not.toEqual([]);
    else expect(missed).toEqual([]);
  });

  it('has no innocent example blocked or warned of', () => {
    expect(innocent.filter((draft) => checkDraft(draft).some(({ severity }) => severity !== 'advice'))).toEqual([]);
  });
});

it('counts 64 seeds, five of them tested elsewhere', () => {
  expect(seeds).toHaveLength(64);
  expect(seeds.filter(({ id }) => id in ELSEWHERE)).toHaveLength(5);
});
