import type { InboxView, MessageReading, ThreadReading } from './observation';
import type { Author } from './thread';
import type { Instant, ObservedTime } from '../time/observed-time';
import { DAY, HOUR } from '../time/observed-time';
import { END_OF_TIME } from './page-order';
import { joinSpans, type Look, type Span } from './sightings';

/**
 * Everything that was ever seen of one thread, and nothing concluded from it: plain JSON that only grows. Joining is a
 * least upper bound: the same facts in any order, any number of times, give an equal value. What it means is derived
 * afresh each time (`derive-thread.ts`), so evidence that arrives late is worth as much as evidence that arrives first.
 */
export interface ThreadEvidence {
  /** Case UUID, or `row:` and a keyed fingerprint while no page has shown the UUID. */
  threadId: string;
  accountId: string;
  /** Further ids under which this thread was stored (provisional ones). */
  aliases: string[];
  /** First sighting on Amazon's clock, and on the machine's own: they may differ by years. */
  firstSeenAt: Instant;
  firstSeenMachineAt: Instant;
  marketplace: Claimed<string> | null;
  topic: Claimed<number> | null;
  orderIds: string[];
  asins: string[];
  /** `openDate`s claimed; more than one only where readings contradict each other. */
  openings: { at: Instant; corroborated: boolean }[];
  updates: UpdateClaim[];
  /** Messages that carry an id, by id. */
  messages: KnownMessage[];
  /** The last drawn conversation read from its first message to its last, and the last one read in part. */
  drawnWhole: DrawnConversationFact | null;
  drawnPart: DrawnConversationFact | null;
  /** When a conversation was last read whole, by whatever reader: all its messages up to then are known. */
  wholeAt: { corroborated: Instant | null; any: Instant | null };
  sends: SendFact[];
  /** Who wrote what, settled by the agent. */
  settled: { messageId: string; author: Author; at: Instant }[];
}

/** A value that should never change; where readings differ the corroborated, then the first one stands. */
export interface Claimed<T> {
  value: T;
  at: Instant;
  corroborated: boolean;
}

/** One state of the thread as lists showed it, and when it was seen in that state. */
export interface UpdateClaim {
  updatedAt: Instant | null;
  printedAt: ObservedTime | null;
  needsResponse: boolean | null;
  resolvedAt: ObservedTime | null;
  sightings: Span[];
}

export interface KnownMessage {
  id: string;
  author: Author;
  at: ObservedTime;
  delivered: boolean;
  /** Place in the conversation, counted from its first message; `null` where it was not read from the start. */
  position: number | null;
  corroborated: boolean;
  seenAt: Instant;
}

export interface DrawnConversationFact {
  seenAt: Instant;
  messages: { author: Author; at: ObservedTime; delivered: boolean }[];
}

/** The page's own POST for this thread. */
export interface SendFact {
  /** On Amazon's clock. */
  at: Instant;
  kind: 'reply' | 'no-response-needed';
  /** HTTP status of the answer; `null` while under way or where the request failed. */
  statusCode: number | null;
}

/** How a reading came about. */
export interface Seen {
  /** `Observation.observedAt` corrected to Amazon's clock. */
  at: Instant;
  /** `Observation.observedAt` as it came. */
  machineAt: Instant;
  /** `false` where the two clocks differ by over 5 minutes: the instant of the reading then bounds nothing. */
  brackets: boolean;
  source: 'response' | 'drawn';
  view: InboxView;
}

/** Evidence of a thread of which nothing was read yet. */
export function emptyEvidence(start: {
  threadId: string;
  accountId: string;
  firstSeenAt: Instant;
  firstSeenMachineAt?: Instant;
}): ThreadEvidence {
  return {
    threadId: start.threadId,
    accountId: start.accountId,
    aliases: [],
    firstSeenAt: start.firstSeenAt,
    firstSeenMachineAt: start.firstSeenMachineAt ?? start.firstSeenAt,
    marketplace: null,
    topic: null,
    orderIds: [],
    asins: [],
    openings: [],
    updates: [],
    messages: [],
    drawnWhole: null,
    drawnPart: null,
    wholeAt: { corroborated: null, any: null },
    sends: [],
    settled: [],
  };
}

/** `evidence` with one reading of its thread added. Never changes its argument; readings without a finite instant add nothing. */
export function addReading(evidence: ThreadEvidence, reading: ThreadReading, seen: Seen): ThreadEvidence {
  if (!isInstant(seen.at) || !isInstant(seen.machineAt)) return evidence;
  return joinEvidence(evidence, evidenceOfReading(evidence, reading, seen));
}

/** `evidence` with the page's own POST added; `at` on Amazon's clock. The same POST reported again with its status joins the first report. */
export function addSend(evidence: ThreadEvidence, send: SendFact): ThreadEvidence {
  if (!isInstant(send.at)) return evidence;
  return joinEvidence(evidence, { ...blankOf(evidence), sends: [{ ...send }] });
}

