import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactEvidence } from '@/utils/domain/thread/compact-evidence';
import { deriveThread } from '@/utils/domain/thread/derive-thread';
import { DAY } from '@/utils/domain/time/observed-time';
import { evidenceOf, looksAt, MORNING, trueThread } from './generated-truth';

describe('compacted evidence', () => {
  const looksFor = looksAt(['list', 'complete-list', 'all', 'drawn-list', 'conversation', 'drawn-conversation']);

  it('tells the same contacts', () => {
    fc.assert(
      fc.property(trueThread, looksFor, fc.integer({ min: -1, max: 7 }), (events, plan, days) => {
        const { evidence, readings } = evidenceOf(events, plan(events));
        const compact = compactEvidence(evidence, readings, { before: MORNING + days * DAY });
        expect(deriveThread(compact, readings).contacts).toEqual(deriveThread(evidence, readings).contacts);
        expect(JSON.stringify(compact).length).toBeLessThanOrEqual(JSON.stringify(evidence).length);
      }),
      { numRuns: 10_000 },
    );
  });

  it('drops the states of a thread whose conversation was read', () => {
    const events = [{ kind: 'buyer' as const, at: MORNING, lag: 2_000 }, { kind: 'seller' as const, at: MORNING + 3_600_000, lag: 2_000 }];
    const looks = [{ kind: 'list' as const, at: MORNING + 60_000 }, { kind: 'conversation' as const, at: MORNING + 7_200_000 }];
    const { evidence, readings } = evidenceOf(events, looks);
    expect(evidence.updates.length).toBeGreaterThan(0);
    expect(compactEvidence(evidence, readings, { before: MORNING + DAY }).updates).toEqual([]);
  });
});
