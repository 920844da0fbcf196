import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LEVELS, levelAt } from '@/utils/domain/sla/escalation';
import { dueOf } from '@/utils/domain/sla/amazon-24h';
import { noticesDue, type GivenNotice, type NoticeSubject } from '@/utils/domain/sla/notices';
import { DAY, exactly, HOUR, MINUTE } from '@/utils/domain/time/observed-time';

const NOW = Date.UTC(2026, 6, 6, 9);
/** A contact with this long left. */
const left = (ms: number, threadId = 't'): NoticeSubject => ({ threadId, startedAt: exactly(NOW + ms - DAY) });

describe('notices', () => {
  it('say the most urgent of several levels, once', () => {
    const first = noticesDue([left(50 * MINUTE)], [], { now: NOW });
    expect(first.notices).toMatchObject([{ kind: 'contact', item: { threadId: 't', level: HOUR } }]);
    expect(noticesDue([left(50 * MINUTE)], first.given, { now: NOW }).notices).toEqual([]);
    expect(first.nextAt).toBe(NOW + 35 * MINUTE);
  });

  it('say each further level once', () => {
    const given: GivenNotice[] = [{ threadId: 't', level: HOUR, at: NOW - 46 * MINUTE }];
    expect(noticesDue([left(14 * MINUTE)], given, { now: NOW }).notices).toMatchObject([{ item: { level: 15 * MINUTE } }]);
  });

  it('arm a level again where new evidence moves the deadline past it', () => {
    const given: GivenNotice[] = [{ threadId: 't', level: 4 * HOUR, at: NOW }];
    const moved = left(10 * HOUR);
    expect(noticesDue([moved], given, { now: NOW }).notices).toEqual([]);
    expect(noticesDue([moved], given, { now: NOW + 6 * HOUR }).notices).toMatchObject([{ item: { level: 4 * HOUR } }]);
    const later = { threadId: 't', startedAt: exactly(NOW + 20 * HOUR - DAY) };
    expect(noticesDue([later], given, { now: NOW }).notices).toEqual([]);
    expect(noticesDue([later], given, { now: NOW + 16 * HOUR }).notices).toHaveLength(1);
  });

  it('are not repeated where the deadline moves a little within a level', () => {
    const given: GivenNotice[] = [{ threadId: 't', level: 4 * HOUR, at: NOW }];
    expect(noticesDue([left(3.9 * HOUR)], given, { now: NOW + MINUTE }).notices).toEqual([]);
  });

  it('of a later contact in the same thread are its own', () => {
    const given: GivenNotice[] = [{ threadId: 't', level: 0, at: NOW - 2 * DAY }];
    expect(noticesDue([left(HOUR)], given, { now: NOW }).notices).toHaveLength(1);
  });

  it.each([
    [3, false, ['contact', 'contact', 'contact']],
    [4, false, ['group']],
    [3, true, ['digest']],
    [1, true, ['contact']],
    [0, true, []],
  ])('of %i contacts, after sleep: %s', (count, woke, kinds) => {
    const open = Array.from({ length: count }, (_, index) => left(HOUR, `t${index}`));
    expect(noticesDue(open, [], { now: NOW, woke }).notices.map((notice) => notice.kind)).toEqual(kinds);
  });

  it('name the most urgent contact first', () => {
    const open = [left(3 * HOUR, 'b'), left(-HOUR, 'c'), left(HOUR, 'a'), left(3 * HOUR, 'a2')];
    const [notice] = noticesDue(open, [], { now: NOW }).notices;
    expect(notice?.kind === 'group' && notice.items.map((item) => item.threadId)).toEqual(['c', 'a', 'a2', 'b']);
  });

  it('come at most once per level and contact, and none is left out, whenever the worker happens to wake', () => {
    const wakes = fc.array(fc.integer({ min: 0, max: 30 * 60 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(wakes, (minutes) => {
        const subject = left(DAY);
        let given: GivenNotice[] = [];
        for (const minute of minutes.sort((a, b) => a - b)) {
          const now = NOW + minute * MINUTE;
          given = [...given, ...noticesDue([subject], given, { now }).given];
          const due = DEFAULT_LEVELS.filter((level) => levelAt(level, dueOf(subject.startedAt)) <= now);
          if (due.length > 0) expect(given.at(-1)?.level).toBe(Math.min(...due));
        }
        expect(new Set(given.map(({ level }) => level)).size).toBe(given.length);
      }),
      { numRuns: 10_000 },
    );
  });
});
