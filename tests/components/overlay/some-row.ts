import type { OverlayRow } from '@/components/overlay/overlay';
import type { ThreadSla } from '@/utils/domain/sla/thread-sla';
import { DAY, exactly, shift, type ObservedTime } from '@/utils/domain/time/observed-time';

export const NOW = Date.UTC(2026, 10, 22, 14, 0, 0);

/** An open thread whose deadline lies at `dueAt`, relative to `NOW`. */
export function someSla(dueAt: ObservedTime | number, differences: Partial<ThreadSla> = {}): ThreadSla {
  const due = shift(typeof dueAt === 'number' ? exactly(dueAt) : dueAt, NOW);
  return {
    threadId: '8c7f2a00-0000-4000-8000-000000000001',
    rowKey: null,
    accountId: 'A1',
    marketplaceId: 'A1VC38T7YXB528',
    orderIds: ['406-1234567-1234567'],
    status: 'on-track',
    startedAt: shift(due, -DAY),
    dueAt: due,
    basis: 'list',
    reason: null,
    pendingSend: null,
    ...differences,
  };
}

export function someRow(mount: Element, sla: ThreadSla | null, differences: Partial<OverlayRow> = {}): OverlayRow {
  return { mount, element: mount, threadId: sla?.threadId ?? null, orderId: sla?.orderIds[0] ?? null, sla, unknownReason: null, ...differences };
}
