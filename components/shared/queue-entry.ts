import type { PendingSend, SlaBasis, SlaReason } from '@/utils/domain/sla/thread-sla';
import type { AuthorDoubt } from '@/utils/domain/thread/derive-thread';
import type { ObservedTime } from '@/utils/domain/time/observed-time';

/** One waiting thread, as much of it as a face shows. */
export interface QueueEntry {
  id: string;
  accountId: string;
  /** Empty where no page has told it. */
  marketplaceId: string;
  orderIds: string[];
  dueAt: ObservedTime | null;
  basis: SlaBasis | null;
  reason: SlaReason | null;
  pendingSend: PendingSend | null;
  /** What own targets depend on. */
  startedAt?: ObservedTime | null;
  topicId?: number | null;
  doubt?: AuthorDoubt;
  contradicts?: true;
}
