import type { Contact } from '../thread/contacts';
import { END_OF_TIME } from '../thread/page-order';
import type { Instant } from '../time/observed-time';

/** How many contacts waited at an instant: surely, and at most. */
export interface Backlog {
  at: Instant;
  waiting: number;
  perhaps: number;
}

/** The backlog at each of these instants. One pass over the contacts, however many instants are asked for. */
export function backlogAt(contacts: Iterable<Contact>, instants: readonly Instant[]): Backlog[] {
  const sure: { at: Instant; by: number }[] = [];
  const maybe: { at: Instant; by: number }[] = [];
  for (const contact of contacts) {
    const end = endOf(contact);
    if (contact.startedAt.latest < end.earliest) sure.push({ at: contact.startedAt.latest, by: 1 }, { at: end.earliest, by: -1 });
    maybe.push({ at: contact.startedAt.earliest, by: 1 }, { at: end.latest, by: -1 });
  }
  const surely = sumsAt(sure, instants);
  const atMost = sumsAt(maybe, instants);
  return instants.map((at) => ({ at, waiting: surely.get(at) ?? 0, perhaps: atMost.get(at) ?? 0 }));
}

/** The contact that has surely waited longest at `now`, `null` where none waits. */
export function oldestWaiting(contacts: Iterable<Contact>, now: Instant): Contact | null {
  let oldest: Contact | null = null;
  for (const contact of contacts) {
    if (contact.startedAt.latest > now || now >= endOf(contact).earliest) continue;
    if (!oldest || contact.startedAt.latest < oldest.startedAt.latest) oldest = contact;
  }
  return oldest;
}

function endOf({ answeredAt, waivedAt }: Contact): { earliest: Instant; latest: Instant } {
  const ends = [answeredAt, waivedAt].filter((end) => end !== undefined);
  if (ends.length === 0) return { earliest: END_OF_TIME, latest: END_OF_TIME };
  return { earliest: Math.min(...ends.map((end) => end.earliest)), latest: Math.max(...ends.map((end) => end.latest)) };
}

function sumsAt(steps: { at: Instant; by: number }[], instants: readonly Instant[]): Map<Instant, number> {
  steps.sort((a, b) => a.at - b.at);
  const sums = new Map<Instant, number>();
  let next = 0;
  let sum = 0;
  for (const at of [...instants].sort((a, b) => a - b)) {
    for (let step = steps[next]; step && step.at <= at; step = steps[next]) {
      sum += step.by;
      next += 1;
    }
    sums.set(at, sum);
  }
  return sums;
}
