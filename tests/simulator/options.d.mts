/** Types of `options.mjs`, where each option is explained. */
type JsonState = 'normal' | 'malformed' | 'truncated' | 'huge' | 'hostile' | 'wrong-shape' | 'error';
type Kind = 'list' | 'case' | 'context' | 'templates' | 'account' | 'topics' | 'metric' | 'write';

export interface Options {
  responseDelay: number | Partial<Record<Kind, number>>;
  signedOut: boolean | 'json';
  challenge: boolean;
  json: JsonState | { list?: JsonState; case?: JsonState };
  dateOffset: number;
  pageSize: number;
  conversationPageSize: number;
  redirectInbox: boolean;
  mayBeKept: boolean;
  sendOutcome: 'succeeds' | 'blocked' | 'silently-fails' | 'error';
  markOutcome: 'succeeds' | 'silently-fails' | 'error';
  dateZone: 'case' | 'account';
  language: 'en-US' | 'en-GB' | 'en-IN' | 'de-DE' | 'ja-JP' | 'zh-CN';
  htmlLang: 'full' | 'short' | 'none';
  transport: 'fetch' | 'fetch-request' | 'xhr' | 'xhr-json';
  layout: 'links' | 'buttons' | 'divs';
  shadow: 'none' | 'list' | 'row' | 'both';
  paging: 'pager' | 'scroll';
  rowTitle: boolean;
  rowsChanged: 'no' | 'second-date' | 'field' | 'regions';
  urlRewriteDelay: number;
  urlCarriesCase: boolean;
  opensFirst: boolean;
  skeletonTime: number;
  coldLinkUnmounted: boolean;
  redefinesFetch: boolean | 'frozen';
  summary: boolean;
  labelsAutomatic: boolean;
}

export const DEFAULT_OPTIONS: Options;
export function withDefaults(options?: Partial<Options>, base?: Options): Options;
