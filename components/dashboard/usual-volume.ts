import type { Contact } from '@/utils/domain/thread/contacts';
import { DAY, type Instant } from '@/utils/domain/time/observed-time';

const LOOK_BACK_DAYS = 30;

/** How many contacts come on a usual day, of the last 30 or as many as were watched; 0 where none came. */
export function contactsPerDay(contacts: readonly Contact[], now: Instant): number {
  const after = now - LOOK_BACK_DAYS * DAY;
  const starts = contacts.flatMap(({ startedAt: { latest } }) => (latest > after && latest <= now ? [latest] : []));
  const first = starts.reduce((least, at) => Math.min(least, at), now);
  return starts.length / Math.max(1, Math.ceil((now - first) / DAY));
}