/** `evidence` with the agent's word on who wrote a message; the last word stands. */
export function addSettledAuthor(
  evidence: ThreadEvidence,
  choice: { messageId: string; author: Author; at: Instant },
): ThreadEvidence {
  return joinEvidence(evidence, { ...blankOf(evidence), settled: [{ ...choice }] });
}

/**
 * All facts of both. Also joins a provisional row to its case: the id that is no `row:` fingerprint stays, the other
 * becomes an alias.
 */
export function joinEvidence(a: ThreadEvidence, b: ThreadEvidence): ThreadEvidence {
  const threadId = betterId(a.threadId, b.threadId, 'row:');
  const aliases = union([...a.aliases, a.threadId], [...b.aliases, b.threadId]).filter((id) => id !== threadId);
  return {
    threadId,
    accountId: betterAccount(a.accountId, b.accountId),
    aliases,
    firstSeenAt: Math.min(a.firstSeenAt, b.firstSeenAt),
    firstSeenMachineAt: Math.min(a.firstSeenMachineAt, b.firstSeenMachineAt),
    marketplace: joinClaimed(a.marketplace, b.marketplace),
    topic: joinClaimed(a.topic, b.topic),
    orderIds: union(a.orderIds, b.orderIds),
    asins: union(a.asins, b.asins),
    openings: joinBy(a.openings, b.openings, (o) => `${o.at}`, (x, y) => ({
      at: x.at,
      corroborated: x.corroborated || y.corroborated,
    })),
    updates: joinBy(a.updates, b.updates, keyOfUpdate, (x, y) => ({
      ...x,
      sightings: joinSpans(x.sightings, y.sightings),
    })),
    messages: joinBy(a.messages, b.messages, (m) => m.id, betterMessage),
    drawnWhole: laterConversation(a.drawnWhole, b.drawnWhole),
    drawnPart: laterConversation(a.drawnPart, b.drawnPart),
    wholeAt: {
      corroborated: later(a.wholeAt.corroborated, b.wholeAt.corroborated),
      any: later(a.wholeAt.any, b.wholeAt.any),
    },
    sends: joinBy(a.sends, b.sends, (s) => `${s.kind}|${s.at}`, (x, y) => ({
      ...x,
      statusCode: later(x.statusCode, y.statusCode),
    })),
    settled: joinBy(a.settled, b.settled, (s) => s.messageId, (x, y) =>
      x.at > y.at || (x.at === y.at && x.author <= y.author) ? x : y,
    ),
  };
}

const LONGEST_DEADLINE = 1_000 * DAY;

// Drawn dates do not tell one update of a day from the next: their sightings are kept apart by stretches of the day.
const DRAWN_STRETCH = 6 * HOUR;

function evidenceOfReading(evidence: ThreadEvidence, reading: ThreadReading, seen: Seen): ThreadEvidence {
  const corroborated = reading.corroborated || seen.source === 'drawn';
  const fact = blankOf(evidence);
  const needsResponse = reading.needsResponse ?? waitingByFolder(seen.view);
  const whole = reading.messages !== null && reading.wholeConversation;
  return {
    ...fact,
    threadId: reading.threadId ?? fact.threadId,
    firstSeenAt: seen.at,
    firstSeenMachineAt: seen.machineAt,
    marketplace: claim(reading.marketplaceId, seen.at, corroborated),
    topic: claim(reading.topicId, seen.at, corroborated),
    orderIds: union(reading.orderIds, []),
    asins: union(reading.asins, []),
    openings: isInstant(reading.openedAt) ? [{ at: reading.openedAt, corroborated }] : [],
    updates: saysState(reading, needsResponse)
      ? [
          {
            updatedAt: isInstant(reading.updatedAt) ? reading.updatedAt : null,
            printedAt: isInstant(reading.updatedAt) ? null : timeOrNull(reading.printedAt),
            needsResponse,
            resolvedAt: timeOrNull(reading.resolvedAt),
            sightings: [
              {
                corroborated,
                brackets: seen.brackets,
                stretch: isInstant(reading.updatedAt) ? 0 : Math.floor(seen.at / DRAWN_STRETCH),
                at: { earliest: seen.at, latest: seen.at },
                machineAt: { earliest: seen.machineAt, latest: seen.machineAt },
                ...(!isInstant(reading.updatedAt) && { looks: [[seen.at, seen.machineAt - seen.at] satisfies Look] }),
              },
            ],
          },
        ]
      : [],
    messages: joinBy(
      (reading.messages ?? []).flatMap((message, index) => knownMessage(message, whole ? index : null, seen.at, corroborated)),
      [],
      (m) => m.id,
      betterMessage,
    ),
    drawnWhole: whole ? drawnConversation(reading, seen) : null,
    drawnPart: whole ? null : drawnConversation(reading, seen),
    wholeAt: { corroborated: whole && corroborated ? seen.at : null, any: whole ? seen.at : null },
  };
}

