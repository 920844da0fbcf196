import type { KnownMessage, SendFact, ThreadEvidence } from './evidence';
import type { Author, Message } from './thread';
import type { Instant, ObservedTime } from '../time/observed-time';
import { MINUTE, intersect } from '../time/observed-time';
import { UPDATE_LAG } from './list-states';

/** What conversations showed of a thread, each message once. */
export interface KnownConversation {
  messages: (Message & { id: string })[];
  /** All messages up to here are among them; `null` where no conversation was read whole. */
  wholeAt: Instant | null;
}

/** A seller message this soon after the buyer's may be an automatic one. */
const TOO_SOON_FOR_A_PERSON = MINUTE;
/** Between the page's own POST and the message it became. */
const SEND_TO_MESSAGE = 2 * MINUTE;

interface Item {
  id: string;
  /** The id it has as a drawn message, by which the agent may have settled its author. */
  drawnId: string | null;
  author: Author;
  at: ObservedTime;
  delivered: boolean;
  position: number | null;
}

/**
 * Drawn and exact messages of one conversation joined: a printed minute and the exact instant in it, by the same side,
 * are one message. `trustedOnly` leaves out what only the untrusted channel said, but for what the agent's own word stands for.
 */
export function knownConversation(evidence: ThreadEvidence, trustedOnly: boolean): KnownConversation {
  const exact = evidence.messages.filter(trustedOnly ? isTrusted(evidence) : () => true).map(itemOfKnown);
  const drawn = unmatchedDrawn(evidence, exact).map((item) => ({ ...item, at: withinUpdates(item.at, evidence, trustedOnly) }));
  const items = inOrder([...exact, ...drawn]);
  const listed = evidence.updates.some((update) => update.needsResponse === true);
  return {
    messages: withDoubtfulAuthors(trustedOnly || !listed ? items : withoutUnseenAnswers(items, evidence), evidence),
    wholeAt: trustedOnly ? evidence.wholeAt.corroborated : evidence.wholeAt.any,
  };
}

/** The drawn page showed it, or the agent has said who wrote it; with that word stands what the buyer had written until then. */
function isTrusted(evidence: ThreadEvidence): (message: KnownMessage) => boolean {
  const words = wordsIn(evidence);
  const vouchedUpTo = Math.max(...evidence.messages.filter(({ id }) => words.has(id)).map(({ at }) => at.earliest));
  return ({ id, author, at, corroborated }) => corroborated || words.has(id) || (author === 'buyer' && at.earliest <= vouchedUpTo);
}

/** The agent's words on who wrote what; `unknown` takes one back. */
function wordsIn({ settled }: ThreadEvidence): Map<string, Author> {
  return new Map(settled.filter(({ author }) => author !== 'unknown').map(({ messageId, author }) => [messageId, author]));
}

function itemOfKnown(message: KnownMessage): Item {
  const { id, author, at, delivered, position } = message;
  return { id, drawnId: null, author, at, delivered, position };
}

/**
 * A printed minute, cut by the list: a message that was there when a list told the thread's last update is not later than
 * that update. The list may be behind by its lag, so it must have been read that much after the minute.
 */
function withinUpdates(at: ObservedTime, evidence: ThreadEvidence, trustedOnly: boolean): ObservedTime {
  let { latest } = at;
  for (const { updatedAt, sightings } of evidence.updates) {
    if (updatedAt === null || updatedAt < at.earliest || updatedAt >= latest) continue;
    const read = sightings.some((span) => span.brackets && (span.corroborated || !trustedOnly) && span.at.latest >= at.latest + UPDATE_LAG);
    if (read) latest = updatedAt;
  }
  return { earliest: at.earliest, latest };
}

/** A list says that it waits: an answer at the end that only the untrusted channel tells does not take that back. */
function withoutUnseenAnswers(items: Item[], evidence: ThreadEvidence): Item[] {
  const isSeen = isTrusted(evidence);
  const unseen = new Set(evidence.messages.filter((message) => !isSeen(message)).map((message) => message.id));
  const lastBuyer = items.map((item) => item.author).lastIndexOf('buyer');
  return items.filter((item, index) => index < lastBuyer || item.author === 'buyer' || item.drawnId !== null || !unseen.has(item.id));
}

