import * as v from 'valibot';
import { LATE_REASONS } from '@/utils/domain/metrics/late-reasons';
import { LONGEST_NOTE } from '@/utils/domain/thread/thread-note';
import { LANES } from '@/utils/domain/sameness/lanes';
import { marketplacesOnHost } from '@/utils/domain/time/marketplaces';
import type { MessageReading, Observation, ReadingProblem, ThreadReading } from '@/utils/domain/thread/observation';
import type { InboxQuery, OwnSend, PageStateReport } from './protocol';

/**
 * What a content script says is checked again in the background: it repeats what a page showed, and any script of that page can
 * write on the channel it was read from. A field that cannot be read is left out; a row that cannot be read is dropped and
 * counted; an envelope that cannot be read is refused whole. Sizes are bounded, so that no page can fill the disk.
 */

const MOST_ROWS = 1_000;
const MOST_MESSAGES = 2_000;
const MOST_PAGES = 200;
// Seconds taken for milliseconds, and dates of other centuries, are misreadings.
const FIRST_INSTANT = Date.UTC(2000, 0, 1);
const LAST_INSTANT = Date.UTC(2100, 0, 1);

export const instant = v.pipe(v.number(), v.finite(), v.minValue(FIRST_INSTANT), v.maxValue(LAST_INSTANT), v.transform(Math.round));
export const observedTime = v.pipe(
  v.object({ earliest: instant, latest: instant }),
  v.check(({ earliest, latest }) => earliest <= latest),
);
const orNull = <T>(schema: v.GenericSchema<unknown, T>) => v.fallback(v.nullable(schema), null);

const threadId = v.pipe(v.string(), v.regex(/^[0-9A-Za-z-]{8,64}$/));
export const accountId = v.pipe(v.string(), v.regex(/^[\w.:+/=-]{1,160}$/));
const rowKey = v.pipe(v.string(), v.regex(/^[\w+/=-]{8,128}$/));
const host = v.pipe(
  v.string(),
  v.check((name) => marketplacesOnHost(name).length > 0),
);
const clockOffset = orNull(v.pipe(v.number(), v.finite(), v.transform(Math.round)));

const only = (pattern: RegExp, most: number) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((values) => values.filter((value): value is string => typeof value === 'string' && pattern.test(value)).slice(0, most)),
    ),
    [],
  );
const orderIds = only(/^\d{3}-\d{7}-\d{7}$/, 20);
const asins = only(/^[A-Z0-9]{10}$/, 20);

const message = v.object({
  id: orNull(v.pipe(v.string(), v.maxLength(128))),
  author: v.fallback(v.picklist(['buyer', 'seller', 'automatic', 'amazon', 'unknown']), 'unknown'),
  at: observedTime,
  delivered: v.boolean(),
}) satisfies v.GenericSchema<unknown, MessageReading>;

const row = v.pipe(
  v.object({
    threadId: orNull(threadId),
    rowKey: orNull(rowKey),
    marketplaceId: orNull(v.pipe(v.string(), v.regex(/^[A-Z0-9]{5,20}$/))),
    orderIds,
    asins,
    topicId: orNull(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000))),
    needsResponse: orNull(v.boolean()),
    openedAt: orNull(instant),
    updatedAt: orNull(instant),
    printedAt: orNull(observedTime),
    messages: orNull(v.array(v.unknown())),
    wholeConversation: v.fallback(v.boolean(), false),
    resolvedAt: orNull(observedTime),
    corroborated: v.fallback(v.boolean(), false),
  }),
  v.check(({ threadId, rowKey }) => threadId !== null || rowKey !== null),
  v.transform((read): ThreadReading => {
    const messages = read.messages?.slice(-MOST_MESSAGES).flatMap((one) => {
      const parsed = v.safeParse(message, one);
      return parsed.success ? [parsed.output] : [];
    });
    // A conversation with a hole is not whole: what is missing may be the message that started the clock.
    const whole = read.wholeConversation && messages?.length === read.messages?.length;
    return { ...read, messages: messages ?? null, wholeConversation: whole };
  }),
);

const problem = v.object({
  code: v.picklist([
    'date-unreadable',
    'rows-alike',
    'count-differs',
    'readers-disagree',
    'response-malformed',
    'response-too-large',
    'marketplace-unknown',
    'identity-ambiguous',
    'evidence-contradicts',
    'clock-off',
  ]),
  threadId: v.optional(threadId),
  count: v.optional(v.pipe(v.number(), v.finite())),
});

const folder = v.picklist(['response-needed', 'all', 'sent', 'resolved', 'reported-unresolved', 'search', 'unknown']);

