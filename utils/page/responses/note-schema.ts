import * as v from 'valibot';
import { MINUTE, SECOND, type Instant } from '@/utils/domain/time/observed-time';
import type { Note } from './note';

// The bounds are wide enough for any inbox and narrow enough that nobody can fill the memory through the channel.
const LONGEST = 4_000_000;
const OLDEST_NOTE = 10 * MINUTE;
const CLOCK_STEP = 2 * SECOND;
// Seconds taken for milliseconds, and dates of other centuries, are misreadings.
const FIRST_INSTANT = Date.UTC(2000, 0, 1);
const LAST_INSTANT = Date.UTC(2100, 0, 1);

const instant = v.pipe(v.number(), v.safeInteger(), v.minValue(FIRST_INSTANT), v.maxValue(LAST_INSTANT));
/** One unreadable field costs that field, not the note. */
const orNull = <T>(schema: v.GenericSchema<unknown, T>) => v.fallback(v.nullable(schema), null);
const matching = (pattern: RegExp) => v.pipe(v.string(), v.regex(pattern));

const caseId = matching(/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/);
const fingerprint = matching(/^[\da-f]{64}$/);
const stateWord = matching(/^[A-Z][A-Z_]{1,39}$/);
const word = orNull(stateWord);
const marketplaceId = matching(/^A[A-Z\d]{9,15}$/);
const id = matching(/^[\w.-]{1,80}$/);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const listOf = <T>(schema: v.GenericSchema<unknown, T>, most: number) => v.pipe(v.array(schema), v.maxLength(most));

const timing = { startedAt: instant, receivedAt: instant, serverAt: orNull(instant) };
const part = {
  asked: listOf(v.tuple([v.pipe(v.string(), v.maxLength(100)), v.nullable(v.union([fingerprint, stateWord]))]), 50),
  next: v.nullable(fingerprint),
  entries: count,
};

const caseNote = v.object({
  id: caseId,
  rowKey: orNull(fingerprint),
  marketplaceId: orNull(marketplaceId),
  orderIds: listOf(matching(/^\d{3}-\d{7}-\d{7}$/), 40),
  asins: listOf(matching(/^[A-Z\d]{10}$/), 40),
  topicId: orNull(v.pipe(count, v.maxValue(100_000))),
  status: word,
  actionNeeded: orNull(v.boolean()),
  openedAt: orNull(instant),
  updatedAt: orNull(instant),
  resolvedAt: orNull(instant),
  accountId: v.exactOptional(orNull(id)),
});

const messageNote = v.object({
  id: orNull(id),
  type: word,
  role: word,
  own: orNull(v.boolean()),
  automatic: v.boolean(),
  status: word,
  at: instant,
});

const send = { caseId, ...timing, receivedAt: v.exactOptional(instant), serverAt: v.exactOptional(orNull(instant)), statusCode: v.exactOptional(v.pipe(count, v.maxValue(999))) };
const of = v.picklist(['list', 'conversation', 'facts', 'reply', 'no-response-needed']);

const note = v.variant('kind', [
  v.object({ kind: v.literal('list'), ...timing, ...part, cases: listOf(caseNote, 3_000) }),
  v.object({ kind: v.literal('conversation'), ...timing, ...part, case: caseNote, messages: listOf(messageNote, 5_000) }),
  v.object({
    kind: v.literal('facts'),
    ...timing,
    accountId: orNull(id),
    sessionKey: orNull(id),
  }),
  v.object({ kind: v.literal('reply'), ...send }),
  v.object({ kind: v.literal('no-response-needed'), ...send }),
  v.object({ kind: v.literal('signed-out'), ...timing }),
  v.object({ kind: v.literal('response-malformed'), ...timing, of }),
  v.object({ kind: v.literal('response-too-large'), ...timing, of }),
]) satisfies v.GenericSchema<unknown, Note>;

/**
 * A note as it came through the channel, checked as if a stranger had written it.
 * @param written JSON text
 * @param now machine time; a note from the future or from long ago is none of ours
 * @returns `null` for anything that is not a note
 */
export function noteFrom(written: unknown, now: Instant): Note | null {
  if (typeof written !== 'string' || written.length > LONGEST) return null;
  const parsed = v.safeParse(note, jsonOf(written));
  if (!parsed.success) return null;
  const { startedAt, receivedAt } = parsed.output;
  const inOrder = startedAt >= now - OLDEST_NOTE && startedAt <= (receivedAt ?? startedAt) && (receivedAt ?? startedAt) <= now + CLOCK_STEP;
  return inOrder ? parsed.output : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
