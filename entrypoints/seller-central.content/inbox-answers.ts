import type { ThreadSla } from '@/utils/domain/sla/thread-sla';
import type { InboxAnswer, InboxSummary } from '@/utils/messaging/protocol';

export interface InboxAnswers {
  take(answer: InboxAnswer): void;
  find(row: { threadId: string | null; rowKey: string | null }): ThreadSla | null;
  summary(): InboxSummary | null;
}

/** The background's last word on each thread that this tab has shown. */
export function createInboxAnswers(): InboxAnswers {
  const byThread = new Map<string, ThreadSla>();
  const byKey = new Map<string, ThreadSla>();
  let last: InboxSummary | null = null;
  return {
    take({ slas, summary }) {
      last = summary;
      for (const sla of slas) {
        byThread.set(sla.threadId, sla);
        if (sla.rowKey !== null) byKey.set(sla.rowKey, sla);
      }
    },
    find({ threadId, rowKey }) {
      const byId = threadId === null ? undefined : byThread.get(threadId);
      if (byId) return byId;
      const kept = rowKey === null ? undefined : byKey.get(rowKey);
      // A key may stand for two threads that look alike: another case's answer is none of this row's.
      return kept && (threadId === null || kept.threadId.startsWith('row:')) ? kept : null;
    },
    summary: () => last,
  };
}
