import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

export interface Live<T> {
  /** The latest answer; `undefined` until the first one. While another question is asked the old answer stays. */
  value: T | undefined;
  /** The database cannot be read, as in a private window. */
  failed: boolean;
}

/**
 * The answer of a database query, asked again whenever what it depends on was written, in whichever context.
 * @param question everything the query depends on besides the database; another value asks anew
 * @param first an answer that is there already, drawn at once
 */
export function useLive<T>(query: () => Promise<T>, question: readonly unknown[], first?: T): Live<T> {
  const [live, setLive] = useState<Live<T>>({ value: first, failed: false });
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setLive({ value, failed: false }),
      error: () => setLive((before) => ({ value: before.value, failed: true })),
    });
    return () => subscription.unsubscribe();
  }, question);
  return live;
}