function blankOf(evidence: ThreadEvidence): ThreadEvidence {
  return emptyEvidence(evidence);
}

/** A list's folder says what its rows may leave out. */
function waitingByFolder(view: InboxView): boolean | null {
  if (view.folder === 'response-needed') return true;
  return view.folder === 'resolved' ? false : null;
}

function saysState(reading: ThreadReading, needsResponse: boolean | null): boolean {
  return needsResponse !== null || isInstant(reading.updatedAt) || timeOrNull(reading.printedAt) !== null || timeOrNull(reading.resolvedAt) !== null;
}

function knownMessage(message: MessageReading, position: number | null, seenAt: Instant, corroborated: boolean): KnownMessage[] {
  if (message.id === null || !isTime(message.at)) return [];
  return [{ id: message.id, author: message.author, at: { ...message.at }, delivered: message.delivered, position, corroborated, seenAt }];
}

function drawnConversation(reading: ThreadReading, seen: Seen): DrawnConversationFact | null {
  const drawn = (reading.messages ?? []).filter((message) => message.id === null && isTime(message.at));
  if (drawn.length === 0) return null;
  return {
    seenAt: seen.at,
    messages: drawn.map(({ author, at, delivered }) => ({ author, at: { ...at }, delivered })),
  };
}

/** Corroborated versions outrank others; of those the last seen stands, of unproven ones the most urgent. */
function betterMessage(a: KnownMessage, b: KnownMessage): KnownMessage {
  const position = a.position === null || b.position === null ? (a.position ?? b.position) : Math.min(a.position, b.position);
  const first = rankOf(a) - rankOf(b) || (fingerprintOf(a) <= fingerprintOf(b) ? 1 : -1);
  return { ...(first > 0 ? a : b), position };
}

function fingerprintOf(message: KnownMessage): string {
  return JSON.stringify({ ...message, position: null });
}

function rankOf(message: KnownMessage): number {
  return message.corroborated ? 1e17 + message.seenAt : (message.author === 'buyer' ? 1e16 : 0) - message.at.earliest;
}

function keyOfUpdate(update: UpdateClaim): string {
  const { updatedAt, printedAt, needsResponse, resolvedAt } = update;
  return [
    updatedAt ?? '',
    printedAt ? `${printedAt.earliest}-${printedAt.latest}` : '',
    needsResponse ?? '',
    resolvedAt ? `${resolvedAt.earliest}-${resolvedAt.latest}` : '',
  ].join('|');
}

function claim<T>(value: T | null, at: Instant, corroborated: boolean): Claimed<T> | null {
  return value === null ? null : { value, at, corroborated };
}

function joinClaimed<T extends string | number>(a: Claimed<T> | null, b: Claimed<T> | null): Claimed<T> | null {
  if (!a || !b) return a ?? b;
  if (a.corroborated !== b.corroborated) return a.corroborated ? a : b;
  if (a.at !== b.at) return a.at < b.at ? a : b;
  return a.value <= b.value ? a : b;
}

function laterConversation(a: DrawnConversationFact | null, b: DrawnConversationFact | null): DrawnConversationFact | null {
  if (!a || !b) return a ?? b;
  if (a.seenAt !== b.seenAt) return a.seenAt > b.seenAt ? a : b;
  return JSON.stringify(a.messages) >= JSON.stringify(b.messages) ? a : b;
}

function later(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}

/** The id that is not provisional; of two of a kind the one that sorts first. */
function betterId(a: string, b: string, provisional: string): string {
  if (a.startsWith(provisional) !== b.startsWith(provisional)) return a.startsWith(provisional) ? b : a;
  return a <= b ? a : b;
}

/** `partnerAccountId` over a label over nothing known. */
function betterAccount(a: string, b: string): string {
  const rank = (id: string) => (id.startsWith('unknown:') ? 2 : id.startsWith('label:') ? 1 : 0);
  if (rank(a) !== rank(b)) return rank(a) < rank(b) ? a : b;
  return a <= b ? a : b;
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])].sort();
}

function joinBy<T>(a: readonly T[], b: readonly T[], keyOf: (item: T) => string, join: (x: T, y: T) => T): T[] {
  const byKey = new Map<string, T>();
  for (const item of [...a, ...b]) {
    const key = keyOf(item);
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? item : join(known, item));
  }
  return [...byKey].sort(([x], [y]) => (x < y ? -1 : x > y ? 1 : 0)).map(([, item]) => item);
}

/** Of a year that has a calendar and a deadline after it: what is told of others says nothing. */
function isInstant(value: Instant | null): value is Instant {
  return value !== null && Math.abs(value) < END_OF_TIME - LONGEST_DEADLINE;
}

function timeOrNull(time: ObservedTime | null): ObservedTime | null {
  return time && isTime(time) ? time : null;
}

function isTime(time: ObservedTime): boolean {
  return isInstant(time.earliest) && isInstant(time.latest) && time.earliest <= time.latest;
}
