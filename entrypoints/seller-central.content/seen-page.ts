import type { Folder } from '@/utils/domain/thread/observation';
import type { Instant } from '@/utils/domain/time/observed-time';
import type { DrawnConversation, DrawnRow, PageReading, PageState } from '@/utils/page/messaging-page';
import { sha256Hex } from '@/utils/page/sha-256';
import type { CaseNote } from '@/utils/page/responses/note';

/** The drawn page with its rows joined to the cases that responses of this tab have named. */
export interface SeenPage {
  state: PageState;
  list: SeenList | null;
  conversation: SeenConversation | null;
}

export interface SeenList {
  folder: Folder;
  narrowed: boolean;
  rows: SeenRow[];
  cardCount: number | null;
  hasMorePages: boolean;
  cameInAt: Instant;
}

export interface SeenRow {
  drawn: DrawnRow;
  threadId: string | null;
  rowKey: string | null;
  /** The exact last update that a response of this tab told of it. */
  updatedAt: Instant | null;
  /** It shows no id, and another row of this reading looks the same, or what it shows cannot be told apart: it may be anyone's. */
  alike: boolean;
}

export interface SeenConversation {
  drawn: DrawnConversation;
  threadId: string | null;
  rowKey: string | null;
}

const MOST_CASES = 5_000;
const MOST_KEYS = 2_000;

export interface RowIdentities {
  /** Cases of one response, in its order. */
  hear(cases: readonly CaseNote[]): void;
  see(reading: PageReading): Promise<SeenPage>;
}

/** Joins drawn rows to cases by what both show of themselves, hashed alike. */
export function createRowIdentities(): RowIdentities {
  const casesByKey = new Map<string, Map<string, CaseNote>>();
  const cases = new Map<string, CaseNote>();
  const keys = new Map<string, string | null>();
  const addressNow = createAddressWatch();
  let lists: (readonly CaseNote[])[] = [];

  async function keyOf(identityText: string): Promise<string | null> {
    if (identityText === '') return null;
    const known = keys.get(identityText);
    if (known !== undefined) return known;
    const key = await sha256Hex(identityText);
    if (keys.size >= MOST_KEYS) keys.clear();
    keys.set(identityText, key);
    return key;
  }

  /** The one case that a row with this key can be; `null` where several or none can. */
  function caseOf(rowKey: string | null, row: DrawnRow): string | null {
    const known = [...((rowKey && casesByKey.get(rowKey)?.values()) || [])];
    const likely = known.length > 1 ? known.filter((one) => printsLike(row, one)) : known;
    return likely.length === 1 ? likely[0]!.id : null;
  }

  /**
   * The one case whose order this row names, or begins to name; `null`: none, or several. Asked only where the row's look tells nothing:
   * a look that is known and no case's is another case's, which may be of the same order.
   */
  function caseOfOrder(row: DrawnRow): string | null {
    const { orderIds, partialOrderId } = row;
    if (row.identityText !== '' || (orderIds.length === 0 && partialOrderId === null)) return null;
    const isNamed = (order: string) => orderIds.includes(order) || (partialOrderId !== null && order.startsWith(partialOrderId));
    const fitting = [...cases.values()].filter((one) => one.orderIds.some(isNamed));
    return fitting.length === 1 && printsLike(row, fitting[0]!) ? fitting[0]!.id : null;
  }

  /** The key of a case that a row's texts fit in another order than the reader took them; `null`: none, or several. */
  async function otherKeyOf({ threadId, identityText, otherIdentities }: DrawnRow): Promise<string | null> {
    if (threadId !== null || casesByKey.size === 0 || !otherIdentities) return null;
    const fitting = new Set<string>();
    for (const text of otherIdentities()) {
      const key = text === identityText ? null : await keyOf(text);
      if (key !== null && casesByKey.has(key)) fitting.add(key);
    }
    return fitting.size === 1 ? [...fitting][0]! : null;
  }

  async function rowKeyOf(row: DrawnRow): Promise<string | null> {
    const key = await keyOf(row.identityText);
    return key !== null && casesByKey.has(key) ? key : ((await otherKeyOf(row)) ?? key);
  }

  return {
    hear(told) {
      if (cases.size > MOST_CASES) {
        casesByKey.clear();
        cases.clear();
      }
      for (const one of told) {
        cases.set(one.id, one);
        if (!one.rowKey) continue;
        const known = casesByKey.get(one.rowKey) ?? new Map<string, CaseNote>();
        casesByKey.set(one.rowKey, known.set(one.id, one));
      }
      if (told.length > 1) lists = [told, ...lists].slice(0, 5);
    },
    async see(reading) {
      const drawnRows = reading.list?.rows ?? [];
      const rowKeys = await Promise.all(drawnRows.map(rowKeyOf));
      const inOrder = lists.find((told) => told.length === drawnRows.length && told.every((one, index) => one.rowKey === rowKeys[index]));
      const rows = drawnRows.map((drawn, index): SeenRow => {
        const rowKey = rowKeys[index] ?? null;
        return { drawn, rowKey, threadId: drawn.threadId ?? caseOf(rowKey, drawn) ?? caseOfOrder(drawn) ?? inOrder?.[index]?.id ?? null, updatedAt: null, alike: false };
      });
      nameByProduct(rows, lists.find((told) => told.length === rows.length) ?? []);
      markAlike(rows);
      for (const row of rows) row.updatedAt = cases.get(row.threadId!)?.updatedAt || null;
      return { state: reading.state, list: reading.list && { ...reading.list, rows }, conversation: seenConversation(reading, rows, addressNow) };
    },
  };
}

