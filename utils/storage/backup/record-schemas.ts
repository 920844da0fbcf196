import * as v from 'valibot';
import type { Contact } from '@/utils/domain/thread/contacts';
import type { Difference } from '@/utils/domain/thread/counted-otherwise';
import type { AuthorDoubt } from '@/utils/domain/thread/derive-thread';
import type { DrawnConversationFact, KnownMessage, SendFact, ThreadEvidence, UpdateClaim } from '@/utils/domain/thread/evidence';
import type { Span } from '@/utils/domain/thread/sightings';
import type { PendingSend } from '@/utils/domain/sla/thread-sla';
import type { ObservedTime } from '@/utils/domain/time/observed-time';
import type { AccountRecord, CompleteReadingRecord, ContactRecord, EvidenceRecord, FollowUpRecord, NoticeRecord, ReadingRecord, RowIdentityRecord, SentReplyRecord, ThreadRecord } from '@/utils/services/records';

/**
 * What each table may hold, for files that come back from outside. `FieldsOf` makes the compiler ask for a line here whenever a record
 * gains a field; a field that is not named here is refused.
 */
type FieldsOf<T> = Record<keyof T, v.GenericSchema>;

const instant = v.pipe(v.number(), v.finite());
const text = v.pipe(v.string(), v.maxLength(500));
const flag = v.boolean();
const bit = v.picklist([0, 1]);
const listOf = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(20_000));
const time = v.pipe(
  v.strictObject({ earliest: instant, latest: instant } satisfies FieldsOf<ObservedTime>),
  v.check(({ earliest, latest }) => earliest <= latest),
);
const author = v.picklist(['buyer', 'seller', 'automatic', 'amazon', 'unknown']);
const folder = v.picklist(['response-needed', 'all', 'sent', 'resolved', 'reported-unresolved', 'search', 'unknown']);

const CONTACT = { threadId: text, accountId: text, marketplaceId: text, startedAt: time, answeredAt: v.exactOptional(time), waivedAt: v.exactOptional(time) } satisfies FieldsOf<Contact>;
const contact = v.strictObject(CONTACT);
const send = v.strictObject({ at: instant, kind: v.picklist(['reply', 'no-response-needed']), statusCode: v.nullable(instant) } satisfies FieldsOf<SendFact>);
const claimed = <S extends v.GenericSchema>(value: S) => v.nullable(v.strictObject({ value, at: instant, corroborated: flag }));
const span = v.strictObject({ corroborated: flag, brackets: flag, stretch: instant, at: time, machineAt: time, looks: v.exactOptional(listOf(v.tuple([instant, instant]))) } satisfies FieldsOf<Span>);
const update = v.strictObject({
  updatedAt: v.nullable(instant),
  printedAt: v.nullable(time),
  needsResponse: v.nullable(flag),
  resolvedAt: v.nullable(time),
  sightings: listOf(span),
} satisfies FieldsOf<UpdateClaim>);
const message = v.strictObject({
  id: text,
  author,
  at: time,
  delivered: flag,
  position: v.nullable(instant),
  corroborated: flag,
  seenAt: instant,
} satisfies FieldsOf<KnownMessage>);
const drawn = v.nullable(v.strictObject({ seenAt: instant, messages: listOf(v.strictObject({ author, at: time, delivered: flag })) } satisfies FieldsOf<DrawnConversationFact>));

const EVIDENCE = {
  threadId: text,
  accountId: text,
  aliases: listOf(text),
  firstSeenAt: instant,
  firstSeenMachineAt: instant,
  marketplace: claimed(text),
  topic: claimed(instant),
  orderIds: listOf(text),
  asins: listOf(text),
  openings: listOf(v.strictObject({ at: instant, corroborated: flag })),
  updates: listOf(update),
  messages: listOf(message),
  drawnWhole: drawn,
  drawnPart: drawn,
  wholeAt: v.strictObject({ corroborated: v.nullable(instant), any: v.nullable(instant) }),
  sends: listOf(send),
  settled: listOf(v.strictObject({ messageId: text, author, at: instant })),
} satisfies FieldsOf<ThreadEvidence>;

