/** Where rules come from. policy.md §2 and policy-rules.json say what was read there. */
export const SOURCES = {
  guidelines: 'https://sellercentral.amazon.com/help/hub/reference/G1701',
  guidelinesList: 'https://blog.zonmaster.com/2021/amazon-ai-identifies-non-compliant-emails',
  guidelinesExceptions: 'https://www.ecomengine.com/help/what-can-i-include-in-my-emails',
  codeOfConduct: 'https://sellercentral.amazon.com.au/gp/help/external/200386250',
  productReviews: 'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=E8SYAZUBGVFBHCH',
  sellerFeedback: 'https://sellercentral.amazon.com.au/gp/help/external/202126280',
  sellerUniversity: 'Seller University (Amazon)',
  needOnly: 'https://sellercentral.amazon.sg/gp/help/external/help.html?itemID=200389080',
  survey: 'https://sellercentral.amazon.co.uk/gp/help/external/help.html?itemID=LE8H7ZDEAUB3BMK',
  returns: 'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=201468550',
  chargebacks: 'https://sellercentral.amazon.com/gp/help/external/G202145040',
  responses: 'https://sellercentral.amazon.com/gp/help/external/202152030',
  fba: 'https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=200298130',
  importantTag: 'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=200383320',
  messagingApi: 'https://developer-docs.amazon.com/sp-api/docs/messaging-api',
  replyLimit: 'http://capsule-z.net/pricetarhelp/?p=858',
  proactive: 'https://ecomengine.com/help/amazon-restriction-proactive-emails',
  thirdParty: 'Third-party checkers (policy.md §2.3)',
  seeds: 'Seed articles of the project',
} as const;

export type SourceId = keyof typeof SOURCES;
