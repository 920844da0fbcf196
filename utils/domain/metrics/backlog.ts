import type { Step } from './step-tree';
import type { Contact } from '../thread/contacts';
import { END_OF_TIME, readable } from '../thread/page-order';
import type { Instant } from '../time/observed-time';

/** How many contacts waited at an instant: surely, and at most. */
export interface Backlog {
  at: Instant;
  waiting: number;
  perhaps: number;
}

/** Who surely waits, and who may. */
const SURELY = 0;
const AT_MOST = 1;
export const WAITING_CHANNELS = 2;

/** When a contact begins to wait and when it ends, surely and at most. */
export function waitingSteps(contact: Contact): Step[] {
  const start = readable(contact.startedAt);
  const end = endOf(contact);
  const steps: Step[] = [];
  const between = (channel: number, from: Instant, to: Instant) => {
    if (from >= to) return;
    steps.push({ at: from, channel, delta: 1 });
    if (to < END_OF_TIME) steps.push({ at: to, channel, delta: -1 });
  };
  between(SURELY, start.latest, end.earliest);
  between(AT_MOST, start.earliest, end.latest);
  return steps;
}

/** The backlog at each of these instants. One pass over the contacts, however many instants are asked for. */
export function backlogAt(contacts: Iterable<Contact>, instants: readonly Instant[]): Backlog[] {
  const steps = [...contacts].flatMap(waitingSteps);
  const [surely, atMost] = [SURELY, AT_MOST].map((channel) => sumsAt(steps.filter((step) => step.channel === channel), instants));
  return instants.map((at) => ({ at, waiting: surely?.get(at) ?? 0, perhaps: atMost?.get(at) ?? 0 }));
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
  const ends = [answeredAt, waivedAt].filter((end) => end !== undefined).map(readable);
  if (ends.length === 0) return { earliest: END_OF_TIME, latest: END_OF_TIME };
  return { earliest: Math.min(...ends.map((end) => end.earliest)), latest: Math.max(...ends.map((end) => end.latest)) };
}

function sumsAt(steps: Step[], instants: readonly Instant[]): Map<Instant, number> {
  steps.sort((a, b) => a.at - b.at);
  const sums = new Map<Instant, number>();
  let next = 0;
  let sum = 0;
  for (const at of [...instants].sort((a, b) => a - b)) {
    for (let step = steps[next]; step && step.at <= at; step = steps[next]) {
      sum += step.delta;
      next += 1;
    }
    sums.set(at, sum);
  }
  return sums;
}
