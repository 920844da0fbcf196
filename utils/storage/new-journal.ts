/** Each is under the 64 KiB from which Chromium keeps a value in a file of its own, beside the journal. */
const PIECE = 60_000;
/** Together more than the 4 MiB that a journal holds at most. */
const PIECES = 80;
const SCRATCH = 'replyclock-journal';

/**
 * Makes Chromium begin a new journal for the databases of this extension: once in each of the browser's lives, as early as can be.
 *
 * Chromium (LevelDB) goes on in the journal that it finds at its start. Where it was killed in mid-write an entry is torn; that is
 * borne while it is the last one, but new entries after it make it damage in the midst, at which the next start throws every database
 * of the extension away (seen in Chromium 156, one kill in ten; tests/e2e/faults.e2e.mjs). What fills a journal is written to a table
 * of its own and deleted: all else is moved into whole files, and the torn journal goes. Rejects where storage is denied or full.
 */
export async function beginNewJournal(factory: IDBFactory): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = factory.open(SCRATCH, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('filling');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('not opened'));
  });
  try {
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction('filling', 'readwrite');
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
      const filling = transaction.objectStore('filling');
      // Noise, since values are compressed on their way; always the same keys, so that no more than this is ever kept.
      for (let n = 0; n < PIECES; n++) filling.put(crypto.getRandomValues(new Uint8Array(PIECE)), n);
    });
  } finally {
    database.close();
    factory.deleteDatabase(SCRATCH);
  }
}
