import { printedDate, printedMinute } from './dates.mjs';
import { isResolved } from './folders.mjs';
import { countryName, marketplace } from './hosts.mjs';
import { openedAt, updatedAt } from './threads.mjs';
import { waitingSince } from './truth.mjs';

const HOUR = 3_600_000;
const RAW = '\u0001raw:';

/** How a response is printed: the interface's language and the zone its dates are in. */
/** @typedef {{ language: string, zone?: string }} View */

/** A number too great for JavaScript, to be printed bare by `jsonText`. */
const rawNumber = (digits) => `${RAW}${digits}`;

/** JSON text in which thread numbers beyond 2^53 stand as bare numbers, as on the real page. */
export function jsonText(value) {
  return JSON.stringify(value).replace(/"\\u0001raw:(\d+)"/g, '$1');
}

function statusOf(mailbox, thread) {
  if (waitingSince(thread) !== null) return mailbox.guesses.waitingStatus;
  return isResolved(thread) ? 'SOLVED' : mailbox.guesses.oursStatus;
}

/** The fields whose shape for open cases nobody has seen: null as captured, or a plausible value. */
function unknownFields(mailbox, thread) {
  const { unknownFields: kind } = mailbox.guesses;
  const shown = (field) => kind === 'set' || (kind === 'mixed' && thread.shows[field]);
  const start = waitingSince(thread);
  const lastOpened = Math.max(0, ...thread.openedAt);
  const left = start === null ? null : Math.ceil((start + 24 * HOUR - mailbox.now()) / HOUR);
  return {
    actionNeeded: shown('actionNeeded') ? start !== null : null,
    unread: shown('unread') ? start !== null && lastOpened < start : null,
    slaLabel: shown('sla') && left !== null ? (left > 0 ? `${left}h left` : 'Overdue') : null,
    isOverSla: shown('sla') && left !== null ? left <= 0 : null,
  };
}

function resolvedAt(thread) {
  return isResolved(thread) ? updatedAt(thread) : null;
}

/** One case as the list has it, every field of the sample in its order. */
export function listItemJson(mailbox, thread, view) {
  const zone = view.zone ?? marketplace(thread.marketplaceId).timeZone;
  const printed = (at) => (at === null ? null : printedDate(at, zone, view.language));
  const updated = updatedAt(thread);
  const resolved = resolvedAt(thread);
  const unknown = unknownFields(mailbox, thread);
  return {
    caseId: thread.caseId,
    topicId: thread.topicId,
    classifiedTopicId: thread.topicId,
    topicIdSource: thread.openedBySeller ? 'SEND_MESSAGE' : 'ML_CLASSIFIED',
    topic: thread.category.categoryName,
    status: statusOf(mailbox, thread),
    marketplaceId: thread.marketplaceId,
    marketplaceDisplayName: countryName(thread.country, view.language),
    marketplaceCountryCode: thread.country,
    buyerLop: new Intl.DisplayNames(['en'], { type: 'language' }).of(thread.language),
    buyerLopTag: thread.buyerTag,
    orders: thread.orders,
    lastUpdatedDate: updated,
    formattedLastUpdatedDate: printed(updated),
    resolveDate: resolved,
    formattedResolveDate: printed(resolved),
    openDate: openedAt(thread),
    closeDate: null,
    merchantId: mailbox.merchantId,
    asinIds: thread.asins,
    requesterLanguage: null,
    relatedCases: [],
    actions: [],
    actionNeeded: unknown.actionNeeded,
    unread: unknown.unread,
    archived: null,
    important: null,
    caseArtifacts: null,
    subject: thread.subject,
    isBusinessBuyer: false,
    buyerName: thread.buyerName,
    sellerName: null,
    buyerProxyEmail: '',
    slaLabel: unknown.slaLabel,
    isOverSla: unknown.isOverSla,
    suggestedReply: null,
    latestPreferredResolution: null,
    latestWhereIsMyStuffStatus: null,
    buyerPreferredResolution: null,
    reportedUnresolvedCount: thread.reports.length > 0 ? thread.reports.length : null,
    caseMetadata: null,
    latestCedrPollId: null,
    latestCedrSurveyResponse: null,
    latestCedrResponseDate: null,
    threadId: rawNumber(thread.threadId),
    latestSellerMessageId: null,
    mostRecentBuyerSellerOrderId: null,
    suppressCaseHistoryDisplay: false,
    suppressBuyerAttachmentsDisplay: false,
    suppressSellerAttachmentsDisplay: false,
    buyerGuidelinesDisclaimerDisplay: null,
    sellerGuidelinesDisclaimerDisplay: null,
    buyerActive: true,
    prrsurveyResponse: null,
    parties: [
      { partyId: thread.buyerId, partyRole: 'BUYER', caseRole: 'BUYER' },
      { partyId: `amzn1.pa.o.${mailbox.accountId}`, partyRole: 'SELLER', caseRole: 'SELLER' },
    ],
    prrSurveyResponse: null,
  };
}

function artifactJson(thread, message, printed) {
  return {
    caseId: thread.caseId,
    caseArtifactId: message.artifactId,
    artifactType: 'MESSAGE',
    creator: { partyId: 'A0EXAMPLE', partyRole: message.role, caseRole: message.role },
    createdDate: message.at,
    formattedDate: printed(message.at),
    attachments: [],
    draftAttachments: null,
    message: {
      messageId: message.id,
      detectedLanguage: thread.language,
      preContext: '',
      messageBody: message.text,
      postContext: '',
      status: message.delivered ? 'SENT' : 'BLOCKED',
      statusExplanation: message.statusExplanation,
      surveyPollId: null,
      surveyType: null,
      surveyCritical: false,
      terminal: true,
    },
    isRequestedPartySender: message.role === 'SELLER',
    topicId: thread.topicId,
  };
}

/** One opened case: the list's item with its messages and its relay address. */
export function caseJson(mailbox, thread, view) {
  const zone = view.zone ?? marketplace(thread.marketplaceId).timeZone;
  const printed = (at) => printedMinute(at, zone, view.language);
  return {
    ...listItemJson(mailbox, thread, view),
    caseArtifacts: thread.messages.map((message) => artifactJson(thread, message, printed)),
    buyerProxyEmail: `${thread.alias}+${thread.caseId}@${thread.mailDomain}`,
  };
}
