import { describe, expect, it } from 'vitest';
import { accountMark } from '@/components/shared/account-mark';
import { dueSentence } from '@/components/shared/due-sentence';
import { entryFace, nextFaceChange } from '@/components/shared/entry-face';
import { errorBudget } from '@/components/shared/error-budget';
import { formatsFor } from '@/components/shared/formats';
import { blindAccounts, readingState } from '@/components/shared/inbox-freshness';
import { rateTone } from '@/components/shared/rate-tone';
import type { ResponseMetrics } from '@/utils/domain/metrics/response-metrics';
import { DAY, HOUR, MINUTE, SECOND } from '@/utils/domain/time/observed-time';
import { popupTexts } from '@/utils/text/popup';
import { NOW } from './stored-rows';

describe('a rate in words', () => {
  const { percent, percentRange } = formatsFor('en');
  it.each([
    [0.9, '90%'],
    [0.89996, '89.9%'],
    [2 / 3, '66.6%'],
    [1, '100%'],
    [0.9999, '99.9%'],
    [0, '0%'],
  ])('%f is %s: never rounded up to a target it missed', (share, text) => {
    expect(percent(share)).toBe(text);
  });

  it('is one figure where both ends print alike, else a range', () => {
    expect(percentRange({ low: 0.931, high: 0.9311 })).toBe('93.1%');
    expect(percentRange({ low: 0.809, high: 0.904 })).toBe('80.9–90.4%');
  });
});

describe('times in words', () => {
  it.each([
    [30 * SECOND, 'just now'],
    [4 * MINUTE, '4 minutes ago'],
    [90 * MINUTE, '1 hour ago'],
    [47 * HOUR, '47 hours ago'],
    [3 * DAY, '3 days ago'],
    [-MINUTE, 'just now'],
  ])('%d ms past is “%s”', (past, text) => {
    expect(formatsFor('en').ago(NOW - past, NOW)).toBe(text);
  });

  it.each([
    [12 * HOUR, '12 hr', '12小时'],
    [26 * HOUR + 30 * MINUTE, '1 day 2 hr', '1天2小时'],
    [95 * MINUTE, '1 hr 35 min', '1小时35分钟'],
    [20 * SECOND, '0 min', '0分钟'],
  ])('%d ms last “%s”', (length, en, zh) => {
    expect(formatsFor('en').duration(length)).toBe(en);
    expect(formatsFor('zh-CN').duration(length)).toBe(zh);
  });

  it('name the weekday of what is not today', () => {
    const { nearTime } = formatsFor('en');
    expect(nearTime(NOW + MINUTE, NOW)).toMatch(/^\d\d:\d\d$/);
    expect(nearTime(NOW + DAY, NOW)).toMatch(/^Tue,? \d\d:\d\d$/);
  });
});

describe('a deadline in words', () => {
  const formats = formatsFor('en');
  const say = (earliest: number, latest = earliest) => dueSentence({ earliest, latest }, NOW, popupTexts.en, formats);
  it('is one time, a range, or past', () => {
    expect(say(NOW + HOUR)).toMatch(/^due \d\d:\d\d$/);
    expect(say(NOW + HOUR, NOW + HOUR + MINUTE)).toMatch(/^due \d\d:\d\d$/);
    expect(say(NOW + HOUR, NOW + 3 * HOUR)).toMatch(/^due \d\d:\d\d – \d\d:\d\d$/);
    expect(say(NOW - HOUR)).toMatch(/^was due \d\d:\d\d$/);
    expect(dueSentence(null, NOW, popupTexts.en, formats)).toBe('no deadline known');
  });

  it('says of ends on different days the day of each, today too', () => {
    const at = (day: number, hour: number) => new Date(2026, 10, day, hour, 17).getTime();
    const between = (language: 'en' | 'zh-CN') =>
      dueSentence({ earliest: at(20, 17), latest: at(22, 19) }, at(22, 15), popupTexts[language], formatsFor(language));
    expect(between('en')).toBe('due Fri 17:17 – today 19:17');
    expect(between('zh-CN')).toBe('周五17:17 – 今天19:17 之间到期');
    const toTomorrow = dueSentence({ earliest: at(22, 19), latest: at(23, 9) }, at(22, 15), popupTexts.en, formats);
    expect(toTomorrow).toBe('due today 19:17 – Mon 09:17');
  });
});

describe('the face of a deadline', () => {
  const face = (earliest: number, latest = earliest, blind = false) => entryFace({ earliest, latest }, NOW, { language: 'en', blind });
  it.each([
    ['more than twelve hours', NOW + 12 * HOUR + 1, 'on-track', 'on-track'],
    ['twelve hours', NOW + 12 * HOUR, 'at-risk', 'at-risk'],
    ['four hours', NOW + 4 * HOUR, 'at-risk', 'at-risk'],
    ['under four hours', NOW + 4 * HOUR - 1, 'at-risk', 'urgent'],
    ['exactly now, which is on time', NOW, 'at-risk', 'urgent'],
    ['a millisecond past', NOW - 1, 'breached', 'breached'],
  ])('with %s', (_, due, status, tone) => {
    expect(face(due)).toMatchObject({ status, tone });
  });

  it('is not over while only the earliest end has passed', () => {
    expect(face(NOW - HOUR, NOW + HOUR)).toMatchObject({ status: 'at-risk', tone: 'urgent' });
  });

  it('is grey instead of green of an inbox not read lately, and keeps its other colours', () => {
    expect(face(NOW + 20 * HOUR, undefined, true).tone).toBe('unknown');
    expect(face(NOW + HOUR, undefined, true).tone).toBe('urgent');
  });

  it('changes no later than its status does', () => {
    const dueAt = { earliest: NOW + 12 * HOUR + 20 * SECOND, latest: NOW + 12 * HOUR + 20 * SECOND };
    expect(nextFaceChange(dueAt, NOW)).toBeLessThanOrEqual(NOW + 20 * SECOND);
  });
});

