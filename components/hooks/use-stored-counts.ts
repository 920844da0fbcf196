import { storedCounts } from '@/utils/storage/queries';
import { useLive } from './use-live';

/** How much is stored; `null` until counted. */
export function useStoredCounts() {
  return useLive(storedCounts, []).value ?? null;
}
