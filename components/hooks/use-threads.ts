import type { ThreadRecord } from '@/utils/storage/queries';
import { useLive } from './use-live';

/** These threads by id, as they are stored now. */
export function useThreads(ids: readonly string[]): ReadonlyMap<string, ThreadRecord> {
  const live = useLive(
    async ({ threadById }) => new Map((await Promise.all(ids.map(threadById))).flatMap((thread) => (thread ? [[thread.id, thread] as const] : []))),
    [ids.join(' ')],
  );
  return live.value ?? NONE;
}

const NONE: ReadonlyMap<string, ThreadRecord> = new Map();
