import { evaluateThread, type EvaluatedThread } from '@/utils/domain/sla/evaluate-thread';
import type { Instant } from '@/utils/domain/time/observed-time';
import type { ThreadRecord } from './ports';

/** What a stored thread is at `now` (Amazon's clock): its evidence is not needed for that, what was derived from it is. */
export function evaluateRecord(record: ThreadRecord, now: Instant): EvaluatedThread {
  const { contact } = record;
  return evaluateThread(
    {
      thread: {
        id: record.id,
        accountId: record.accountId,
        marketplaceId: record.marketplaceId,
        orderIds: record.orderIds,
        asins: [],
        firstSeenAt: record.firstSeenAt,
        messages: [],
        noResponseNeededAt: [],
      },
      contacts: contact ? [contact] : [],
      open: record.open ? contact : null,
      basis: record.basis,
      authorUnknown: record.authorUnknown,
      unproven: record.unproven,
      marketplaceId: record.marketplaceId === '' ? null : record.marketplaceId,
      problems: [],
    },
    { now },
  );
}
