import * as fc from 'fast-check';
import type { CompleteReading } from '@/utils/domain/thread/complete-reading';
import { addReading, addSend, emptyEvidence, type Seen, type ThreadEvidence } from '@/utils/domain/thread/evidence';
import type { ThreadReading } from '@/utils/domain/thread/observation';
import type { Author, Message } from '@/utils/domain/thread/thread';
import { DAY, exactly, HOUR, type Instant, MINUTE, SECOND } from '@/utils/domain/time/observed-time';

/** What really happened in a thread, and what of it a page would have shown at which instant. */
export interface TrueEvent {
  kind: 'buyer' | 'seller' | 'own-reply' | 'automatic' | 'mark' | 'own-mark';
  at: Instant;
  /** How long after it the page's own dates stand. */
  lag: number;
}

export interface TruePeek {
  kind: 'list' | 'complete-list' | 'all' | 'drawn-list' | 'complete-drawn-list' | 'conversation' | 'drawn-conversation';
  at: Instant;
  /** The machine's clock then ran this far ahead of Amazon's; over five minutes the reading bounds nothing. */
  clockAhead?: number;
}

export const MORNING = Date.UTC(2026, 9, 24, 6);

/** Whether the thread waited for the seller after these events, since when, and when it was last updated. */
export function stateAfter(events: readonly TrueEvent[]): { waitingSince: Instant | null; updatedAt: Instant | null } {
  let waitingSince: Instant | null = null;
  let updatedAt: Instant | null = null;
  for (const event of events) {
    if (event.kind === 'buyer') waitingSince ??= event.at;
    else if (event.kind !== 'automatic') waitingSince = null;
    updatedAt = event.at + event.lag;
  }
  return { waitingSince, updatedAt };
}

/** Events that a page asked for at `at` shows: those whose date on the page has come. */
export function shownAt(events: readonly TrueEvent[], at: Instant): TrueEvent[] {
  return events.filter((event) => event.at + event.lag <= at);
}

const AUTHOR: Record<TrueEvent['kind'], Author | null> = {
  buyer: 'buyer',
  seller: 'seller',
  'own-reply': 'seller',
  automatic: 'automatic',
  mark: null,
  'own-mark': null,
};

export function messagesOf(events: readonly TrueEvent[]): Message[] {
  return events.flatMap((event, index) => {
    const author = AUTHOR[event.kind];
    return author ? [{ id: `m${index}`, author, at: exactly(event.at) }] : [];
  });
}

const printedDay = (at: Instant) => ({ earliest: Math.floor(at / DAY) * DAY, latest: Math.floor(at / DAY) * DAY + DAY - 1 });
const printedMinute = (at: Instant) => ({ earliest: Math.floor(at / MINUTE) * MINUTE, latest: Math.floor(at / MINUTE) * MINUTE + MINUTE - 1 });

export const BLANK_READING: ThreadReading = {
  threadId: 'case',
  rowKey: null,
  marketplaceId: 'A1F83G8C2ARO7P',
  orderIds: [],
  asins: [],
  topicId: null,
  needsResponse: null,
  openedAt: null,
  updatedAt: null,
  printedAt: null,
  messages: null,
  wholeConversation: false,
  resolvedAt: null,
  corroborated: true,
};

/** What a peek shows of the thread, `null` where it is not among the rows; and the complete reading it is part of. */
export function peek(events: readonly TrueEvent[], look: TruePeek): { reading: ThreadReading | null; seen: Seen; complete: CompleteReading | null } {
  const shown = shownAt(events, look.at);
  const { waitingSince, updatedAt } = stateAfter(shown);
  const drawn = look.kind.includes('drawn');
  const machineAt = look.at + (look.clockAhead ?? 0);
  const brackets = Math.abs(look.clockAhead ?? 0) <= 5 * MINUTE;
  const conversation = look.kind.includes('conversation');
  const folder = look.kind === 'all' || conversation ? 'all' : 'response-needed';
  const [first] = shown;
  const rows = first && (folder === 'all' || waitingSince !== null);
  const reading: ThreadReading | null = rows
    ? {
        ...BLANK_READING,
        needsResponse: look.kind === 'all' || folder === 'response-needed' ? waitingSince !== null : null,
        openedAt: drawn ? null : first.at + first.lag,
        updatedAt: drawn ? null : updatedAt,
        printedAt: drawn && !conversation && updatedAt !== null ? printedDay(updatedAt) : null,
        messages: conversation
          ? messagesOf(shown).map(({ id, author, at }) => ({
              id: drawn ? null : (id ?? null),
              author,
              at: drawn ? printedMinute(at.earliest) : at,
              delivered: true,
            }))
          : null,
        wholeConversation: conversation,
      }
    : null;
  return {
    reading,
    seen: { at: look.at, machineAt, brackets, source: drawn ? 'drawn' : 'response', view: { folder, narrowed: false } },
    complete: look.kind.startsWith('complete') ? { accountId: 'account', at: look.at, pages: [machineAt], brackets } : null,
  };
}

