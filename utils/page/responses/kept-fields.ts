import { rowIdentityText } from '../row-identity';
import type { CaseNote, FactsNote, MessageNote, Timing } from './note';

/**
 * The fields of a response that may leave the page's world. An allow-list by field *and* shape: a value that does not look
 * like an id, a state word or an instant is left out, whatever the page puts there.
 */

const CASE_ID = /^[\da-f-]{36}$/i;
export const STATE_WORD = /^[A-Z][A-Z_]{1,39}$/;
const MARKETPLACE = /^A[A-Z\d]{9,15}$/;
const ORDER = /^\d{3}-\d{7}-\d{7}$/;
const ASIN = /^[A-Z\d]{10}$/;
const ID = /^[\w.-]{1,80}$/;
const AUTOMATIC_FIELD = /^(is)?auto(mat|re)/i;

type Fields = Record<string, unknown>;
export type Fingerprint = (text: string) => Promise<string | null>;

/** `value` to look fields up in; empty where it has none. */
export const fieldsOf = (value: unknown): Fields => (value ? (value as Fields) : {});

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
export const shaped = (value: unknown, shape: RegExp): string | null => (typeof value === 'string' && shape.test(value) ? value : null);
const whole = (value: unknown): number | null => (Number.isSafeInteger(value) ? (value as number) : null);
const flag = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null);
const listOf = (values: unknown): unknown[] => (Array.isArray(values) ? values.slice(0, 20) : []);
const allShaped = (values: unknown, shape: RegExp): string[] => listOf(values).filter((value): value is string => shaped(value, shape) !== null);

/** One case of a list, or of a conversation; `null` for something without a case's id. */
export async function keptCase(value: unknown, fingerprint: Fingerprint): Promise<CaseNote | null> {
  const fields = fieldsOf(value);
  const id = shaped(fields.caseId, CASE_ID);
  if (!id) return null;
  const subject = text(fields.subject);
  return {
    id: id.toLowerCase(),
    rowKey: subject ? await fingerprint(rowIdentityText(text(fields.buyerName), subject)) : null,
    marketplaceId: shaped(fields.marketplaceId, MARKETPLACE),
    orderIds: allShaped(fields.orders, ORDER),
    asins: allShaped(fields.asinIds, ASIN),
    topicId: whole(fields.topicId),
    status: shaped(fields.status, STATE_WORD),
    actionNeeded: flag(fields.actionNeeded),
    openedAt: whole(fields.openDate),
    updatedAt: whole(fields.lastUpdatedDate),
    resolvedAt: whole(fields.resolveDate),
    accountId: shaped(fieldsOf(listOf(fields.parties).find((party) => fieldsOf(party).partyRole === 'SELLER')).partyId, ID),
  };
}

/** One message of a conversation without a word of it; `null` where it shows no instant. */
export function keptMessage(value: unknown): MessageNote | null {
  const fields = fieldsOf(value);
  const message = fieldsOf(fields.message);
  const at = whole(fields.createdDate);
  if (!at) return null;
  return {
    id: shaped(message.messageId, ID) ?? shaped(fields.caseArtifactId, ID),
    type: shaped(fields.artifactType, STATE_WORD),
    role: shaped(fieldsOf(fields.creator).partyRole, STATE_WORD),
    own: flag(fields.isRequestedPartySender),
    automatic: Object.entries({ ...fields, ...message }).some(([name, value]) => value === true && AUTOMATIC_FIELD.test(name)),
    status: shaped(message.status, STATE_WORD),
    at,
  };
}

/** What the smaller answers tell: the partner account, the session's marketplace. The others tell Amazon's time only. */
export function keptFacts(value: unknown): Omit<FactsNote, keyof Timing | 'kind'> {
  const fields = fieldsOf(value);
  return {
    accountId: shaped(fields.partnerAccountId, ID),
    sessionKey: shaped(fieldsOf(fieldsOf(fields.regionalAccount).ids).mons_sel_mkid, ID),
  };
}