/** Drawn messages that no exact one stands for; the exact ones found are told their drawn ids. */
function unmatchedDrawn(evidence: ThreadEvidence, exact: Item[]): Item[] {
  const byTime = [...exact].sort((a, b) => a.at.earliest - b.at.earliest);
  const taken = new Set<Item>();
  const { drawnWhole, drawnPart } = evidence;
  const whole = itemsOfDrawn(drawnWhole?.messages ?? [], true).filter((item) => !claim(item, byTime, taken));
  if (!drawnPart || (drawnWhole && drawnPart.seenAt <= drawnWhole.seenAt)) return whole;
  // A later look at part of the conversation: what it shows of the whole one again is no second message.
  const again = new Set<Item>();
  const before = [...byTime, ...whole].sort((a, b) => a.at.earliest - b.at.earliest);
  return [...whole, ...itemsOfDrawn(drawnPart.messages, false).filter((item) => !claim(item, before, again))];
}

function itemsOfDrawn(messages: readonly { author: Author; at: ObservedTime; delivered: boolean }[], whole: boolean): Item[] {
  const perInstant = new Map<Instant, number>();
  return messages.map(({ author, at, delivered }, index) => {
    const nth = perInstant.get(at.earliest) ?? 0;
    perInstant.set(at.earliest, nth + 1);
    const id = `drawn:${at.earliest}:${nth}`;
    return { id, drawnId: id, author, at, delivered, position: whole ? index : null };
  });
}

/** Takes the first free item that may be this drawn message; both lists are in order of time. */
function claim(drawn: Item, items: readonly Item[], taken: Set<Item>): boolean {
  const candidates = items.slice(firstAtOrAfter(items, drawn.at.earliest));
  for (const item of candidates) {
    if (item.at.earliest > drawn.at.latest) return false;
    if (taken.has(item) || !sameSide(item.author, drawn.author)) continue;
    taken.add(item);
    item.drawnId ??= drawn.drawnId;
    item.at = intersect(item.at, drawn.at) ?? item.at;
    return true;
  }
  return false;
}

function firstAtOrAfter(items: readonly Item[], at: Instant): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.at.earliest ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sameSide(a: Author, b: Author): boolean {
  const side = (author: Author) => (author === 'automatic' ? 'seller' : author);
  return side(a) === side(b) || a === 'unknown' || b === 'unknown';
}

/** By the minute; within one by the page's order where it is known of all, else by time. */
function inOrder(items: Item[]): Item[] {
  const minuteOf = (item: Item) => Math.floor(item.at.earliest / MINUTE);
  const unplaced = new Set(items.filter((item) => item.position === null).map(minuteOf));
  return items.sort(
    (a, b) =>
      minuteOf(a) - minuteOf(b) ||
      (unplaced.has(minuteOf(a)) ? 0 : (a.position ?? 0) - (b.position ?? 0)) ||
      a.at.earliest - b.at.earliest ||
      (a.id < b.id ? -1 : 1),
  );
}

/** The agent's word on an author stands; a seller message too soon after the buyer's that nobody was seen sending is `unknown`. */
function withDoubtfulAuthors(items: readonly Item[], evidence: ThreadEvidence): (Message & { id: string })[] {
  const settled = wordsIn(evidence);
  let lastBuyerAt: ObservedTime | null = null;
  return items.map((item) => {
    const word = settled.get(item.id) ?? (item.drawnId === null ? undefined : settled.get(item.drawnId));
    const soon = lastBuyerAt !== null && item.at.earliest - lastBuyerAt.latest < TOO_SOON_FOR_A_PERSON;
    const doubtful = item.author === 'seller' && soon && !wasSeenSent(item.at, evidence.sends);
    const author = word ?? (doubtful ? 'unknown' : item.author);
    if (author === 'buyer') lastBuyerAt = item.at;
    return { id: item.id, author, at: item.at, ...(doubtful && author === 'unknown' && { ours: true as const }), ...(item.delivered ? {} : { delivered: false }) };
  });
}

function wasSeenSent(at: ObservedTime, sends: readonly SendFact[]): boolean {
  return sends.some(
    (send) => send.kind === 'reply' && !hasFailed(send) && at.latest >= send.at - SEND_TO_MESSAGE && at.earliest <= send.at + SEND_TO_MESSAGE,
  );
}

/** The page's POST was refused. While under way it has not failed. */
export function hasFailed(send: SendFact): boolean {
  return send.statusCode !== null && !wasTaken(send);
}

/** The page's POST was accepted; proof that something was sent needs more. */
export function wasTaken(send: SendFact): boolean {
  return send.statusCode !== null && send.statusCode >= 200 && send.statusCode < 300;
}
