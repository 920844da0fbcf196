import type { CompleteReading } from './complete-reading';
import type { Contact, ContactRules } from './contacts';
import { deriveThread } from './derive-thread';
import type { ThreadEvidence } from './evidence';

/** The two readings of "how Amazon counts" that are always kept, whichever the agent has set (policy.md §1.2: Amazon does not say). */
export type CountedPer = Exclude<ContactRules['countPer'], 'thread-per-24h'>;
export const COUNTED_PER: readonly CountedPer[] = ['turn', 'message'];

/** What another way of counting has more than the agent's own, and what it has not. */
export interface Difference {
  more: Contact[];
  fewer: Contact[];
}

/** By way of counting; left out where it makes no difference, as for nearly every thread. */
export type CountedOtherwise = Partial<Record<CountedPer, Difference>>;

/** How the contacts of a thread would differ if they were counted per turn, or per message. `contacts`: as `rules` count them. */
export function countedOtherwise(
  evidence: ThreadEvidence,
  readings: readonly CompleteReading[],
  { rules, contacts }: { rules: ContactRules; contacts: readonly Contact[] },
): CountedOtherwise {
  const different: CountedOtherwise = {};
  if (contacts.length < 2 && questionsIn(evidence) < 2) return different;
  for (const countPer of COUNTED_PER) {
    if (countPer === rules.countPer) continue;
    const otherwise = deriveThread(evidence, readings, { rules: { ...rules, countPer } }).contacts;
    const [more, fewer] = [without(otherwise, contacts), without(contacts, otherwise)];
    if (more.length + fewer.length > 0) different[countPer] = { more, fewer };
  }
  return different;
}

/** Messages, exact or drawn, that may be the buyer's: of one alone nothing can be counted twice. */
function questionsIn({ messages, drawnWhole, drawnPart }: ThreadEvidence): number {
  return [...messages, ...(drawnWhole?.messages ?? []), ...(drawnPart?.messages ?? [])].filter(({ author }) => author === 'buyer' || author === 'unknown').length;
}

/** Those of `all` that are not among `others`; of equal ones as many as there are more. */
function without(all: readonly Contact[], others: readonly Contact[]): Contact[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return all.filter((contact) => {
    const count = left.get(keyOf(contact)) ?? 0;
    if (count > 0) left.set(keyOf(contact), count - 1);
    return count === 0;
  });
}

function keyOf({ accountId, marketplaceId, startedAt, answeredAt, waivedAt }: Contact): string {
  const times = [startedAt, answeredAt, waivedAt].map((time) => (time ? `${time.earliest}-${time.latest}` : ''));
  return [accountId, marketplaceId, ...times].join('|');
}
