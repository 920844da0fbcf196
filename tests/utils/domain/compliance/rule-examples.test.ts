import { describe, expect, it } from 'vitest';
import { checkDraft } from '@/utils/domain/compliance/check-draft';
import { RULES, ruleById } from '@/utils/domain/compliance/rules/all-rules';
import { SOURCES } from '@/utils/domain/compliance/rules/sources';
import { draftsOf, EXAMPLES } from './all-examples';

/** Rules that need more than the words of a draft. */
const CONTEXT: Readonly<Record<string, object>> = {
  'FBA-HANDOFF': { fulfilment: 'amazon', kind: 'reply' },
  ...Object.fromEntries(['CHECK-UNDERSTANDS', 'CHECK-EXPLAINS', 'CHECK-PUTS-RIGHT', 'CHECK-DATE', 'CHECK-QUESTION'].map((id) => [id, { checklist: true }])),
};

const counted = (draft: string) => checkDraft(draft).filter((finding) => finding.severity !== 'advice');
const rows = Object.entries(EXAMPLES);
const violating = rows.flatMap(([id, examples]) => draftsOf(examples.violating).map((draft) => [id, draft] as const));
const innocent = rows.flatMap(([id, examples]) => draftsOf(examples.innocent).map((draft) => [id, draft] as const));

describe('the examples beside the rules', () => {
  it('exist for every rule that drafts alone can break', () => {
    const needed = RULES.map((rule) => rule.id).filter((id) => !['LANG-MISMATCH', 'ORDERID-MISSING', 'LENGTH'].includes(id));
    expect(needed.filter((id) => !EXAMPLES[id] || draftsOf(EXAMPLES[id].violating).length === 0)).toEqual([]);
    expect(rows.map(([id]) => id).filter((id) => !ruleById(id))).toEqual([]);
  });

  it.each(violating)('%s: a rule of its family finds %j', (id, draft) => {
    const families = checkDraft(draft, CONTEXT[id] ?? {}).map((finding) => finding.family);
    expect(families).toContain(ruleById(id)?.family);
  });

  it.each(innocent)('%s: no rule blocks or warns of %j', (_id, draft) => {
    expect(counted(draft)).toEqual([]);
  });
});

describe('every rule', () => {
  it('has an id of its own, a known source and both languages', () => {
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
    for (const rule of RULES) {
      expect(rule.sources.every((source) => source in SOURCES), rule.id).toBe(true);
      expect([rule.name.en, rule.name.zh, rule.message.en, rule.message.zh, rule.basis].every((text) => text.trim().length > 1), rule.id).toBe(true);
      expect(rule.message.zh, rule.id).toMatch(/\p{Script=Han}/u);
    }
  });

  it('can be switched off', () => {
    for (const [id, draft] of violating) {
      const found = checkDraft(draft, { ...CONTEXT[id], rulesOff: [id] });
      expect(found.some((finding) => finding.ruleId === id), `${id}: ${draft}`).toBe(false);
    }
  });
});

describe('fixes', () => {
  const withFix = violating.flatMap(([id, draft]) => checkDraft(draft).filter((finding) => finding.fix).map((finding) => ({ id, draft, finding })));

  it('are offered for most of what is found', () => {
    expect(withFix.length).toBeGreaterThan(80);
  });

  it('take the finding away and bring no other', () => {
    const left = withFix.flatMap(({ draft, finding }) => {
      const fixed = draft.slice(0, finding.start) + (finding.fix?.replacement ?? '') + draft.slice(finding.end);
      const before = new Set(counted(draft).map((other) => other.family));
      const again = counted(fixed).filter((other) => (other.family === finding.family && counted(fixed).length >= counted(draft).length) || (!before.has(other.family) && other.family !== 'thanks-only'));
      return again.map((other) => `${finding.ruleId} → ${other.ruleId}: ${fixed}`);
    });
    expect(left).toEqual([]);
  });
});
