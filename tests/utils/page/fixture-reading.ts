import type { MessagingPage, PageReading } from '@/utils/page/messaging-page';
import { createSellerCentralPage } from '@/utils/page/seller-central/seller-central-page';
import { parsePageTime } from '@/utils/page/seller-central/parse-page-time';
import { hull } from '@/utils/domain/time/observed-time';
import type { ObservedTime } from '@/utils/domain/time/observed-time';
import { rowIdentityText } from '@/utils/page/row-identity';
import type { FixtureThread } from '../../fixtures/seller-central/inbox-page';
import { cutSubject, printedDay } from '../../fixtures/seller-central/printed-words';
import type { Node } from '../../fixtures/seller-central/page-tree';
import { draw } from '../../fixtures/seller-central/page-tree';

export const NOW = Date.UTC(2026, 6, 6, 3);
const ACCOUNT_ZONE = 'America/Los_Angeles';
type HappyWindow = Window & typeof globalThis & { happyDOM?: { setURL(url: string): void } };

export interface Shown {
  page: MessagingPage;
  read: () => PageReading;
  rows: Element[];
  clock: { now: number };
}

/** Draws a tree into the test's document and gives a reader of it. */
export function show(tree: Node, { language = 'en-US', url = 'https://sellercentral.amazon.com/messaging/inbox', age = 60_000 } = {}): Shown {
  goTo(url);
  document.documentElement.lang = language;
  document.documentElement.dir = language.startsWith('ar') ? 'rtl' : 'ltr';
  const rows: Element[] = [];
  document.body.replaceChildren(draw(tree, document, (row) => rows.push(row)));
  const clock = { now: NOW - age };
  const page = createSellerCentralPage({ document, clock: () => clock.now, zones: () => ({ printsIn: null, account: ACCOUNT_ZONE }) });
  clock.now = NOW;
  return { page, read: () => page.read(), rows, clock };
}

/** happy-dom goes anywhere; a browser that stands on the host goes to the address without loading it. */
function goTo(url: string): void {
  const { happyDOM } = window as unknown as HappyWindow;
  if (happyDOM) happyDOM.setURL(url);
  // Said again and again it would have the browser keep up with as many navigations.
  else if (location.href !== url) history.replaceState(null, '', url);
}

/** What a reader should make of a thread's row. */
export function expectedRow(thread: FixtureThread, language: string, { ids, titles, text = printedDay(thread.updatedAt, thread.timeZone, language) }: { ids: boolean; titles: boolean; text?: string }) {
  const days = [thread.timeZone, ACCOUNT_ZONE].map((timeZone) => parsePageTime(text, { timeZone, language: language === 'xx' ? 'en-GB' : language, seenAt: NOW }));
  const shown = titles ? thread.subject : cutSubject(thread.subject);
  const whole = thread.orderId !== null && shown.includes(thread.orderId);
  const partial = thread.orderId === null || whole ? null : (/(\d{3}-[\d-]*)…$/.exec(shown)?.[1] ?? null);
  return {
    threadId: ids ? thread.threadId : null,
    identityText: rowIdentityText(thread.name, thread.subject),
    printedAt: days.reduce<ObservedTime | null>((a, b) => (a && b ? hull(a, b) : (a ?? b)), null),
    marketplaceId: thread.marketplaceId,
    orderIds: whole && thread.orderId !== null ? [thread.orderId] : [],
    partialOrderId: partial,
    resolved: thread.resolved,
  };
}

/** The same fields of what was read. */
export function readRows(reading: PageReading) {
  return (reading.list?.rows ?? []).map(({ threadId, identityText, printedAt, marketplaceId, orderIds, partialOrderId, resolved }) => ({ threadId, identityText, printedAt, marketplaceId, orderIds, partialOrderId, resolved }));
}
