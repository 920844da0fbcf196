import { DAY, MINUTE, type Instant } from '@/utils/domain/time/observed-time';
import type { ContactRecord } from '@/utils/storage/queries';
import { useLive } from './use-live';

/** Contacts of one account and marketplace that may have started within the last `days`; `null` until read, or without a scope. */
export function useContacts(scope: { accountId: string; marketplaceId: string } | null, days: number, now: Instant): ContactRecord[] | null {
  const live = useLive(
    async ({ contactsForRates }) => (scope ? { of: scope, contacts: await contactsForRates(scope.accountId, scope.marketplaceId, now - days * DAY) } : null),
    [scope?.accountId, scope?.marketplaceId, days, Math.floor(now / (5 * MINUTE))],
  );
  const answer = live.value;
  // Never one scope's contacts under another's name, not even for a moment.
  const same = answer && scope && answer.of.accountId === scope.accountId && answer.of.marketplaceId === scope.marketplaceId;
  return same ? answer.contacts : null;
}
