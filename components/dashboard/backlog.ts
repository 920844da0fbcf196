import { backlogAt } from '@/utils/domain/metrics/backlog';
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
  const instants = Array.from({ length: options.days }, (_, index) => options.now - (options.days - 1 - index) * DAY);
  return backlogAt(contacts, instants).map(({ at, waiting, perhaps }) => ({ at, low: waiting, high: perhaps }));
}
