import { responseTimeOf } from './response-metrics';
import type { Contact } from '../thread/contacts';
import { DAY, HOUR, type Instant } from '../time/observed-time';

/** Ends of the bins, each excluded but the one at 24 hours: an answer exactly then is on time. */
export const BIN_ENDS: readonly number[] = [HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR, 12 * HOUR, 24 * HOUR, 48 * HOUR, Infinity];

/** How many answers of contacts that began in the window took how long, by interval midpoints; one count for each bin. */
export function responseTimeBins(contacts: Iterable<Contact>, { now, windowDays }: { now: Instant; windowDays: number }): number[] {
  const bins = BIN_ENDS.map(() => 0);
  for (const contact of contacts) {
    const { earliest, latest } = contact.startedAt;
    if (latest <= now - windowDays * DAY || earliest > now) continue;
    const time = responseTimeOf(contact);
    if (time === null) continue;
    const bin = BIN_ENDS.findIndex((end) => (end === DAY ? time <= end : time < end));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}

/** Answers as contacts that begin where the answer came: what tells when buyers write then tells when they are answered. */
export function asAnswers(contacts: readonly Contact[]): Contact[] {
  return contacts.flatMap((contact) => (contact.answeredAt && !contact.waivedAt ? [{ ...contact, startedAt: contact.answeredAt }] : []));
}
