import { useLive } from './use-live';

/** Ids of the accounts that are known, those with figures first; `null` until read. */
export function useAccounts(): string[] | null {
  const live = useLive(async ({ accounts, rateScopes }) => {
    const [scopes, known] = await Promise.all([rateScopes(), accounts()]);
    return [...new Set([...scopes.map(({ accountId }) => accountId), ...known.map(({ id }) => id)])];
  }, []);
  return live.value ?? null;
}
