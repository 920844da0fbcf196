import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { appliesTo, timerOf, type SlaPolicy } from '@/utils/domain/sla/policies';
import { POLICY_EXAMPLES, type PolicyExample } from '@/utils/domain/sla/policy-examples';
import { exactly, HOUR } from '@/utils/domain/time/observed-time';

// The examples beside the policies, as the README shows them. `npm run fix` (vitest --update) writes them anew.
const README = new URL('../README.md', import.meta.url);
const [START, END] = ['<!-- examples:start -->', '<!-- examples:end -->'];

/** Weekday, day and minute in the zone in which the policy is thought of. */
function local(at: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone, weekday: 'short', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('weekday')} ${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`;
}

function zoneOf({ clock, dates }: SlaPolicy): string {
  return clock.kind === 'business' ? clock.calendar.timeZone : (dates?.timeZone ?? 'America/Los_Angeles');
}

function rowOf({ policy, says, startedAt }: PolicyExample): string {
  const subject = { startedAt: exactly(Date.parse(startedAt)), marketplaceId: null, topicId: null };
  const due = timerOf(policy, subject)?.dueAt.latest;
  const zone = zoneOf(policy);
  const within = `${policy.target / HOUR} ${policy.clock.kind === 'elapsed' ? 'elapsed' : 'working'} hours`;
  const cells = [`\`${policy.id}\``, within, says, local(subject.startedAt.latest, zone), due === undefined ? 'does not hold' : local(due, zone), zone];
  return `| ${cells.join(' | ')} |`;
}

const table = [
  '| policy | answer within | example | buyer wrote | due | zone |',
  '|---|---|---|---|---|---|',
  ...POLICY_EXAMPLES.map(rowOf),
].join('\n');

describe('the README', () => {
  const readme = readFileSync(README, 'utf8');

  it('has one place for the examples', () => {
    expect([readme.split(START).length, readme.split(END).length]).toEqual([2, 2]);
    expect(readme.indexOf(START)).toBeLessThan(readme.indexOf(END));
  });

  it('shows the worked examples of the policies as they are', async () => {
    const [before = '', rest = ''] = readme.split(START);
    await expect(`${before}${START}\n${table}\n${END}${rest.split(END)[1] ?? ''}`).toMatchFileSnapshot(README.pathname);
  });

  it('says of none of them that it holds where it does not', () => {
    for (const { policy, startedAt, dueAt } of POLICY_EXAMPLES) {
      expect(appliesTo(policy, { startedAt: exactly(Date.parse(startedAt)), marketplaceId: null, topicId: null })).toBe(dueAt !== null);
    }
  });
});
