import { waitingSince } from './truth.mjs';

/**
 * The folders, the query under which the page loads each, and the order it asks for.
 * `responseNeeded`, `reportedUnresolved` and `all` are as captured; `sent` and `resolved` are guesses.
 */
export const FOLDERS = {
  all: { query: { filter: 'ALL' }, direction: 'DESCENDING' },
  responseNeeded: { query: { filterList: 'ACTION_NEEDED' }, direction: 'ASCENDING' },
  sent: { query: { filter: 'SENT' }, direction: 'DESCENDING' },
  resolved: { query: { filterList: 'SOLVED' }, direction: 'DESCENDING' },
  reportedUnresolved: { query: { filterList: 'REPORTED_UNRESOLVED' }, direction: 'ASCENDING' },
};

/** The folder that a list request asks for; `null` for one this simulator does not know. */
export function folderOfQuery(params) {
  const asked = params.get('filterList') ?? params.get('filter');
  const found = Object.entries(FOLDERS).find(([, { query }]) => Object.values(query)[0] === asked);
  return found ? found[0] : null;
}

/** Whether an answer or a mark came last, so that the page calls the case resolved. */
export function isResolved(thread) {
  if (waitingSince(thread) !== null) return false;
  return thread.marks.length > 0 || thread.messages.some((message) => message.author === 'buyer');
}

const MEMBERS = {
  all: () => true,
  responseNeeded: (thread) => waitingSince(thread) !== null,
  sent: (thread) => thread.messages.some((message) => message.author === 'seller'),
  resolved: isResolved,
  reportedUnresolved: (thread) => thread.reports.length > 0 && waitingSince(thread) !== null,
};

/** The page searches by order id only [desc]; a case id is accepted as well [code]. */
export function inFolder(thread, folder, search) {
  if (!MEMBERS[folder](thread)) return false;
  const wanted = search?.trim().toLowerCase();
  return !wanted || thread.caseId === wanted || thread.orders.some((order) => order.includes(wanted));
}
