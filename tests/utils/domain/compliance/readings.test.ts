import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '@/utils/domain/compliance/check-draft';
import { createDraftChecker } from '@/utils/domain/compliance/draft-checker';
import { LEARNED } from '@/utils/domain/compliance/learned/learned-weights';
import { HEAVIEST, packFeatures, WeightTable } from '@/utils/domain/compliance/learned/packed-weights';
import { scoresOf } from '@/utils/domain/compliance/learned/reading';
import { examples } from '@/utils/domain/compliance/rules/readings.examples';
import { READINGS } from '@/utils/domain/compliance/rules/readings';
import { readDraft } from '@/utils/domain/compliance/scan/draft';
import { draftsOf } from './all-examples';

const READING_IDS = READINGS.map(({ id }) => id);
const violating = Object.entries(examples).flatMap(([id, { violating: drafts }]) => Object.entries(drafts).flatMap(([language, own]) => own.map((draft) => [id, language, draft] as const)));

describe('weights, packed', () => {
  const families = ['a', 'b', 'c'];
  const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
  const feature = fc.record({ hash, weights: fc.array(fc.integer({ min: -HEAVIEST, max: HEAVIEST }), { minLength: 3, maxLength: 3 }) });

  it('come out of the text as they went in, and a feature that is not among them adds nothing', () => {
    fc.assert(fc.property(fc.uniqueArray(feature, { selector: (each) => each.hash, maxLength: 200 }), hash, (features, other) => {
      const { count, packed } = packFeatures(features);
      expect(packed).not.toMatch(/['"\\]/);
      const table = new WeightTable({ families, count, packed });
      const sumsOf = (asked: number) => {
        const sums = new Float64Array(3);
        table.addTo(sums, asked, 2);
        return [...sums];
      };
      for (const each of features) expect(sumsOf(each.hash)).toEqual(each.weights.map((weight) => weight * 2 + 0));
      if (!features.some((each) => each.hash === other)) expect(sumsOf(other)).toEqual([0, 0, 0]);
    }));
  });
});

describe('a reading', () => {
  it('exists for each family that was learned, in the same order', () => {
    expect(READINGS.map(({ family }) => family)).toEqual(LEARNED.families);
    for (const numbers of [LEARNED.bias, LEARNED.least, LEARNED.doubted]) expect(numbers).toHaveLength(LEARNED.families.length);
  });

  it.each(violating)('%s finds in %s what no word list does: %j', (id, _language, draft) => {
    const found = checkDraft(draft).filter(({ ruleId }) => ruleId === id);
    expect(found).not.toEqual([]);
    expect(found.every(({ severity, start, end }) => severity === 'warn' && draft.slice(start, end).trim() === draft.slice(start, end))).toBe(true);
    expect(checkDraft(draft, { rulesOff: READING_IDS }).map(({ ruleId }) => ruleId)).not.toContain(id);
  });

  it('speaks nowhere where a rule of its family has spoken', () => {
    const drafts = violating.map(([, , draft]) => draft);
    for (const draft of drafts.map((own, i) => `${own} ${drafts[(i + 7) % drafts.length]}`)) {
      const found = checkDraft(draft);
      for (const reading of found.filter(({ ruleId }) => READING_IDS.includes(ruleId))) {
        expect(found.filter((other) => other !== reading && other.family === reading.family && other.start < reading.end && reading.start < other.end)).toEqual([]);
      }
    }
  });

  it('says the same of a draft that is written letter by letter', () => {
    for (const [, , draft] of violating.slice(0, 20)) {
      const checker = createDraftChecker();
      for (let length = 1; length <= draft.length; length += 7) expect(checker.check(draft.slice(0, length))).toEqual(checkDraft(draft.slice(0, length)));
    }
  });

  it('hears what stands in the sentence before and after', () => {
    const scoreOf = (draft: string, sentence: number) => [...scoresOf(readDraft(draft, {}).sentences, sentence)];
    expect(scoreOf('You left two stars. It would be nice to see that again.', 1)).not.toEqual(scoreOf('You left two bags. It would be nice to see that again.', 1));
    expect(scoreOf('It would be nice. You left two stars.', 0)).not.toEqual(scoreOf('It would be nice. You left two bags.', 0));
  });

  it('leaves innocent replies alone', () => {
    expect(Object.values(examples).flatMap(({ innocent }) => draftsOf(innocent)).filter((draft) => checkDraft(draft).some(({ severity }) => severity !== 'advice'))).toEqual([]);
  });
});
