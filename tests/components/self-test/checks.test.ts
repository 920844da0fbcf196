import { describe, expect, it } from 'vitest';
import { checksOf, verdictOf } from '@/components/self-test/checks';
import type { PageFindings } from '@/utils/messaging/page-findings';
import { MINUTE } from '@/utils/domain/time/observed-time';
import { AT, someFindings } from '../../utils/messaging/some-findings';

const checks = (found: PageFindings, language: 'en' | 'zh-CN' = 'en', readResponses = true) => checksOf(found, { now: AT + MINUTE, language, readResponses });
const verdict = (found: PageFindings, readResponses = true) => verdictOf(checks(found, 'en', readResponses));
const list = someFindings().list!;

describe('the self-test', () => {
  it('is green where everything is well, with or without an open conversation', () => {
    expect(verdict(someFindings())).toBe('well');
    expect(verdict(someFindings({ conversation: null, replyBox: 'none' }))).toBe('well');
    expect(checks(someFindings()).map(({ name }) => name)).toEqual(['state', 'rows', 'dates', 'known', 'marketplaces', 'complete', 'responses', 'agreement', 'clock', 'replyBox', 'lastRead']);
  });

  it.each<[string, Partial<PageFindings>, string]>([
    ['a list that is not recognised', { state: 'not-recognised', list: null }, 'state'],
    ['a date that is not read', { list: { ...list, dates: 3 } }, 'dates'],
    ['rows that look alike', { list: { ...list, known: 2, alike: 2, complete: false, incompleteBecause: ['rows-alike'] } }, 'known'],
    ['an unknown marketplace', { list: { ...list, marketplaces: 0 } }, 'marketplaces'],
    ['further pages', { list: { ...list, complete: false, hasMorePages: true, incompleteBecause: ['more-pages'] } }, 'complete'],
    ['a layout that is needed', { keptLayout: 'used' }, 'layout'],
    ['a layout that no longer fits', { keptLayout: 'does-not-fit' }, 'layout'],
    ['no answer of the page', { responses: { lists: 0, conversations: 0, unreadable: 0, lastAt: null } }, 'responses'],
    ['an answer that could not be read', { responses: { lists: 1, conversations: 0, unreadable: 1, lastAt: AT } }, 'responses'],
    ['readers that contradict each other', { agreement: { compared: 4, agreed: 3, onlyDrawn: 0, contradictions: [{ about: 'orders', threads: 1 }] } }, 'agreement'],
    ['a clock that is off', { clockOffset: 3 * MINUTE }, 'clock'],
    ['a reply box that is not found', { replyBox: 'none' }, 'replyBox'],
    ['a reading of long ago', { stale: true }, 'lastRead'],
    ['a list that was never read', { lastReadAt: null, lastCompleteAt: null }, 'lastRead'],
  ])('is not green with %s, and says it at its place', (_, differences, name) => {
    const found = someFindings(differences);
    expect(verdict(found)).not.toBe('well');
    expect(checks(found).find((check) => check.name === name)?.tone).not.toBe('on-track');
  });

  it('is neither green nor amber where nothing is read by choice or for the moment', () => {
    expect(verdict(someFindings({ paused: true }))).toBe('blind');
    expect(verdict(someFindings({ state: 'loading', list: null }))).toBe('blind');
    expect(verdict(someFindings({ state: 'list-hidden', list: null }))).toBe('blind');
    expect(verdict(someFindings(), false)).toBe('look');
  });

  it('is green on an inbox that says that nothing waits', () => {
    expect(verdict(someFindings({ state: 'empty', list: { ...list, rows: 0, dates: 0, known: 0, marketplaces: 0, cardCount: 0 }, conversation: null, replyBox: 'none' }))).toBe('well');
  });

  it('says in both languages why a reading is not complete', () => {
    const found = someFindings({ list: { ...list, cardCount: 9, complete: false, incompleteBecause: ['more-pages', 'count-differs'] } });
    const said = (language: 'en' | 'zh-CN') => checks(found, language).find(({ name }) => name === 'complete')!.says;
    expect(said('en')).toBe('there are further pages, 4 rows are shown, the page counts 9');
    expect(said('zh-CN')).toMatch(/还有更多页.*显示 4 行，页面计数为 9/);
  });
});
