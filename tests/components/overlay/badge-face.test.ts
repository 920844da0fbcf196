import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badgeFace } from '@/components/overlay/badge-face';
import type { SlaReason, ThreadSla } from '@/utils/domain/sla/thread-sla';
import { DAY, HOUR, MINUTE, SECOND } from '@/utils/domain/time/observed-time';
import { NOW, someSla } from './some-row';

const between = (earliest: number, latest: number) => ({ earliest, latest });
const sent = (kind: 'reply' | 'no-response-needed', state: 'waiting' | 'unproven') => ({ kind, state, sentAt: NOW - MINUTE });
const unknown = { dueAt: null, startedAt: null, status: 'unknown', basis: null } as const;

const faces: [name: string, sla: ThreadSla | null, expected: { status: string; tone: string; en: string; zh: string }][] = [
  ['plenty of time', someSla(20 * HOUR + 5 * MINUTE), { status: 'on-track', tone: 'on-track', en: '20h 05m', zh: '20时05分' }],
  ['a millisecond over 12 h', someSla(12 * HOUR + 1), { status: 'on-track', tone: 'on-track', en: '12h 00m', zh: '12时00分' }],
  ['12 h', someSla(12 * HOUR), { status: 'at-risk', tone: 'at-risk', en: '12h 00m', zh: '12时00分' }],
  ['4 h', someSla(4 * HOUR), { status: 'at-risk', tone: 'at-risk', en: '4h 00m', zh: '4时00分' }],
  ['under 4 h', someSla(3 * HOUR + 12 * MINUTE), { status: 'at-risk', tone: 'urgent', en: '3h 12m', zh: '3时12分' }],
  ['the last minutes', someSla(4 * MINUTE + 5 * SECOND), { status: 'at-risk', tone: 'urgent', en: '4m 05s', zh: '4分05秒' }],
  ['the very instant', someSla(0), { status: 'at-risk', tone: 'urgent', en: '0s', zh: '0秒' }],
  ['a millisecond late', someSla(-1), { status: 'breached', tone: 'breached', en: '0s late', zh: '超时0秒' }],
  ['two hours late', someSla(-2 * HOUR - 5 * MINUTE), { status: 'breached', tone: 'breached', en: '2h 05m late', zh: '超时2时05分' }],
  ['a range', someSla(between(12 * HOUR + MINUTE, 26 * HOUR)), { status: 'on-track', tone: 'on-track', en: '12h–1d 2h', zh: '12时–1天2时' }],
  ['a range within one hour', someSla(between(5 * HOUR + 10 * MINUTE, 5 * HOUR + 40 * MINUTE)), { status: 'at-risk', tone: 'at-risk', en: '5h 10m–5h 40m', zh: '5时10分–5时40分' }],
  ['an exact minute', someSla(between(3 * HOUR, 3 * HOUR + MINUTE)), { status: 'at-risk', tone: 'urgent', en: '3h 00m', zh: '3时00分' }],
  ['between both ends', someSla(between(-3 * HOUR, 5 * HOUR + MINUTE)), { status: 'at-risk', tone: 'urgent', en: 'may be over, ≤ 5h', zh: '可能已超时，≤ 5时' }],
  ['hardly known, urgent only by its latest end', someSla(between(-40 * HOUR, 9 * HOUR)), { status: 'at-risk', tone: 'at-risk', en: '≤ 9h', zh: '≤ 9时' }],
  ['late by a range', someSla(between(-9 * HOUR, -2 * HOUR)), { status: 'breached', tone: 'breached', en: '2h–9h late', zh: '超时2时–9时' }],
  ['a reply under way', someSla(HOUR, { pendingSend: sent('reply', 'waiting') }), { status: 'at-risk', tone: 'waiting', en: 'sent, waiting for proof', zh: '已发送，等待确认' }],
  ['a reply never shown', someSla(HOUR, { pendingSend: sent('reply', 'unproven') }), { status: 'at-risk', tone: 'urgent', en: '1h 00m · sent? not shown by the page', zh: '1时00分 · 已发送？页面未显示' }],
  ['a mark under way', someSla(HOUR, { pendingSend: sent('no-response-needed', 'waiting') }), { status: 'at-risk', tone: 'waiting', en: 'marked, waiting for proof', zh: '已标记，等待确认' }],
  ['a mark never shown, with time left', someSla(20 * HOUR, { pendingSend: sent('no-response-needed', 'unproven') }), { status: 'on-track', tone: 'at-risk', en: '20h 00m · marked? not shown by the page', zh: '20时00分 · 已标记？页面未显示' }],
  ['answered', someSla(HOUR, { status: 'met' }), { status: 'met', tone: 'met', en: 'answered', zh: '已回复' }],
  ['answered late', someSla(-HOUR, { status: 'late' }), { status: 'late', tone: 'unknown', en: 'answered late', zh: '已回复，超时' }],
  ['waived', someSla(HOUR, { status: 'waived' }), { status: 'waived', tone: 'unknown', en: 'no reply needed', zh: '无需回复' }],
  ['not known', someSla(0, { ...unknown, reason: 'rows-alike' }), { status: 'unknown', tone: 'unknown', en: '?', zh: '?' }],
  ['known deadline, unknown author', someSla(HOUR, { status: 'unknown', reason: 'author-unknown' }), { status: 'unknown', tone: 'unknown', en: '?', zh: '?' }],
  ['gone elsewhere', someSla(HOUR, { status: 'unknown', reason: 'gone-elsewhere' }), { status: 'unknown', tone: 'unknown', en: 'ended elsewhere', zh: '已在别处结束' }],
  ['nothing waiting', someSla(0, { ...unknown, reason: 'nothing-waiting' }), { status: 'unknown', tone: 'unknown', en: 'nothing waiting', zh: '无待回复' }],
  ['not read yet', null, { status: 'unknown', tone: 'unknown', en: '…', zh: '…' }],
];

