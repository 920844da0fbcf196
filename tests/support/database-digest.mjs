/** In an extension page, with packed rows (`packed-rows.mjs`): for each table how many rows it has, and a sum over them in the order of their keys, fields by name. */
export const databaseDigest = async (unpacked) => {
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('replyclock');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });
  const ordered = (value) => (Array.isArray(value) ? value.map(ordered) : value && typeof value === 'object' ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, ordered(value[key])])) : value);
  const digests = {};
  for (const name of database.objectStoreNames) {
    // Before the sums, as of no account, lies the row by which a worker finds out that a backup was restored.
    let after = name === 'metrics' ? ['\0'] : null;
    let sum = new Uint8Array(32);
    let count = 0;
    for (;;) {
      const store = database.transaction(name).objectStore(name);
      const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
      const [rows, keys] = await Promise.all(['getAll', 'getAllKeys'].map((method) => new Promise((resolve, reject) => {
        const asked = store[method](range, 5_000);
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => resolve(asked.result);
      })));
      if (rows.length === 0) break;
      // When the background means to look again, and which notice stands on the screen, follows from the machine, not from what is kept.
      const told = rows
        .map((row) => unpacked(name, row))
        .filter((row) => !(name === 'state' && ['planned', 'purged'].includes(row.key)))
        .map((row) => (name === 'notices' ? { ...row, state: null, notificationId: null } : row));
      const bytes = new TextEncoder().encode(JSON.stringify(ordered(told)));
      sum = new Uint8Array(await crypto.subtle.digest('SHA-256', await new Blob([sum, bytes]).arrayBuffer()));
      count += told.length;
      after = keys.at(-1);
    }
    digests[name] = `${count} ${Array.from(sum.slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  }
  database.close();
  return digests;
};
