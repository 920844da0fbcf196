/** The folders in the page's order: the word in the URL, the list's query, the key of its label. `fi` of all but three is a guess. */
export const FOLDERS = {
  all: { fi: 'all', query: 'filter=ALL&sortDirection=DESCENDING', label: 'all', spoken: 'allMessages' },
  responseNeeded: { fi: 'responseNeeded', query: 'filterList=ACTION_NEEDED&sortDirection=ASCENDING', label: 'responseNeeded' },
  sent: { fi: 'sentMessages', query: 'filter=SENT&sortDirection=DESCENDING', label: 'sent' },
  resolved: { fi: 'resolved', query: 'filterList=SOLVED&sortDirection=DESCENDING', label: 'resolved' },
  reportedUnresolved: { fi: 'reportedUnresolved', query: 'filterList=REPORTED_UNRESOLVED&sortDirection=ASCENDING', label: 'reportedUnresolved' },
  search: { fi: 'search', query: 'filter=ALL&sortDirection=DESCENDING', label: 'search', hidden: true },
};

/** What a URL asks for. `fi=caseId` opens one case over the list of all. */
export function viewOfUrl(url) {
  const params = new Map([...new URL(url).searchParams].map(([name, value]) => [name.toLowerCase(), value]));
  const fi = params.get('fi') ?? 'responseNeeded';
  if (fi === 'caseId') return { folder: 'search', search: params.get('ss') ?? '', caseId: params.get('cc') ?? params.get('ss') ?? null };
  const folder = Object.keys(FOLDERS).find((name) => FOLDERS[name].fi.toLowerCase() === fi.toLowerCase()) ?? 'responseNeeded';
  return { folder, search: folder === 'search' ? (params.get('ss') ?? '') : '', caseId: params.get('cc') ?? null };
}

export function urlOfView({ folder, search, caseId }) {
  const params = new URLSearchParams({ fi: FOLDERS[folder].fi });
  if (folder === 'search') params.set('ss', search);
  if (caseId) params.set('cc', caseId);
  return `${location.pathname}?${params}`;
}
