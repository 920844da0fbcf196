import { MINUTE, type Instant } from '@/utils/domain/time/observed-time';
import type { InboxView, ReadingProblem, ThreadReading } from '@/utils/domain/thread/observation';
import type { ConversationNote, ListNote } from '@/utils/page/responses/note';
import { viewOfRequest } from '@/utils/page/responses/list-request';
import { conversationReading, listReadings } from '@/utils/page/responses/thread-readings';
import { createConversationPages } from './conversation-pages';
import { createListPages, responsesAreComplete } from './completeness';
import { drawnPageAgrees } from './corroboration';
import type { PageObservation } from './drawn-observations';
import type { SeenPage } from './seen-page';

// Afterwards a drawn page says nothing of what was answered then.
const HELD_FOR = 10 * MINUTE;
const MOST_HELD = 40;

interface Held {
  observedAt: Instant;
  kind: 'list' | 'conversation';
  view: InboxView;
  rows: ThreadReading[];
  problems: ReadingProblem[];
  /** All pages of a reading of "Response needed" of which this is the last. */
  pages: ListNote[] | null;
  complete: boolean;
}

export interface ResponseObservations {
  hearList(note: ListNote): void;
  hearConversation(note: ConversationNote, view: InboxView): void;
  /** What the responses held now come to, given the drawn page (`null`: it cannot be seen). What was borne out once stays so. */
  given(page: SeenPage | null, now: Instant): PageObservation[];
}

/** Responses wait here for the drawn page to bear them out; until then they are told as nobody's word. */
export function createResponseObservations(): ResponseObservations {
  const pages = createListPages();
  const conversations = createConversationPages();
  let held: Held[] = [];

  const hold = (one: Omit<Held, 'complete'>): void => {
    held = [...held, { ...one, complete: false }].slice(-MOST_HELD);
  };

  return {
    hearList(note) {
      const view = viewOfRequest(note, (print) => pages.isPageToken(print));
      const whole = pages.add(note);
      hold({ observedAt: note.startedAt, kind: 'list', view, pages: whole, ...listReadings(note, view) });
    },
    hearConversation(note, view) {
      const { startedAt, ...read } = conversations.join(note);
      const { row, problems } = conversationReading({ startedAt, ...read });
      hold({ observedAt: startedAt, kind: 'conversation', view, pages: null, rows: [row], problems });
    },
    given(page, now) {
      held = held.filter((one) => now - one.observedAt <= HELD_FOR);
      if (page) held = held.map((one) => borneOut(one, page));
      return held.map(observationOf);
    },
  };
}

function borneOut(one: Held, page: SeenPage): Held {
  return {
    ...one,
    rows: one.rows.map((row) => (row.corroborated || !drawnPageAgrees(row, one.observedAt, page) ? row : { ...row, corroborated: true })),
    complete: one.complete || (one.pages !== null && responsesAreComplete(one.pages, page)),
  };
}

function observationOf({ observedAt, kind, view, rows, problems, pages, complete }: Held): PageObservation {
  return { observedAt, source: 'response', kind, view, completeOver: complete && pages ? pages.map((one) => one.startedAt) : null, rows, problems };
}
