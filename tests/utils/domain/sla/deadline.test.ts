import { tz } from '@date-fns/tz';
import { format } from 'date-fns';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueOf, openStatus } from '@/utils/domain/sla/amazon-24h';
import { AMAZON_24H, timersOf, type SlaPolicy } from '@/utils/domain/sla/policies';
import { MARKETPLACES } from '@/utils/domain/time/marketplaces';
import { exactly, HOUR, MINUTE } from '@/utils/domain/time/observed-time';

const ZONES = [...new Set(MARKETPLACES.map((marketplace) => marketplace.timeZone))];

/** Instants of every clock change of a zone from 2024 to 2030, by looking at its offset every hour and then every minute. */
function clockChanges(zone: string): number[] {
  const clock = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  const offsetAt = (at: number) => clock.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value;
  const changes: number[] = [];
  for (let at = Date.UTC(2024, 0, 1); at < Date.UTC(2031, 0, 1); at += 12 * HOUR) {
    if (offsetAt(at) === offsetAt(at + 12 * HOUR)) continue;
    let low = at;
    let high = at + 12 * HOUR;
    while (high - low > MINUTE) {
      const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
      if (offsetAt(middle) === offsetAt(low)) low = middle;
      else high = middle;
    }
    changes.push(high);
  }
  return changes;
}

describe('a deadline', () => {
  it.each(ZONES)('is exactly 86,400,000 ms after the start around every clock change from 2024 to 2030: %s', (zone) => {
    const changes = clockChanges(zone);
    for (const change of changes) {
      for (let start = change - 25 * HOUR; start <= change + 25 * HOUR; start += 30 * MINUTE) {
        expect(dueOf(exactly(start))).toEqual(exactly(start + 86_400_000));
      }
    }
    expect(changes.length === 0 || changes.length >= 13, `${changes.length} changes`).toBe(true);
  });

  it('is so from any millisecond of those days, by Amazon’s policy and by an own target on elapsed time', () => {
    const changes = ZONES.flatMap((zone) => clockChanges(zone));
    const own: SlaPolicy = { ...AMAZON_24H, id: 'own' };
    fc.assert(
      fc.property(fc.constantFrom(...changes), fc.integer({ min: -26 * HOUR, max: 26 * HOUR }), fc.integer({ min: 0, max: 3 * HOUR }), (change, after, width) => {
        const startedAt = { earliest: change + after, latest: change + after + width };
        const due = { earliest: startedAt.earliest + 86_400_000, latest: startedAt.latest + 86_400_000 };
        expect(dueOf(startedAt)).toEqual(due);
        expect(timersOf([AMAZON_24H, own], { startedAt, marketplaceId: null, topicId: null }).map(({ dueAt }) => dueAt)).toEqual([due, due]);
      }),
      { numRuns: 10_000 },
    );
  });

  it('reads an hour earlier the next day where the clocks went back', () => {
    const start = Date.UTC(2026, 9, 31, 27); // 20:00 in Los Angeles on 31 October
    const local = (at: number) => format(at, 'MM-dd HH:mm', { in: tz('America/Los_Angeles') });
    expect([local(start), local(dueOf(exactly(start)).latest)]).toEqual(['10-31 20:00', '11-01 19:00']);
  });
});

describe('the status of an open contact', () => {
  const start = { earliest: 0, latest: HOUR };
  it.each([
    ['on-track', 'a millisecond before 12 h are left', 12 * HOUR - 1],
    ['at-risk', 'when 12 h are left to the earliest deadline', 12 * HOUR],
    ['at-risk', 'exactly at the earliest deadline', 24 * HOUR],
    ['at-risk', 'between both: it may be over', 24 * HOUR + 1],
    ['at-risk', 'exactly at the latest deadline', 25 * HOUR],
    ['breached', 'a millisecond after the latest', 25 * HOUR + 1],
  ])('is %s %s', (status, _when, now) => {
    expect(openStatus(dueOf(start), now)).toBe(status);
  });
});
