import type { Contact } from '@/utils/domain/thread/contacts';
import { DAY, type Instant } from '@/utils/domain/time/observed-time';

export interface BacklogPoint {
  at: Instant;
  /** Contacts that surely, and that possibly, waited then. */
  low: number;
  high: number;
}

/** How many contacts waited for an answer at this hour on each of the last days, oldest first. */
export function backlog(contacts: readonly Contact[], options: { now: Instant; days: number }): BacklogPoint[] {
  return Array.from({ length: options.days }, (_, index) => {
    const at = options.now - (options.days - 1 - index) * DAY;
    const point = { at, low: 0, high: 0 };
    for (const contact of contacts) {
      const ending = endingOf(contact);
      if (contact.startedAt.earliest > at || (ending && ending.latest <= at)) continue;
      point.high += 1;
      if (contact.startedAt.latest <= at && (!ending || ending.earliest > at)) point.low += 1;
    }
    return point;
  });
}

function endingOf({ answeredAt, waivedAt }: Contact): { earliest: Instant; latest: Instant } | null {
  if (answeredAt && waivedAt) {
    return { earliest: Math.min(answeredAt.earliest, waivedAt.earliest), latest: Math.max(answeredAt.latest, waivedAt.latest) };
  }
  return answeredAt ?? waivedAt ?? null;
}
