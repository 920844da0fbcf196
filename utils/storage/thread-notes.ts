import type { ThreadNote } from '@/utils/domain/thread/thread-note';
import type { ReplyClockDatabase } from './database';

/** The agent's own labels on threads, as they are stored. */
export async function threadNotesIn({ state }: ReplyClockDatabase): Promise<ThreadNote[]> {
  const kept = await state.get('thread-notes');
  return kept?.key === 'thread-notes' ? kept.notes : [];
}
