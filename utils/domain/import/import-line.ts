import { MARKETPLACES } from '../time/marketplaces';
import type { Instant, ObservedTime } from '../time/observed-time';
import { parseCsvTime, type DateOrder } from './csv-time';

/** What a column may tell; every other column of the file is never looked at. */
export const IMPORT_FIELDS = ['conversation', 'orderId', 'received', 'answered', 'author', 'marketplace'] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

export interface ImportMapping {
  /** By field the column's place from 0; `null`: the file has none. With an author each line is one message, else one contact. */
  columns: Record<ImportField, number | null>;
  order: DateOrder;
  timeZone: string;
  accountId: string;
  /** Of lines whose own column does not say. */
  marketplaceId: string;
}

/** One line of a file, as far as it is kept: ids and instants. */
export interface ImportedLine {
  line: number;
  /** As the file names it; kept keyed only. */
  conversation: string;
  orderId: string | null;
  marketplaceId: string;
  messages: { author: 'buyer' | 'seller' | 'automatic'; at: ObservedTime }[];
}

/** Why a line was left out. */
export type LineProblem = 'broken' | 'no-conversation' | 'no-time' | 'bad-answer-time' | 'answered-before' | 'in-future' | 'unknown-author' | 'unknown-marketplace';
export const LINE_PROBLEMS: readonly LineProblem[] = ['broken', 'no-conversation', 'no-time', 'bad-answer-time', 'answered-before', 'in-future', 'unknown-author', 'unknown-marketplace'];

const ORDER_ID = /\b\d{3}-\d{7}-\d{7}\b/;
const AUTHORS: [RegExp, ImportedLine['messages'][number]['author']][] = [
  [/^(auto|automatic|autoresponder|system|bot|自动)/i, 'automatic'],
  [/^(buyer|customer|client|incoming|inbound|in|received|end.?user|requester|买家|客户|收到|käufer|kunde|購入者|お客様)/i, 'buyer'],
  [/^(seller|agent|merchant|outgoing|outbound|out|sent|staff|support|卖家|客服|发出|verkäufer|händler|出品者)/i, 'seller'],
];

/** What one line says, or why it cannot be used. `line`: its number in the file, from 1. */
export function importedLine(cells: readonly string[], line: number, mapping: ImportMapping, now: Instant): ImportedLine | LineProblem {
  const cell = (field: ImportField) => (mapping.columns[field] === null ? '' : (cells[mapping.columns[field]] ?? '').trim());
  const orderId = ORDER_ID.exec(cell('orderId'))?.[0] ?? null;
  const conversation = (cell('conversation') || orderId || '').slice(0, 200);
  if (conversation === '') return 'no-conversation';
  const received = parseCsvTime(cell('received'), mapping);
  if (!received) return 'no-time';
  const answerText = cell('answered');
  const answered = answerText === '' ? null : parseCsvTime(answerText, mapping);
  if (answerText !== '' && !answered) return 'bad-answer-time';
  if (answered && answered.latest < received.earliest) return 'answered-before';
  if (received.earliest > now || (answered && answered.earliest > now)) return 'in-future';
  const marketplaceId = cell('marketplace') === '' ? mapping.marketplaceId : marketplaceFrom(cell('marketplace'));
  if (!marketplaceId) return 'unknown-marketplace';
  const known = { line, conversation, orderId, marketplaceId };
  if (mapping.columns.author === null) {
    return { ...known, messages: [{ author: 'buyer', at: received }, ...(answered ? [{ author: 'seller' as const, at: answered }] : [])] };
  }
  const author = AUTHORS.find(([pattern]) => pattern.test(cell('author')))?.[1];
  return author ? { ...known, messages: [{ author, at: received }] } : 'unknown-author';
}

/** A marketplace by its id, its country or the shop's address. */
function marketplaceFrom(text: string): string | null {
  const plain = text.toLowerCase();
  const shop = /amazon\.[a-z.]+/.exec(plain)?.[0];
  const country = plain === 'uk' ? 'GB' : text.toUpperCase();
  const found = MARKETPLACES.find(({ id, country: code, hosts }) => id === text || (shop ? hosts[0] === `sellercentral.${shop}` : code === country));
  return found?.id ?? null;
}

const NAMES: Record<ImportField, RegExp> = {
  conversation: /ticket.?(id|number|#)?$|case.?id|conversation|thread|^id$|会话|工单|vorgang|チケット/i,
  orderId: /order|订单|bestell|注文/i,
  answered: /answer|repl(y|ied)|respon[ds]|first.?response|回复|回覆|antwort|返信/i,
  received: /received|arriv|creat|opened|message.?date|date|time|收到|时间|日期|eingang|erhalten|datum|受信|日時/i,
  author: /author|sender|direction|from|role|发件|方向|absender|richtung|送信者|差出人/i,
  marketplace: /market|site|channel|country|store|站点|国家|marktplatz|land|マーケット/i,
};

/** Which column most likely tells what, by the names in the file's first line: only a proposal. */
export function guessColumns(names: readonly string[]): ImportMapping['columns'] {
  const taken = new Set<number>();
  const columns: ImportMapping['columns'] = { conversation: null, orderId: null, received: null, answered: null, author: null, marketplace: null };
  // The narrower words first: "Order date" is no order, "Reply time" no arrival.
  for (const field of ['answered', 'received', 'orderId', 'conversation', 'author', 'marketplace'] as const) {
    const place = names.findIndex((name, index) => !taken.has(index) && NAMES[field].test(name.trim()) && !(field === 'received' && /order|订单|bestell|注文/i.test(name)));
    if (place < 0) continue;
    columns[field] = place;
    taken.add(place);
  }
  return columns;
}

/** Some lines of a file, in the order in which they stand in it. */
export interface ImportBatch {
  /** Stands for the file and how it is read: the same again is the same job. */
  job: string;
  accountId: string;
  /** When the file was made: until then nobody had answered what it shows without an answer. */
  fileAt: Instant;
  /** Every line of the file up to this one is in this batch, was in one before, or is left out. */
  upTo: number;
  lines: ImportedLine[];
}

/** How far an import is. */
export interface ImportProgress {
  upTo: number;
  /** Lines taken, and lines left out since the page itself has shown the conversation, or since they are older than is kept. */
  taken: number;
  known: number;
  old: number;
}
