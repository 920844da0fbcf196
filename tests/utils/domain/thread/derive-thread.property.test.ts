import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveThread } from '@/utils/domain/thread/derive-thread';
import { bothReaders, evidenceOf, looksAt, looksThenRead, shownAt, stateAfter, trueThread, type TrueEvent, type TruePeek } from './generated-truth';

/** What really was so at the last look, and what is derived from these looks. */
function compare(events: readonly TrueEvent[], looks: readonly TruePeek[]) {
  const { evidence, readings } = evidenceOf(events, looks);
  const last = looks.at(-1);
  const truth = stateAfter(shownAt(events, last?.at ?? 0));
  return { truth, derived: deriveThread(evidence, readings), known: evidence.updates.length > 0 || evidence.messages.length > 0 };
}

/** A conversation does not show marks: where one was read, only lists could have told of them. */
const withoutMarks = trueThread.map((events) => events.filter((event) => !event.kind.endsWith('mark')));

describe('what is derived from looks at a thread, against what really happened', () => {
  it.each([
    ['lists and conversations of responses', withoutMarks, looksAt(['list', 'complete-list', 'all', 'conversation'])],
    ['lists of responses', trueThread, looksAt(['list', 'complete-list', 'all'])],
    ['drawn lists', trueThread, looksAt(['drawn-list', 'complete-drawn-list'])],
    ['a drawn conversation in the end', withoutMarks, looksThenRead(['drawn-list', 'complete-drawn-list'])],
    ['lists of both', trueThread, bothReaders(looksAt(['list', 'complete-list', 'all']))],
  ] as const)('contains the true start of what waits: %s', (_name, threads, looksFor) => {
    fc.assert(
      fc.property(threads, looksFor, (events, plan) => {
        const { truth, derived } = compare(events, plan(events));
        if (truth.waitingSince === null) return;
        expect(derived.open, 'it waits').not.toBeNull();
        expect(derived.open?.startedAt.earliest).toBeLessThanOrEqual(truth.waitingSince);
        expect(derived.open?.startedAt.latest).toBeGreaterThanOrEqual(truth.waitingSince);
      }),
      { numRuns: 10_000 },
    );
  });

  it('is never widened by more evidence about the same moment', () => {
    const looksFor = looksAt(['list', 'complete-list', 'all', 'conversation']);
    fc.assert(
      fc.property(withoutMarks, looksFor, fc.infiniteStream(fc.boolean()), (events, plan, coin) => {
        const looks = plan(events);
        const some = looks.filter((_, index) => index === looks.length - 1 || coin.next().value);
        const more = compare(events, looks);
        const less = compare(events, some);
        if (!more.derived.open || !less.derived.open || more.truth.waitingSince === null) return;
        expect(more.derived.open.startedAt.earliest).toBeGreaterThanOrEqual(less.derived.open.startedAt.earliest);
        expect(more.derived.open.startedAt.latest).toBeLessThanOrEqual(less.derived.open.startedAt.latest);
      }),
      { numRuns: 10_000 },
    );
  });
});
