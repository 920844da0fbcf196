import { MINUTE, type Instant } from '@/utils/domain/time/observed-time';
import type { StoredMetrics } from '@/utils/domain/metrics/metric-trees';
import type { CountedPer } from '@/utils/domain/thread/counted-otherwise';
import { useLive, type Queries } from './use-live';

export const RATE_WINDOWS = [7, 30, 90] as const;
export type RateWindow = (typeof RATE_WINDOWS)[number];

/** The rates of one account in one marketplace: never mixed with another's. */
export interface ScopeRates {
  accountId: string;
  marketplaceId: string;
  windows: Record<RateWindow, StoredMetrics>;
  /** The same with contacts counted per turn, and per message: Amazon does not say which it does. */
  counted: Record<CountedPer, Record<RateWindow, StoredMetrics>>;
}

/** Rates of every account and marketplace, the lowest 30-day rate first. */
export function useRates(now: Instant) {
  const live = useLive((queries) => readRates(queries, now), [Math.floor(now / (5 * MINUTE))]);
  return { rates: live.value ?? null, failed: live.failed };
}

async function readRates({ rateScopes, metricsByCount }: Queries, now: Instant): Promise<ScopeRates[]> {
  const rates = await Promise.all(
    (await rateScopes()).map(async ({ accountId, marketplaceId }): Promise<ScopeRates> => {
      const { asSet, turn, message } = await metricsByCount(accountId, marketplaceId, now, RATE_WINDOWS);
      return { accountId, marketplaceId, windows: byWindow(asSet), counted: { turn: byWindow(turn), message: byWindow(message) } };
    }),
  );
  return rates.sort((a, b) => lowest(a) - lowest(b) || (a.accountId + a.marketplaceId < b.accountId + b.marketplaceId ? -1 : 1));
}

function byWindow(each: readonly StoredMetrics[]): ScopeRates['windows'] {
  return Object.fromEntries(each.map((metrics) => [metrics.windowDays, metrics])) as ScopeRates['windows'];
}

const lowest = (rates: ScopeRates): number => rates.windows[30].rate?.low ?? 2;
