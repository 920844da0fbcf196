import type { QueueEntry } from '../shared/queue-entry';

export interface HeldEntry {
  entry: QueueEntry;
  /** Left the queue while the order was held; stays where it was so that nothing moves under the pointer. */
  gone: boolean;
}

/**
 * The queue in the order an agent already sees: nothing changes places, what left stays as gone, what is new comes last.
 * @param seen the order on the screen
 * @param current the queue as it is now, most urgent first
 */
export function holdOrder(seen: readonly HeldEntry[], current: readonly QueueEntry[]): HeldEntry[] {
  const byId = new Map(current.map((entry) => [entry.id, entry]));
  const held = seen.map(({ entry }) => {
    const now = byId.get(entry.id);
    byId.delete(entry.id);
    return { entry: now ?? entry, gone: !now };
  });
  return [...held, ...[...byId.values()].map((entry) => ({ entry, gone: false }))];
}
