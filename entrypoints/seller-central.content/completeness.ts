import { DAY, MINUTE, type Instant } from '@/utils/domain/time/observed-time';
import { folderAskedFor, partAskedFor } from '@/utils/page/responses/list-request';
import type { ListNote } from '@/utils/page/responses/note';
import type { SeenPage } from './seen-page';

const ALL_PAGES_WITHIN = 10 * MINUTE;
// The card counts the last 30 days (seller-central-page.md §3, `daysBack=30`); older rows may stand in the list all the same.
const COUNTED_FOR = 30 * DAY;
// A list drawn earlier than it was asked for shows something else; one that grows came in with its first page.
const DRAWN_BEFORE = MINUTE;
const MOST_UNFINISHED = 50;

export interface ListPages {
  /** Adds one list response of "Response needed"; answers with all its pages where it is the last, else `null`. */
  add(note: ListNote): ListNote[] | null;
  /** Whether an earlier answer gave a token with this fingerprint for its next page. */
  isPageToken(print: string): boolean;
}

/** Follows the pages of a list by the tokens from one to the next. */
export function createListPages(): ListPages {
  const before = new Map<string, ListNote[]>();
  return {
    add(note) {
      const part = partAskedFor(note);
      const earlier = part.length === 0 ? [] : part.length === 1 && part[0] ? before.get(part[0]) : undefined;
      if (!earlier) return null;
      const pages = [...earlier, note];
      if (note.next !== null) {
        if (before.size >= MOST_UNFINISHED) before.delete(before.keys().next().value!);
        before.set(note.next, pages);
      }
      return note.next === null && allWaiting(pages) ? pages : null;
    },
    isPageToken: (print) => before.has(print),
  };
}

/** Every page is of "Response needed" alone, was read whole, and all were asked for within ten minutes. */
function allWaiting(pages: ListNote[]): boolean {
  const starts = pages.map((page) => page.startedAt);
  return (
    pages.every((page) => folderAskedFor(page) === 'response-needed' && page.entries === page.cases.length) &&
    Math.max(...starts) - Math.min(...starts) <= ALL_PAGES_WITHIN
  );
}

/**
 * Whether the drawn page agrees that these responses hold all that waits. Every drawn row must be among them; and either the
 * drawn list shows exactly these, or the card's count is theirs.
 */
export function responsesAreComplete(pages: readonly ListNote[], { state, list }: SeenPage): boolean {
  const [first] = pages;
  if (!first || !list || list.folder !== 'response-needed' || list.narrowed || (state !== 'reading' && state !== 'empty')) return false;
  if (list.cameInAt < first.startedAt - DRAWN_BEFORE) return false;
  const cases = pages.flatMap((page) => page.cases);
  const ids = new Set(cases.map((one) => one.id));
  const shown = list.rows.map((row) => row.threadId);
  if (!shown.every((id) => id !== null && ids.has(id))) return false;
  const exactlyThese = !list.hasMorePages && new Set(shown).size === ids.size;
  return exactlyThese || countsAgree(list.cardCount, cases.map((one) => one.updatedAt), first.startedAt);
}

/** Whether the drawn list alone shows all that waits: one page, no filter, as many rows as the card counts, each to be told apart. */
export function drawnListIsComplete({ state, list }: SeenPage): boolean {
  if (!list || list.folder !== 'response-needed' || list.narrowed || list.hasMorePages) return false;
  if (state === 'empty') return list.rows.length === 0 && !list.cardCount;
  if (state !== 'reading' || list.rows.some((row) => row.alike || (row.threadId === null && row.rowKey === null))) return false;
  return countsAgree(list.cardCount, list.rows.map((row) => row.drawn.printedAt?.latest ?? null), list.cameInAt);
}

/** As many as the card counts; rows that may be too old for it count or do not. */
function countsAgree(cardCount: number | null, updated: (Instant | null)[], now: Instant): boolean {
  if (cardCount === null) return false;
  const recent = updated.filter((at) => at !== null && at > now - COUNTED_FOR).length;
  return recent <= cardCount && cardCount <= updated.length;
}

/** The drawn list and its card contradict each other, which is worth telling. */
export function countDiffers(page: SeenPage): boolean {
  const { list, state } = page;
  return state === 'reading' && list !== null && list.folder === 'response-needed' && !list.narrowed && !list.hasMorePages && list.cardCount !== null && !drawnListIsComplete(page) && !list.rows.some((row) => row.alike);
}

