import { database } from '@/utils/storage/database';
import { noteContacts } from '@/utils/storage/metric-rows';
import type { ContactRecord, NoticeRecord, ThreadRecord } from '@/utils/storage/queries';
import { NO_DEADLINE } from '@/utils/storage/queries';
import { DAY, HOUR, MINUTE, type ObservedTime } from '@/utils/domain/time/observed-time';

export const NOW = Date.UTC(2026, 10, 23, 10, 0);
export const ACCOUNT = 'A1B2C3D4E5F6G7';
export const US = 'ATVPDKIKX0DER';
export const JP = 'A1VC38T7YXB528';

/** An open thread that is due at `dueAt` (or within it); `null`: no deadline is known. */
export function waitingThread(id: string, dueAt: number | ObservedTime | null, more: Partial<ThreadRecord> = {}): ThreadRecord {
  const due = typeof dueAt === 'number' ? { earliest: dueAt, latest: dueAt } : dueAt;
  return {
    id,
    accountId: ACCOUNT,
    marketplaceId: US,
    host: 'sellercentral.amazon.com',
    orderIds: [],
    topicId: null,
    firstSeenAt: NOW - HOUR,
    firstSeenServerAt: null,
    open: 1,
    contact: null,
    authorUnknown: false,
    unproven: null,
    startedAt: due && { earliest: due.earliest - DAY, latest: due.latest - DAY },
    dueAt: due,
    dueEarliest: due?.earliest ?? NO_DEADLINE,
    dueLatest: due?.latest ?? NO_DEADLINE,
    basis: due ? 'conversation' : null,
    reason: due ? null : 'date-unreadable',
    pendingSend: null,
    lastReadAt: NOW - MINUTE,
    ...more,
  };
}

/** A contact that began `ago` before now and was answered `took` later; `null`: not answered. */
export function contact(id: string, ago: number, took: number | null, more: Partial<ContactRecord> = {}): ContactRecord {
  const startedAt = NOW - ago;
  const answered = took === null ? {} : { answeredAt: { earliest: startedAt + took, latest: startedAt + took } };
  return {
    id,
    threadId: `thread-of-${id}`,
    accountId: ACCOUNT,
    marketplaceId: US,
    startedAt: { earliest: startedAt, latest: startedAt },
    startedLatest: startedAt,
    closedAt: took === null ? NO_DEADLINE : startedAt + took,
    ...answered,
    ...more,
  };
}

export interface Stored {
  threads?: ThreadRecord[];
  contacts?: ContactRecord[];
  notices?: NoticeRecord[];
  /** Minutes since each account's inbox was last read, and completely. */
  inboxes?: { accountId: string; read: number; complete: number | null }[];
  completeReadings?: { accountId: string; at: number }[];
}

/** New contacts, with the sums that follow from them. */
export async function storeContacts(contacts: ContactRecord[]): Promise<void> {
  await database.transaction('rw', database.contacts, database.metrics, async () => {
    await database.contacts.bulkPut(contacts);
    await noteContacts(database.metrics, { before: [], after: contacts });
  });
}

/** The database as the background would have left it. */
export async function store(stored: Stored): Promise<void> {
  await Promise.all(database.tables.map((table) => table.clear()));
  await database.threads.bulkPut(stored.threads ?? []);
  await storeContacts(stored.contacts ?? []);
  await database.notices.bulkPut(stored.notices ?? []);
  for (const { accountId, read, complete } of stored.inboxes ?? []) {
    await database.accounts.put({ id: accountId, host: 'sellercentral.amazon.com', readAt: NOW - read * MINUTE, joinedInto: null });
    await database.readings.put({
      accountId,
      folder: 'response-needed',
      host: 'sellercentral.amazon.com',
      lastReadAt: NOW - read * MINUTE,
      lastCompleteAt: complete === null ? null : NOW - complete * MINUTE,
      pages: [],
    });
  }
  for (const { accountId, at } of stored.completeReadings ?? []) {
    await database.completeReadings.put({ accountId, at, pages: [at], key: String(at), pending: 0 });
  }
}
