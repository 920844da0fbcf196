import { describe, expect, it } from 'vitest';
import { crossedText } from '@/components/overlay/crossed-text';
import { createLevelAnnouncer } from '@/components/overlay/level-announcer';
import { exactly, HOUR, MINUTE, SECOND } from '@/utils/domain/time/observed-time';
import { NOW } from './some-row';

const due = (...hours: number[]) => new Map(hours.map((h, i) => [`thread ${i}`, exactly(NOW + h * HOUR)]));

describe('announcing levels', () => {
  it('is silent when an inbox is opened, however late it is', () => {
    expect(createLevelAnnouncer().observe(due(-3, 0.1, 3), NOW)).toBeNull();
  });

  it.each([
    [12, '12 hours', '12 小时'],
    [4, '4 hours', '4 小时'],
    [1, '1 hour', '1 小时'],
    [0.25, '15 minutes', '15 分钟'],
  ] as const)('speaks when %s h are reached', (hours, en, zh) => {
    const announcer = createLevelAnnouncer();
    announcer.observe(due(hours), NOW - 1);
    const crossing = announcer.observe(due(hours), NOW);
    expect(crossing).toMatchObject({ level: hours * HOUR, count: 1 });
    expect(crossing && crossedText(crossing, 'en')).toBe(`1 message now due within ${en}.`);
    expect(crossing && crossedText(crossing, 'zh-CN')).toBe(`1 条消息将在 ${zh}内到期。`);
  });

  it('speaks of the breach only after the latest end', () => {
    const announcer = createLevelAnnouncer();
    const range = new Map([['a', { earliest: NOW - HOUR, latest: NOW }]]);
    announcer.observe(range, NOW - 1);
    expect(announcer.observe(range, NOW)).toBeNull();
    expect(announcer.observe(range, NOW + 1)).toMatchObject({ level: 0, count: 1 });
  });

  it('says nothing of a deadline that is hardly known', () => {
    const announcer = createLevelAnnouncer();
    const wide = new Map([['a', { earliest: NOW + HOUR, latest: NOW + 60 * HOUR }]]);
    announcer.observe(wide, NOW - 1);
    expect(announcer.observe(wide, NOW)).toBeNull();
  });

  it('gives one word for several: the most urgent, with its number', () => {
    const announcer = createLevelAnnouncer();
    announcer.observe(due(4, 1, 1), NOW - 1);
    expect(announcer.observe(due(4, 1, 1), NOW)).toMatchObject({ level: HOUR, count: 2 });
  });

  it('falls silent, so that the same can be said again', () => {
    const announcer = createLevelAnnouncer();
    announcer.observe(due(1), NOW - 1);
    announcer.observe(due(1), NOW);
    expect(announcer.observe(due(1), NOW + 5 * SECOND)).not.toBeNull();
    expect(announcer.observe(due(1), NOW + MINUTE)).toBeNull();
  });

  it('does not repeat a level for a row that was drawn anew', () => {
    const announcer = createLevelAnnouncer();
    announcer.observe(due(1), NOW);
    announcer.observe(new Map(), NOW + SECOND);
    expect(announcer.observe(due(1), NOW + 2 * SECOND)).toBeNull();
  });
});
