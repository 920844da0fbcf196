import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateThread } from '@/utils/domain/sla/evaluate-thread';
import { deriveThread } from '@/utils/domain/thread/derive-thread';
import { addReading, addSend, emptyEvidence, type ThreadEvidence } from '@/utils/domain/thread/evidence';
import type { ThreadReading } from '@/utils/domain/thread/observation';
import { DAY, exactly, HOUR, MINUTE, SECOND } from '@/utils/domain/time/observed-time';
import { BLANK_READING } from '../thread/generated-truth';

const NINE = Date.UTC(2026, 6, 6, 9);

function seen(reading: Partial<ThreadReading>, at = NINE + 10 * MINUTE): ThreadEvidence {
  const how = { at, machineAt: at, brackets: true, source: 'response', view: { folder: 'response-needed', narrowed: false } } as const;
  return addReading(emptyEvidence({ threadId: 'case', accountId: 'account', firstSeenAt: at }), { ...BLANK_READING, ...reading }, how);
}

const slaAt = (evidence: ThreadEvidence, now: number) => evaluateThread(deriveThread(evidence, []), { now });
const conversation = (...authors: ('buyer' | 'seller' | 'unknown')[]): Partial<ThreadReading> => ({
  wholeConversation: true,
  messages: authors.map((author, index) => ({ id: `m${index}`, author, at: exactly(NINE + index * HOUR), delivered: true })),
});

describe('what is shown of a thread', () => {
  const first = seen({ openedAt: NINE, updatedAt: NINE });

  it.each([
    ['on-track', NINE + HOUR],
    ['at-risk', NINE + 13 * HOUR],
    ['at-risk', NINE + DAY],
    ['breached', NINE + DAY + 1],
  ])('%s', (status, now) => {
    const { sla } = slaAt(first, now);
    expect(sla).toMatchObject({ status, basis: 'list', reason: null, startedAt: { earliest: NINE - MINUTE, latest: NINE }, dueAt: { earliest: NINE + DAY - MINUTE, latest: NINE + DAY } });
  });

  it.each([
    ['met', conversation('buyer', 'seller'), null],
    ['unknown', conversation('buyer', 'unknown'), 'author-unknown'],
    ['on-track', conversation('buyer', 'unknown', 'buyer'), 'author-unknown'],
    ['on-track', conversation('buyer', 'seller', 'buyer'), null],
    ['on-track', { openedAt: NINE - 5 * HOUR, updatedAt: NINE }, 'open-to-know'],
    ['unknown', { needsResponse: false, openedAt: NINE, updatedAt: NINE }, 'nothing-waiting'],
  ])('%s, %j', (status, reading, reason) => {
    const { sla } = slaAt(seen(reading, NINE + 3 * HOUR), NINE + 3 * HOUR);
    expect(sla).toMatchObject({ status, reason });
  });

  it('a send waits for proof for 30 seconds and is then told', () => {
    const sent = addSend(first, { at: NINE + HOUR, kind: 'reply', statusCode: 200 });
    expect(slaAt(sent, NINE + HOUR + 30 * SECOND - 1)).toMatchObject({ sla: { pendingSend: { state: 'waiting' } }, nextChangeAt: NINE + HOUR + 30 * SECOND });
    expect(slaAt(sent, NINE + HOUR + 30 * SECOND).sla.pendingSend).toEqual({ kind: 'reply', sentAt: NINE + HOUR, state: 'unproven' });
  });

  it('and whatever is known of it, nothing of it changes before the instant it says', () => {
    const known = fc.record({ openedAt: fc.integer({ min: -50, max: 0 }), updatedAt: fc.integer({ min: 0, max: 30 }), sent: fc.option(fc.integer({ min: 0, max: 40 })) });
    fc.assert(
      fc.property(known, fc.integer({ min: 0, max: 80 * 3_600 }), fc.double({ min: 0, max: 1, noNaN: true }), ({ openedAt, updatedAt, sent }, second, share) => {
        const read = seen({ openedAt: NINE + openedAt * HOUR, updatedAt: NINE + updatedAt * HOUR }, NINE + 31 * HOUR);
        const evidence = sent === null ? read : addSend(read, { at: NINE + sent * HOUR, kind: 'reply', statusCode: 200 });
        const now = NINE + 31 * HOUR + second * SECOND;
        const { sla, nextChangeAt } = slaAt(evidence, now);
        if (nextChangeAt !== null) expect(nextChangeAt).toBeGreaterThan(now);
        const later = Math.floor(now + share * ((nextChangeAt ?? now + 400 * DAY) - 1 - now));
        expect(slaAt(evidence, later).sla).toEqual(sla);
      }),
      { numRuns: 10_000 },
    );
  });

  it('stays as it is until the instant it says', () => {
    let now = NINE + HOUR;
    const statuses: string[] = [];
    for (let next: number | null = now; next !== null; next = slaAt(first, now).nextChangeAt) {
      expect(slaAt(first, next - 1).sla.status).toBe(slaAt(first, now).sla.status);
      now = next;
      statuses.push(slaAt(first, now).sla.status);
    }
    expect(statuses).toEqual(['on-track', 'at-risk', 'at-risk', 'at-risk', 'breached', 'breached']);
  });
});
