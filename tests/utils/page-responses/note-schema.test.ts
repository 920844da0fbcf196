import { anything, assert, json, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseNote, ListNote, SendNote } from '@/utils/page/responses/note';
import { noteFrom } from '@/utils/page/responses/note-schema';
import { DAY, MINUTE, SECOND } from '@/utils/domain/time/observed-time';

const NOW = Date.UTC(2026, 10, 22, 14);
const ID = '00000000-0000-4000-8000-000000000001';
const KEY = 'a'.repeat(64);

const one: CaseNote = {
  id: ID, rowKey: KEY, marketplaceId: 'ATVPDKIKX0DER', orderIds: ['111-1111111-1111111'], asins: ['B0EXAMPLE1'], topicId: 37,
  status: 'SOLVED', actionNeeded: null, openedAt: NOW - DAY, updatedAt: NOW - 2 * MINUTE, resolvedAt: null,
};
const list: ListNote = {
  kind: 'list', startedAt: NOW - SECOND, receivedAt: NOW, serverAt: NOW, asked: [['filterList', 'ACTION_NEEDED'], ['pageToken', KEY]], next: null, entries: 1, cases: [one],
};
const send: SendNote = { kind: 'reply', caseId: ID, startedAt: NOW };
const read = (value: unknown) => noteFrom(JSON.stringify(value), NOW);

describe('a note from the page’s world', () => {
  it('is taken as it is where it is one', () => {
    expect(read(list)).toEqual(list);
    expect(read(send)).toEqual(send);
    expect(read({ ...send, receivedAt: NOW, serverAt: null, statusCode: 200 })).toEqual({ ...send, receivedAt: NOW, serverAt: null, statusCode: 200 });
  });

  it.each([
    ['from the future', { ...list, receivedAt: NOW + MINUTE }],
    ['of long ago', { ...list, startedAt: NOW - 11 * MINUTE }],
    ['answered before it was asked', { ...list, startedAt: NOW, receivedAt: NOW - SECOND }],
    ['without an instant', { ...list, startedAt: undefined }],
    ['of no known kind', { ...list, kind: 'order' }],
    ['with a case that has no case’s id', { ...list, cases: [{ ...one, id: '9007199254740995' }] }],
    ['with a name in place of an order', { ...list, cases: [{ ...one, orderIds: ['Avery'] }] }],
    ['with more cases than any page', { ...list, cases: Array.from({ length: 3_001 }, () => one) }],
    ['with a count below nothing', { ...list, entries: -1 }],
    ['with a token in clear', { ...list, next: 'page 2' }],
    ['with a status no server gives', { ...send, statusCode: 1_000 }],
    ['that is a list', [list]],
    ['that is nothing', null],
  ])('is refused when it is one %s', (_name, value) => {
    expect(read(value)).toBeNull();
  });

  it.each([
    ['marketplaceId', '<img src=x>'], ['status', 'resolved by Avery'], ['topicId', 1e9], ['updatedAt', 12], ['openedAt', 2 ** 53 + 2],
    ['rowKey', 'Avery'], ['actionNeeded', 'yes'], ['resolvedAt', Date.UTC(2101, 0)],
  ])('loses an unreadable %s and nothing else', (field, value) => {
    expect(read({ ...list, cases: [{ ...one, [field]: value }] })).toEqual({ ...list, cases: [{ ...one, [field]: null }] });
  });

  it('carries no field that notes do not have', () => {
    expect(read({ ...list, text: 'hello', cases: [{ ...one, subject: 'hello' }] })).toEqual(list);
  });

  it('is read without ever throwing', () => {
    assert(
      property(oneof(string(), json(), anything()), (value) => {
        expect(noteFrom(value, NOW)).toBeNull();
      }),
    );
    expect(noteFrom('x'.repeat(4_000_001), NOW)).toBeNull();
  });
});
