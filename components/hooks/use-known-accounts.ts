import type { Instant } from '@/utils/domain/time/observed-time';
import { useLive } from './use-live';

/** An account of which an inbox was read, or a file told. */
export interface KnownAccount {
  accountId: string;
  host: string;
  /** Of which contacts are known. */
  marketplaceIds: string[];
  /** `null`: its list was never read. */
  lastReadAt: Instant | null;
}

/** Every account that is known, with what is known of it; `null` until read. */
export function useKnownAccounts(): KnownAccount[] | null {
  const live = useLive(async ({ accounts, rateScopes, lastReadings }) => {
    const [known, scopes, readings] = await Promise.all([accounts(), rateScopes(), lastReadings()]);
    return known.map(({ id, host }): KnownAccount => {
      const read = readings.filter(({ accountId, folder }) => accountId === id && folder === 'response-needed').map(({ lastReadAt }) => lastReadAt);
      return { accountId: id, host, marketplaceIds: scopes.filter(({ accountId }) => accountId === id).map(({ marketplaceId }) => marketplaceId), lastReadAt: read.length > 0 ? Math.max(...read) : null };
    });
  }, []);
  return live.value ?? null;
}
