import { topicOf, type Topic } from '@/utils/domain/metrics/topics';
import type { Contact } from '@/utils/domain/thread/contacts';
import { useLive } from './use-live';

/** The topic of each of these contacts, in their order; `null` until read, or while nobody asks. */
export function useTopics(contacts: readonly Contact[], asked: boolean): (Topic | null)[] | null {
  const live = useLive(
    async (_, { threads }) => {
      if (!asked) return null;
      const stored = await threads.bulkGet(contacts.map(({ threadId }) => threadId));
      return { of: contacts, topics: stored.map((thread) => topicOf(thread?.topicId ?? null)) };
    },
    [contacts, asked],
  );
  return live.value?.of === contacts ? live.value.topics : null;
}
