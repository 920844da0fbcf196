import { describe, expect, it } from 'vitest';
import { disagreementProblems, readerAgreement, type ComparedReading, type Disagreement } from '@/utils/domain/thread/reader-agreement';
import type { MessageReading, ThreadReading } from '@/utils/domain/thread/observation';
import { DAY, HOUR, MINUTE } from '@/utils/domain/time/observed-time';

const NOW = Date.UTC(2026, 10, 22, 14);
const TODAY = { earliest: Date.UTC(2026, 10, 22), latest: Date.UTC(2026, 10, 23) - 1 };

const blank = (changes: Partial<ThreadReading>): ThreadReading => ({
  threadId: 'one', rowKey: null, marketplaceId: null, orderIds: [], asins: [], topicId: null, needsResponse: null, openedAt: null,
  updatedAt: null, printedAt: null, messages: null, wholeConversation: false, resolvedAt: null, corroborated: false, ...changes,
});
const row = (changes: Partial<ThreadReading> = {}) => blank({ printedAt: TODAY, needsResponse: true, marketplaceId: 'A', orderIds: ['1'], ...changes });
const answer = (changes: Partial<ThreadReading> = {}) => blank({ updatedAt: NOW - HOUR, needsResponse: true, marketplaceId: 'A', orderIds: ['1'], ...changes });
const list = (rows: ThreadReading[], observedAt = NOW): ComparedReading => ({ kind: 'list', observedAt, rows });
const open = (messages: MessageReading[], observedAt = NOW): ComparedReading => ({ kind: 'conversation', observedAt, rows: [blank({ messages, updatedAt: NOW })] });
const told = (author: MessageReading['author'], at: number): MessageReading => ({ id: `${at}`, author, at: { earliest: at, latest: at }, delivered: true });
const shown = (author: MessageReading['author'], at: number): MessageReading => ({ id: null, author, at: { earliest: at, latest: at + MINUTE - 1 }, delivered: true });

describe('a drawn row and the response that told of its thread', () => {
  it.each<[string, ThreadReading, ThreadReading, Disagreement[]]>([
    ['agree where the exact update lies in the printed day', row(), answer(), []],
    ['disagree where it lies in another', row(), answer({ updatedAt: NOW - DAY }), ['last-update']],
    ['disagree on the marketplace', row(), answer({ marketplaceId: 'B' }), ['marketplace']],
    ['disagree on the order', row(), answer({ orderIds: ['2'] }), ['orders']],
    ['agree on one order of several', row(), answer({ orderIds: ['2', '1'] }), []],
    ['disagree on whether it waits', row(), answer({ needsResponse: false }), ['waiting']],
    ['disagree on several things at once', row(), answer({ marketplaceId: 'B', updatedAt: NOW - 2 * DAY }), ['last-update', 'marketplace']],
    ['do not disagree on what the row does not tell', row({ printedAt: null, marketplaceId: null, orderIds: [], needsResponse: null }), answer({ marketplaceId: 'B' }), []],
  ])('%s', (_what, drawn, exact, about) => {
    const found = readerAgreement([list([drawn])], [list([exact])]);
    expect(found).toEqual({ compared: 1, agreed: about.length === 0 ? 1 : 0, onlyDrawn: 0, contradictions: about.length === 0 ? [] : [{ threadId: 'one', about }] });
  });

  it('are not compared where the row was drawn before the response was asked for', () =>
    expect(readerAgreement([list([row()], NOW - HOUR)], [list([answer({ updatedAt: NOW - DAY })])])).toMatchObject({ compared: 0, onlyDrawn: 1 }));

  it('the latest that was there when it was drawn counts, in whatever order they are given', () => {
    const older = list([answer({ updatedAt: NOW - 2 * DAY })], NOW - 2 * HOUR);
    const newer = list([answer()], NOW - HOUR);
    const later = list([answer({ updatedAt: NOW + DAY })], NOW + HOUR);
    for (const responses of [[older, newer, later], [later, newer, older]]) expect(readerAgreement([list([row()])], responses).contradictions).toEqual([]);
  });

  it('rows that no response told of, or that nobody can name, are counted apart', () =>
    expect(readerAgreement([list([row(), row({ threadId: 'two' }), row({ threadId: null })])], [list([answer()])])).toMatchObject({ compared: 1, agreed: 1, onlyDrawn: 2 }));
});

describe('a drawn conversation and its response', () => {
  const asked = Date.UTC(2026, 10, 22, 9, 30);
  const messages = [told('buyer', asked), told('seller', asked + HOUR)];
  it.each<[string, MessageReading[], boolean]>([
    ['agree minute by minute', [shown('buyer', asked), shown('seller', asked + HOUR)], true],
    ['agree where only the last are drawn', [shown('seller', asked + HOUR)], true],
    ['agree where the side cannot be told', [shown('unknown', asked), shown('seller', asked + HOUR)], true],
    ['disagree on a minute', [shown('buyer', asked), shown('seller', asked + HOUR + MINUTE)], false],
    ['disagree on a side', [shown('buyer', asked), shown('buyer', asked + HOUR)], false],
    ['disagree where more is drawn than was told', [shown('buyer', asked - HOUR), shown('buyer', asked), shown('seller', asked + HOUR)], false],
  ])('%s', (_what, drawn, agrees) => {
    const found = readerAgreement([open(drawn)], [open(messages)]);
    expect(found.contradictions).toEqual(agrees ? [] : [{ threadId: 'one', about: ['messages'] }]);
    expect(found.compared).toBe(1);
  });
});

it('a contradiction becomes a problem of the reading that told the thread, and of no other', () => {
  const agreement = readerAgreement([list([row()])], [list([answer({ marketplaceId: 'B' })])]);
  expect(disagreementProblems(agreement, [answer()])).toEqual([{ code: 'readers-disagree', threadId: 'one' }]);
  expect(disagreementProblems(agreement, [answer({ threadId: 'two' })])).toEqual([]);
});
