import type { Instant } from '@/utils/domain/time/observed-time';
import type { InboxTables } from './tables';

/** How little an account id says: 0 the page's own id, 1 a label's hash, 2 only the host. */
export function doubtOf(accountId: string): 0 | 1 | 2 {
  if (accountId.startsWith('unknown:')) return 2;
  return accountId.startsWith('label:') ? 1 : 0;
}

/** The account's true id, where a page has shown it; else the id itself. */
export async function trueAccountId(tables: InboxTables, accountId: string): Promise<string> {
  const [account] = await tables.accounts.get([accountId]);
  return account?.joinedInto ?? accountId;
}

/**
 * Notes that this account was read on this host and, where the same page showed under which id it was stored before, moves what
 * is stored there. Only a label stands for the true account from then on: a host alone may serve another account tomorrow.
 * @returns the account's true id, and the threads that moved and must be derived again
 */
export async function settleAccount(
  tables: InboxTables,
  { accountId: said, formerAccountId, host, readAt }: { accountId: string; formerAccountId?: string | undefined; host: string; readAt: Instant },
): Promise<{ accountId: string; moved: string[] }> {
  const accountId = await trueAccountId(tables, said);
  const [known] = await tables.accounts.get([accountId]);
  if (!known || known.readAt < readAt) await tables.accounts.put([{ id: accountId, host, readAt, joinedInto: null }]);
  if (formerAccountId === undefined || doubtOf(formerAccountId) <= doubtOf(accountId)) return { accountId, moved: [] };

  const [former] = await tables.accounts.get([formerAccountId]);
  if (former?.joinedInto) return { accountId, moved: [] };
  if (doubtOf(formerAccountId) === 1) await tables.accounts.put([{ id: formerAccountId, host, readAt: 0, joinedInto: accountId }]);
  else await tables.accounts.remove([formerAccountId]);
  return { accountId, moved: await moveAccount(tables, formerAccountId, accountId) };
}

/**
 * The agent's names of accounts once this one is known by its true id: a name given to the label alone goes over to it, unless it has
 * one of its own. `null`: nothing changes. A host alone may serve another account tomorrow and gives its name to none.
 */
export function namesAfterJoin<Name extends { accountId: string }>(names: readonly Name[], { accountId, formerAccountId }: { accountId: string; formerAccountId?: string | undefined }): Name[] | null {
  if (formerAccountId === undefined || doubtOf(formerAccountId) !== 1 || doubtOf(accountId) !== 0) return null;
  const given = names.find((name) => name.accountId === formerAccountId);
  if (!given) return null;
  const others = names.filter((name) => name !== given);
  return others.some((name) => name.accountId === accountId) ? others : [...others, { ...given, accountId }];
}

async function moveAccount(tables: InboxTables, from: string, to: string): Promise<string[]> {
  const evidence = await tables.evidenceOfAccount(from);
  await tables.evidence.put(evidence.map((row) => ({ ...row, accountId: to, evidence: { ...row.evidence, accountId: to } })));

  const complete = await tables.completeReadingsOfAccount(from);
  await tables.completeReadings.remove(complete.map(({ accountId, at, key }) => [accountId, at, key]));
  await tables.completeReadings.put(complete.map((reading) => Object.assign(reading, { accountId: to })));

  const readings = await tables.readingsOfAccount(from);
  const there = await tables.readings.get(readings.map(({ folder }) => [to, folder]));
  await tables.readings.remove(readings.map(({ accountId, folder }) => [accountId, folder]));
  await tables.readings.put(
    readings.map((reading, index) => {
      const known = there[index];
      return Object.assign(reading, {
        accountId: to,
        lastReadAt: Math.max(reading.lastReadAt, known?.lastReadAt ?? 0),
        lastCompleteAt: latest(reading.lastCompleteAt, known?.lastCompleteAt ?? null),
        pages: [...new Set([...(known?.pages ?? []), ...reading.pages])].sort((a, b) => a - b),
      });
    }),
  );
  return evidence.map(({ id }) => id);
}

function latest(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}
