import { withMovedNote, withNote, type ThreadNote } from '@/utils/domain/thread/thread-note';
import type { Instant } from '@/utils/domain/time/observed-time';
import type { InboxTables } from './tables';

/** The agent's own label on a thread; an empty one takes it away. */
export async function noteThread(tables: InboxTables, note: ThreadNote): Promise<void> {
  await tables.state.put({ key: 'thread-notes', notes: withNote(await notesOf(tables), note) });
}

/** What was noted of a row without an id belongs to the thread that it turned out to be. */
export async function handNote(tables: InboxTables, from: string, to: string): Promise<void> {
  const notes = await notesOf(tables);
  if (notes.some(({ threadId }) => threadId === from)) await tables.state.put({ key: 'thread-notes', notes: withMovedNote(notes, from, to) });
}

/** Forgets the notes of threads that are not kept, and of those that have waited for nothing since `before`, as their order ids are. */
export async function forgetOldNotes(tables: InboxTables, before: Instant): Promise<void> {
  const notes = await notesOf(tables);
  const threads = await tables.threads.get(notes.map(({ threadId }) => threadId));
  const kept = notes.filter((_, index) => {
    const thread = threads[index];
    return thread && (thread.open === 1 || (thread.endedLatest ?? thread.lastReadAt) >= before);
  });
  if (kept.length < notes.length) await tables.state.put({ key: 'thread-notes', notes: kept });
}

async function notesOf(tables: InboxTables): Promise<ThreadNote[]> {
  return (await tables.state.get('thread-notes'))?.notes ?? [];
}
