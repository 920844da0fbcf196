import type { Instant } from '@/utils/domain/time/observed-time';
import type { InboxStore, WaitingThread } from './tables';

/**
 * Open threads whose earliest deadline is at or before `until`, most urgent first. A worker that has just started gathers them first, a
 * portion at a time: an observation that comes meanwhile waits for no more.
 */
export async function openAhead(store: Pick<InboxStore, 'read'>, until: Instant): Promise<WaitingThread[]> {
  while (await store.read((tables) => tables.gatherOpen()));
  return store.read((tables) => tables.waitingUntil(until));
}
