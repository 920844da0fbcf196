import type { ThreadReading } from '@/utils/domain/thread/observation';
import { doubtOf } from './accounts';
import { handNote } from './note-thread';
import type { RowIdentityRecord } from './records';
import type { InboxTables } from './tables';

/**
 * Who a row is that shows no id. A row's look (name and start of the subject, hashed under this installation's key) names a
 * thread only where one account and one thread have shown it, and never two rows of one reading. What was read of such
 * rows is kept apart, under `row:` and the fingerprint, and joined when the thread is derived: so a later reading that shows
 * the look to be ambiguous takes it away again from a thread that was perhaps never meant, in whatever order the readings came.
 */

export const PROVISIONAL = 'row:';

/** What a fingerprint is made of: the host keeps apart what different sites show, the account may still be unknown. */
export function fingerprintText(host: string, rowKey: string): string {
  return `${host}\n${rowKey}`;
}

/** The keys under which two rows of this reading look alike, so that a row without an id is no one for certain. */
export function alikeKeys(rows: readonly ThreadReading[]): Set<string> {
  const seen = new Map<string, string | null>();
  const alike = new Set<string>();
  for (const { rowKey, threadId } of rows) {
    if (rowKey === null) continue;
    const known = seen.get(rowKey);
    if (known === undefined) seen.set(rowKey, threadId);
    else if (known === null || known !== threadId) alike.add(rowKey);
  }
  return alike;
}

/** The one thread that shows this look, its provisional id where no id is known, or `null` where that is in doubt. */
export function ownerOf(identity: RowIdentityRecord): string | null {
  const [first, second] = identity.accountIds;
  // Of different certainty they may be the same account, of one certainty they are two.
  const twoAccounts = first !== undefined && second !== undefined && doubtOf(first) === doubtOf(second);
  if (identity.alike || twoAccounts || identity.threadIds.length > 1) return null;
  return identity.threadIds[0] ?? PROVISIONAL + identity.fingerprint;
}

/**
 * Adds what this reading shows of looks to the table.
 * @param fingerprints by `rowKey`
 * @returns who owns each look now, and the threads whose evidence changed by a change of owner
 */
export async function claimRows(
  tables: InboxTables,
  rows: readonly ThreadReading[],
  { accountId, fingerprints }: { accountId: string; fingerprints: ReadonlyMap<string, string> },
): Promise<{ owners: Map<string, string | null>; moved: Set<string> }> {
  const alike = alikeKeys(rows);
  const keys = [...new Set(rows.flatMap(({ rowKey }) => (rowKey !== null && fingerprints.has(rowKey) ? [rowKey] : [])))];
  const stored = await tables.rowIdentities.get(keys.map((key) => fingerprints.get(key)!));
  const owners = new Map<string, string | null>();
  const moved = new Set<string>();
  const changed: RowIdentityRecord[] = [];
  for (const [index, key] of keys.entries()) {
    const fingerprint = fingerprints.get(key)!;
    const before = stored[index] ?? { fingerprint, accountIds: [], threadIds: [], alike: false };
    const after: RowIdentityRecord = {
      fingerprint,
      accountIds: twoOf([...before.accountIds, accountId]),
      threadIds: twoOf([...before.threadIds, ...rows.flatMap((row) => (row.rowKey === key && row.threadId !== null ? [row.threadId] : []))]),
      alike: before.alike || alike.has(key),
    };
    owners.set(key, ownerOf(after));
    if (stored[index] && JSON.stringify(before) === JSON.stringify(after)) continue;
    changed.push(after);
    // Under a look that nobody has shown before nothing is kept.
    if (!stored[index]) continue;
    if (ownerOf(before) === ownerOf(after)) continue;
    for (const id of [ownerOf(before), ownerOf(after), PROVISIONAL + fingerprint]) if (id !== null) moved.add(id);
    await hand(tables, PROVISIONAL + fingerprint, ownerOf(after));
  }
  await tables.rowIdentities.put(changed);
  return { owners, moved };
}

/** What was kept of a row goes with it to the thread that owns it now; of a row that may be anyone's nothing is kept. */
async function hand(tables: InboxTables, provisional: string, owner: string | null): Promise<void> {
  if (owner === null) await tables.evidence.remove([provisional]);
  else if (owner !== provisional) {
    const given = await tables.noticesOfThreads([provisional]);
    await tables.notices.put(given.map((notice) => Object.assign(notice, { threadId: owner })));
    await handNote(tables, provisional, owner);
  }
}

/** Two are enough to be in doubt: the first two in order, the more certain first, so that it does not matter who came first. */
function twoOf(ids: string[]): string[] {
  return [...new Set(ids)].sort((a, b) => doubtOf(a) - doubtOf(b) || (a < b ? -1 : 1)).slice(0, 2);
}