const envelope = v.object({
  observedAt: instant,
  clockOffset,
  host,
  accountId,
  formerAccountId: v.optional(v.fallback(v.optional(accountId), undefined)),
  source: v.picklist(['response', 'drawn']),
  kind: v.picklist(['list', 'conversation']),
  view: v.object({ folder: v.fallback(folder, 'unknown'), narrowed: v.fallback(v.boolean(), true) }),
  completeOver: orNull(v.pipe(v.array(instant), v.minLength(1), v.maxLength(MOST_PAGES))),
  rows: v.array(v.unknown()),
  problems: v.fallback(v.array(v.unknown()), []),
});

function readable<T>(schema: v.GenericSchema<unknown, T>, values: unknown[], most: number): T[] {
  return values.slice(0, most).flatMap((value) => {
    const parsed = v.safeParse(schema, value);
    return parsed.success ? [parsed.output] : [];
  });
}

/** The observation as far as it can be believed to be one, or `null`. A dropped row makes the reading incomplete. */
export function observationFrom(value: unknown): Observation | null {
  const parsed = v.safeParse(envelope, value);
  if (!parsed.success) return null;
  const { formerAccountId, ...read } = parsed.output;
  const rows = readable(row, read.rows, MOST_ROWS);
  const problems = readable(problem, read.problems, MOST_ROWS) as ReadingProblem[];
  const dropped = read.rows.length - rows.length;
  if (dropped > 0) problems.push({ code: 'response-malformed', count: dropped });
  return {
    ...read,
    ...(formerAccountId !== undefined && { formerAccountId }),
    completeOver: dropped > 0 ? null : read.completeOver,
    rows,
    problems,
  };
}

const pageState = v.object({
  at: instant,
  host,
  accountId,
  state: v.picklist(['loading', 'empty', 'not-mounted', 'list-hidden', 'challenge', 'signed-out', 'not-recognised', 'reading']),
  folder: orNull(folder),
}) satisfies v.GenericSchema<unknown, PageStateReport>;

const lane = v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-z]{1,7}$/)));
const lanes = v.pipe(v.array(lane), v.length(LANES));
const promise = v.object({
  rule: v.picklist(['hours', 'days', 'workdays', 'today', 'tomorrow', 'day-after-tomorrow', 'weekday', 'end-of-week', 'date']),
  by: instant,
});

const ownSend = v.object({
  at: instant,
  clockOffset,
  host,
  accountId,
  threadId,
  kind: v.picklist(['reply', 'no-response-needed']),
  statusCode: orNull(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999))),
  said: v.exactOptional(v.object({ promises: v.pipe(v.array(promise), v.maxLength(20)), lanes: v.nullable(lanes) })),
}) satisfies v.GenericSchema<unknown, OwnSend>;

const inboxQuery = v.object({
  host,
  accountId,
  threadIds: v.pipe(v.array(threadId), v.maxLength(MOST_ROWS)),
  rowKeys: v.pipe(v.array(rowKey), v.maxLength(MOST_ROWS)),
}) satisfies v.GenericSchema<unknown, InboxQuery>;

export const parserOf =
  <T>(schema: v.GenericSchema<unknown, T>) =>
  (value: unknown): T | null => {
    const parsed = v.safeParse(schema, value);
    return parsed.success ? parsed.output : null;
  };

/** Each the value if it is one, else `null`. */
export const pageStateFrom = parserOf<PageStateReport>(pageState);
export const ownSendFrom = parserOf<OwnSend>(ownSend);
export const inboxQueryFrom = parserOf<InboxQuery>(inboxQuery);
export const openThreadFrom = parserOf(v.object({ threadId: v.pipe(v.string(), v.regex(/^(row:|import:)?[0-9A-Za-z-]{8,64}$/)) }));
/** Hashes only: nobody can have words stored or keyed by this way. */
export const hashesFrom = parserOf(v.pipe(v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))), v.maxLength(200)));
export const nearCopiesFrom = parserOf(v.object({ host, threadId: v.nullable(threadId), lanes }));
export const followUpChoiceFrom = parserOf(v.object({ id: v.pipe(v.string(), v.regex(/^[0-9A-Za-z:-]{8,80}\|\d{1,15}$/)), state: v.picklist(['open', 'kept', 'dropped']) }));
export const lateTagFrom = parserOf(v.object({ threadId: v.pipe(v.string(), v.regex(/^(row:|import:)?[0-9A-Za-z-]{8,64}$/)), startedLatest: instant, reason: v.nullable(v.picklist(LATE_REASONS)) }));
export const noteFrom = parserOf(v.object({ threadId: v.pipe(v.string(), v.regex(/^(row:|import:)?[0-9A-Za-z-]{8,64}$/)), text: v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_NOTE)) }));
export const pausedFrom = parserOf(v.object({ paused: v.boolean() }));
export const authorChoiceFrom = parserOf(
  v.object({ threadId: v.pipe(v.string(), v.regex(/^(import:)?[0-9A-Za-z-]{8,64}$/)), messageId: v.pipe(v.string(), v.maxLength(128)), author: v.picklist(['seller', 'automatic', 'buyer', 'unknown']) }),
);
