import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaksThrough, heldBack, nextQuietStart, quietUntil, snoozeOf, type QuietHours } from '@/utils/domain/sla/quiet-hours';
import { exactly, HOUR, MINUTE } from '@/utils/domain/time/observed-time';

const at = (time: string) => Date.parse(`2026-${time}Z`);
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
const nights: QuietHours = { timeZone: 'UTC', windows: [{ weekdays: EVERY_DAY, from: 22 * 60, to: 8 * 60 }] };
const nightsAndSundays: QuietHours = { timeZone: 'UTC', windows: [...nights.windows, { weekdays: [0], from: 0, to: 24 * 60 }, { weekdays: [3], from: 12 * 60, to: 13 * 60 }] };

describe('quiet hours', () => {
  it.each([
    ['in the evening', nights, '07-06T23:00', '07-07T08:00'],
    ['after midnight', nights, '07-07T02:00', '07-07T08:00'],
    ['at their first instant', nights, '07-06T22:00', '07-07T08:00'],
    ['not at their last', nights, '07-07T08:00', null],
    ['not by day', nights, '07-06T12:00', null],
    ['Sunday between two nights is one silence', nightsAndSundays, '07-04T23:00', '07-06T08:00'],
    ['Wednesday noon', nightsAndSundays, '07-08T12:30', '07-08T13:00'],
    ['not Thursday noon', nightsAndSundays, '07-09T12:30', null],
    ['a night in which the clocks go back is an hour longer', { ...nights, timeZone: 'Europe/Berlin' }, '10-24T21:00', '10-25T07:00'],
  ])('%s', (_name, quiet, now, until) => {
    expect(quietUntil(quiet, at(now))).toBe(until === null ? null : at(until));
  });

  it.each([
    ['this evening', nights, '07-06T12:00', '07-06T22:00'],
    ['not while it is quiet', nights, '07-06T23:00', null],
    ['the next of several', nightsAndSundays, '07-08T09:00', '07-08T12:00'],
    ['never, where there are none', { timeZone: 'UTC', windows: [] }, '07-06T12:00', null],
  ])('begin next: %s', (_name, quiet, now, from) => {
    expect(nextQuietStart(quiet, at(now))).toBe(from === null ? null : at(from));
  });

  it.each([
    ['dies before they end', 3 * HOUR, true],
    ['is due as they end', 9 * HOUR, false],
    ['can wait', 10 * HOUR, false],
    ['is over already', -MINUTE, false],
    ['is due this instant', 0, true],
  ])('what %s', (_name, left, breaks) => {
    expect(breaksThrough(exactly(at('07-06T23:00') + left), at('07-06T23:00'), at('07-07T08:00'))).toBe(breaks);
  });

  it('let nothing through that can wait, and hold nothing that cannot', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7 * 24 * 60 }), fc.integer({ min: 1, max: 24 * 60 }), (minute, left) => {
        const now = at('07-06T00:00') + minute * MINUTE;
        const item = { threadId: 't', level: HOUR, dueAt: exactly(now + left * MINUTE) };
        const end = quietUntil(nightsAndSundays, now);
        const { held } = heldBack([item], { quiet: nightsAndSundays, snoozes: [] }, now);
        expect(held.length === 1).toBe(end !== null && item.dueAt.earliest >= end);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('a snooze', () => {
  const now = at('07-06T12:00');
  const snoozes = [
    { threadId: 'a', until: now + HOUR, reason: 'waits for the warehouse' },
    { threadId: 'a', until: now + 2 * HOUR, reason: 'asked again' },
    { threadId: null, until: now + MINUTE, reason: 'in a meeting' },
    { threadId: 'b', until: now, reason: 'is past' },
  ];

  it('holds its thread until its time, the longest of them', () => {
    expect(snoozeOf('a', snoozes, now)?.reason).toBe('asked again');
    expect(snoozeOf('b', snoozes, now)?.reason).toBe('in a meeting');
    expect(snoozeOf('a', snoozes, now + 2 * HOUR)).toBeNull();
  });

  it('holds notices back with the reason to log', () => {
    const item = (threadId: string) => ({ threadId, level: HOUR, dueAt: exactly(now + HOUR) });
    const result = heldBack([item('a'), item('c')], { quiet: null, snoozes: snoozes.slice(0, 2) }, now);
    expect(result.now).toEqual([item('c')]);
    expect(result.held).toEqual([{ item: item('a'), by: 'snooze', until: now + 2 * HOUR, reason: 'asked again' }]);
  });
});
