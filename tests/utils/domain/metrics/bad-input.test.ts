import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrivalOf } from '@/utils/domain/metrics/arrival-days';
import { backlogAt, oldestWaiting } from '@/utils/domain/metrics/backlog';
import { hourOfWeek } from '@/utils/domain/metrics/hour-of-week';
import { lateMarks } from '@/utils/domain/metrics/late-marks';
import { outlook } from '@/utils/domain/metrics/outlook';
import { responseMetrics } from '@/utils/domain/metrics/response-metrics';
import { rollOffs } from '@/utils/domain/metrics/roll-off';
import { RunningMetrics } from '@/utils/domain/metrics/running-metrics';
import { countdownOf } from '@/utils/domain/sla/countdown';
import { levelsCrossed, nextLevelAt } from '@/utils/domain/sla/escalation';
import { evaluateThread } from '@/utils/domain/sla/evaluate-thread';
import { AMAZON_24H, DECEMBER_12H, timersOf } from '@/utils/domain/sla/policies';
import { TEAM_4H } from '@/utils/domain/sla/policy-examples';
import { contactsOf, type ContactRules } from '@/utils/domain/thread/contacts';
import { deriveThread } from '@/utils/domain/thread/derive-thread';
import { addReading, emptyEvidence } from '@/utils/domain/thread/evidence';
import type { Author, Message } from '@/utils/domain/thread/thread';
import { DAY, HOUR } from '@/utils/domain/time/observed-time';
import { BLANK_READING } from '../thread/generated-truth';

const NOW = Date.UTC(2026, 10, 22, 12);

/** Times as a broken page, a clock set back or forward, or a script with bad intent tells them. */
const instant = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -100, max: 100 }).map((hours) => NOW + hours * HOUR) },
  { weight: 1, arbitrary: fc.constantFrom(Number.NaN, Infinity, -Infinity, 0, -0, -5 * DAY, -1e15, 9e15, 8.64e15, -8.64e15, 1e300, 0.5, 253_402_300_800_000, NOW / 1_000) },
);
const time = fc.record({ earliest: instant, latest: instant });
const message: fc.Arbitrary<Message> = fc.record(
  { id: fc.constantFrom('a', 'b', 'c', ''), author: fc.constantFrom<Author>('buyer', 'seller', 'automatic', 'amazon', 'unknown'), at: time, delivered: fc.boolean() },
  { requiredKeys: ['author', 'at'] },
);
const rules: fc.Arbitrary<ContactRules> = fc.record({ automaticRepliesCount: fc.boolean(), countPer: fc.constantFrom('turn', 'message', 'thread-per-24h') });
const thread = fc.record({ messages: fc.array(message, { maxLength: 8 }), noResponseNeededAt: fc.array(time, { maxLength: 3 }) }).map((read) => ({
  id: 't', accountId: 'a', marketplaceId: 'A0NEVERSEEN', orderIds: [], asins: [], firstSeenAt: NOW, ...read,
}));

