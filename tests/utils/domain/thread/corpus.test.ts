import { tz } from '@date-fns/tz';
import { format } from 'date-fns';
import { expect, it } from 'vitest';
import { closedStatus } from '@/utils/domain/sla/evaluate-thread';
import { dueOf, openStatus } from '@/utils/domain/sla/amazon-24h';
import { deriveThread } from '@/utils/domain/thread/derive-thread';
import { HOUR, type Instant, MINUTE, type ObservedTime, SECOND } from '@/utils/domain/time/observed-time';
import { evidenceOf, shownAt, stateAfter, type TrueEvent, type TruePeek } from './generated-truth';

/** Eight zones, and in each the days on which the clocks change (or, where they do not, those on which New York's do). */
const ZONES: [zone: string, changes: string[]][] = [
  ['America/Los_Angeles', ['2026-03-08', '2026-11-01']],
  ['America/Mexico_City', ['2026-03-08', '2026-11-01']],
  ['America/Sao_Paulo', ['2026-03-08', '2026-11-01']],
  ['Europe/London', ['2026-03-29', '2026-10-25']],
  ['Europe/Berlin', ['2026-03-29', '2026-10-25']],
  ['Africa/Cairo', ['2026-04-24', '2026-10-29']],
  ['Asia/Tokyo', ['2026-03-08', '2026-11-01']],
  ['Australia/Sydney', ['2026-04-05', '2026-10-04']],
];
const THREADS_EACH = 20;

/** Numbers from 0 to 1, the same ones every time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function threadAround(day: string, roll: () => number): { events: TrueEvent[]; looks: TruePeek[] } {
  const pick = <T,>(from: readonly T[]): T => from[Math.floor(roll() * from.length)] as T;
  const kinds = pick<TruePeek['kind'][]>([['list'], ['complete-list', 'list'], ['drawn-list'], ['complete-drawn-list'], ['list', 'conversation'], ['complete-list', 'all']]);
  // A conversation does not show marks.
  const endings = kinds.includes('conversation') ? (['seller', 'buyer', 'own-reply'] as const) : (['seller', 'seller', 'buyer', 'own-reply', 'mark'] as const);
  const events: TrueEvent[] = [];
  let at = Date.parse(`${day}T00:00Z`) - 20 * HOUR + Math.floor(roll() * 30 * 60) * MINUTE;
  const turns = 1 + Math.floor(roll() * 4);
  for (let turn = 0; turn < turns; turn += 1) {
    const { waitingSince } = stateAfter(events);
    const kind = waitingSince === null ? 'buyer' : pick<TrueEvent['kind']>(endings);
    events.push({ kind, at, lag: 1 + Math.floor(roll() * 30) * SECOND });
    at += (10 + Math.floor(roll() * 30 * 60)) * MINUTE;
  }
  const first = events[0]?.at ?? at;
  const looks = [-2 * HOUR, (at - first) / 2, at - first].flatMap((after) => kinds.map((kind) => ({ kind, at: Math.round((first + after) / MINUTE) * MINUTE })));
  return { events, looks };
}

it('hundreds of threads around the clock changes of eight zones come out as before', async () => {
  const lines: string[] = [];
  for (const [zone, changes] of ZONES) {
    for (const day of changes) {
      lines.push('', `## ${zone}, ${day}`, '');
      const roll = dice(lines.length);
      const clock = (at: Instant) => format(at, 'dd HH:mm', { in: tz(zone) });
      const told = ({ earliest, latest }: ObservedTime) => {
        if (latest - earliest > 30 * 24 * HOUR) return `up to ${clock(latest)}`;
        return latest - earliest < MINUTE + 1 ? clock(latest) : `${clock(earliest)}–${clock(latest)}`;
      };
      for (let index = 0; index < THREADS_EACH; index += 1) {
        const { events, looks } = threadAround(day, roll);
        const { evidence, readings } = evidenceOf(events, looks);
        const { contacts, open, basis } = deriveThread(evidence, readings);
        const now = looks.at(-1)?.at ?? 0;
        const { waitingSince } = stateAfter(shownAt(events, now));
        if (waitingSince !== null) {
          expect(open?.startedAt.earliest).toBeLessThanOrEqual(waitingSince);
          expect(open?.startedAt.latest).toBeGreaterThanOrEqual(waitingSince);
        }
        const happened = events.map((event) => `${event.kind} ${clock(event.at)}`).join(', ');
        const seen = [...new Set(looks.map((look) => look.kind))].join(' + ');
        const found = contacts.map((contact) => {
          const status = contact === open ? openStatus(dueOf(contact.startedAt), now) : closedStatus(contact);
          return `${told(contact.startedAt)} due ${told(dueOf(contact.startedAt))} ${status}`;
        });
        lines.push(`${happened} | ${seen}, last ${clock(now)} | ${found.join('; ') || 'no contact'} | ${basis ?? '-'}`);
      }
    }
  }
  await expect(`What happened | what was looked at | contacts: start, due, status | basis\n${lines.join('\n')}\n`).toMatchFileSnapshot('corpus.snapshot.txt');
});
