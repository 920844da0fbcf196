import type { NoticeRecord } from '@/utils/storage/queries';
import { useLive } from './use-live';

export interface LoggedNotice extends NoticeRecord {
  /** First order id of its thread, where it is still stored. */
  orderId: string | null;
}

/** The log of notices, newest first, as it is written; `null` until read. `limit`: `null`: not to be read yet. */
export function useNotices(limit: number | null): LoggedNotice[] | null {
  const live = useLive(
    async ({ recentNotices, threadById }) =>
      limit === null
        ? null
        : Promise.all((await recentNotices(limit)).map(async (notice) => Object.assign(notice, { orderId: (await threadById(notice.threadId))?.orderIds[0] ?? null }))),
    [limit],
  );
  return live.value ?? null;
}