describe('whatever times a page tells', () => {
  it('contacts, counts and everything drawn from them are defined: each contact is counted once, the rate lies between 0 and 1', () => {
    fc.assert(
      fc.property(thread, rules, fc.constantFrom(7, 30, 90), (read, how, windowDays) => {
        const contacts = contactsOf(read, how);
        if (how.countPer === 'message') {
          const buyers = read.messages.filter(({ author, id }) => author === 'buyer' && id === undefined).length;
          expect(contacts.length, 'no message of a buyer is lost').toBeGreaterThanOrEqual(buyers > 0 ? 1 : 0);
        }
        for (const { startedAt, answeredAt, waivedAt } of contacts) {
          for (const each of [startedAt, answeredAt, waivedAt]) if (each) expect(each.earliest).toBeLessThanOrEqual(each.latest);
        }
        const window = { now: NOW, windowDays };
        const { onTime, late, missed, pending, waived, uncertain, rate, responseTime } = responseMetrics(contacts, window);
        const meets = contacts.filter(({ startedAt }) => startedAt.latest > NOW - windowDays * DAY && startedAt.earliest <= NOW);
        expect(onTime + late + missed + pending + waived + uncertain).toBe(meets.length);
        if (rate) expect(0 <= rate.low && rate.low <= rate.high && rate.high <= 1).toBe(true);
        if (responseTime) expect(Object.values(responseTime).every(Number.isFinite)).toBe(true);
        const running = new RunningMetrics();
        for (const contact of contacts) running.add(contact);
        expect(running.query(window)).toMatchObject({ onTime, late, missed, pending, waived, uncertain, rate });
        expect(lateMarks(contacts, window).count).toBeLessThanOrEqual(waived);
        const [backlog] = backlogAt(contacts, [NOW]);
        expect(backlog?.waiting).toBeLessThanOrEqual(backlog?.perhaps ?? -1);
        oldestWaiting(contacts, NOW);
        rollOffs(contacts, { now: NOW });
        for (const contact of contacts) expect(Number.isFinite(arrivalOf(contact).day)).toBe(true);
        const { hours, unplaced } = hourOfWeek(contacts, { ...window, timeZone: 'Asia/Kolkata' });
        expect(hours.reduce((sum, count) => sum + count, 0) + unplaced).toBe(meets.length);
        for (const { counts } of outlook(contacts, { ...window, targetBasisPoints: 9_000, perDay: 0 }).days) expect(0 <= counts.onTime && counts.onTime <= counts.counted).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });

  it('a thread read with them has a status, a countdown, levels and timers, or none; nothing throws', () => {
    const reading = fc.record({
      needsResponse: fc.constantFrom(true, false, null), openedAt: fc.option(instant), updatedAt: fc.option(instant), printedAt: fc.option(time), resolvedAt: fc.option(time),
      messages: fc.option(fc.array(message.map(({ id, author, at, delivered }) => ({ id: id ?? null, author, at, delivered: delivered ?? true })), { maxLength: 5 })),
      wholeConversation: fc.boolean(), corroborated: fc.boolean(), marketplaceId: fc.constantFrom('A0NEVERSEEN', '', null),
    });
    const seen = fc.record({ at: instant, machineAt: instant, brackets: fc.boolean(), source: fc.constantFrom<'response' | 'drawn'>('response', 'drawn') });
    const statuses = ['on-track', 'at-risk', 'breached', 'met', 'late', 'waived', 'unknown'];
    fc.assert(
      fc.property(fc.array(fc.tuple(reading, seen), { maxLength: 4 }), fc.array(instant, { maxLength: 3 }), instant, rules, (looks, complete, now, how) => {
        let evidence = emptyEvidence({ threadId: 'case', accountId: 'a', firstSeenAt: NOW });
        for (const [read, at] of looks) evidence = addReading(evidence, { ...BLANK_READING, ...read }, { ...at, view: { folder: 'response-needed', narrowed: false } });
        const derived = deriveThread(evidence, complete.map((at) => ({ accountId: 'a', at, pages: [at] })), { rules: how });
        const { sla } = evaluateThread(derived, { now });
        expect(statuses).toContain(sla.status);
        expect(sla.dueAt === null || sla.dueAt.earliest <= sla.dueAt.latest).toBe(true);
        if (derived.contacts.length === 0) expect(sla).toMatchObject({ status: 'unknown', reason: 'nothing-waiting' });
        if (!sla.dueAt || !sla.startedAt) return;
        levelsCrossed(sla.dueAt, now);
        nextLevelAt(sla.dueAt, now);
        countdownOf(sla.dueAt, now);
        timersOf([AMAZON_24H, DECEMBER_12H, TEAM_4H], { startedAt: sla.startedAt, marketplaceId: sla.marketplaceId, topicId: null });
      }),
      { numRuns: 10_000 },
    );
  });
});
