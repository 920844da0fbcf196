import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backlogAt as recountedBacklog } from '@/utils/domain/metrics/backlog';
import { hourOfWeek } from '@/utils/domain/metrics/hour-of-week';
import { responseMetrics } from '@/utils/domain/metrics/response-metrics';
import { RunningMetrics } from '@/utils/domain/metrics/running-metrics';
import type { Contact } from '@/utils/domain/thread/contacts';
import { DAY, HOUR, MINUTE } from '@/utils/domain/time/observed-time';
import { ReplyClockDatabase } from '@/utils/storage/database';
import { hourOfWeekAt } from '@/utils/storage/arrival-rows';
import { backlogAt, metricsAt, noteContacts, outlookAt } from '@/utils/storage/metric-rows';

const NOW = Date.UTC(2026, 10, 22, 12);

const time = fc
  .tuple(fc.integer({ min: -200, max: 4 }), fc.constantFrom(-1, 0, 1, 30 * MINUTE), fc.constantFrom(0, 0, MINUTE, 3 * HOUR, 9 * DAY))
  .map(([halves, more, wide]) => ({ earliest: NOW + (halves * DAY) / 2 + more, latest: NOW + (halves * DAY) / 2 + more + wide }));
const contact: fc.Arbitrary<Contact> = fc
  .record({ marketplaceId: fc.constantFrom('m', 'n'), startedAt: time, answeredAt: fc.option(time), waivedAt: fc.option(time, { freq: 3 }) })
  .map(({ marketplaceId, startedAt, answeredAt, waivedAt }) => ({
    threadId: 't', accountId: 'a', marketplaceId, startedAt, ...(answeredAt && { answeredAt }), ...(waivedAt && { waivedAt }),
  }));

describe('stored sums', () => {
  it('answer what a recount of the contacts does, whatever was written, changed and removed in whichever portions', async () => {
    const change = fc.record({ before: fc.array(contact, { maxLength: 3 }), after: fc.array(contact, { maxLength: 3 }) });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), time, async (changes, { earliest: now }) => {
        const database = new ReplyClockDatabase(`sums-${(run += 1)}`);
        let stored: Contact[] = [];
        for (const { before, after } of changes) {
          // What a change takes out was put in by the one before.
          await noteContacts(database.metrics, { before: [], after: before });
          await noteContacts(database.metrics, { before, after });
          stored = [...stored, ...after];
        }
        for (const marketplaceId of ['m', 'n']) {
          const ofScope = stored.filter((one) => one.marketplaceId === marketplaceId);
          const running = new RunningMetrics();
          ofScope.forEach((one) => running.add(one));
          const { asSet: told } = await metricsAt(database.metrics, { accountId: 'a', marketplaceId }, { now, windows: [7, 30, 90], ways: ['asSet'] });
          expect(told).toEqual([7, 30, 90].map((windowDays) => running.query({ now, windowDays })));
          for (const { responseTime: _, lateMarks: __, tally: ___, ...counts } of told) expect(responseMetrics(ofScope, { now, windowDays: counts.windowDays })).toMatchObject(counts);
          const scope = { accountId: 'a', marketplaceId };
          const instants = [now, now - DAY, now - 3 * DAY];
          expect(await backlogAt(database.metrics, scope, instants)).toEqual(recountedBacklog(ofScope, instants));
          const ahead = { now, windowDays: 7, targetBasisPoints: 9_000, perDay: 1 };
          expect(await outlookAt(database.metrics, scope, ahead)).toEqual(running.outlook(ahead));
          const week = { now: NOW + 40 * DAY, windowDays: 200, timeZone: 'Asia/Kolkata' };
          expect(await hourOfWeekAt(database.metrics, scope, week)).toEqual(hourOfWeek(ofScope, week));
        }
        await noteContacts(database.metrics, { before: stored, after: [] });
        expect(await database.metrics.count()).toBe(0);
        await database.delete();
      }),
      { numRuns: 60 },
    );
  });
});
