import type { PageShown } from '@/utils/storage/queries';
import { useLive } from './use-live';

export type { PageShown };

/** What the page that reported last shows where it is no list; `null`: a list, or nothing was reported. */
export function usePageShown(): PageShown | null {
  return useLive<PageShown | null>(({ pageShown }) => pageShown(), []).value ?? null;
}
