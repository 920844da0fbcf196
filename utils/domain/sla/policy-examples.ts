import { A_TO_Z_48H, AMAZON_24H, DECEMBER_12H, GOLDEN_12H, type SlaPolicy } from './policies';
import { HOUR } from '../time/observed-time';

/** A worked example of a policy: checked by a test, and what the README shows. Instants as ISO strings; `dueAt` null: does not hold. */
export interface PolicyExample {
  policy: SlaPolicy;
  says: string;
  startedAt: string;
  dueAt: string | null;
}

const LUNCH_BREAK = [{ from: 9 * 60, to: 12 * 60 }, { from: 13 * 60, to: 18 * 60 }];

/** An own target on working time: four hours, Monday to Friday in Berlin with a lunch break, closed on Christmas Day. */
export const TEAM_4H: SlaPolicy = {
  id: 'team-4h',
  target: 4 * HOUR,
  clock: {
    kind: 'business',
    calendar: {
      timeZone: 'Europe/Berlin',
      week: [[], LUNCH_BREAK, LUNCH_BREAK, LUNCH_BREAK, LUNCH_BREAK, LUNCH_BREAK, []],
      holidays: ['2026-12-25'],
    },
  },
};

export const POLICY_EXAMPLES: readonly PolicyExample[] = [
  { policy: AMAZON_24H, says: '24 elapsed hours, weekends included', startedAt: '2026-07-04T09:00Z', dueAt: '2026-07-05T09:00Z' },
  { policy: AMAZON_24H, says: '20:00 in Los Angeles the evening before the clocks go back: due at 19:00', startedAt: '2026-11-01T03:00Z', dueAt: '2026-11-02T03:00Z' },
  { policy: A_TO_Z_48H, says: 'from here on the buyer may file a claim', startedAt: '2026-07-06T09:00Z', dueAt: '2026-07-08T09:00Z' },
  { policy: GOLDEN_12H, says: 'a stricter target of one\'s own', startedAt: '2026-07-06T08:00Z', dueAt: '2026-07-06T20:00Z' },
  { policy: DECEMBER_12H, says: 'from the first minute of December in Los Angeles', startedAt: '2026-12-01T08:00Z', dueAt: '2026-12-01T20:00Z' },
  { policy: DECEMBER_12H, says: 'a minute earlier it does not hold', startedAt: '2026-12-01T07:59Z', dueAt: null },
  { policy: DECEMBER_12H, says: 'to the last minute of December', startedAt: '2027-01-01T07:59Z', dueAt: '2027-01-01T19:59Z' },
  { policy: TEAM_4H, says: 'an hour before the lunch break', startedAt: '2026-07-06T09:00Z', dueAt: '2026-07-06T14:00Z' },
  { policy: TEAM_4H, says: 'an hour before the weekend', startedAt: '2026-07-03T15:00Z', dueAt: '2026-07-06T10:00Z' },
  { policy: TEAM_4H, says: 'an hour before Christmas', startedAt: '2026-12-24T16:00Z', dueAt: '2026-12-28T11:00Z' },
];