/**
 * A row of which nothing tells but the product it links to is the one case of this product that no other row is. Many buyers ask about
 * one product: only a response with as many cases as there are rows leaves no other.
 */
function nameByProduct(rows: SeenRow[], told: readonly CaseNote[]): void {
  const taken = new Set(rows.map((row) => row.threadId));
  for (const row of rows) {
    const { identityText, orderIds, partialOrderId, asins } = row.drawn;
    if (row.threadId !== null || identityText !== '' || orderIds.length > 0 || partialOrderId !== null) continue;
    const fitting = told.filter((one) => !taken.has(one.id) && one.asins.some((asin) => asins.includes(asin)) && printsLike(row.drawn, one));
    if (fitting.length === 1) row.threadId = fitting[0]!.id;
  }
}

/** Rows that one case was found for twice have it neither time. */
function markAlike(rows: readonly SeenRow[]): void {
  const ids = countBy(rows.map((row) => row.threadId));
  for (const row of rows) if (row.drawn.threadId === null && (ids.get(row.threadId!) ?? 0) > 1) row.threadId = null;
  const keys = countBy(rows.map((row) => (row.threadId === null ? row.rowKey : null)));
  for (const row of rows) row.alike = row.threadId === null && (row.rowKey === null ? row.drawn.identityText === '' : keys.get(row.rowKey)! > 1);
}

function countBy(values: (string | null)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function seenConversation({ conversation }: PageReading, rows: SeenRow[], addressNow: AddressNow): SeenConversation | null {
  if (!conversation) return null;
  const selected = rows.find((row) => row.drawn.selected && !row.alike);
  const named = addressNow(conversation, selected);
  const shown = selected?.threadId ?? null;
  // Row and address contradict each other until the page has rewritten its address: nobody's conversation.
  const contradict = conversation.threadId !== null && shown !== null && conversation.threadId !== shown;
  const threadId = contradict ? null : (shown ?? named);
  const own = threadId !== null ? rows.find((row) => row.threadId === threadId) : contradict ? null : selected;
  return { drawn: conversation, threadId, rowKey: own?.rowKey ?? null };
}

type AddressNow = (conversation: DrawnConversation, selected: SeenRow | undefined) => string | null;

/**
 * The case that the address names, where it may be believed. The page rewrites its address seconds after a case was opened: once
 * another row is selected under an unchanged address, or no row that is read and the first message of before is gone, it still names the case of before;
 * and so does one that only now names the case whose messages stood there before.
 */
function createAddressWatch(): AddressNow {
  let address: string | null | undefined;
  let addressed: string | null | undefined;
  let behind = false;
  let last: string | null | undefined;
  let first: Instant | undefined;
  return ({ threadId, messages }, selected) => {
    const row = selected?.rowKey ?? selected?.threadId;
    // An open conversation only grows.
    const another = !!first && messages.every(({ at }) => at.latest !== first);
    if (threadId !== address) {
      address = threadId;
      addressed = row;
      behind = !row && another && threadId === last;
    } else if (row) behind = row !== addressed && selected?.threadId !== threadId;
    else behind ||= another;
    if (row || !behind) {
      last = selected ? selected.threadId : threadId;
      first = messages[0]?.at.latest;
    }
    return behind ? null : threadId;
  };
}

/** Whether the row may be this case: it prints the day of the case's last update. */
function printsLike({ printedAt, orderIds }: DrawnRow, { updatedAt, orderIds: known }: CaseNote): boolean {
  if (orderIds.length > 0 && known.length > 0 && !orderIds.some((id) => known.includes(id))) return false;
  return !printedAt || updatedAt === null || (printedAt.earliest <= updatedAt && updatedAt <= printedAt.latest);
}
