import { describe, expect, it } from 'vitest';
import { countDiffers, createListPages, drawnListIsComplete, responsesAreComplete } from '@/entrypoints/seller-central.content/completeness';
import { createConversationPages } from '@/entrypoints/seller-central.content/conversation-pages';
import type { SeenPage } from '@/entrypoints/seller-central.content/seen-page';
import { DAY, HOUR, MINUTE } from '@/utils/domain/time/observed-time';
import type { ConversationNote, ListNote, MessageNote } from '@/utils/page/responses/note';
import { caseNote, DAY_OF, key, list, listNote, NOW, row, seen } from './drawn-page';

const WAITS = ['filterList', 'ACTION_NEEDED'] as [string, string];

describe('all pages of a list', () => {
  const first = listNote([caseNote(1)], { next: key(100) });
  const second = listNote([caseNote(2)], { startedAt: NOW + MINUTE, asked: [WAITS, ['pageToken', key(100)]] });

  it('are one page where the first has no next', () => {
    const only = listNote([caseNote(1)]);
    expect(createListPages().add(only)).toEqual([only]);
  });

  it('are followed by their tokens down to the last', () => {
    const pages = createListPages();
    expect(pages.add(first)).toBeNull();
    expect(pages.isPageToken(key(100))).toBe(true);
    expect(pages.add(second)).toEqual([first, second]);
  });

  it.each<[string, ListNote[]]>([
    ['a page whose token nobody gave', [second]],
    ['a last page asked for after more than ten minutes', [first, { ...second, startedAt: NOW + 11 * MINUTE }]],
    ['a search', [listNote([caseNote(1)], { asked: [WAITS, ['searchText', key(7)]] })]],
    ['a second filter', [listNote([caseNote(1)], { asked: [WAITS, ['filter', 'UNREAD']] })]],
    ['another folder', [listNote([caseNote(1)], { asked: [['filter', 'ALL']] })]],
    ['a page with an entry that could not be read', [listNote([caseNote(1)], { entries: 2 })]],
    ['a first page with an entry that could not be read', [{ ...first, entries: 2 }, second]],
    ['a next page of another folder', [first, { ...second, asked: [['filter', 'ALL'], ['pageToken', key(100)]] }]],
  ])('are not all: %s', (_name, notes) => {
    const pages = createListPages();
    expect(notes.map((note) => pages.add(note)).at(-1)).toBeNull();
  });
});

describe('responses are a complete reading where the drawn page agrees', () => {
  const pages = [listNote([caseNote(1), caseNote(2)])];
  const both = [row(1), row(2)];
  it.each<[string, ListNote[], SeenPage, boolean]>([
    ['it draws exactly these', pages, seen(list(both)), true],
    ['without a card', pages, seen(list(both, { cardCount: null })), true],
    ['it draws some and the card counts these', pages, seen(list([row(1)], { hasMorePages: true, cardCount: 2 })), true],
    ['not: a drawn row is missing', pages, seen(list([...both, row(3)], { cardCount: 3 })), false],
    ['not: a drawn row may be another', pages, seen(list([row(1), row(2, { threadId: null })])), false],
    ['not: the card counts more', pages, seen(list([row(1)], { hasMorePages: true, cardCount: 3 })), false],
    ['not: some are drawn and no card counts', pages, seen(list([row(1)], { hasMorePages: true, cardCount: null })), false],
    ['not: the list was drawn before it was asked for', pages, seen(list(both, { cameInAt: NOW - 8 * HOUR })), false],
    ['not: it loads', pages, seen(list(both), { state: 'loading' }), false],
    ['not: it is narrowed', pages, seen(list(both, { narrowed: true })), false],
    ['not: another folder is drawn', pages, seen(list(both, { folder: 'all' })), false],
    ['not: nothing is drawn', pages, seen(null), false],
    ['none wait, and the page says so', [listNote([])], seen(list([], { cardCount: 0 }), { state: 'empty' }), true],
    ['not: none wait by a response, but rows are drawn', [listNote([])], seen(list(both)), false],
    ['rows too old for the card', [listNote([caseNote(1), caseNote(2, { updatedAt: NOW - 31 * DAY })])], seen(list([row(1)], { hasMorePages: true, cardCount: 1 })), true],
    ['not: a row young enough for the card', [listNote([caseNote(1), caseNote(2, { updatedAt: NOW - 29 * DAY })])], seen(list([row(1)], { hasMorePages: true, cardCount: 1 })), false],
  ])('%s', (_name, notes, page, expected) => {
    expect(responsesAreComplete(notes, page)).toBe(expected);
  });
});

describe('the drawn list alone is complete', () => {
  const old = { printedAt: DAY_OF(NOW - 40 * DAY) };
  it.each<[string, SeenPage, boolean, boolean]>([
    ['as many rows as the card counts', seen(list([row(1), row(2)])), true, false],
    ['rows known by their key alone', seen(list([row(1, { threadId: null })])), true, false],
    ['an empty one that says so', seen(list([], { cardCount: 0 }), { state: 'empty' }), true, false],
    ['an empty one that says so without a card', seen(list([], { cardCount: null }), { state: 'empty' }), true, false],
    ['a row too old for the card', seen(list([row(1), row(2, {}, old)], { cardCount: 1 })), true, false],
    ['not: no card', seen(list([row(1)], { cardCount: null })), false, false],
    ['not: fewer than the card counts', seen(list([row(1)], { cardCount: 2 })), false, true],
    ['not: more than the card counts', seen(list([row(1), row(2)], { cardCount: 1 })), false, true],
    ['not: further pages', seen(list([row(1)], { hasMorePages: true })), false, false],
    ['not: narrowed', seen(list([row(1)], { narrowed: true })), false, false],
    ['not: two rows alike', seen(list([row(1, { threadId: null, alike: true }), row(1, { threadId: null, alike: true })])), false, false],
    ['not: empty but for a card that counts', seen(list([], { cardCount: 1 }), { state: 'empty' }), false, false],
    ['not: no rows because it loads', seen(list([], { cardCount: 0 }), { state: 'loading' }), false, false],
  ])('%s', (_name, page, complete, differs) => {
    expect(drawnListIsComplete(page)).toBe(complete);
    expect(countDiffers(page)).toBe(differs);
  });
});

describe('pages of a long conversation', () => {
  const message = (n: number): MessageNote => ({ id: `${n}`, type: 'MESSAGE', role: 'BUYER', own: false, automatic: false, status: 'SENT', at: NOW + n });
  const note = (numbers: number[], changes: Partial<ConversationNote>): ConversationNote => ({
    ...listNote([]), kind: 'conversation', asked: [], case: caseNote(1), messages: numbers.map(message), entries: numbers.length, ...changes,
  });

  it('are joined in the order of time, dated by the earliest, whole with the last', () => {
    const pages = createConversationPages();
    pages.join(note([3, 4], { next: key(1) }));
    const whole = pages.join(note([1, 2], { startedAt: NOW + MINUTE, asked: [['pageToken', key(1)]] }));
    expect(whole.messages.map((one) => one.id)).toEqual(['1', '2', '3', '4']);
    expect(whole).toMatchObject({ startedAt: NOW, next: null, asked: [], entries: 4 });
  });

  it('are not joined to another case, nor by a token nobody gave', () => {
    const pages = createConversationPages();
    pages.join(note([3], { next: key(1) }));
    const other = note([1], { case: caseNote(2), asked: [['pageToken', key(1)]] });
    const stray = note([1], { asked: [['pageToken', key(9)]] });
    expect([pages.join(other), pages.join(stray)]).toEqual([other, stray]);
  });
});
