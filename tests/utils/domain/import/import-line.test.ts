import { describe, expect, it } from 'vitest';
import { guessColumns, importedLine, type ImportMapping } from '@/utils/domain/import/import-line';

const NOW = Date.UTC(2026, 10, 22, 12);
const MAPPING: ImportMapping = {
  columns: { conversation: 0, orderId: 3, received: 1, answered: 2, author: null, marketplace: 4 },
  order: 'ymd',
  timeZone: 'UTC',
  accountId: 'A1',
  marketplaceId: 'ATVPDKIKX0DER',
};
const received = { earliest: Date.UTC(2026, 10, 1, 10), latest: Date.UTC(2026, 10, 1, 10, 1) - 1 };

describe('a line of past contacts', () => {
  it('gives a question and its answer, an order id and a marketplace, and nothing else of the line', () => {
    const line = importedLine(['T-1', '2026-11-01 10:00', '2026-11-01 12:00', 'order 111-1234567-7654321', 'amazon.de', 'Dear Jane, …'], 7, MAPPING, NOW);
    expect(line).toEqual({
      line: 7,
      conversation: 'T-1',
      orderId: '111-1234567-7654321',
      marketplaceId: 'A1PA6795UKMFR9',
      messages: [
        { author: 'buyer', at: received },
        { author: 'seller', at: { earliest: received.earliest + 7_200_000, latest: received.latest + 7_200_000 } },
      ],
    });
  });

  it.each([
    [['', '2026-11-01'], 'no-conversation'],
    [['T', 'yesterday'], 'no-time'],
    [['T', ''], 'no-time'],
    [['T', '2026-11-01 10:00', 'later'], 'bad-answer-time'],
    [['T', '2026-11-02 10:00', '2026-11-01 10:00'], 'answered-before'],
    [['T', '2027-11-02 10:00'], 'in-future'],
    [['T', '2026-11-01', '', '', 'Mars'], 'unknown-marketplace'],
  ])('%j is left out, and it is said why', (cells, problem) => {
    expect(importedLine(cells, 1, MAPPING, NOW)).toBe(problem);
  });

  it('without a conversation of its own is known by its order', () => {
    expect(importedLine(['', '2026-11-01 10:00', '', '111-1234567-7654321'], 1, MAPPING, NOW)).toMatchObject({ conversation: '111-1234567-7654321' });
  });

  it.each([['Customer', 'buyer'], ['inbound', 'buyer'], ['买家', 'buyer'], ['Agent', 'seller'], ['Sent', 'seller'], ['Auto-reply', 'automatic'], ['Zebra', null]])(
    'with an author is one message: %s',
    (author, expected) => {
      const mapping = { ...MAPPING, columns: { ...MAPPING.columns, author: 5, answered: null } };
      const line = importedLine(['T', '2026-11-01 10:00', '', '', '', author], 1, mapping, NOW);
      expect(line).toEqual(expected === null ? 'unknown-author' : expect.objectContaining({ messages: [{ author: expected, at: received }] }));
    },
  );
});

describe('columns', () => {
  it.each([
    [['Ticket ID', 'Created at', 'First response at', 'Order number', 'Marketplace', 'Subject'], { conversation: 0, received: 1, answered: 2, orderId: 3, marketplace: 4, author: null }],
    [['Order ID', 'Message date', 'Sender', 'Message'], { conversation: null, received: 1, answered: null, orderId: 0, marketplace: null, author: 2 }],
    [['会话编号', '收到时间', '回复时间', '订单号', '站点'], { conversation: 0, received: 1, answered: 2, orderId: 3, marketplace: 4, author: null }],
    [['Order date', 'Received'], { conversation: null, received: 1, answered: null, orderId: 0, marketplace: null, author: null }],
    [['foo', 'bar'], { conversation: null, received: null, answered: null, orderId: null, marketplace: null, author: null }],
  ])('are proposed by their names: %j', (names, columns) => {
    expect(guessColumns(names)).toEqual(columns);
  });
});
