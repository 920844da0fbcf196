import { FIRST_PACKED } from './packed-key';
import { PACKED_TABLES, packRow, type StoredRow } from './packed-rows';

/** Rows of one transaction: what else waits for the database, and all that is held in memory. */
const AT_ONCE = 500;

/**
 * Packs what versions before the sixth have left, a portion in each transaction: whoever is ended in between goes on from there, and two
 * that do it at once do no harm. A row that cannot be read stays where it is.
 * @param database the browser's own, opened
 * @returns whether every row could be read
 */
export async function packOldRows(database: IDBDatabase): Promise<boolean> {
  let readable = true;
  const unreadable = () => {
    readable = false;
  };
  for (const table of PACKED_TABLES) {
    for (let after: IDBValidKey | null = ''; after !== null; ) after = await packPortion(database, table, after, unreadable);
  }
  return readable;
}

/** @returns the last key that was looked at; `null`: there are no more. A key that is packed lies after every other. */
async function packPortion(database: IDBDatabase, table: string, after: IDBValidKey, unreadable: () => void): Promise<IDBValidKey | null> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(table, 'readwrite');
    const store = transaction.objectStore(table);
    let last: IDBValidKey | null = null;
    transaction.oncomplete = () => resolve(last);
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
    const asked = store.getAllKeys(IDBKeyRange.bound(after, FIRST_PACKED, true, true), AT_ONCE);
    asked.onsuccess = () => {
      last = asked.result.at(-1) ?? null;
      for (const key of asked.result) packOne(store, key as string, unreadable);
    };
  });
}

function packOne(store: IDBObjectStore, key: string, unreadable: () => void): void {
  const asked = store.get(key);
  // Of all that may fail here nothing else is undone.
  asked.onerror = (event) => {
    event.preventDefault();
    event.stopPropagation();
    unreadable();
  };
  asked.onsuccess = () => {
    const row = asked.result as Record<string, unknown> | undefined;
    if (!row || 'packed' in row) return;
    const packed = packedOrNull(store.name, row);
    if (!packed) {
      unreadable();
      return;
    }
    store.delete(key);
    const added = store.add(packed);
    // Of a row that could not be read before, what was stored of it meanwhile is newer and stays.
    added.onerror = (event) => {
      if (added.error?.name !== 'ConstraintError') return;
      event.preventDefault();
      event.stopPropagation();
    };
  };
}

function packedOrNull(table: string, row: Record<string, unknown>): StoredRow | null {
  try {
    return packRow(table, row);
  } catch {
    return null;
  }
}
