import { evaluateThread, type EvaluatedThread } from '@/utils/domain/sla/evaluate-thread';
import { ownTimersOf, type OwnPolicy } from '@/utils/domain/sla/own-policies';
import type { ThreadSla } from '@/utils/domain/sla/thread-sla';
import type { Instant } from '@/utils/domain/time/observed-time';
import type { ThreadRecord } from './records';

/** What pages are told of a stored thread at `now`: Amazon's deadline, and while it waits the own targets beside it. */
export function slaOf(record: ThreadRecord, now: Instant, policies: readonly OwnPolicy[]): ThreadSla {
  const { sla } = evaluateRecord(record, now);
  if (!record.open || !record.startedAt || policies.length === 0) return sla;
  const { startedAt, marketplaceId, topicId } = record;
  const own = ownTimersOf(policies, { startedAt, marketplaceId: marketplaceId || null, topicId }).map(({ name, dueAt }) => ({ name, dueAt }));
  return own.length > 0 ? { ...sla, own } : sla;
}

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
      last: contact,
      basis: record.basis,
      authorUnknown: record.authorUnknown,
      unproven: record.unproven,
      doubt: record.doubt ?? null,
      marketplaceId: record.marketplaceId === '' ? null : record.marketplaceId,
      problems: record.contradicts ? ['evidence-contradicts'] : [],
    },
    { now },
  );
}
