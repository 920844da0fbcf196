import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorChoiceFrom, hashesFrom, inboxQueryFrom, observationFrom, openThreadFrom, ownSendFrom, pageStateFrom, pausedFrom } from '@/utils/messaging/untrusted';
import { aDrawnRow, aReading, aRow, ACCOUNT, caseId, HOST, NOW } from '../services/support/observations';

describe('an observation', () => {
  it('as our reader makes it passes unchanged', () => {
    const observation = aReading([aRow(1), aDrawnRow(2)], { formerAccountId: 'label:abc', completeOver: [NOW], problems: [{ code: 'rows-alike', count: 2 }] });
    expect(observationFrom(structuredClone(observation))).toEqual(observation);
  });

  it.each([
    ['no object', 'hello'],
    ['nothing', undefined],
    ['a host that is not Seller Central', { ...aReading([]), host: 'evil.example' }],
    ['no instant', { ...aReading([]), observedAt: Number.NaN }],
    ['seconds for milliseconds', { ...aReading([]), observedAt: NOW / 1000 }],
    ['an instant of another age', { ...aReading([]), observedAt: 9e15 }],
    ['an account with markup', { ...aReading([]), accountId: '<script>' }],
    ['rows that are no list', { ...aReading([]), rows: { length: 3 } }],
  ])('with %s is refused whole', (_, value) => {
    expect(observationFrom(value)).toBeNull();
  });

  it.each([
    ['threadId', { threadId: '<img onerror=x>', rowKey: null }],
    ['threadId and rowKey', { threadId: null, rowKey: null }],
    ['a list in place of a row', []],
    ['null', null],
  ])('drops a row with a bad %s, counts it, and is complete no longer', (_, row) => {
    const read = observationFrom({ ...aReading([aRow(1)]), completeOver: [NOW], rows: [aRow(1), Array.isArray(row) || row === null ? row : { ...aRow(2), ...row }] });
    expect(read?.rows.map(({ threadId }) => threadId)).toEqual([caseId(1)]);
    expect([read?.completeOver, read?.problems]).toEqual([null, [{ code: 'response-malformed', count: 1 }]]);
  });

  it.each([
    ['openedAt', { openedAt: -1 }, null],
    ['updatedAt', { updatedAt: '2026-11-22' }, null],
    ['printedAt', { printedAt: { earliest: NOW, latest: NOW - 1 } }, null],
    ['marketplaceId', { marketplaceId: '../../etc' }, null],
    ['topicId', { topicId: 1e9 }, null],
    ['orderIds', { orderIds: ['111-0000000-0000001', 'Jane Doe', 7, { x: 1 }] }, ['111-0000000-0000001']],
    ['asins', { asins: 'B000000000' }, []],
    ['corroborated', { corroborated: 'yes' }, false],
    ['needsResponse', { needsResponse: 1 }, null],
  ])('leaves out what it cannot read of %s', (field, bad, value) => {
    const read = observationFrom(aReading([{ ...aRow(1), ...bad } as never]));
    expect(read?.rows[0]?.[field as 'openedAt']).toEqual(value);
  });

  it('takes a conversation with an unreadable message for part of one', () => {
    const good = { id: 'm', author: 'buyer', at: { earliest: NOW, latest: NOW }, delivered: true } as const;
    const read = observationFrom(aReading([aRow(1, { wholeConversation: true, messages: [good, { ...good, at: null } as never] })]));
    expect(read?.rows[0]).toMatchObject({ messages: [good], wholeConversation: false });
  });

  it('never carries a field nobody asked for, such as words of the page', () => {
    const read = observationFrom({ ...aReading([{ ...aRow(1), subject: 'secret', buyerName: 'Jane' } as never]), text: 'secret' });
    expect(JSON.stringify(read)).not.toMatch(/secret|Jane/);
  });

  it('is bounded however much a page sends', () => {
    const row = aRow(1);
    const read = observationFrom({ ...aReading([]), rows: Array.from({ length: 50_000 }, () => row) });
    expect(read?.rows).toHaveLength(1_000);
    expect(read?.completeOver).toBeNull();
    const messages = Array.from({ length: 10_000 }, (_, n) => ({ id: `${n}`, author: 'buyer' as const, at: { earliest: NOW, latest: NOW }, delivered: true }));
    const long = observationFrom(aReading([aRow(1, { messages, wholeConversation: true })]));
    expect([long?.rows[0]?.messages?.length, long?.rows[0]?.wholeConversation]).toEqual([2_000, false]);
  });

  it('of whatever shape never throws, and what passes passes again unchanged', () => {
    const shape = fc.record(
      {
        observedAt: fc.oneof(fc.constant(NOW), fc.anything()),
        clockOffset: fc.anything(),
        host: fc.oneof(fc.constant(HOST), fc.anything()),
        accountId: fc.oneof(fc.constant(ACCOUNT), fc.anything()),
        source: fc.oneof(fc.constant('drawn'), fc.anything()),
        kind: fc.oneof(fc.constant('list'), fc.anything()),
        view: fc.oneof(fc.constant({ folder: 'all', narrowed: false }), fc.anything()),
        completeOver: fc.anything(),
        rows: fc.oneof(fc.array(fc.record({ threadId: fc.oneof(fc.constant(caseId(1)), fc.anything()), messages: fc.anything(), orderIds: fc.anything() })), fc.anything()),
        problems: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(shape, fc.anything()), (value) => {
        const once = observationFrom(value);
        if (once) expect(observationFrom(structuredClone(once))).toEqual(once);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('other messages', () => {
  const send = { at: NOW, clockOffset: 3.4, host: HOST, accountId: ACCOUNT, threadId: caseId(1), kind: 'reply', statusCode: 200 };
  it.each([
    ['a send', ownSendFrom(send), { ...send, clockOffset: 3 }],
    ['a send of no kind', ownSendFrom({ ...send, kind: 'delete' }), null],
    ['a send with an odd status', ownSendFrom({ ...send, statusCode: 'ok' }), { ...send, clockOffset: 3, statusCode: null }],
    ['a page state', pageStateFrom({ at: NOW, host: HOST, accountId: ACCOUNT, state: 'empty', folder: 'nowhere' }), { at: NOW, host: HOST, accountId: ACCOUNT, state: 'empty', folder: null }],
    ['a page state nobody knows', pageStateFrom({ at: NOW, host: HOST, accountId: ACCOUNT, state: 'hungry', folder: null }), null],
    ['a query', inboxQueryFrom({ host: HOST, accountId: ACCOUNT, threadIds: [caseId(1)], rowKeys: [] }), { host: HOST, accountId: ACCOUNT, threadIds: [caseId(1)], rowKeys: [] }],
    ['a query too large', inboxQueryFrom({ host: HOST, accountId: ACCOUNT, threadIds: Array.from({ length: 2_000 }, () => caseId(1)), rowKeys: [] }), null],
    ['a thread to open', openThreadFrom({ threadId: 'row:0123456789abcdef' }), { threadId: 'row:0123456789abcdef' }],
    ['an address to open', openThreadFrom({ threadId: 'https://evil.example' }), null],
    ['hashes', hashesFrom(['ab'.repeat(32)]), ['ab'.repeat(32)]],
    ['words in place of hashes', hashesFrom(['ab'.repeat(32), 'write to me']), null],
    ['a pause', pausedFrom({ paused: true }), { paused: true }],
    ['half a pause', pausedFrom({ paused: 'yes' }), null],
    ['a choice', authorChoiceFrom({ threadId: caseId(1), messageId: 'm', author: 'automatic' }), { threadId: caseId(1), messageId: 'm', author: 'automatic' }],
    ['a choice of nobody', authorChoiceFrom({ threadId: caseId(1), messageId: 'm', author: 'amazon' }), null],
  ])('%s', (_, read, expected) => {
    expect(read).toEqual(expected);
  });
});
