import type { Folder, InboxView } from '@/utils/domain/thread/observation';
import type { Part } from './note';
import { isFilter } from './watched-request';

// Parameters that say how a list is ordered or cut, or where a conversation is at home; never what is left out.
const HARMLESS = /^(sort\w*|order(by)?|page_?size|max_?results|limit|locale|language|marketplace_?id|_)$/i;

/** `filterList` and `filter` of the page's requests: the first three seen in a capture, the others expected (seller-central-page.md §3). */
const FOLDERS: Record<string, Folder> = {
  ACTION_NEEDED: 'response-needed',
  ALL: 'all',
  REPORTED_UNRESOLVED: 'reported-unresolved',
  SENT: 'sent',
  SOLVED: 'resolved',
  RESOLVED: 'resolved',
};

/** Fingerprints of the parameters that say which part was asked for: a page token, or something that narrows. */
export function partAskedFor({ asked }: Part): (string | null)[] {
  return asked.filter(([name]) => !isFilter(name) && !HARMLESS.test(name)).map(([, print]) => print);
}

/** The folder that was asked for; `unknown` where no filter says so, or more than one. */
export function folderAskedFor({ asked }: Part): Folder {
  const filters = asked.filter(([name]) => isFilter(name)).map(([, word]) => word);
  return (filters.length === 1 && filters[0] && FOLDERS[filters[0]]) || 'unknown';
}

/**
 * The folder that a list request asked for.
 * @param isPageToken whether this is the fingerprint of a token that an earlier answer gave for its next page; any other parameter narrows
 */
export function viewOfRequest(part: Part, isPageToken: (print: string) => boolean): InboxView {
  const isNarrowing = (print: string | null) => print === null || !isPageToken(print);
  const filters = part.asked.filter(([name]) => isFilter(name));
  return { folder: folderAskedFor(part), narrowed: filters.length > 1 || partAskedFor(part).some(isNarrowing) };
}
