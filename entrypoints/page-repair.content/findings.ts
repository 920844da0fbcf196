import { drawnListIsComplete } from '@/entrypoints/seller-central.content/completeness';
import type { LastLook } from '@/entrypoints/seller-central.content/reading-session';
import type { SeenList, SeenPage } from '@/entrypoints/seller-central.content/seen-page';
import type { ReaderAgreement } from '@/utils/domain/thread/reader-agreement';
import type { ReadingProblem } from '@/utils/domain/thread/observation';
import { MINUTE, SECOND, type Instant } from '@/utils/domain/time/observed-time';
import type { PageFindings } from '@/utils/messaging/page-findings';
import type { PageReading } from '@/utils/page/messaging-page';
import { shapeOfElement } from '@/utils/page/seller-central/layout-shapes';

interface LookedAtPage extends LastLook {
  host: string;
}

type FoundList = NonNullable<PageFindings['list']>;
type Language = NonNullable<PageFindings['language']>;

// As in page-findings.ts, whose schema this script does without: the receiver checks.
const LANGUAGES: ReadonlySet<string> = new Set<Language>(['ar', 'cs', 'de', 'en', 'es', 'fr', 'he', 'hi', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'sv', 'ta', 'th', 'tr', 'vi', 'zh']);
const MOST = 100_000;
/** A complete reading is dated by its earliest page, which was asked for a little before its rows were drawn. */
const ASKED_BEFORE = MINUTE;

/**
 * What was found on this page at its last look: counts, instants and words of fixed lists, never a word of the page.
 * @param layoutKept whether the agent has shown a layout, here or elsewhere
 */
export function findingsOf(looked: LookedAtPage, layoutKept: boolean): PageFindings {
  const { view } = looked;
  const heard = (kind: keyof LookedAtPage['heard']) => atMost(looked.heard[kind] ?? 0);
  const summary = view?.answers.summary() ?? null;
  const reading = view?.reading ?? null;
  const seen = view?.seen ?? null;
  return {
    host: looked.host,
    lookedAt: looked.lookedAt,
    visible: document.visibilityState === 'visible',
    paused: summary?.paused === true,
    framed: window.top !== window,
    language: languageOf(reading?.language ?? null),
    rightToLeft: document.documentElement.dir === 'rtl',
    state: view?.state ?? 'loading',
    keptLayout: !layoutKept ? 'none' : reading?.byLayout?.list ? 'used' : view?.state === 'not-recognised' ? 'does-not-fit' : 'not-needed',
    list: seen?.list && reading ? listOf(seen.list, seen, reading, summary?.lastCompleteAt ?? null) : null,
    conversation: conversationOf(seen),
    replyBox: !reading?.composer ? 'none' : reading.byLayout?.replyBox ? 'found-by-layout' : 'found',
    responses: { lists: heard('list'), conversations: heard('conversation'), unreadable: atMost(heard('response-malformed') + heard('response-too-large')), lastAt: looked.heardAt },
    clockOffset: looked.clockOffset === null ? null : Math.round(looked.clockOffset / SECOND) * SECOND,
    lastReadAt: summary?.lastReadAt ?? null,
    lastCompleteAt: summary?.lastCompleteAt ?? null,
    stale: (summary?.stale ?? true) || view?.backgroundSilent === true,
    problems: problemsOf(reading?.problems ?? []),
    agreement: agreementOf(view?.agreement ?? null),
  };
}

