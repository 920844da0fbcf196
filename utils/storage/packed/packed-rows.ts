import { LAST_READ_TO } from '@/utils/services/records';
import { packValue } from './pack-value';
import { packKey, unpackKey } from './packed-key';
import { unpackValue } from './unpack-value';

/**
 * A row as it lies in the database: its key and the fields that an index asks for, and beside them all of it as one short text. An index
 * holds only rows that have its fields: those that nobody asks for are not put beside.
 */
export type StoredRow = Record<string, unknown> & { packed: string };

interface PackedTable {
  key: string;
  /** Fields that indexes ask for, in the order in which the text counts on them. */
  beside: readonly string[];
}

const TABLES: Readonly<Record<string, PackedTable>> = {
  evidence: { key: 'id', beside: ['accountId'] },
  threads: { key: 'id', beside: ['accountId', 'open', 'dueEarliest', 'dueLatest', 'lastReadAt', 'endedLatest', 'orderIds', 'sendTimeoutAt'] },
  contacts: { key: 'id', beside: ['accountId', 'marketplaceId', 'startedLatest'] },
  rowIdentities: { key: 'fingerprint', beside: [] },
  notices: { key: 'id', beside: ['threadId', 'at', 'state'] },
  followUps: { key: 'id', beside: ['threadId', 'state', 'by'] },
  sentReplies: { key: 'id', beside: ['at'] },
};

const isOpen = ({ open }: Record<string, unknown>): boolean => open === 1;

/** Fields by which not every row is ever asked for, and which are. */
const ASKED: Readonly<Record<string, (row: Record<string, unknown>) => boolean>> = {
  // Only what an uncertain account holds moves to another.
  'evidence accountId': ({ accountId }) => /^(?:label|unknown):/.test(String(accountId)),
  'threads open': isOpen,
  'threads dueEarliest': isOpen,
  'threads dueLatest': isOpen,
  // Who was read after an instant is found by that already.
  'threads endedLatest': ({ endedLatest, lastReadAt }) => Number(endedLatest) > Number(lastReadAt) + LAST_READ_TO,
  'notices state': ({ state }) => state !== 'gone',
};

export const PACKED_TABLES: readonly string[] = /* @__PURE__ */ Object.keys(TABLES);

export function isPackedTable(name: string): boolean {
  return Object.hasOwn(TABLES, name);
}

/** A row of one of `PACKED_TABLES` as it is stored. */
export function packRow(name: string, row: Record<string, unknown>): StoredRow {
  const { key, beside } = TABLES[name]!;
  const stored: Record<string, unknown> = { [key]: packed(row[key]) };
  for (const field of beside) {
    const value = row[field];
    if (value === undefined || (Array.isArray(value) && value.length === 0) || ASKED[`${name} ${field}`]?.(row) === false) continue;
    stored[field] = packed(value);
  }
  return { ...stored, packed: packValue(row, seedsOf(name, stored)) };
}

/**
 * The row that was stored; one that an older version has left is told as it is.
 * @throws RangeError where it is damaged
 */
export function unpackRow<Row>(name: string, stored: Row | StoredRow): Row {
  const { packed } = (stored ?? {}) as Partial<StoredRow>;
  return typeof packed === 'string' ? (unpackValue(packed, seedsOf(name, stored as StoredRow)) as Row) : (stored as Row);
}

/** What stands beside the text is not said in it again, nor is the thread whose id begins the row's own. */
function seedsOf(name: string, stored: Record<string, unknown>): (string | number)[] {
  const { key, beside } = TABLES[name]!;
  const id = unpackKey(String(stored[key]));
  const seeds: (string | number)[] = [id, id.split(/[#|]/, 1)[0]!];
  for (const field of beside) {
    for (const value of [stored[field]].flat()) {
      if (typeof value === 'string') seeds.push(unpackKey(value));
      else if (typeof value === 'number') seeds.push(value);
    }
  }
  return seeds;
}

function packed(value: unknown): unknown {
  if (typeof value === 'string') return packKey(value);
  return Array.isArray(value) ? value.map(packed) : value;
}
