import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelAt } from '@/utils/domain/sla/escalation';
import { levelsWithin, ownReach, ownTimersOf, type OwnPolicy } from '@/utils/domain/sla/own-policies';
import { TEAM_4H } from '@/utils/domain/sla/policy-examples';
import { DAY, exactly, HOUR, MINUTE } from '@/utils/domain/time/observed-time';

const golden: OwnPolicy = { id: 'golden', name: 'Golden', on: true, target: 12 * HOUR, levels: [12 * HOUR, 4 * HOUR, HOUR], clock: { kind: 'elapsed' } };
const team: OwnPolicy = { ...TEAM_4H, name: 'Team', on: true, levels: [HOUR] };
const subject = { startedAt: exactly(Date.parse('2026-07-06T09:00Z')), marketplaceId: 'ATVPDKIKX0DER', topicId: null };

describe('own targets', () => {
  it('stand side by side, with their levels, the most urgent first', () => {
    expect(ownTimersOf([golden, team], subject)).toEqual([
      { policyId: 'team-4h', name: 'Team', dueAt: exactly(Date.parse('2026-07-06T14:00Z')), levels: [HOUR, 0] },
      { policyId: 'golden', name: 'Golden', dueAt: exactly(Date.parse('2026-07-06T21:00Z')), levels: [4 * HOUR, HOUR, 0] },
    ]);
  });

  it('that are off say nothing', () => {
    expect(ownTimersOf([{ ...golden, on: false }], subject)).toEqual([]);
    expect(ownReach([{ ...golden, on: false }])).toBeNull();
  });

  it('have no level as long as themselves: it would come with the message', () => {
    expect(levelsWithin(4 * HOUR)).toEqual([HOUR, 15 * MINUTE]);
  });

  it('never warn earlier than their reach before Amazon’s deadline', () => {
    const policy = fc.record({ target: fc.integer({ min: 15, max: 60 * 72 }), levels: fc.array(fc.integer({ min: 1, max: 24 * 60 }), { maxLength: 4 }), team: fc.boolean() });
    fc.assert(
      fc.property(fc.array(policy, { minLength: 1, maxLength: 4 }), fc.integer({ min: 0, max: 365 * 24 * 60 }), (made, minute) => {
        const policies = made.map(({ target, levels, team: working }, index): OwnPolicy => ({
          ...(working ? team : golden), id: String(index), target: target * MINUTE, levels: levels.map((level) => level * MINUTE),
        }));
        const start = Date.parse('2026-01-01T00:00Z') + minute * MINUTE;
        const reach = ownReach(policies) ?? 0;
        for (const timer of ownTimersOf(policies, { ...subject, startedAt: exactly(start) })) {
          for (const level of timer.levels) expect(levelAt(level, timer.dueAt)).toBeGreaterThanOrEqual(start + DAY - reach);
        }
      }),
      { numRuns: 10_000 },
    );
  });
});