function listOf(list: SeenList, seen: SeenPage, reading: PageReading, lastCompleteAt: Instant | null): FoundList {
  const { rows } = list;
  const count = (test: (row: SeenList['rows'][number]) => unknown) => atMost(rows.filter(test).length);
  const complete = drawnListIsComplete(seen) || (list.folder === 'response-needed' && lastCompleteAt !== null && lastCompleteAt >= list.cameInAt - ASKED_BEFORE);
  return {
    readBy: reading.byLayout?.list ? 'kept-layout' : 'signals',
    folder: list.folder,
    narrowed: list.narrowed,
    rows: atMost(rows.length),
    caseIds: count(({ drawn }) => drawn.threadId),
    known: count(({ threadId, rowKey, alike }) => !alike && (threadId ?? rowKey)),
    orderIds: count(({ drawn }) => drawn.orderIds.length > 0),
    cutOrderIds: count(({ drawn }) => drawn.partialOrderId !== null),
    marketplaces: count(({ drawn }) => drawn.marketplaceId),
    dates: count(({ drawn }) => drawn.printedAt),
    resolved: count(({ drawn }) => drawn.resolved),
    alike: count(({ alike }) => alike),
    cardCount: list.cardCount === null ? null : atMost(list.cardCount),
    hasMorePages: list.hasMorePages,
    cameInAt: list.cameInAt,
    complete,
    incompleteBecause: complete ? [] : reasonsOf(list, reading.problems),
    row: rowShape(rows[0]?.drawn.element ?? null),
  };
}

function reasonsOf(list: SeenList, problems: readonly ReadingProblem[]): FoundList['incompleteBecause'] {
  const reasons: [FoundList['incompleteBecause'][number], boolean][] = [
    ['other-folder', list.folder !== 'response-needed'],
    ['narrowed', list.narrowed],
    ['more-pages', list.hasMorePages],
    ['rows-alike', list.rows.some(({ alike }) => alike)],
    ['rows-unidentified', list.rows.some(({ threadId, rowKey }) => threadId === null && rowKey === null)],
    ['rows-unread', problems.some(({ code }) => code === 'date-unreadable' || code === 'identity-ambiguous')],
    ['count-unknown', list.cardCount === null],
    ['count-differs', list.cardCount !== null && list.cardCount !== list.rows.length],
  ];
  const found = reasons.filter(([, holds]) => holds).map(([reason]) => reason);
  return found.length > 0 ? found : ['not-read'];
}

function rowShape(row: Element | null): FoundList['row'] {
  if (!row) return { shape: 'box', around: 'box', shadowRoots: 0, elements: 0 };
  let shadowRoots = 0;
  for (let root = row.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) shadowRoots += 1;
  const around = row.parentElement ?? (row.getRootNode() as Partial<ShadowRoot>).host;
  return { shape: shapeOfElement(row), around: around ? shapeOfElement(around) : 'box', shadowRoots, elements: atMost((row.shadowRoot ?? row).querySelectorAll('*').length) };
}

function conversationOf(seen: SeenPage | null): PageFindings['conversation'] {
  if (!seen?.conversation) return null;
  const { drawn, threadId, rowKey } = seen.conversation;
  return {
    messages: atMost(drawn.messages.length),
    authorsUnknown: atMost(drawn.messages.filter(({ author }) => author === 'unknown').length),
    known: threadId !== null || rowKey !== null,
    cameInAt: drawn.cameInAt,
  };
}

function problemsOf(problems: readonly ReadingProblem[]): PageFindings['problems'] {
  const counts = new Map<ReadingProblem['code'], number>();
  for (const { code, count = 1 } of problems) counts.set(code, (counts.get(code) ?? 0) + count);
  return [...counts].map(([code, count]) => ({ code, count: atMost(count) }));
}

function agreementOf(agreement: ReaderAgreement | null): PageFindings['agreement'] {
  if (!agreement) return null;
  const threads = new Map<ReaderAgreement['contradictions'][number]['about'][number], number>();
  for (const about of agreement.contradictions.flatMap((one) => one.about)) threads.set(about, (threads.get(about) ?? 0) + 1);
  return {
    compared: atMost(agreement.compared),
    agreed: atMost(agreement.agreed),
    onlyDrawn: atMost(agreement.onlyDrawn),
    contradictions: [...threads].map(([about, count]) => ({ about, threads: atMost(count) })),
  };
}

function languageOf(tag: string | null): PageFindings['language'] {
  if (tag === null) return null;
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return LANGUAGES.has(primary) ? (primary as Language) : 'other';
}

function atMost(count: number): number {
  return Math.min(MOST, Math.max(0, Math.round(count)));
}