/** All that these looks and the page's own sends leave behind. */
export function evidenceOf(events: readonly TrueEvent[], looks: readonly TruePeek[]): { evidence: ThreadEvidence; readings: CompleteReading[] } {
  let evidence = emptyEvidence({ threadId: 'case', accountId: 'account', firstSeenAt: MORNING + 100 * DAY });
  const readings: CompleteReading[] = [];
  for (const look of looks) {
    const { reading, seen, complete } = peek(events, look);
    if (reading) evidence = addReading(evidence, reading, seen);
    if (complete) readings.push(complete);
  }
  const last = Math.max(...looks.map((look) => look.at));
  for (const event of events) {
    if (event.at > last) continue;
    if (event.kind === 'own-reply') evidence = addSend(evidence, { at: event.at, kind: 'reply', statusCode: 200 });
    if (event.kind === 'own-mark') evidence = addSend(evidence, { at: event.at, kind: 'no-response-needed', statusCode: 200 });
  }
  return { evidence, readings };
}

/** Threads of a few days: a buyer begins; nobody answers within two minutes but machines. */
export const trueThread: fc.Arbitrary<TrueEvent[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom<TrueEvent['kind']>('buyer', 'buyer', 'seller', 'own-reply', 'automatic', 'mark', 'own-mark'),
      gap: fc.oneof(fc.integer({ min: 3 * MINUTE, max: HOUR }), fc.integer({ min: HOUR, max: DAY })),
      lag: fc.integer({ min: 0, max: 59 * SECOND }),
      second: fc.boolean(),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((steps) => {
    const events: TrueEvent[] = [];
    let at = MORNING;
    for (const [index, { kind, gap, lag, second }] of steps.entries()) {
      const { waitingSince } = stateAfter(events);
      // Marks need something that waits; automatic replies come seconds after a buyer message.
      const told = index === 0 || ((kind === 'mark' || kind === 'own-mark') && waitingSince === null) ? 'buyer' : kind;
      if (told === 'automatic' && events.at(-1)?.kind !== 'buyer') continue;
      at += told === 'automatic' ? (events.at(-1)?.lag ?? 0) + 5 * SECOND : gap;
      events.push({ kind: told, at, lag: told === 'automatic' ? 2 * SECOND : lag });
      if (told === 'buyer' && second) {
        at += 2 * MINUTE;
        events.push({ kind: 'buyer', at, lag });
      }
    }
    return events;
  });

/** Looks spread over a thread's life, the last of them decisive. */
export function looksAt(kinds: readonly TruePeek['kind'][]): fc.Arbitrary<(events: readonly TrueEvent[]) => TruePeek[]> {
  return fc
    .array(fc.record({ kind: fc.constantFrom(...kinds), share: fc.oneof(fc.double({ min: 0, max: 1.1, noNaN: true }), fc.double({ min: 0.8, max: 1.1, noNaN: true })) }), { minLength: 1, maxLength: 8 })
    .map((plan) => (events) => {
      const from = MORNING - HOUR;
      const span = (events.at(-1)?.at ?? MORNING) + 10 * MINUTE - from;
      return plan.map(({ kind, share }) => ({ kind, at: Math.round(from + share * span) })).sort((a, b) => a.at - b.at);
    });
}

/** The same, and at the end the drawn conversation. */
export function looksThenRead(kinds: readonly TruePeek['kind'][]): fc.Arbitrary<(events: readonly TrueEvent[]) => TruePeek[]> {
  return looksAt(kinds).map((plan) => (events) => {
    const looks = plan(events);
    return [...looks, { kind: 'drawn-conversation', at: (looks.at(-1)?.at ?? MORNING) + MINUTE }];
  });
}

/** Each list of a response is drawn by the page too. */
export function bothReaders(
  looks: fc.Arbitrary<(events: readonly TrueEvent[]) => TruePeek[]>,
): fc.Arbitrary<(events: readonly TrueEvent[]) => TruePeek[]> {
  return looks.map(
    (plan) => (events) =>
      plan(events).flatMap((look): TruePeek[] => {
        const drawn: TruePeek = { kind: look.kind === 'complete-list' ? 'complete-drawn-list' : 'drawn-list', at: look.at };
        return look.kind === 'all' ? [look] : [look, drawn];
      }),
  );
}

/** The machine's clock is set again between the looks. */
export function withChangingClock(
  looks: fc.Arbitrary<(events: readonly TrueEvent[]) => TruePeek[]>,
): fc.Arbitrary<(events: readonly TrueEvent[]) => TruePeek[]> {
  const ahead = fc.oneof(fc.constant(0), fc.integer({ min: -4, max: 4 }).map((minutes) => minutes * MINUTE), fc.constantFrom(-400 * DAY, -HOUR, 20 * MINUTE, 3 * DAY));
  return fc.tuple(looks, fc.array(ahead, { minLength: 1, maxLength: 8 })).map(([plan, clocks]) => (events) =>
    plan(events).map((look, index) => ({ ...look, clockAhead: clocks[index % clocks.length] ?? 0 })),
  );
}