const difference = v.strictObject({ more: listOf(contact), fewer: listOf(contact) } satisfies FieldsOf<Difference>);
const THREAD = {
  id: text,
  accountId: text,
  marketplaceId: text,
  host: text,
  orderIds: listOf(text),
  topicId: v.nullable(instant),
  firstSeenAt: instant,
  firstSeenServerAt: v.nullable(instant),
  open: bit,
  contact: v.nullable(contact),
  authorUnknown: flag,
  unproven: v.nullable(send),
  doubt: v.exactOptional(v.strictObject({ messageId: text, at: time, mayBeBuyer: flag } satisfies FieldsOf<AuthorDoubt>)),
  contradicts: v.exactOptional(v.literal(true)),
  startedAt: v.nullable(time),
  dueAt: v.nullable(time),
  dueEarliest: instant,
  dueLatest: instant,
  basis: v.nullable(v.picklist(['conversation', 'list', 'last-update'])),
  reason: v.nullable(text),
  pendingSend: v.nullable(v.strictObject({ kind: v.picklist(['reply', 'no-response-needed']), sentAt: instant, state: v.picklist(['waiting', 'unproven']) } satisfies FieldsOf<PendingSend>)),
  sendTimeoutAt: v.exactOptional(instant),
  lastReadAt: instant,
  endedLatest: v.exactOptional(instant),
  otherwise: v.exactOptional(v.strictObject({ turn: v.exactOptional(difference), message: v.exactOptional(difference) })),
} satisfies FieldsOf<ThreadRecord>;

const stateRecord = v.pipe(v.looseObject({ key: v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/)) }), v.check((row) => Object.keys(row).length < 20));

/** By table, everything but the sums, which are built anew from the contacts. */
export const RECORD_SCHEMAS = {
  evidence: v.strictObject({ id: text, accountId: text, host: text, lastReadAt: instant, fingerprints: listOf(text), evidence: v.strictObject(EVIDENCE) } satisfies FieldsOf<EvidenceRecord>),
  threads: v.strictObject(THREAD),
  contacts: v.strictObject({ ...CONTACT, id: text, startedLatest: instant, closedAt: instant } satisfies FieldsOf<ContactRecord>),
  rowIdentities: v.strictObject({ fingerprint: text, accountIds: listOf(text), threadIds: listOf(text), alike: flag } satisfies FieldsOf<RowIdentityRecord>),
  readings: v.strictObject({ accountId: text, folder, host: text, lastReadAt: instant, lastCompleteAt: v.nullable(instant), pages: listOf(instant) } satisfies FieldsOf<ReadingRecord>),
  completeReadings: v.strictObject({ accountId: text, at: instant, pages: listOf(instant), brackets: v.exactOptional(flag), key: v.pipe(v.string(), v.maxLength(20_000)), pending: bit } satisfies FieldsOf<CompleteReadingRecord>),
  accounts: v.strictObject({ id: text, host: text, readAt: instant, joinedInto: v.nullable(text) } satisfies FieldsOf<AccountRecord>),
  notices: v.strictObject({
    id: text,
    threadId: text,
    accountId: text,
    marketplaceId: text,
    level: instant,
    at: instant,
    dueAt: time,
    policyId: v.exactOptional(text),
    reason: v.picklist(['contact', 'group', 'digest', 'repeat', 'together', 'despite-quiet-hours', 'held-quiet-hours', 'held-snooze']),
    said: v.exactOptional(text),
    state: v.picklist(['due', 'shown', 'gone']),
    notificationId: text,
  } satisfies FieldsOf<NoticeRecord>),
  followUps: v.strictObject({
    id: text,
    threadId: text,
    accountId: text,
    marketplaceId: text,
    rule: text,
    promisedAt: instant,
    by: instant,
    state: v.picklist(['open', 'kept', 'dropped']),
    noticed: bit,
  } satisfies FieldsOf<FollowUpRecord>),
  sentReplies: v.strictObject({ id: text, threadId: text, at: instant, lanes: listOf(v.nullable(text)) } satisfies FieldsOf<SentReplyRecord>),
  state: stateRecord,
} satisfies Record<string, v.GenericSchema>;

export type BackupTable = keyof typeof RECORD_SCHEMAS;
export const BACKUP_TABLES = Object.keys(RECORD_SCHEMAS) as BackupTable[];

/** Whether a row may lie in this table. */
export function isRecordOf(table: BackupTable, row: unknown): boolean {
  return v.is(RECORD_SCHEMAS[table], row);
}
