/** Field names of the captured responses, in their order: what the simulator must print, no more and no less [live]. */
export const LIST_FIELDS = [
  'cases', 'nextToken', 'previousToken', 'displayLanguage',
];
export const CASE_FIELDS = [
  'caseId', 'topicId', 'classifiedTopicId', 'topicIdSource', 'topic', 'status', 'marketplaceId',
  'marketplaceDisplayName', 'marketplaceCountryCode', 'buyerLop', 'buyerLopTag', 'orders', 'lastUpdatedDate',
  'formattedLastUpdatedDate', 'resolveDate', 'formattedResolveDate', 'openDate', 'closeDate',
  'merchantId', 'asinIds', 'requesterLanguage', 'relatedCases', 'actions', 'actionNeeded', 'unread',
  'archived', 'important', 'caseArtifacts', 'subject', 'isBusinessBuyer', 'buyerName', 'sellerName',
  'buyerProxyEmail', 'slaLabel', 'isOverSla', 'suggestedReply', 'latestPreferredResolution', 'latestWhereIsMyStuffStatus',
  'buyerPreferredResolution', 'reportedUnresolvedCount', 'caseMetadata', 'latestCedrPollId', 'latestCedrSurveyResponse',
  'latestCedrResponseDate', 'threadId', 'latestSellerMessageId', 'mostRecentBuyerSellerOrderId',
  'suppressCaseHistoryDisplay', 'suppressBuyerAttachmentsDisplay', 'suppressSellerAttachmentsDisplay',
  'buyerGuidelinesDisclaimerDisplay', 'sellerGuidelinesDisclaimerDisplay', 'buyerActive', 'prrsurveyResponse',
  'parties', 'prrSurveyResponse',
];
export const CASE_RESPONSE_FIELDS = [
  'partyCase', 'nextPageToken',
];
export const MESSAGE_FIELDS = [
  'caseId', 'caseArtifactId', 'artifactType', 'creator', 'createdDate', 'formattedDate', 'attachments',
  'draftAttachments', 'message', 'isRequestedPartySender', 'topicId',
];
export const MESSAGE_BODY_FIELDS = [
  'messageId', 'detectedLanguage', 'preContext', 'messageBody', 'postContext', 'status', 'statusExplanation',
  'surveyPollId', 'surveyType', 'surveyCritical', 'terminal',
];
export const CREATOR_FIELDS = [
  'partyId', 'partyRole', 'caseRole',
];
export const PARTY_FIELDS = [
  'partyId', 'partyRole', 'caseRole',
];
export const ACCOUNT_FIELDS = [
  'accountStatus', 'showBannerWhenAuthoritative', 'partnerAccountId', 'realtimeActiveStatus',
];
export const PRODUCT_FIELDS = [
  'productName', 'productUrl', 'imageUrl', 'orderTotal', 'quantity', 'asinId',
];
export const ORDER_CONTEXT_FIELDS = [
  'productContextFields', 'orderContextFields', 'orderContextButtons', 'a2zClaimsInfo', 'isMFNOrder',
  'preClaimA2ZHint',
];

