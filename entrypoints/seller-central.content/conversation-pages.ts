import { partAskedFor } from '@/utils/page/responses/list-request';
import type { ConversationNote } from '@/utils/page/responses/note';

const MOST_UNFINISHED = 20;

/** Joins the pages of one long conversation, by the tokens from one to the next. */
export function createConversationPages(): { join(note: ConversationNote): ConversationNote } {
  const before = new Map<string, ConversationNote>();
  return {
    /** The note, with the pages before it where they are known; dated by the earliest of them. */
    join(note) {
      const [token, ...others] = partAskedFor(note);
      const earlier = token && others.length === 0 ? before.get(token) : undefined;
      const whole = earlier && earlier.case.id === note.case.id ? joined(earlier, note) : note;
      if (note.next !== null) {
        if (before.size >= MOST_UNFINISHED) before.delete(before.keys().next().value!);
        before.set(note.next, whole);
      }
      return whole;
    },
  };
}

function joined(first: ConversationNote, next: ConversationNote): ConversationNote {
  const [a, b] = [first.messages, next.messages];
  const older = (a[0]?.at ?? 0) > (b[0]?.at ?? 0);
  return {
    ...next,
    case: first.case,
    asked: first.asked,
    entries: first.entries + next.entries,
    messages: older ? [...b, ...a] : [...a, ...b],
    startedAt: Math.min(first.startedAt, next.startedAt),
  };
}
