/**
 * How a host's page and answers behave. Where the real page's behaviour is unknown, the variants stand side by side here and
 * tests run over them; a default is no claim. Server options hold from the next request on, page options from the next document.
 */
export const DEFAULT_OPTIONS = {
  // ── what the server answers
  /** Milliseconds before each JSON answer, or by kind: `{ list: 50, case: 900 }`. */
  responseDelay: 40,
  /** `false`; `true`: pages redirect to the sign-in page and JSON is its HTML; `'json'`: only JSON, the page is still open. */
  signedOut: false,
  /** Every document is a "type the characters" page. */
  challenge: false,
  /** 'normal', 'malformed', 'truncated', 'huge', 'hostile', 'wrong-shape', 'error': list and case JSON; or by kind. */
  json: 'normal',
  /** Added to the `Date` header (the mailbox's own clock gives the rest). */
  dateOffset: 0,
  /** Rows a page of the list. [guess] */
  pageSize: 50,
  /** Messages a page of a conversation, the newest first; `nextPageToken` asks for the earlier ones. [guess] */
  conversationPageSize: Infinity,
  /** `/messaging/inbox` redirects to `/messaging/inbox-v3`; both happen. */
  redirectInbox: false,
  /** Documents may be kept by the back/forward cache: answers forbid storing no more. Whether the real page's do is unknown. */
  mayBeKept: false,
  /** 'succeeds', 'blocked' (Amazon holds the message back), 'silently-fails' (200, and nothing happens), 'error' (500). */
  sendOutcome: 'succeeds',
  /** 'succeeds', 'silently-fails', 'error'. */
  markOutcome: 'succeeds',
  /** Zone of the printed dates: the case's marketplace ('case') or the account's own ('account'). Which is unknown. */
  dateZone: 'case',

  // ── what the page is like
  /** Interface language: en-US, en-GB, en-IN, de-DE, ja-JP or zh-CN; independent of the marketplace. */
  language: 'en-US',
  /** What `<html lang>` says: 'full' ("en-US"), 'short' ("en"), 'none'. */
  htmlLang: 'full',
  /** 'fetch', 'fetch-request' (a `Request` object, read by `json()`), 'xhr' or 'xhr-json' (`responseType`). */
  transport: 'fetch',
  /** Rows are `links` (`<a href>` with `cc=`), `buttons` or `divs`. */
  layout: 'divs',
  /** Where the open shadow roots are: 'none', 'list' (around all rows), 'row' (around each), 'both'. */
  shadow: 'both',
  /** Further rows come by a pager ('pager') or by scrolling ('scroll'); 'virtual': by scrolling, and only rows in view are rendered, in elements used again and again. [guess] */
  paging: 'pager',
  /** The full subject stands in the row's `title` and `aria-label`. */
  rowTitle: false,
  /** A change that the signals alone cannot read: 'second-date' in each row, 'field' to answer in in each row, rows as 'regions'. [guess] */
  rowsChanged: 'no',
  /** The URL is rewritten this long after a load (about 2.5 s on the real page). */
  urlRewriteDelay: 400,
  /** The rewritten URL carries `cc=`. */
  urlCarriesCase: true,
  /** What is written in: Katal's 'textarea', or an 'editable' element. [guess] */
  replyBox: 'textarea',
  /** The page opens the first thread of the list by itself. */
  opensFirst: true,
  /** How long skeletons show at least. */
  skeletonTime: 80,
  /** A document that was not reached from another page of the host stays without its app: only the navigation. */
  coldLinkUnmounted: false,
  /** The page puts its own function in place of `window.fetch`: `false`, `true`, or 'frozen' (neither writable nor configurable). */
  redefinesFetch: false,
  /** A summary block stands before the messages. [guess] */
  summary: false,
  /** Automatic responses are labelled as such in the conversation. [guess] */
  labelsAutomatic: false,
};

/** @typedef {typeof DEFAULT_OPTIONS} Options */

const PAGE_OPTIONS = [
  'language', 'transport', 'layout', 'shadow', 'paging', 'rowTitle', 'rowsChanged', 'urlRewriteDelay', 'urlCarriesCase', 'opensFirst', 'skeletonTime',
  'redefinesFetch', 'summary', 'labelsAutomatic', 'replyBox',
];

/** Options over defaults; a misspelt one is an error, since it would else be a test that tests nothing. */
export function withDefaults(options = {}, base = DEFAULT_OPTIONS) {
  for (const name of Object.keys(options)) {
    if (!(name in DEFAULT_OPTIONS)) throw new Error(`the simulator has no option "${name}"; it has ${Object.keys(DEFAULT_OPTIONS).join(', ')}`);
  }
  return { ...base, ...options };
}

/** The part of the options that the page's own app is told. */
export function pageOptions(options) {
  return Object.fromEntries(PAGE_OPTIONS.map((name) => [name, options[name]]));
}

/** Value of an option that may be given for all kinds of answer at once or by kind. */
export function byKind(value, kind, fallback) {
  return typeof value === 'object' && value !== null ? (value[kind] ?? fallback) : value;
}
