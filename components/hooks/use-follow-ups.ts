import type { FollowUpRecord } from '@/utils/storage/queries';
import { useLive } from './use-live';

export interface FollowUp extends FollowUpRecord {
  /** First order id of its thread, where it is still stored. */
  orderId: string | null;
}

/** Dates promised to buyers and not kept yet, the earliest first; `null` until read. */
export function useFollowUps(limit: number): FollowUp[] | null {
  const live = useLive(
    async ({ openFollowUps, threadById }) =>
      Promise.all((await openFollowUps(limit)).map(async (one) => Object.assign(one, { orderId: (await threadById(one.threadId))?.orderIds[0] ?? null }))),
    [limit],
  );
  return live.value ?? null;
}
