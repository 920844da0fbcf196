import type { CompleteReading } from './complete-reading';
import { DEFAULT_CONTACT_RULES, groupedByDay, mayBeAnyone, type Contact, type ContactRules } from './contacts';
import type { SendFact, ThreadEvidence } from './evidence';
import { foldEvidence, type FoldedThread } from './fold-evidence';
import { hasFailed, knownConversation } from './known-conversation';
import { absences, listStates, partedBy, READING_PADDING } from './list-states';
import type { ProblemCode } from './observation';
import { END_OF_TIME } from './page-order';
import type { Thread } from './thread';
import type { ObservedTime } from '../time/observed-time';
import type { SlaBasis } from '../sla/thread-sla';

/** What all evidence of a thread comes to. Statuses at an instant: `evaluateThread`. */
export interface DerivedThread {
  thread: Thread;
  /** In order of their start; the last one may be open, or where each message counts the last ones. */
  contacts: Contact[];
  /** The contact that waits, so far as anyone can tell: of several the first, which is due first. */
  open: Contact | null;
  /** The last contact that surely was one: a message after what may have been an answer may have begun another. */
  last: Contact | null;
  /** What the open contact's start rests on, or the last one's; `null` without contacts. */
  basis: SlaBasis | null;
  /** An author that nobody knows decides whether the open contact still waits. */
  authorUnknown: boolean;
  /** The last of the agent's sends of which the page has shown no result yet. */
  unproven: SendFact | null;
  /** The message that the doubt about the open contact hangs on, else about how the last one ended; `null` where there is none, or it has no id. */
  doubt: AuthorDoubt | null;
  marketplaceId: string | null;
  problems: ProblemCode[];
}

/** A message of which nobody knows who wrote it, and on which it depends whether a contact still waits: the agent can say. */
export interface AuthorDoubt {
  messageId: string;
  at: ObservedTime;
  /** It began the contact: it may be the buyer's own. Otherwise it is ours, and only whether a person wrote it is in doubt. */
  mayBeBuyer: boolean;
}

export interface DeriveOptions {
  rules?: ContactRules;
}

/**
 * Intersects all evidence of one thread (design §2 "Evidence on an arrival"). `readings`: complete readings of "Response
 * needed"; those of other accounts are left out. What only the untrusted channel said adds contacts and makes deadlines
 * earlier, and does nothing else. Never throws; contradictions keep the better source and are told in `problems`.
 */
export function deriveThread(
  evidence: ThreadEvidence,
  readings: readonly CompleteReading[],
  options: DeriveOptions = {},
): DerivedThread {
  const rules = options.rules ?? DEFAULT_CONTACT_RULES;
  const own = inOrder(readings.filter((reading) => reading.accountId === evidence.accountId));
  const trusted = fold(evidence, own, rules, true);
  const told = hasUntrusted(evidence) ? withUntrusted(trusted, fold(evidence, own, rules, false)) : trusted;
  const marketplaceId = evidence.marketplace?.value ?? null;
  const place = { threadId: evidence.threadId, accountId: evidence.accountId, marketplaceId: marketplaceId ?? 'unknown' };
  const turns = told.turns.map((turn): Contact => ({ ...place, ...turn }));
  // What waits is then due from the start of its group: as it is counted, and on the safe side.
  const grouped = rules.countPer === 'thread-per-24h';
  const contacts = grouped ? groupedByDay(turns) : turns;
  const last = (grouped ? contacts.at(-1) : contacts[told.lastSure]) ?? null;
  return {
    thread: {
      id: evidence.threadId,
      accountId: evidence.accountId,
      marketplaceId: place.marketplaceId,
      orderIds: evidence.orderIds,
      asins: evidence.asins,
      firstSeenAt: evidence.firstSeenAt,
      messages: told.messages,
      noResponseNeededAt: told.marks,
    },
    contacts,
    // Grouped, the last is what waits.
    open: told.openFrom === null ? null : (contacts[Math.min(told.openFrom, contacts.length - 1)] ?? null),
    last,
    basis: told.basis,
    authorUnknown: told.authorUnknown,
    unproven: lastUnproven(evidence, told),
    doubt: told.openFrom === null ? doubtOfEnding(last, told) : doubtOf(contacts.slice(Math.min(told.openFrom, contacts.length - 1)), told),
    marketplaceId,
    problems: told.problems,
  };
}

