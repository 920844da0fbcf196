import type { Contact } from '../thread/contacts';
import { END_OF_TIME, readable } from '../thread/page-order';
import type { Instant, ObservedTime } from '../time/observed-time';
import { DAY } from '../time/observed-time';

export type Outcome = 'onTime' | 'late' | 'missed' | 'pending' | 'waived';

/** A window of the rate: `now − N·24 h < startedAt ≤ now`, elapsed days. */
export interface MetricsWindow {
  now: Instant;
  windowDays: number;
  /** Milliseconds allowed for an answer. */
  target: number;
}

/** What the intervals of a contact allow it to be at `now`. */
export interface PossibleOutcomes {
  /** Inside the window; empty only where the interval does not meet the window at all. */
  inside: Outcome[];
  /** It may also have started outside the window. */
  maybeOutside: boolean;
}

/**
 * Every outcome that a contact may have, over all starts and endings that its intervals allow. An answer exactly at the
 * target is on time; an unanswered contact is missed from one millisecond after. An ending is taken as it was observed,
 * whatever `now` says: the page's clock may run ahead of ours by seconds.
 */
export function possibleOutcomes(contact: Contact, window: MetricsWindow): PossibleOutcomes {
  const { now, target } = window;
  const start = readable(contact.startedAt);
  const after = now - window.windowDays * DAY;
  const first = Math.max(start.earliest, after + 1);
  const last = Math.min(start.latest, now);
  if (first > last) return { inside: [], maybeOutside: true };
  const inside: Outcome[] = [];
  const answer = contact.answeredAt ? readable(contact.answeredAt) : null;
  const perhapsStillWaits = answer ? answer.latest >= END_OF_TIME : !contact.waivedAt;
  if (answer) inside.push(...answeredOutcomes({ earliest: first, latest: last }, knownPart(answer, now), target));
  if (perhapsStillWaits) {
    if (now - first > target) inside.push('missed');
    if (now - last <= target) inside.push('pending');
  }
  if (contact.waivedAt) inside.push('waived');
  return { inside, maybeOutside: first > start.earliest || last < start.latest };
}

/** An answer that may never have come can only have come by now. */
function knownPart(answer: ObservedTime, now: Instant): ObservedTime {
  return answer.latest >= END_OF_TIME ? { earliest: answer.earliest, latest: Math.max(answer.earliest, now) } : answer;
}

function answeredOutcomes(start: ObservedTime, answer: ObservedTime, target: number): Outcome[] {
  const outcomes: Outcome[] = [];
  if (answer.earliest - start.latest <= target) outcomes.push('onTime');
  if (answer.latest - start.earliest > target) outcomes.push('late');
  return outcomes;
}
