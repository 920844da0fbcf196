import { describe, expect, it } from 'vitest';
import { explainRow } from '@/components/overlay/row-explanation';
import { DAY, HOUR, MINUTE } from '@/utils/domain/time/observed-time';
import type { ThreadSla } from '@/utils/domain/sla/thread-sla';
import { NOW, someSla } from './some-row';

const explain = (sla: ThreadSla | null, language: 'en' | 'zh-CN' = 'en', teamZone = 'Europe/Berlin') =>
  explainRow({ sla, unknownReason: null, now: NOW, language, teamZone });
const lines = (sla: ThreadSla | null, language: 'en' | 'zh-CN' = 'en', teamZone = 'Europe/Berlin') =>
  explain(sla, language, teamZone).facts.map(({ label, lines }) => [label, ...lines]);

describe('explaining a countdown', () => {
  it('gives start and deadline in the marketplace’s time and the team’s, and the source', () => {
    expect(lines(someSla(HOUR))).toEqual([
      ['Buyer wrote', 'Sun, Nov 22, 00:00 GMT+9 (time in Japan)', 'Sat, Nov 21, 16:00 GMT+1 (your time)'],
      ['Reply due', 'Mon, Nov 23, 00:00 GMT+9 (time in Japan)', 'Sun, Nov 22, 16:00 GMT+1 (your time)'],
      ['Source', expect.any(String)],
    ]);
  });

  it('gives one time where both are the same', () => {
    expect(lines(someSla(HOUR), 'en', 'Asia/Tokyo')[1]).toEqual(['Reply due', 'Mon, Nov 23, 00:00 GMT+9 (your time)']);
    expect(lines(someSla(HOUR, { marketplaceId: null }))[1]).toEqual(['Reply due', 'Sun, Nov 22, 16:00 GMT+1 (your time)']);
  });

  it('gives both ends of what is only a range, and one of what is exact to the minute', () => {
    const due = (latest: number) => lines(someSla({ earliest: HOUR, latest }, { marketplaceId: null }))[1]?.[1]?.replaceAll(/\s/g, ' ');
    expect(due(3 * HOUR)).toBe('Sun, Nov 22, 16:00 – 18:00 GMT+1 (your time)');
    expect(due(HOUR + MINUTE)).toBe('Sun, Nov 22, 16:00 GMT+1 (your time)');
  });

  it('speaks Chinese', () => {
    const [start, due] = lines(someSla(HOUR), 'zh-CN');
    expect(start?.[0]).toBe('买家来信');
    expect(due).toEqual(['回复截止', '11月23日周一 00:00 GMT+9 (日本站点时间)', '11月22日周日 16:00 GMT+1 (您的时间)']);
  });

  it('names both zones across a clock change', () => {
    const at = Date.UTC(2026, 9, 25, 0, 0) - NOW;
    expect(lines(someSla({ earliest: at, latest: at + 3 * HOUR }, { marketplaceId: null }))[1]?.[1]).toMatch(/02:00.*04:00 GMT\+2\/GMT\+1/);
  });

  it('survives a zone that the browser does not know', () => {
    const ofMachine = lines(someSla(HOUR, { marketplaceId: null }), 'en', Intl.DateTimeFormat().resolvedOptions().timeZone);
    expect(lines(someSla(HOUR, { marketplaceId: null }), 'en', 'Mars/Olympus')).toEqual(ofMachine);
  });

  it.each([
    ['may be over', someSla({ earliest: -HOUR, latest: HOUR }), /may be over/],
    ['sent, waiting', someSla(HOUR, { pendingSend: { kind: 'reply', sentAt: NOW, state: 'waiting' } }), /has not shown it yet/],
    ['sent, unproven', someSla(HOUR, { pendingSend: { kind: 'reply', sentAt: NOW, state: 'unproven' } }), /the clock runs on/],
    ['only a range', someSla({ earliest: HOUR, latest: DAY }, { reason: 'open-to-know' }), /open the message/],
    ['over 48 h', someSla(-25 * HOUR), /A-to-z/],
    ['answered', someSla(HOUR, { status: 'met' }), /within 24 hours/],
    ['not read yet', null, /not been read/],
  ])('says what is special: %s', (_, sla, expected) => {
    expect(explain(sla).why.join('\n')).toMatch(expected);
    expect(explain(sla, 'zh-CN').why.join('')).toMatch(/\p{Script=Han}/u);
  });

  it('says nothing where all is plain', () => {
    expect(explain(someSla(HOUR)).why).toEqual([]);
  });

  it('says past the deadline from when a claim is possible', () => {
    expect(explain(someSla(-HOUR)).why).toEqual(['A-to-z possible from Mon, Nov 23, 14:00 GMT+1.']);
    expect(explain(someSla(-HOUR, { status: 'late' })).why.join()).not.toMatch(/A-to-z/);
  });

  it('says where a doubtful author is settled, and that times contradict each other', () => {
    const why = (more: Parameters<typeof someSla>[1]) => explainRow({ sla: someSla(HOUR, more), unknownReason: null, now: NOW, language: 'en', teamZone: 'UTC' }).why.join(' ');
    expect(why({ status: 'unknown', reason: 'author-unknown' })).toContain('Say which it was in ReplyClock’s popup');
    expect(why({ contradicts: true })).toContain('contradict each other; the more exact one is used');
    expect(why({})).not.toMatch(/contradict|popup/);
  });

  it('stands an own target beside Amazon’s deadline', () => {
    const own = [{ name: 'Golden 12 h', dueAt: { earliest: NOW, latest: NOW } }];
    expect(lines(someSla(HOUR, { own, marketplaceId: null })).map(([label]) => label)).toEqual(['Buyer wrote', 'Reply due', 'Golden 12 h', 'Source']);
  });

  it('speaks of a claim only while nobody has answered, and not at 48 h sharp', () => {
    expect(explain(someSla(-24 * HOUR)).why.join()).toMatch(/possible from/);
    expect(explain(someSla(-24 * HOUR - 1)).why.join()).toMatch(/may now file/);
    expect(explain(someSla(-25 * HOUR, { status: 'late' })).why.join()).not.toMatch(/A-to-z/);
  });
});
