import { rowIdentityText } from '../row-identity';
import type { CaseNote, FactsNote, MessageNote, Timing } from './note';

/**
 * The fields of a response that may leave the page's world. An allow-list by field *and* shape: a value that does not look
 * like an id, a state word or an instant is left out, whatever the page puts there.
 */

const CASE_ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const RELAY_CASE = /\+([\da-f-]{36})@/i;
const STATE_WORD = /^[A-Z][A-Z_]{1,39}$/;
const MARKETPLACE = /^A[A-Z\d]{9,15}$/;
const ORDER = /^\d{3}-\d{7}-\d{7}$/;
const ORDERS_WITHIN = /\b\d{3}-\d{7}-\d{7}\b/g;
const ASIN = /^[A-Z\d]{10}$/;
const ID = /^[\w.-]{1,80}$/;
const AUTOMATIC_FIELD = /^(is)?auto(mat|re)/i;

type Fields = Record<string, unknown>;
export type Fingerprint = (text: string) => Promise<string | null>;

/** `value` to look fields up in; empty where it has none. */
export const fieldsOf = (value: unknown): Fields => (value ? (value as Fields) : {});

const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 500) : '');
const shaped = (value: unknown, shape: RegExp): string | null => (typeof value === 'string' && shape.test(value) ? value : null);
const whole = (value: unknown): number | null => (Number.isSafeInteger(value) ? (value as number) : null);
const flag = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null);
const listed = (values: unknown, most = 20): unknown[] => (Array.isArray(values) ? values.slice(0, most) : []);
const allShaped = (values: unknown[], shape: RegExp): string[] => [...new Set(values)].filter((value) => shaped(value, shape) !== null) as string[];

/** One case of a list, or of a conversation; `null` for something without a case's id. */
export async function keptCase(value: unknown, fingerprint: Fingerprint): Promise<CaseNote | null> {
  const fields = fieldsOf(value);
  const id = shaped(fields.caseId, CASE_ID) ?? shaped(RELAY_CASE.exec(text(fields.buyerProxyEmail))?.[1], CASE_ID);
  if (!id) return null;
  const subject = text(fields.subject);
  return {
    id: id.toLowerCase(),
    rowKey: subject ? await fingerprint(rowIdentityText(text(fields.buyerName), subject)) : null,
    marketplaceId: shaped(fields.marketplaceId, MARKETPLACE),
    orderIds: allShaped([...listed(fields.orders), ...(subject.match(ORDERS_WITHIN) ?? [])], ORDER),
    asins: allShaped(listed(fields.asinIds), ASIN),
    topicId: whole(fields.topicId),
    status: shaped(fields.status, STATE_WORD),
    actionNeeded: flag(fields.actionNeeded),
    openedAt: whole(fields.openDate),
    updatedAt: whole(fields.lastUpdatedDate),
    resolvedAt: whole(fields.resolveDate),
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
    automatic: [fields, message].some((part) => Object.keys(part).some((name) => AUTOMATIC_FIELD.test(name) && part[name] === true)),
    status: shaped(message.status, STATE_WORD),
    at,
  };
}

/** What the smaller answers tell: partner account and its marketplaces, the session's marketplace, a card's count. */
export function keptFacts(value: unknown): Omit<FactsNote, keyof Timing | 'kind'> {
  const fields = fieldsOf(value);
  const { mons_sel_mkid: session } = fieldsOf(fieldsOf(fields.regionalAccount).ids);
  return {
    accountId: shaped(fields.partnerAccountId, ID),
    marketplaceIds: allShaped(listed(fields.marketplaces, 100).map((one) => fieldsOf(one).marketplaceId), MARKETPLACE),
    sessionMarketplaceId: shaped(text(session).split('.').pop(), MARKETPLACE),
    metric: shaped(fields.metricName, /^[A-Za-z]{3,60}$/),
    // The page sends the number as a string.
    count: whole(Number(fields.value ?? Number.NaN)),
  };
}
