import { describe, expect, it } from 'vitest';
import { checkDraft } from '@/utils/domain/compliance/check-draft';
import { examples } from '@/utils/domain/compliance/rules/checklist.examples';

const ids = (draft: string, checklist?: boolean) => checkDraft(draft, { kind: 'reply', ...(checklist !== undefined && { checklist }) }).map(({ ruleId }) => ruleId).filter((id) => id.startsWith('CHECK-'));
const rows = Object.entries(examples).flatMap(([id, { violating, innocent }]) => Object.keys(violating).map((language) => [id, language, violating[language]?.[0] ?? '', innocent[language]?.[0] ?? ''] as const));

describe('the checklist of a good reply', () => {
  it.each(rows)('%s in %s misses that alone, and nothing in a whole reply', (id, _language, violating, whole) => {
    expect(ids(violating, true)).toEqual([id]);
    expect(ids(whole, true)).toEqual([]);
  });

  it('is not asked unless the agent wishes it, nor of a text just begun', () => {
    expect(ids('We are closed.', true)).toEqual([]);
    expect(ids('The parcel is at the depot and the driver has the number.')).toEqual([]);
    expect(ids('The parcel is at the depot and the driver has the number.', false)).toEqual([]);
    expect(ids('The parcel is at the depot and the driver has the number.', true)).toContain('CHECK-QUESTION');
  });

  it('is advice and never counts against a draft', () => {
    expect(checkDraft('The parcel is at the depot and the driver has the number.', { checklist: true }).every(({ severity }) => severity === 'advice')).toBe(true);
  });
});