describe('what a rate still allows', () => {
  const metrics = (counts: Partial<ResponseMetrics>): ResponseMetrics => ({
    windowDays: 30, onTime: 0, late: 0, missed: 0, pending: 0, waived: 0, uncertain: 0, rate: null, responseTime: null, ...counts,
  });
  it.each([
    ['nothing to count', metrics({ pending: 3 }), { kind: 'no-data' }],
    ['30 of 30', metrics({ onTime: 30, rate: { low: 1, high: 1 } }), { kind: 'misses', low: 3, high: 3 }],
    ['exactly the target', metrics({ onTime: 9, missed: 1, rate: { low: 0.9, high: 0.9 } }), { kind: 'misses', low: 0, high: 0 }],
    ['under the target', metrics({ onTime: 8, late: 1, missed: 1, rate: { low: 0.8, high: 0.8 } }), { kind: 'replies', low: 10, high: 10 }],
    ['an uncertain one', metrics({ onTime: 29, uncertain: 1, rate: { low: 29 / 30, high: 1 } }), { kind: 'misses', low: 2, high: 3 }],
  ])('of %s', (_, given, budget) => {
    expect(errorBudget(given, 9_000)).toEqual(budget);
  });

  it.each([
    [null, 'unknown'],
    [{ low: 0.9, high: 0.95 }, 'on-track'],
    [{ low: 0.85, high: 0.95 }, 'at-risk'],
    [{ low: 0.7, high: 0.89 }, 'urgent'],
  ])('colours %j as %s: green only where even the worst reaches the target', (rate, tone) => {
    expect(rateTone(rate, 9_000)).toBe(tone);
  });
});

describe('the state of reading', () => {
  const inbox = (accountId: string, read: number, complete: number | null) => ({
    accountId, host: 'h', lastReadAt: NOW - read, lastCompleteAt: complete === null ? null : NOW - complete,
  });
  const state = (inboxes: ReturnType<typeof inbox>[], more: object = {}) => readingState({ trouble: null, paused: false, inboxes, staleAfter: HOUR, now: NOW, ...more });

  it('puts what keeps it from knowing before what it knows', () => {
    const fresh = [inbox('a', MINUTE, MINUTE)];
    expect(state(fresh, { trouble: 'storage-denied', paused: true }).kind).toBe('trouble');
    expect(state(fresh, { paused: true }).kind).toBe('paused');
    expect(state([]).kind).toBe('never');
    expect(state([...fresh, inbox('b', HOUR + 1, HOUR + 1)])).toMatchObject({ kind: 'stale', at: NOW - HOUR - 1 });
    expect(state([...fresh, inbox('b', HOUR, null)])).toEqual({ kind: 'partly', at: NOW - HOUR, completeAt: null });
    expect(state([...fresh, inbox('b', MINUTE, HOUR)])).toMatchObject({ kind: 'reading', at: NOW - HOUR });
  });

  it('is not complete where only part was read since: what came meanwhile may lie on the other pages', () => {
    expect(state([inbox('a', MINUTE, 3 * DAY)])).toEqual({ kind: 'partly', at: NOW - MINUTE, completeAt: NOW - 3 * DAY });
    expect(state([inbox('a', MINUTE, HOUR + 1)]).kind).toBe('partly');
  });

  it('takes no reading from the future for a fresh one: the clock was set back', () => {
    expect(state([inbox('a', -6 * MINUTE, -6 * MINUTE)]).kind).toBe('stale');
    expect(state([inbox('a', -4 * MINUTE, -4 * MINUTE)]).kind).toBe('reading');
    expect(blindAccounts([inbox('a', -6 * MINUTE, null)], false, HOUR, NOW)('a')).toBe(true);
  });

  it('is blind to accounts that were not read lately or never, and to all while paused', () => {
    const inboxes = [inbox('seen', HOUR, null), inbox('old', HOUR + 1, null)];
    const blind = blindAccounts(inboxes, false, HOUR, NOW);
    expect(['seen', 'old', 'never'].map(blind)).toEqual([false, true, true]);
    expect(blindAccounts(inboxes, true, HOUR, NOW)('seen')).toBe(true);
  });
});

it.each([
  ['A1B2C3D4E5F6G7', 'A1…F6G7'],
  ['A1B2C3', 'A1B2C3'],
  ['label:9f86d081884c', '9f…884c'],
  ['unknown:sellercentral.amazon.de', 'amazon.de'],
])('an account %s is told apart as %s: its name is never stored', (id, mark) => {
  expect(accountMark(id)).toBe(mark);
});
