import type { Instant } from '@/utils/domain/time/observed-time';
import { MINUTE } from '@/utils/domain/time/observed-time';
import type { AccountRecord, ReadingRecord, ThreadRecord } from '@/utils/storage/queries';
import { unpackRow } from '@/utils/storage/packed/packed-rows';
import { inboxesAmong } from './inboxes-among';

// The popup's first frame must not wait for the database library (a hundred kilobytes to load and run): this asks the same
// indexes through the browser's own interface, once, and knows nothing else. That both find the same is tested.
const DATABASE = 'replyclock';
/** Rows of the first frame: as many as the popup has room for. */
export const FIRST_ROWS = 7;

export interface FirstReading {
  /** The beginning of the queue. */
  rows: ThreadRecord[];
  inboxes: ReadingRecord[];
  /** Amazon's clock minus the machine's where that is over a minute, else 0. */
  correction: number;
}

/**
 * What the first frame of the popup shows. Changes nothing: a database that is not there yet is not made.
 * @returns `null` where nothing was ever stored. Rejects where the browser denies storage
 */
export async function firstReading(limit: number): Promise<FirstReading | null> {
  const database = await open();
  if (!database) return null;
  try {
    const transaction = database.transaction(['threads', 'readings', 'accounts', 'state']);
    const waiting = IDBKeyRange.bound([1, -Infinity], [1, Number.MAX_SAFE_INTEGER]);
    const [rows, readings, accounts, clock] = await Promise.all([
      answer<ThreadRecord[]>(transaction.objectStore('threads').index('[open+dueEarliest]').getAll(waiting, limit)),
      answer<ReadingRecord[]>(transaction.objectStore('readings').getAll()),
      answer<AccountRecord[]>(transaction.objectStore('accounts').getAll()),
      answer<{ offset: Instant } | undefined>(transaction.objectStore('state').get('clock')),
    ]);
    return { rows: rows.map((row) => unpackRow('threads', row)), inboxes: inboxesAmong(readings, accounts), correction: clock && Math.abs(clock.offset) > MINUTE ? clock.offset : 0 };
  } finally {
    database.close();
  }
}

async function open(): Promise<IDBDatabase | null> {
  const opening = indexedDB.open(DATABASE);
  let missing = false;
  opening.addEventListener('upgradeneeded', () => {
    missing = true;
    opening.transaction?.abort();
  });
  try {
    return await answer<IDBDatabase>(opening);
  } catch (error) {
    if (missing) return null;
    throw error;
  }
}

function answer<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result as T));
    request.addEventListener('error', () => reject(request.error ?? new Error('The database did not answer.')));
  });
}