describe('what a badge shows', () => {
  it.each(faces)('%s', (_, sla, { status, tone, en, zh }) => {
    const face = (language: 'en' | 'zh-CN') => badgeFace({ sla, unknownReason: null, now: NOW, language, blind: false });
    expect(face('en')).toMatchObject({ status, tone, text: en });
    expect(face('zh-CN')).toMatchObject({ status, tone, text: zh });
  });

  it.each(faces)('%s: is never green while blind', (_, sla) => {
    expect(badgeFace({ sla, unknownReason: null, now: NOW, language: 'en', blind: true }).tone).not.toBe('on-track');
  });

  it.each<SlaReason>(['no-time-shown', 'date-unreadable', 'rows-alike', 'author-unknown', 'open-to-know', 'clock-off', 'storage-denied'])(
    'says why it does not know: %s',
    (unknownReason) => {
      for (const language of ['en', 'zh-CN'] as const) {
        const face = badgeFace({ sla: null, unknownReason, now: NOW, language, blind: false });
        expect(face.text).toBe('?');
        expect(face.label.length).toBeGreaterThan(4);
      }
    },
  );

  it('stands the countdown of an own target beside Amazon’s, which alone gives the colour', () => {
    const own = (due: number) => [{ name: 'Golden 12 h', dueAt: between(NOW + due, NOW + due) }];
    const face = (due: number, language: 'en' | 'zh-CN' = 'en') => badgeFace({ sla: someSla(13 * HOUR + 30 * SECOND, { own: own(due) }), unknownReason: null, now: NOW, language, blind: false });
    expect(face(HOUR)).toMatchObject({ tone: 'on-track', text: '13h 00m', own: { text: 'own 1h 00m', label: 'Golden 12 h: 1 hour left' } });
    expect(face(-61 * MINUTE)).toMatchObject({ tone: 'on-track', own: { text: 'own 1h 01m late' } });
    expect(face(HOUR, 'zh-CN').own?.text).toBe('自定 1时00分');
    expect(face(4 * MINUTE + 500).changesAt).toBe(NOW + 501);
    expect(badgeFace({ sla: someSla(13 * HOUR), unknownReason: null, now: NOW, language: 'en', blind: false }).own).toBeUndefined();
  });

  it('reads whole words to those who listen', () => {
    const label = (dueAt: number | { earliest: number; latest: number }, language: 'en' | 'zh-CN' = 'en') =>
      badgeFace({ sla: someSla(dueAt), unknownReason: null, now: NOW, language, blind: false }).label;
    expect(label(3 * HOUR + 12 * MINUTE)).toBe('3 hours 12 minutes left');
    expect(label(between(12 * HOUR, 26 * HOUR))).toBe('between 12 hours and 1 day 2 hours left');
    expect(label(between(-HOUR, 5 * HOUR))).toBe('may be over, at most 5 hours left');
    expect(label(-HOUR - MINUTE)).toBe('1 hour 1 minute late');
    expect(label(DAY, 'zh-CN')).toBe('剩余 1 天');
    expect(label(-61 * MINUTE, 'zh-CN')).toBe('已超时 1 小时 1 分钟');
  });
});

describe('when a badge changes', () => {
  const seen = (sla: ThreadSla, now: number) => {
    const { text, tone, status, label, own } = badgeFace({ sla, unknownReason: null, now, language: 'en', blind: false });
    return { text, tone, status, label, own };
  };

  it('shows nothing else before the instant that it names', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -3 * DAY, max: 3 * DAY }),
        fc.oneof(fc.integer({ min: 0, max: 3 * MINUTE }), fc.integer({ min: 0, max: 4 * DAY })),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.option(fc.integer({ min: -3 * DAY, max: 3 * DAY })),
        (due, width, share, ownDue) => {
          const own = ownDue === null ? {} : { own: [{ name: 'own', dueAt: between(NOW + ownDue, NOW + ownDue + width) }] };
          const sla = someSla({ earliest: due, latest: due + width }, own);
          const { changesAt } = badgeFace({ sla, unknownReason: null, now: NOW, language: 'en', blind: false });
          if (changesAt === null) throw new Error('an open deadline always changes again');
          expect(changesAt).toBeGreaterThan(NOW);
          const before = NOW + Math.floor((changesAt - 1 - NOW) * share);
          expect(seen(sla, before)).toEqual(seen(sla, NOW));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('ticks by the minute, by the second only in the last minutes', () => {
    const wait = (due: number) => (badgeFace({ sla: someSla(due), unknownReason: null, now: NOW, language: 'en', blind: false }).changesAt ?? 0) - NOW;
    expect(wait(3 * HOUR + 30 * SECOND)).toBe(30 * SECOND + 1);
    expect(wait(2 * MINUTE + 500)).toBe(501);
  });

  it('never changes by itself once it is settled', () => {
    expect(badgeFace({ sla: someSla(HOUR, { status: 'met' }), unknownReason: null, now: NOW, language: 'en', blind: false }).changesAt).toBeNull();
  });
});
