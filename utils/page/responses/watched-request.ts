/** A request of the page whose answer is of interest; everything else passes unseen. Paths: seller-central-page.md §3. */
export interface WatchedRequest {
  /** `facts`: which account, which marketplaces, how many. The last two are the page's own POSTs. */
  of: 'list' | 'conversation' | 'facts' | 'reply' | 'no-response-needed';
  /** Empty where the request is about no single case. */
  caseId: string;
  parameters: [name: string, value: string][];
}

const CASES = /^\/messaging\/api\/.*\bcases(?:\/([\da-f-]{36})(\/artifacts\/message|\/caseStatus)?)?\/?$/i;
const FACTS = /^\/(account-switcher\/|messaging\/(overview\/api\/metric\/|api\/.*\bpartnerAccounts))/;

/** Whether a list's parameter of this name says which folder it is of. */
export const isFilter = (name: string): boolean => /^filter/i.test(name);

/**
 * What a request asks for, by method and address alone.
 * @param url as the page gave it, absolute or relative; the page may have given something else, which is no request of interest
 * @param page address of the page; another origin is never watched
 */
export function watchedRequest(method: string, url: string, page: string): WatchedRequest | null {
  // Turning a page's own object into text would be noticed.
  if (typeof url !== 'string' || typeof method !== 'string') return null;
  const { origin, pathname, searchParams } = new URL(url, page);
  if (origin !== new URL(page).origin) return null;
  const get = /^get$/i.test(method);
  const [path, id = '', write] = CASES.exec(pathname) ?? [];
  const caseId = id.toLowerCase();
  const asks = (of: WatchedRequest['of']) => ({ of, caseId, parameters: [...searchParams] });
  if (path === undefined) return get && FACTS.test(pathname) ? asks('facts') : null;
  if (get) return write ? null : asks(caseId ? 'conversation' : 'list');
  return write && /^post$/i.test(method) ? asks(write === '/caseStatus' ? 'no-response-needed' : 'reply') : null;
}
