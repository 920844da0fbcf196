import { MINUTE, SECOND, type Instant } from '@/utils/domain/time/observed-time';
import { eitherOf, flag, listOf, matching, nullOr, numberIn, objectOf, optional, orNull, textUpTo, type Fields, type Read } from './read-untrusted';
import type { Note } from './note';

// The bounds are wide enough for any inbox and narrow enough that nobody can fill the memory through the channel.
const LONGEST = 4_000_000;
const OLDEST_NOTE = 10 * MINUTE;
const CLOCK_STEP = 2 * SECOND;
// Seconds taken for milliseconds, and dates of other centuries, are misreadings.
const FIRST_INSTANT = Date.UTC(2000, 0, 1);
const LAST_INSTANT = Date.UTC(2100, 0, 1);

const instant = numberIn(FIRST_INSTANT, LAST_INSTANT);
const caseId = matching(/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/);
const fingerprint = matching(/^[\da-f]{64}$/);
const stateWord = matching(/^[A-Z][A-Z_]{1,39}$/);
const word = orNull(stateWord);
const marketplaceId = matching(/^A[A-Z\d]{9,15}$/);
const id = matching(/^[\w.-]{1,80}$/);
const count = numberIn(0, Number.MAX_SAFE_INTEGER);

const timing = { startedAt: instant, receivedAt: instant, serverAt: orNull(instant) };
const parameterName = textUpTo(100);
const parameterValue = nullOr(eitherOf(fingerprint, stateWord));
const parameter: Read<[string, string | null]> = (value) => {
  if (!Array.isArray(value)) return undefined;
  const name = parameterName(value[0]);
  const said = parameterValue(value[1]);
  return name === undefined || said === undefined ? undefined : [name, said];
};
const part = { asked: listOf(parameter, 50), next: nullOr(fingerprint), entries: count };

const caseNote = objectOf({
  id: caseId,
  rowKey: orNull(fingerprint),
  marketplaceId: orNull(marketplaceId),
  orderIds: listOf(matching(/^\d{3}-\d{7}-\d{7}$/), 40),
  asins: listOf(matching(/^[A-Z\d]{10}$/), 40),
  topicId: orNull(numberIn(0, 100_000)),
  status: word,
  actionNeeded: orNull(flag),
  openedAt: orNull(instant),
  updatedAt: orNull(instant),
  resolvedAt: orNull(instant),
  accountId: optional(orNull(id)),
});

const messageNote = objectOf({ id: orNull(id), type: word, role: word, own: orNull(flag), automatic: flag, status: word, at: instant });

const send = { caseId, startedAt: instant, receivedAt: optional(instant), serverAt: optional(orNull(instant)), statusCode: optional(numberIn(0, 999)) };
const trouble = { ...timing, of: matching(/^(?:list|conversation|facts|reply|no-response-needed)$/) };

const FIELDS: Readonly<Record<Note['kind'], Fields>> = {
  list: { ...timing, ...part, cases: listOf(caseNote, 3_000) },
  conversation: { ...timing, ...part, case: caseNote, messages: listOf(messageNote, 5_000) },
  facts: { ...timing, accountId: orNull(id), sessionKey: orNull(id) },
  reply: send,
  'no-response-needed': send,
  'signed-out': timing,
  'response-malformed': trouble,
  'response-too-large': trouble,
};

/**
 * A note as it came through the channel, checked as if a stranger had written it.
 * @param written JSON text
 * @param now machine time; a note from the future or from long ago is none of ours
 * @returns `null` for anything that is not a note
 */
export function noteFrom(written: unknown, now: Instant): Note | null {
  if (typeof written !== 'string' || written.length > LONGEST) return null;
  const parsed = jsonOf(written);
  const kind = kindOf(parsed);
  const note = kind && (objectOf(FIELDS[kind])(parsed) as (Omit<Note, 'kind'> & { receivedAt?: Instant }) | undefined);
  if (!note) return null;
  const { startedAt, receivedAt = startedAt } = note;
  const inOrder = startedAt >= now - OLDEST_NOTE && startedAt <= receivedAt && receivedAt <= now + CLOCK_STEP;
  return inOrder ? ({ kind, ...note } as Note) : null;
}

function kindOf(value: unknown): Note['kind'] | null {
  const kind: unknown = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : null;
  return typeof kind === 'string' && Object.hasOwn(FIELDS, kind) ? (kind as Note['kind']) : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
