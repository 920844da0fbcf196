import { describe, expect, it } from 'vitest';
import { viewOfRequest } from '@/utils/page/responses/list-request';
import type { CaseNote, ConversationNote, ListNote, MessageNote, Part } from '@/utils/page/responses/note';
import { conversationReading, listReadings } from '@/utils/page/responses/thread-readings';
import { HOUR, MINUTE } from '@/utils/domain/time/observed-time';

const NOW = Date.UTC(2026, 10, 22, 14);
const KEY = 'a'.repeat(64);
const one: CaseNote = {
  id: '00000000-0000-4000-8000-000000000001', rowKey: KEY, marketplaceId: 'ATVPDKIKX0DER', orderIds: [], asins: [], topicId: 37,
  status: null, actionNeeded: null, openedAt: NOW - HOUR, updatedAt: NOW - MINUTE, resolvedAt: null,
};
const part: Part = { asked: [['filterList', 'ACTION_NEEDED']], next: null, entries: 1 };
const list: ListNote = { kind: 'list', startedAt: NOW, receivedAt: NOW, serverAt: null, ...part, cases: [one] };
const message: MessageNote = { id: '7', type: 'MESSAGE', role: 'BUYER', own: false, automatic: false, status: 'SENT', at: NOW };
const conversation: ConversationNote = { ...list, kind: 'conversation', case: one, messages: [message] };
const waiting = { folder: 'response-needed', narrowed: false } as const;
const all = { folder: 'all', narrowed: false } as const;

describe('what a list request asked for', () => {
  const view = (asked: Part['asked']) => viewOfRequest({ ...part, asked }, (print) => print === 'known token');
  const waits: Part['asked'] = [['filterList', 'ACTION_NEEDED']];
  it.each([
    ['the first page of what waits', waits, 'response-needed', false],
    ['ordered and cut', [...waits, ['sortDirection', 'x'], ['pageSize', 'y'], ['limit', 'z']], 'response-needed', false],
    ['its next page', [...waits, ['pageToken', 'known token']], 'response-needed', false],
    ['a page by a token nobody gave', [...waits, ['pageToken', 'stranger']], 'response-needed', true],
    ['a search', [['filter', 'ALL'], ['searchText', 'x']], 'all', true],
    ['a search whose fingerprint is missing', [...waits, ['searchText', null]], 'response-needed', true],
    ['two filters', [...waits, ['filter', 'UNREAD']], 'unknown', true],
    ['a filter of a shape never seen', [['filterList', null]], 'unknown', false],
    ['a filter of a name never seen', [['filterList', 'STARRED']], 'unknown', false],
    ['no filter', [], 'unknown', false],
    ['what the buyer reported', [['filterList', 'REPORTED_UNRESOLVED']], 'reported-unresolved', false],
  ] as [string, Part['asked'], string, boolean][])('%s', (_name, asked, folder, narrowed) => {
    expect(view(asked)).toEqual({ folder, narrowed });
  });
});

describe('a case of a list', () => {
  const row = (changes: Partial<CaseNote>, view: typeof waiting | typeof all = all) => listReadings({ ...list, cases: [{ ...one, ...changes }] }, view).rows[0]!;

  it.each([
    [{ status: 'SOLVED', actionNeeded: false }, waiting, true],
    [{ status: 'SOLVED' }, all, false],
    [{ status: 'SOLVED', actionNeeded: true }, all, true],
    [{ status: 'PENDING' }, all, null],
    [{ actionNeeded: false }, all, false],
    [{}, all, null],
  ] as [Partial<CaseNote>, typeof all, boolean | null][])('%o in %o needs a response: %s', (changes, view, expected) => {
    expect(row(changes, view).needsResponse).toBe(expected);
  });

  it('is resolved within the minute before the page’s own date, and only where its state says so', () => {
    expect(row({ status: 'SOLVED', resolvedAt: NOW }).resolvedAt).toEqual({ earliest: NOW - MINUTE, latest: NOW });
    expect(row({ status: 'PENDING', resolvedAt: NOW }).resolvedAt).toBeNull();
  });

  it('that was opened after its last update loses the opening, which would make the deadline later', () => {
    expect(row({ openedAt: NOW, updatedAt: NOW - 2 * MINUTE }).openedAt).toBeNull();
    expect(row({ openedAt: NOW, updatedAt: NOW - MINUTE / 2 }).openedAt).toBe(NOW);
  });

  it('is nobody’s word until the drawn page bears it out', () => {
    expect(row({}).corroborated).toBe(false);
  });

  it('that could not be read is counted, and a marketplace never heard of is told', () => {
    expect(listReadings({ ...list, entries: 3 }, waiting).problems).toEqual([{ code: 'response-malformed', count: 2 }]);
    expect(listReadings({ ...list, cases: [{ ...one, marketplaceId: 'A2NH4IXZ2D0U9U' }] }, waiting).problems).toEqual([{ code: 'marketplace-unknown', threadId: one.id }]);
  });
});

describe('a message of a conversation', () => {
  const read = (changes: Partial<MessageNote>) => conversationReading({ ...conversation, messages: [{ ...message, ...changes }] }).row.messages![0]!;

  it.each([
    [{ role: 'BUYER' }, 'buyer'],
    [{ role: 'SELLER', own: true }, 'seller'],
    [{ role: 'SELLER', own: null }, 'seller'],
    [{ role: null, own: true }, 'seller'],
    [{ role: 'SELLER', own: true, automatic: true }, 'automatic'],
    [{ role: 'BUYER', automatic: true }, 'buyer'],
    [{ role: 'CUSTOMER_SERVICE' }, 'buyer'],
    [{ role: 'SYSTEM' }, 'amazon'],
    [{ role: 'AMAZON' }, 'amazon'],
    [{ role: 'BUYER', type: 'STATUS_CHANGE' }, 'amazon'],
    [{ role: null, own: false }, 'unknown'],
  ] as [Partial<MessageNote>, string][])('%o is written by: %s', (changes, author) => {
    expect(read(changes).author).toBe(author);
  });

  it.each([
    ['SELLER', 'SENT', true], ['SELLER', 'DELIVERED', true], ['SELLER', null, true], ['SELLER', 'BLOCKED', false], ['SELLER', 'PENDING', false],
    ['SELLER', 'A_STATE_NEVER_HEARD_OF', false], ['BUYER', 'BLOCKED', true],
  ] as [string, string | null, boolean][])('of the %s in state %s counts: %s', (role, status, delivered) => {
    expect(read({ role, status }).delivered).toBe(delivered);
  });

  it('stands among all the others only where nothing was left out', () => {
    const whole = (changes: Partial<ConversationNote>) => conversationReading({ ...conversation, ...changes }).row.wholeConversation;
    expect(whole({})).toBe(true);
    expect(whole({ asked: [['marketplaceId', KEY]] })).toBe(true);
    expect([whole({ next: KEY }), whole({ entries: 2 }), whole({ asked: [['pageToken', KEY]] })]).toEqual([false, false, false]);
  });
});
