/**
 * What keeps us from remembering. `storage-newer`: a newer version of the product has written the database, and this one must
 * not touch it; `storage-damaged`: something that was stored cannot be read as what it should be.
 */
export type StorageTrouble = 'storage-denied' | 'storage-full' | 'storage-newer' | 'storage-damaged';

// What the browser says of a file that it cannot read back, and what reading a row of another shape than ours ends with.
const DAMAGED = ['NotReadableError', 'DataError', 'DataCloneError', 'TypeError', 'RangeError'];

/** What an error of the database or of the settings means to the agent. Browsers name a full disk alike, and a refusal in many ways. */
export function storageTroubleOf(error: unknown): StorageTrouble {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return 'storage-full';
  if (names.includes('VersionError')) return 'storage-newer';
  return names.some((name) => DAMAGED.includes(name)) ? 'storage-damaged' : 'storage-denied';
}

/** Names of an error and of what caused it; never its message, which may quote what was to be stored. */
function namesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const { name, inner, cause } = error as { name?: unknown; inner?: unknown; cause?: unknown };
  return [...(typeof name === 'string' ? [name] : []), ...namesOf(inner), ...(cause === inner ? [] : namesOf(cause))];
}
