import type { Instant } from '@/utils/domain/time/observed-time';
import type { InboxRate } from '@/utils/messaging/protocol';
import type { InboxTables } from './ports';

const WINDOW_DAYS = 30;

/** The 30-day rate of every account and marketplace with a contact in the window that ends at `now`: the lowest first, those without anything to count last. */
export async function inboxRates(tables: InboxTables, now: Instant): Promise<InboxRate[]> {
  const rates: InboxRate[] = [];
  for (const { accountId, marketplaceId } of await tables.rateScopes()) {
    const { rate, onTime, late, missed, pending, waived, uncertain } = await tables.countsAt(accountId, marketplaceId, { now, windowDays: WINDOW_DAYS });
    if (onTime + late + missed + pending + waived + uncertain === 0) continue;
    rates.push({ accountId, accountName: null, marketplaceId, rate, counted: onTime + late + missed });
  }
  return rates.sort((a, b) => (a.rate?.low ?? 2) - (b.rate?.low ?? 2) || (a.accountId + a.marketplaceId < b.accountId + b.marketplaceId ? -1 : 1));
}
