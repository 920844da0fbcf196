import { FOLDERS, folderOfQuery } from '../folders.mjs';
import { marketplace, shopDomain } from '../hosts.mjs';
import { LETTERS } from '../words/letters.mjs';
import { CATEGORIES } from '../words/topics.mjs';

/** How one host's answers are printed. */
function viewOf({ mailbox, options }) {
  return options.dateZone === 'account'
    ? { language: options.language, zone: marketplace(mailbox.marketplaceIds[0]).timeZone }
    : { language: options.language };
}

const languageName = (tag) => new Intl.DisplayNames(['en'], { type: 'language' }).of(tag.slice(0, 2));

function listOfCases(host, params) {
  const { mailbox, options } = host;
  const folder = folderOfQuery(params);
  const threads = folder
    ? mailbox.threadsIn({ folder, search: params.get('searchText') ?? undefined, direction: params.get('sortDirection') ?? FOLDERS[folder].direction })
    : [];
  const start = Math.max(0, Number(params.get('pageToken') ?? 0) || 0);
  const end = start + options.pageSize;
  const view = viewOf(host);
  return {
    cases: threads.slice(start, end).map((thread) => mailbox.listItem(thread, view)),
    nextToken: end < threads.length ? String(end) : '',
    previousToken: String(Math.max(0, start - options.pageSize)),
    displayLanguage: languageName(options.language),
  };
}

function oneCase(host, caseId, params) {
  const { mailbox, options } = host;
  const thread = mailbox.thread(caseId);
  if (!thread) return null;
  mailbox.opens({ thread: caseId });
  const partyCase = mailbox.caseOf(thread, viewOf(host));
  const all = partyCase.caseArtifacts;
  const end = all.length - (Number(params.get('pageToken') ?? 0) || 0);
  const start = Math.max(0, end - options.conversationPageSize);
  return {
    partyCase: { ...partyCase, caseArtifacts: all.slice(start, end) },
    nextPageToken: start > 0 ? String(all.length - start) : null,
  };
}

function orderContext({ mailbox }, caseId) {
  const thread = mailbox.thread(caseId);
  if (!thread) return null;
  return {
    orderContextList: [
      {
        productContextFields: thread.asins.map((asin) => ({
          productName: null,
          productUrl: `https://www.${shopDomain(thread.marketplaceId)}/gp/product/${asin}`,
          imageUrl: null,
          orderTotal: null,
          quantity: null,
          asinId: asin,
        })),
        orderContextFields: thread.orders.map((order) => ({ type: 'ORDER_ID', textValue: order })),
        orderContextButtons: null,
        a2zClaimsInfo: null,
        isMFNOrder: null,
        preClaimA2ZHint: null,
      },
    ],
  };
}

function responseTemplates({ mailbox }, caseId) {
  const thread = mailbox.thread(caseId);
  if (!thread) return null;
  // The capture had none; the fields of a template are a guess.
  const responseTemplates = LETTERS[thread.language].replies.map((text, i) => ({ templateId: `template-${i + 1}`, name: `Template ${i + 1}`, body: text }));
  return { responseTemplates, buyerLop: languageName(thread.language) };
}

function metric({ mailbox }, name, params) {
  const day = 86_400_000;
  const since = mailbox.now() - Number(params.get('daysBack') ?? 30) * day;
  const resolved = () => mailbox.truth().filter((one) => !one.needsResponse && one.contacts.some((contact) => (contact.answeredAt ?? contact.waivedAt) >= since)).length;
  const counts = {
    contactsResponseNeeded: () => mailbox.waiting().length,
    contactsRequireAttention: () => mailbox.waiting().length,
    contactsReportedUnresolved: () => mailbox.threadsIn({ folder: 'reportedUnresolved' }).length,
    contactsResolved: resolved,
  };
  return Object.hasOwn(counts, name) ? { metricName: name, value: String(counts[name]()) } : null;
}

function partnerAccounts({ mailbox }) {
  return { accountStatus: 'AUTHORITATIVE', showBannerWhenAuthoritative: false, partnerAccountId: mailbox.accountId, realtimeActiveStatus: false };
}

function accountMarketplaces({ mailbox }) {
  return {
    marketplaces: mailbox.marketplaceIds.map((id) => ({
      marketplaceId: id,
      displayName: shopDomain(id).replace(/^a/, 'A'),
      countryCode: marketplace(id).country,
    })),
    partnerAccountId: mailbox.accountId,
  };
}

/** Name of the account's own country in the header, in the interface's language. */
export function countryLabel({ mailbox, options }) {
  return new Intl.DisplayNames([options.language], { type: 'region' }).of(marketplace(mailbox.marketplaceIds[0]).country);
}

function accountSwitcher(host) {
  const { mailbox } = host;
  return {
    globalAccount: { label: mailbox.storeName, id: `amzn1.pa.d.${mailbox.accountId}`, delegationContext: null, selected: true },
    parentGlobalAccount: null,
    regionalAccount: {
      ids: { mons_sel_mkid: `amzn1.mp.o.${mailbox.marketplaceIds[0]}`, mons_sel_dir_mcid: 'amzn1.merchant.d.EXAMPLE' },
      label: countryLabel(host),
      domain: null,
      selected: true,
    },
  };
}

/**
 * The page's own GETs: the kind of answer (for delays and spoiling) and its content; `null` content is a 404.
 * `hal+json` is what the templates are served as [live].
 */
export const API_ROUTES = [
  { kind: 'list', path: /^\/messaging\/api\/global\/cases$/, answer: (host, _match, params) => listOfCases(host, params) },
  { kind: 'case', path: /^\/messaging\/api\/global\/cases\/([^/]+)$/, answer: (host, match, params) => oneCase(host, match[1], params) },
  { kind: 'context', path: /^\/messaging\/api\/global\/cases\/([^/]+)\/orderContext$/, answer: (host, match) => orderContext(host, match[1]) },
  { kind: 'templates', type: 'application/hal+json', path: /^\/messaging\/api\/global\/cases\/([^/]+)\/responsetemplates$/, answer: (host, match) => responseTemplates(host, match[1]) },
  { kind: 'account', path: /^\/messaging\/api\/global\/partnerAccounts$/, answer: partnerAccounts },
  { kind: 'account', path: /^\/messaging\/api\/global\/partnerAccounts\/marketplaces$/, answer: accountMarketplaces },
  { kind: 'account', path: /^\/messaging\/api\/global\/rights$/, answer: () => ({ viewRights: true, editRights: true }) },
  { kind: 'account', path: /^\/account-switcher\/global-and-regional-account\/merchantMarketplace$/, answer: accountSwitcher },
  { kind: 'topics', path: /^\/messaging\/api\/global\/topics\/categories$/, answer: () => CATEGORIES.map(({ categoryName, topicValues }) => ({ categoryName, topicValues })) },
  { kind: 'metric', path: /^\/messaging\/overview\/api\/metric\/(\w+)$/, answer: (host, match, params) => metric(host, match[1], params) },
];
