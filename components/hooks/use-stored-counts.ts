import { useLive } from './use-live';

/** How much is stored; `null` until counted. */
export function useStoredCounts() {
  return useLive(({ storedCounts }) => storedCounts(), []).value ?? null;
}
