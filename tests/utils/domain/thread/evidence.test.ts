import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addReading, addSend, addSettledAuthor, emptyEvidence, joinEvidence, type Seen, type ThreadEvidence } from '@/utils/domain/thread/evidence';
import type { ThreadReading } from '@/utils/domain/thread/observation';
import type { Author } from '@/utils/domain/thread/thread';
import { exactly, HOUR, MINUTE } from '@/utils/domain/time/observed-time';
import { BLANK_READING, MORNING } from './generated-truth';

const blank = (threadId = 'case') => emptyEvidence({ threadId, accountId: 'account', firstSeenAt: MORNING });

const seenAt = (at: number, source: Seen['source'] = 'response'): Seen => ({
  at,
  machineAt: at,
  brackets: true,
  source,
  view: { folder: 'response-needed', narrowed: false },
});

type Fact = (evidence: ThreadEvidence) => ThreadEvidence;

// Few values, so that facts meet: the same id with two authors, the same state seen twice, the same send with its status.
const instant = fc.integer({ min: 0, max: 20 }).map((step) => MORNING + step * HOUR);
const author = fc.constantFrom<Author>('buyer', 'seller', 'automatic', 'unknown');
const message = fc.record({
  id: fc.option(fc.constantFrom('m1', 'm2', 'm3')),
  author,
  at: instant.map(exactly),
  delivered: fc.boolean(),
});
const reading: fc.Arbitrary<ThreadReading> = fc.record({
  threadId: fc.constantFrom('case', null),
  rowKey: fc.constant(null),
  marketplaceId: fc.constantFrom('A1F83G8C2ARO7P', 'A1PA6795UKMFR9', null),
  orderIds: fc.subarray(['111-1', '111-2']),
  asins: fc.subarray(['B01', 'B02']),
  topicId: fc.option(fc.integer({ min: 1, max: 2 })),
  needsResponse: fc.constantFrom(true, false, null),
  openedAt: fc.option(instant),
  updatedAt: fc.option(instant),
  printedAt: fc.option(instant.map((at) => ({ earliest: at, latest: at + 24 * HOUR }))),
  messages: fc.option(fc.array(message, { maxLength: 4 })),
  wholeConversation: fc.boolean(),
  resolvedAt: fc.option(instant.map(exactly)),
  corroborated: fc.boolean(),
});
const seen = fc.record({
  at: instant,
  machineAt: instant,
  brackets: fc.boolean(),
  source: fc.constantFrom<Seen['source']>('response', 'drawn'),
  view: fc.record({ folder: fc.constantFrom('response-needed', 'all', 'resolved'), narrowed: fc.boolean() }),
}) as fc.Arbitrary<Seen>;
const fact: fc.Arbitrary<Fact> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(reading, seen).map(([read, how]): Fact => (evidence) => addReading(evidence, read, how)) },
  fc
    .record({ at: instant, kind: fc.constantFrom('reply' as const, 'no-response-needed' as const), statusCode: fc.constantFrom(null, 200, 500) })
    .map((send): Fact => (evidence) => addSend(evidence, send)),
  fc.record({ messageId: fc.constantFrom('m1', 'm2'), author, at: instant }).map((choice): Fact => (evidence) => addSettledAuthor(evidence, choice)),
);
const addAll = (facts: readonly Fact[], start = blank()) => facts.reduce((evidence, add) => add(evidence), start);

describe('evidence of a thread', () => {
  it('is the same whatever the order and however often its facts come', () => {
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (facts, dice) => {
        const shuffled = [...facts, ...facts]
          .map((add) => ({ add, key: dice.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ add }) => add);
        expect(addAll(shuffled)).toEqual(addAll(facts));
      }),
      { numRuns: 10_000 },
    );
  });

  it('joins in any grouping to the same', () => {
    const some = fc.tuple(fc.constantFrom('case', 'row:1', 'row:2'), fc.array(fact, { maxLength: 3 })).map(([id, facts]) => addAll(facts, blank(id)));
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        expect(joinEvidence(a, b)).toEqual(joinEvidence(b, a));
        expect(joinEvidence(joinEvidence(a, b), c)).toEqual(joinEvidence(a, joinEvidence(b, c)));
        expect(joinEvidence(a, joinEvidence(a, b))).toEqual(joinEvidence(a, b));
      }),
      { numRuns: 10_000 },
    );
  });

  it('survives a structured clone and JSON', () => {
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 8 }), (facts) => {
        const evidence = addAll(facts);
        expect(structuredClone(evidence)).toEqual(evidence);
        expect(JSON.parse(JSON.stringify(evidence))).toEqual(evidence);
      }),
      { numRuns: 500 },
    );
  });

  it('never changes what it was given', () => {
    const evidence = addAll([(known) => addReading(known, { ...BLANK_READING, updatedAt: MORNING }, seenAt(MORNING))]);
    const before = structuredClone(evidence);
    addReading(evidence, { ...BLANK_READING, updatedAt: MORNING }, seenAt(MORNING + HOUR));
    expect(evidence).toEqual(before);
  });

  it('stays small however often an open thread is looked at', () => {
    let evidence = blank();
    for (let minute = 0; minute < 3 * 24 * 60; minute += 1) {
      const at = MORNING + minute * MINUTE;
      evidence = addReading(evidence, { ...BLANK_READING, needsResponse: true, updatedAt: MORNING }, seenAt(at));
      evidence = addReading(evidence, { ...BLANK_READING, printedAt: { earliest: MORNING, latest: MORNING + HOUR } }, seenAt(at + 1, 'drawn'));
    }
    expect(JSON.stringify(evidence).length).toBeLessThan(5_000);
  });

  it('gives a provisional row the id of its case and remembers the other', () => {
    const joined = joinEvidence(blank('row:abc'), blank('11111111-case'));
    expect(joined.threadId).toBe('11111111-case');
    expect(joined.aliases).toEqual(['row:abc']);
  });

  it('keeps the first sighting, to the millisecond', () => {
    const late = addReading(blank(), BLANK_READING, seenAt(MORNING + HOUR));
    expect(late.firstSeenAt).toBe(MORNING);
    expect(addReading(late, BLANK_READING, seenAt(MORNING - 7)).firstSeenAt).toBe(MORNING - 7);
  });

  it.each([Number.NaN, Infinity, -Infinity])('takes nothing from a reading made at %s', (at) => {
    expect(addReading(blank(), { ...BLANK_READING, updatedAt: MORNING }, seenAt(at))).toEqual(blank());
  });
});
