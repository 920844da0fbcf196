import type { AccountRecord, ReadingRecord } from '@/utils/storage/queries';

/** Of all readings those of the list of what needs a response, of accounts that did not turn out to be another. */
export function inboxesAmong(readings: readonly ReadingRecord[], accounts: readonly AccountRecord[]): ReadingRecord[] {
  const ids = new Set(accounts.filter((account) => account.joinedInto === null).map((account) => account.id));
  return readings.filter((reading) => reading.folder === 'response-needed' && ids.has(reading.accountId));
}
