import { lowerBeside } from '@/utils/domain/metrics/lower-count';
import type { Instant } from '@/utils/domain/time/observed-time';
import type { InboxRate } from '@/utils/messaging/protocol';
import type { Settings } from './ports';
import type { InboxTables } from './tables';

const WINDOW_DAYS = 30;

/**
 * The 30-day rate of every account and marketplace with a contact in the window that ends at `now`: the lowest first, those
 * without anything to count last. Beside it the lower count, where counting per turn and per message disagree about the target.
 * @param names what the agent calls accounts
 */
export async function inboxRates(tables: InboxTables, { now, target, names }: { now: Instant; target: number; names: Settings['accountNames'] }): Promise<InboxRate[]> {
  const scopes = await tables.rateScopes();
  const counted = await Promise.all(scopes.map(async ({ accountId, marketplaceId }) => tables.countsAt(accountId, marketplaceId, { now, windowDays: WINDOW_DAYS })));
  const rates: InboxRate[] = [];
  for (const [place, { accountId, marketplaceId }] of scopes.entries()) {
    const { asSet, turn, message } = counted[place]!;
    const { rate, onTime, late, missed, pending, waived, uncertain } = asSet;
    if (onTime + late + missed + pending + waived + uncertain === 0) continue;
    const lower = lowerBeside({ asSet: rate, turn: turn.rate, message: message.rate }, target);
    const beside = lower && { countPer: lower, rate: { turn, message }[lower].rate };
    const accountName = names.find((name) => name.accountId === accountId)?.name ?? null;
    rates.push({ accountId, accountName, marketplaceId, rate, counted: onTime + late + missed, ...(beside?.rate && { beside: { ...beside, rate: beside.rate } }) });
  }
  return rates.sort((a, b) => lowest(a) - lowest(b) || (a.accountId + a.marketplaceId < b.accountId + b.marketplaceId ? -1 : 1));
}

function lowest({ rate, beside }: InboxRate): number {
  return Math.min(rate?.low ?? 2, beside?.rate.low ?? 2);
}
