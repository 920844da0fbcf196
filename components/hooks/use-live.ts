import { useEffect, useState } from 'preact/hooks';
import { storageTroubleOf, type StorageTrouble } from '@/utils/domain/storage-trouble';
import { firstFrame } from './first-frame';

export type Queries = typeof import('@/utils/storage/queries');
type Database = (typeof import('@/utils/storage/database'))['database'];

export interface Live<T> {
  /** The latest answer; `undefined` until the first one. While another question is asked the old answer stays. */
  value: T | undefined;
  /** Why the database cannot be read, as in a private window; `null`: it can. */
  failed: StorageTrouble | null;
}

/**
 * The answer of a database query, asked again whenever what it depends on was written, in whichever context.
 * @param question everything the query depends on besides the database; another value asks anew
 * @param first an answer that is there already, drawn at once
 */
export function useLive<T>(query: (queries: Queries, database: Database) => Promise<T>, question: readonly unknown[], first?: T): Live<T> {
  const [live, setLive] = useState<Live<T>>({ value: first, failed: null });
  useEffect(() => {
    let stopped = false;
    let stop = () => {};
    const fail = (error: unknown) => !stopped && setLive((before) => ({ value: before.value, failed: storageTroubleOf(error) }));
    const start = async () => {
      const [{ liveQuery }, queries, { database }] = await storage();
      if (stopped) return;
      const subscription = liveQuery(() => query(queries, database)).subscribe({
        next: (value) => setLive({ value, failed: null }),
        error: fail,
      });
      stop = () => subscription.unsubscribe();
    };
    start().catch(fail);
    return () => {
      stopped = true;
      stop();
    };
  }, question);
  return live;
}

let loading: ReturnType<typeof load> | undefined;

/** The database library and what asks it: loaded once, after the first frame, which must not wait for a hundred kilobytes. */
function storage(): ReturnType<typeof load> {
  return (loading ??= firstFrame().then(load));
}

/** Loads them now: for a page whose first frame says nothing without them. */
export function loadStorageAtOnce(): void {
  loading ??= load();
  // Whoever asks is told what failed.
  loading.catch(() => {});
}

async function load() {
  return Promise.all([import('dexie'), import('@/utils/storage/queries'), import('@/utils/storage/database')]);
}