function fold(evidence: ThreadEvidence, readings: readonly CompleteReading[], rules: ContactRules, trustedOnly: boolean): FoldedThread {
  const states = listStates(evidence, trustedOnly);
  const gone = absences(evidence, states, readings);
  return foldEvidence({
    conversation: knownConversation(evidence, trustedOnly),
    states: [...partedBy(gone, states), ...gone],
    openings: evidence.openings.filter((opening) => opening.corroborated || !trustedOnly).map((opening) => opening.at),
    sends: evidence.sends,
    rules,
  });
}

function hasUntrusted(evidence: ThreadEvidence): boolean {
  return (
    evidence.messages.some((message) => !message.corroborated) ||
    evidence.openings.some((opening) => !opening.corroborated) ||
    evidence.updates.some((update) => update.sightings.some((span) => !span.corroborated))
  );
}

/** Trusted history, with an open contact that the untrusted channel adds, or whose deadline it makes earlier. */
function withUntrusted(trusted: FoldedThread, all: FoldedThread): FoldedThread {
  if (all.openFrom === null) return trusted;
  const added = all.turns.slice(all.openFrom);
  if (trusted.openFrom === null) {
    const { messages, basis, authorUnknown } = all;
    // A question that is said to wait still is the same question, not a second one: that could have begun no earlier than the answer to the first.
    const ended = trusted.turns.filter((turn) => !added.some(({ startedAt }) => startedAt.earliest === turn.startedAt.earliest));
    return { ...trusted, messages, turns: [...ended, ...added], openFrom: ended.length, basis, authorUnknown };
  }
  const turns = trusted.turns.map((turn, index) => (index === trusted.openFrom && added[0] ? { ...turn, startedAt: earlierOf(turn.startedAt, added[0].startedAt) } : turn));
  return { ...trusted, turns };
}

function earlierOf(a: ObservedTime, b: ObservedTime): ObservedTime {
  return { earliest: Math.min(a.earliest, b.earliest), latest: Math.min(a.latest, b.latest) };
}

/** A send is proved by a later message of the seller, or by the thread no longer waiting. */
function lastUnproven(evidence: ThreadEvidence, told: FoldedThread): SendFact | null {
  const last = evidence.sends.filter((send) => !hasFailed(send)).reduce<SendFact | null>((a, b) => (a && a.at >= b.at ? a : b), null);
  if (!last || told.openFrom === null) return null;
  const shown = told.messages.some(
    (message) => message.author === 'seller' && message.delivered !== false && message.at.latest >= last.at - READING_PADDING,
  );
  return shown ? null : last;
}

/** An open contact that may have been answered was so by the first message of an unknown author, from which its answer runs on. */
function doubtOf(waiting: readonly Contact[], { messages }: FoldedThread): AuthorDoubt | null {
  const open = waiting.find(({ answeredAt }) => answeredAt && answeredAt.latest >= END_OF_TIME);
  if (!open?.answeredAt) return null;
  const { earliest } = open.answeredAt;
  const message = messages.find((message) => mayBeAnyone(message) && message.at.earliest === earliest);
  return message?.id === undefined ? null : { messageId: message.id, at: message.at, mayBeBuyer: open.waivedAt !== undefined };
}

/** How the last contact ended is not known, and a message of an unknown author may have been its answer. */
function doubtOfEnding(last: Contact | null, { messages }: FoldedThread): AuthorDoubt | null {
  if (!last?.answeredAt || !last.waivedAt) return null;
  const { startedAt, answeredAt } = last;
  const message = messages.find((one) => mayBeAnyone(one) && one.at.earliest >= startedAt.earliest && one.at.earliest <= answeredAt.latest);
  return message?.id === undefined ? null : { messageId: message.id, at: message.at, mayBeBuyer: message.at.earliest === startedAt.earliest };
}

function inOrder(readings: CompleteReading[]): CompleteReading[] {
  return readings.every((reading, index) => index === 0 || (readings[index - 1]?.at ?? 0) <= reading.at)
    ? readings
    : readings.sort((a, b) => a.at - b.at);
}
