import type { Instant } from '../time/observed-time';

/** A label of the agent's own on a thread, such as "waits for the warehouse": no word of a buyer's. */
export interface ThreadNote {
  threadId: string;
  text: string;
  at: Instant;
}

/** Characters (UTF-16) of a note at most: a label, no place for messages. */
export const LONGEST_NOTE = 80;

/** Notes kept at most; past this the oldest go. */
const MOST_NOTES = 5_000;

/** The notes with this one in place of the thread's own; an empty text takes it away. */
export function withNote(notes: readonly ThreadNote[], note: ThreadNote): ThreadNote[] {
  const others = notes.filter(({ threadId }) => threadId !== note.threadId);
  return note.text === '' ? others : [...others, note].slice(-MOST_NOTES);
}

/** The notes after a thread turned out to be another: its note goes with it, beside the one that is there. */
export function withMovedNote(notes: readonly ThreadNote[], from: string, to: string): ThreadNote[] {
  const moved = notes.find(({ threadId }) => threadId === from);
  if (!moved) return [...notes];
  const there = notes.find(({ threadId }) => threadId === to);
  const text = there && there.text !== moved.text ? `${there.text} · ${moved.text}` : moved.text;
  return withNote(notes.filter(({ threadId }) => threadId !== from), { threadId: to, text, at: Math.max(moved.at, there?.at ?? 0) });
}
