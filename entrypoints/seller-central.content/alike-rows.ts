import { dueOf, openStatus } from '@/utils/domain/sla/amazon-24h';
import type { ThreadSla } from '@/utils/domain/sla/thread-sla';
import { LONGEST_WAIT } from '@/utils/domain/thread/fold-evidence';
import { READING_PADDING } from '@/utils/domain/thread/list-states';
import type { Instant } from '@/utils/domain/time/observed-time';
import type { SeenRow } from './seen-page';

/**
 * What this one reading says of a waiting row that nobody can tell from another: its printed day is the latest that it can
 * have begun. Nothing of it is stored, so nothing is known from before.
 * @param place of the row in its list, which tells its badge from the other's
 * @param times when the list came in, and now; both on Amazon's clock
 */
export function slaOfAlikeRow({ drawn }: SeenRow, place: number, { cameInAt, now }: { cameInAt: Instant; now: Instant }): ThreadSla | null {
  const { printedAt, marketplaceId, orderIds } = drawn;
  if (!printedAt) return null;
  const latest = Math.min(printedAt.latest, cameInAt + READING_PADDING);
  const startedAt = { earliest: latest - LONGEST_WAIT, latest };
  const dueAt = dueOf(startedAt);
  return {
    threadId: `alike:${place}`, rowKey: null, accountId: '', marketplaceId, orderIds, status: openStatus(dueAt, now),
    startedAt, dueAt, basis: 'last-update', reason: 'rows-alike', pendingSend: null,
  };
}
