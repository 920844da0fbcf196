export type Trouble = 'storage-denied' | 'storage-full';

/** What an error of the database or of the settings means to the agent. Browsers name a full disk alike, and a refusal in many ways. */
export function troubleOf(error: unknown): Trouble {
  return namesOf(error).includes('QuotaExceededError') ? 'storage-full' : 'storage-denied';
}

/** Names of an error and of what caused it; never its message, which may quote what was to be stored. */
function namesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const { name, inner, cause } = error as { name?: unknown; inner?: unknown; cause?: unknown };
  return [...(typeof name === 'string' ? [name] : []), ...namesOf(inner), ...(cause === inner ? [] : namesOf(cause))];
}
