// What packed rows are made of (`pack-value.ts`). Stored rows name these by their place: new ones are added at an end, and none of
// these is ever moved, changed or removed.

/** Names of the fields of one kind of object, in their order; an object may leave some out. */
export const SHAPES: readonly (readonly string[])[] = [
  'earliest latest',
  'threadId accountId marketplaceId startedAt answeredAt waivedAt id startedLatest closedAt',
  'id accountId host lastReadAt fingerprints evidence',
  'threadId accountId aliases firstSeenAt firstSeenMachineAt marketplace topic orderIds asins openings updates messages drawnWhole drawnPart wholeAt sends settled',
  'value at corroborated',
  'at corroborated',
  'updatedAt printedAt needsResponse resolvedAt sightings',
  'corroborated brackets stretch at machineAt looks',
  'id author at delivered position corroborated seenAt',
  'seenAt messages',
  'author at delivered',
  'corroborated any',
  'at kind statusCode',
  'messageId author at',
  'messageId at mayBeBuyer',
  'id accountId marketplaceId host orderIds topicId firstSeenAt firstSeenServerAt open contact authorUnknown unproven doubt contradicts startedAt dueAt dueEarliest dueLatest basis reason pendingSend lastReadAt endedLatest sendTimeoutAt otherwise',
  'turn message',
  'more fewer',
  'kind sentAt state',
  'fingerprint accountIds threadIds alike',
  'id threadId accountId marketplaceId level at dueAt reason state notificationId policyId said',
  'id threadId accountId marketplaceId rule promisedAt by state noticed',
  'id threadId at lanes',
].map((names) => names.split(' '));

/** Values that stand in many rows. */
export const WORDS: readonly (string | number)[] = [
  // No deadline; the two ends of time.
  9_007_199_254_740_991, 8_640_000_000_000_000, -8_640_000_000_000_000,
  'buyer', 'seller', 'automatic', 'amazon', 'unknown', 'reply', 'no-response-needed', 'conversation', 'list', 'last-update', 'waiting', 'unproven',
  'due', 'shown', 'gone', 'contact', 'group', 'digest', 'repeat', 'together', 'despite-quiet-hours', 'held-quiet-hours', 'held-snooze', 'queue', 'thread', 'open', 'kept', 'dropped', '',
  'ATVPDKIKX0DER', 'A2EUQ1WTGCTBG2', 'A1AM78C64UM0Y8', 'A2Q3Y263D00KWC', 'A1F83G8C2ARO7P', 'A1PA6795UKMFR9', 'A13V1IB3VIYZZH', 'APJ6JRA9NG5V4', 'A1RKKUPIHCS9HS', 'A1805IZSGTT6HS', 'A1VC38T7YXB528', 'A39IBJ37TRP1C6',
  'sellercentral.amazon.com', 'sellercentral.amazon.ca', 'sellercentral.amazon.com.mx', 'sellercentral-europe.amazon.com', 'sellercentral.amazon.co.uk', 'sellercentral.amazon.de', 'sellercentral.amazon.co.jp',
];
