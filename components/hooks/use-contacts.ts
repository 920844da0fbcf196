import { DAY, MINUTE, type Instant } from '@/utils/domain/time/observed-time';
import type { ContactRecord } from '@/utils/storage/queries';
import { useLive } from './use-live';

/** Contacts read for lists of them one by one: a year's worth of most sellers, and a second's work for the browser. */
export const CONTACTS_READ = 20_000;

export interface YoungestContacts {
  contacts: ContactRecord[];
  /** There are older ones, which were not read. */
  more: boolean;
}

/** The youngest contacts of one account and marketplace that may have started within the last `days`; `null` until read, or without a scope. */
export function useContacts(scope: { accountId: string; marketplaceId: string } | null, days: number, now: Instant): YoungestContacts | null {
  const live = useLive(
    async ({ youngestContacts }) => (scope ? { of: scope, contacts: await youngestContacts(scope.accountId, scope.marketplaceId, now - days * DAY, CONTACTS_READ + 1) } : null),
    [scope?.accountId, scope?.marketplaceId, days, Math.floor(now / (5 * MINUTE))],
  );
  const answer = live.value;
  // Never one scope's contacts under another's name, not even for a moment.
  const same = answer && scope && answer.of.accountId === scope.accountId && answer.of.marketplaceId === scope.marketplaceId;
  return same ? { contacts: answer.contacts, more: answer.contacts.length > CONTACTS_READ } : null;
}
