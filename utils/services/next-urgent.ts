import type { Instant } from '@/utils/domain/time/observed-time';
import type { InboxStore } from './tables';

/** Deadlines that an agent may want to be taken to: what lies further ahead is no longer urgent. */
const REACH = 24 * 60 * 60_000;

/**
 * The thread to answer next: the most urgent that waits; asked again, the one after it, and from the last the first again.
 * @param before the one that the agent was taken to last; `null`: none yet
 * @returns `null` where nothing with a deadline waits
 */
export async function nextUrgent(store: Pick<InboxStore, 'read'>, before: string | null, now: Instant): Promise<string | null> {
  const open = await store.read((tables) => tables.openUntil(now + REACH));
  const at = open.findIndex(({ id }) => id === before);
  return (open[at + 1] ?? open[0])?.id ?? null;
}
