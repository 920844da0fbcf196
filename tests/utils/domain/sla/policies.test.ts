import { describe, expect, it } from 'vitest';
import { A_TO_Z_48H, AMAZON_24H, DECEMBER_12H, GOLDEN_12H, timerOf, timersOf, type SlaPolicy } from '@/utils/domain/sla/policies';
import { exactly, HOUR } from '@/utils/domain/time/observed-time';

const subject = (start: string, topicId: number | null = null, marketplaceId = 'ATVPDKIKX0DER') => ({ startedAt: exactly(Date.parse(start)), topicId, marketplaceId });

const nine = [{ from: 9 * 60, to: 12 * 60 }, { from: 13 * 60, to: 18 * 60 }];
const team: SlaPolicy = {
  id: 'team-4h',
  target: 4 * HOUR,
  clock: { kind: 'business', calendar: { timeZone: 'Europe/Berlin', week: [[], nine, nine, nine, nine, nine, []], holidays: ['2026-12-25'] } },
};
const returns: SlaPolicy = { id: 'returns-2h', target: 2 * HOUR, clock: { kind: 'elapsed' }, topicIds: [33, 34], marketplaceIds: ['A1PA6795UKMFR9'] };

describe('policies, by example', () => {
  it.each([
    ['Amazon: 24 elapsed hours, weekends included', AMAZON_24H, '2026-07-04T09:00Z', '2026-07-05T09:00Z'],
    ['Amazon: a clock change moves nothing', AMAZON_24H, '2026-11-01T03:00Z', '2026-11-02T03:00Z'],
    ['A-to-z: the second line, 48 h', A_TO_Z_48H, '2026-07-06T09:00Z', '2026-07-08T09:00Z'],
    ['the golden rule: 12 h', GOLDEN_12H, '2026-07-06T08:00Z', '2026-07-06T20:00Z'],
    ['December: 12 h from its first day in Los Angeles', DECEMBER_12H, '2026-12-01T08:00Z', '2026-12-01T20:00Z'],
    ['December: not a minute earlier', DECEMBER_12H, '2026-12-01T07:59Z', null],
    ['December: to its last', DECEMBER_12H, '2027-01-01T07:59Z', '2027-01-01T19:59Z'],
    ['a team with a lunch break', team, '2026-07-06T09:00Z', '2026-07-06T14:00Z'],
    ['a team before the weekend', team, '2026-07-03T15:00Z', '2026-07-06T10:00Z'],
    ['a team before Christmas', team, '2026-12-24T16:00Z', '2026-12-28T11:00Z'],
    ['returns only', returns, '2026-07-06T09:00Z', null],
  ])('%s', (_name, policy, start, due) => {
    expect(timerOf(policy, subject(start))?.dueAt ?? null).toEqual(due === null ? null : exactly(Date.parse(due)));
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
    const timers = timersOf([A_TO_Z_48H, AMAZON_24H, team, GOLDEN_12H, returns], subject('2026-07-06T09:00Z'));
    expect(timers.map((timer) => timer.policyId)).toEqual(['team-4h', 'golden-12h', 'amazon-24h', 'a-to-z-48h']);
  });

  it('keep a range a range', () => {
    const startedAt = { earliest: Date.parse('2026-07-03T15:00Z'), latest: Date.parse('2026-07-04T15:00Z') };
    expect(timerOf(team, { startedAt, topicId: null, marketplaceId: null })?.dueAt).toEqual({ earliest: Date.parse('2026-07-06T10:00Z'), latest: Date.parse('2026-07-06T12:00Z') });
  });
});
