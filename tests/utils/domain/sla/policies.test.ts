import { describe, expect, it } from 'vitest';
import { POLICY_EXAMPLES, TEAM_4H } from '@/utils/domain/sla/policy-examples';
import { A_TO_Z_48H, AMAZON_24H, GOLDEN_12H, timerOf, timersOf, type SlaPolicy } from '@/utils/domain/sla/policies';
import { exactly, HOUR } from '@/utils/domain/time/observed-time';

const subject = (start: string, topicId: number | null = null, marketplaceId = 'ATVPDKIKX0DER') => ({ startedAt: exactly(Date.parse(start)), topicId, marketplaceId });

const returns: SlaPolicy = { id: 'returns-2h', target: 2 * HOUR, clock: { kind: 'elapsed' }, topicIds: [33, 34], marketplaceIds: ['A1PA6795UKMFR9'] };

describe('policies, by example', () => {
  it.each(POLICY_EXAMPLES.map((example) => [example.policy.id, example.says, example] as const))('%s: %s', (_id, _says, { policy, startedAt, dueAt }) => {
    expect(timerOf(policy, subject(startedAt))?.dueAt ?? null).toEqual(dueAt === null ? null : exactly(Date.parse(dueAt)));
  });

  it('hold for their reasons and marketplaces only', () => {
    expect(timerOf(returns, subject('2026-07-06T09:00Z', 33, 'A1PA6795UKMFR9'))?.dueAt.latest).toBe(Date.parse('2026-07-06T11:00Z'));
    expect(timerOf(returns, subject('2026-07-06T09:00Z', 33))).toBeNull();
    expect(timerOf(returns, subject('2026-07-06T09:00Z', 1, 'A1PA6795UKMFR9'))).toBeNull();
  });

  it('a yearly range may run over New Year', () => {
    const peak: SlaPolicy = { ...GOLDEN_12H, dates: { from: '11-20', to: '01-06', timeZone: 'UTC' } };
    const held = ['2026-11-19', '2026-11-20', '2026-12-31', '2027-01-06', '2027-01-07'].map((day) => timerOf(peak, subject(`${day}T12:00Z`)) !== null);
    expect(held).toEqual([false, true, true, true, false]);
  });

  it('stand side by side, the most urgent first', () => {
    const timers = timersOf([A_TO_Z_48H, AMAZON_24H, TEAM_4H, GOLDEN_12H, returns], subject('2026-07-06T09:00Z'));
    expect(timers.map((timer) => timer.policyId)).toEqual(['team-4h', 'golden-12h', 'amazon-24h', 'a-to-z-48h']);
  });

  it('keep a range a range', () => {
    const startedAt = { earliest: Date.parse('2026-07-03T15:00Z'), latest: Date.parse('2026-07-04T15:00Z') };
    expect(timerOf(TEAM_4H, { startedAt, topicId: null, marketplaceId: null })?.dueAt).toEqual({ earliest: Date.parse('2026-07-06T10:00Z'), latest: Date.parse('2026-07-06T12:00Z') });
  });
});
