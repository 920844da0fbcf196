// A long queue put straight into the database of a running extension: what a popup finds there when it opens. Synthetic throughout.
import { withPackedRows } from './packed-rows.mjs';

/** Stores `count` waiting threads, due from `firstDue` ms from now in steps of `step` ms, and a reading of their inbox. */
export async function storeQueue(h, { count, firstDue = -30 * 60_000, step = 60_000 }) {
  const work = async (unpacked, packed, count, firstDue, step) => {
    const opened = await new Promise((resolve, reject) => {
      const opening = indexedDB.open('replyclock');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const now = Date.now();
    const [accountId, marketplaceId, host] = ['A1LIVE', 'ATVPDKIKX0DER', 'sellercentral.amazon.com'];
    const writing = opened.transaction(['threads', 'readings', 'accounts', 'state'], 'readwrite');
    for (let n = 0; n < count; n++) {
      const due = now + firstDue + n * step;
      const [id, dueAt, startedAt] = [`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`, { earliest: due, latest: due }, { earliest: due - 86_400_000, latest: due - 86_400_000 }];
      writing.objectStore('threads').put(packed('threads', {
        id, accountId, marketplaceId, host, orderIds: [`111-${String(n).padStart(7, '0')}-0000000`], topicId: null, firstSeenAt: startedAt.latest, firstSeenServerAt: null, open: 1,
        contact: { threadId: id, accountId, marketplaceId, startedAt }, authorUnknown: false, unproven: null, startedAt, dueAt, dueEarliest: due, dueLatest: due, basis: 'conversation',
        reason: null, pendingSend: null, lastReadAt: now,
      }));
    }
    writing.objectStore('readings').put({ accountId, folder: 'response-needed', host, lastReadAt: now, lastCompleteAt: now, pages: [now] });
    writing.objectStore('accounts').put({ id: accountId, host, readAt: now, joinedInto: null });
    writing.objectStore('state').put({ key: 'purged', at: now });
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onerror = () => reject(writing.error);
    });
    opened.close();
  };
  await h.api(`(${await withPackedRows(work)})(${count}, ${firstDue}, ${step})`);
}
