import * as v from 'valibot';
import { ELEMENT_SHAPES } from '@/utils/domain/layout/element-shape';
import { SELLER_CENTRAL_HOSTS } from '@/utils/domain/time/marketplaces';

/**
 * What the self-test finds on an open inbox: counts, instants, versions and words of fixed lists. No field of it takes a text, so
 * none of the page's can be in it; what does not fit is refused whole.
 */

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const instant = v.pipe(v.number(), v.integer(), v.minValue(Date.UTC(2000, 0, 1)), v.maxValue(Date.UTC(2100, 0, 1)));
const TEN_YEARS = 10 * 366 * 86_400_000;

/** Languages of the page's interface (and `other`); regions and scripts are left out. */
export const PAGE_LANGUAGES = ['ar', 'cs', 'de', 'en', 'es', 'fr', 'he', 'hi', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'sv', 'ta', 'th', 'tr', 'vi', 'zh', 'other'] as const;

export const INCOMPLETE_REASONS = [
  'other-folder', 'narrowed', 'more-pages', 'rows-alike', 'rows-unidentified', 'rows-unread', 'count-unknown', 'count-differs', 'not-read',
] as const;

export const FOLDERS = ['response-needed', 'all', 'sent', 'resolved', 'reported-unresolved', 'search', 'unknown'] as const;

const PROBLEMS = [
  'date-unreadable', 'rows-alike', 'count-differs', 'readers-disagree', 'response-malformed', 'response-too-large', 'marketplace-unknown',
  'identity-ambiguous', 'evidence-contradicts', 'clock-off',
] as const;

/** On what the drawn page and the responses can contradict each other. */
export const CONTRADICTIONS = ['last-update', 'marketplace', 'orders', 'waiting', 'messages'] as const;

const list = v.strictObject({
  readBy: v.picklist(['signals', 'kept-layout']),
  folder: v.picklist(FOLDERS),
  narrowed: v.boolean(),
  rows: count,
  /** Rows that show a case id themselves; of which a case id is known from responses too; that show an order id, or the start of one. */
  caseIds: count,
  known: count,
  orderIds: count,
  cutOrderIds: count,
  marketplaces: count,
  dates: count,
  resolved: count,
  alike: count,
  cardCount: v.nullable(count),
  hasMorePages: v.boolean(),
  cameInAt: instant,
  complete: v.boolean(),
  incompleteBecause: v.pipe(v.array(v.picklist(INCOMPLETE_REASONS)), v.maxLength(INCOMPLETE_REASONS.length)),
  row: v.strictObject({ shape: v.picklist(ELEMENT_SHAPES), around: v.picklist(ELEMENT_SHAPES), shadowRoots: count, elements: count }),
});

export const pageFindings = v.strictObject({
  host: v.picklist(SELLER_CENTRAL_HOSTS),
  /** Machine time of the last look; nothing is read while the page is hidden. */
  lookedAt: v.nullable(instant),
  visible: v.boolean(),
  paused: v.boolean(),
  framed: v.boolean(),
  language: v.nullable(v.picklist(PAGE_LANGUAGES)),
  rightToLeft: v.boolean(),
  state: v.picklist(['reading', 'loading', 'empty', 'not-mounted', 'list-hidden', 'challenge', 'signed-out', 'not-recognised']),
  keptLayout: v.picklist(['none', 'not-needed', 'used', 'does-not-fit']),
  list: v.nullable(list),
  conversation: v.nullable(v.strictObject({ messages: count, authorsUnknown: count, known: v.boolean(), cameInAt: instant })),
  replyBox: v.picklist(['found', 'found-by-layout', 'none']),
  responses: v.strictObject({ lists: count, conversations: count, unreadable: count, lastAt: v.nullable(instant) }),
  /** Amazon's clock minus the machine's, ms; `null`: no answer told. */
  clockOffset: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(-TEN_YEARS), v.maxValue(TEN_YEARS))),
  lastReadAt: v.nullable(instant),
  lastCompleteAt: v.nullable(instant),
  stale: v.boolean(),
  problems: v.pipe(v.array(v.strictObject({ code: v.picklist(PROBLEMS), count })), v.maxLength(30)),
  /** How the drawn page and the responses agree, in threads; `null`: not compared yet. */
  agreement: v.nullable(
    v.strictObject({
      compared: count,
      agreed: count,
      onlyDrawn: count,
      contradictions: v.pipe(v.array(v.strictObject({ about: v.picklist(CONTRADICTIONS), threads: count })), v.maxLength(CONTRADICTIONS.length)),
    }),
  ),
});

export type PageFindings = v.InferOutput<typeof pageFindings>;

/** The findings if they are such and nothing else, else `null`. */
export function pageFindingsFrom(value: unknown): PageFindings | null {
  const parsed = v.safeParse(pageFindings, value);
  return parsed.success ? parsed.output : null;
}
