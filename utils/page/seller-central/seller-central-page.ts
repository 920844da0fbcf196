import type { ReadingProblem } from '@/utils/domain/thread/observation';
import type { Instant } from '@/utils/domain/time/observed-time';
import { SECOND } from '@/utils/domain/time/observed-time';
import { marketplacesOnHost } from '@/utils/domain/time/marketplaces';
import type { DrawnComposer, DrawnConversation, DrawnList, DrawnRow, MessagingPage, PageReading } from '../messaging-page';
import { accountLabel } from './account-label';
import { Arrivals } from './arrivals';
import { composerAt, readComposer } from './composer-reader';
import type { ReadConversation } from './conversation-reader';
import { conversationSpot, readConversation } from './conversation-reader';
import type { FlatTree, Spot } from './flat-tree';
import { flatTree, inside, outside } from './flat-tree';
import { folderOf } from './folder';
import type { InSteps } from './in-steps';
import { atOnce } from './in-steps';
import type { ListContext, ReadList } from './list-reader';
import { readList, readRowsAsShown } from './list-reader';
import type { PageAddress } from './page-address';
import { pageAddress } from './page-address';
import { cardCount, conversationHook, hasMorePages, pageFrame } from './page-frame';
import { gateOf, stateWithoutRows } from './page-state';
import { pageWordsKnown } from './page-words';
import type { PageZones } from './printed-times';
import { PrintedTimes } from './printed-times';
import type { RowFinder } from './row-finder';
import type { RowGroup } from './row-groups';
import { isSubjectText, rowGroups } from './row-groups';
import type { RowMark } from './row-marks';
import { rowAround, stillShows } from './row-marks';
import type { PageWatch } from './watch-page';
import { watchPage } from './watch-page';

export interface SellerCentralPageOptions {
  document: Document;
  /** The document's own where left out. */
  window?: Window & typeof globalThis;
  /** The machine's clock. */
  clock: () => Instant;
  /** Asked at every reading: what responses have shown of the zones so far. */
  zones: () => PageZones;
  /** Asked where the signals tell no list or no reply box: a layout that the agent has shown. */
  finder?: () => RowFinder | null;
}

export interface SellerCentralReader extends MessagingPage {
  /** Reads the page now as `finder` finds it. Changes nothing: what was read before stays what was read. */
  tryOut(finder: RowFinder): TriedOut;
}

export interface TriedOut {
  tree: FlatTree;
  list: ReadList | null;
  replyBox: DrawnComposer | null;
  /** What is read without it. */
  bySignals: ReadList | null;
}

/** How long an app may take to appear before it counts as not mounted. */
const BUILDING = 10 * SECOND;
/** How long a reading may hold the page up before it pauses, milliseconds; and how often it begins again where the page changed meanwhile. */
const LONGEST_STEP = 12;
const MOST_TRIES = 3;
/** A change this soon after scrolling came from scrolling. */
const SCROLLED = 700;

/** Seller Central's message pages, read as they are drawn. Knows no storage, no network and no other page. */
export function createSellerCentralPage(options: SellerCentralPageOptions): SellerCentralReader {
  return new SellerCentralPage(options);
}

class SellerCentralPage implements SellerCentralReader {
  readonly #document: Document;
  readonly #window: (Window & typeof globalThis) | null;
  readonly #clock: () => Instant;
  readonly #zones: () => PageZones;
  readonly #finder: () => RowFinder | null;
  readonly #listArrivals: Arrivals;
  readonly #caseArrivals: Arrivals;
  readonly #watches = new Set<PageWatch>();
  #mounts = new WeakMap<Element, Element>();
  #marks = new Map<Element, RowMark>();
  readonly #listeners = new Set<ChangeListener>();
  #grown = 0;
  #changedAt: Instant | null = null;
  #changes = 0;
  #underWay: Promise<PageReading> | null = null;
  #scrolledAt: Instant = Number.NEGATIVE_INFINITY;
  #address = '';
  #addressSince: Instant;

  constructor({ document, window, clock, zones, finder }: SellerCentralPageOptions) {
    this.#document = document;
    this.#window = window ?? document.defaultView;
    this.#clock = clock;
    this.#zones = zones;
    this.#finder = finder ?? (() => null);
    const openedAt = Math.min(clock(), this.#window?.performance?.timeOrigin || clock());
    this.#listArrivals = new Arrivals(openedAt);
    this.#caseArrivals = new Arrivals(openedAt);
    this.#addressSince = openedAt;
  }

  read(): PageReading {
    try {
      return atOnce(this.#readNow(nothingRead()));
    } catch {
      return unreadable();
    }
  }

  readInPauses(pause: () => Promise<void>): Promise<PageReading> {
    return (this.#underWay ??= this.#readInPauses(pause).finally(() => {
      this.#underWay = null;
    }));
  }

  async #readInPauses(pause: () => Promise<void>): Promise<PageReading> {
    for (let tries = 0; this.#watches.size > 0 && tries < MOST_TRIES; tries++) {
      const reading = await this.#readUnchanged(pause);
      if (reading) return reading;
    }
    return this.read();
  }

  /** `null`: the page changed in a pause, and what was read before it may be gone. */
  async #readUnchanged(pause: () => Promise<void>): Promise<PageReading | null> {
    const changes = this.#changes;
    try {
      const steps = this.#readNow(nothingRead());
      for (let began = performance.now(); ; ) {
        const { done, value } = steps.next();
        if (done) return value;
        if (performance.now() - began < LONGEST_STEP) continue;
        await pause();
        if (this.#changes !== changes) return null;
        began = performance.now();
      }
    } catch {
      return unreadable();
    }
  }

  onChange(listener: ChangeListener, { signal, onRowWrittenAnew }: Parameters<MessagingPage['onChange']>[1]): void {
    if (!this.#window || signal.aborted) return;
    const watch = watchPage(this.#window, listener, {
      signal,
      onMutation: () => {
        this.#changedAt = this.#clock();
        this.#changes += 1;
      },
      onRowMutation: (records) => {
        for (const mount of this.#writtenAnew(records)) onRowWrittenAnew?.(mount);
      },
      onScroll: () => {
        this.#scrolledAt = this.#clock();
      },
    });
    this.#watches.add(watch);
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => {
      this.#watches.delete(watch);
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#window?.clearTimeout(this.#grown);
    }, { once: true });
    this.#lookOnceGrown(this.#clock());
    watch.lookedAt(flatTree(this.#document).roots);
  }

  /** An app that never appears, or whose list fails, changes nothing more: it is looked at once more when its time to build is over. */
  #lookOnceGrown(now: Instant): void {
    if (!this.#window || this.#listeners.size === 0) return;
    this.#window.clearTimeout(this.#grown);
    this.#grown = this.#window.setTimeout(() => {
      for (const listener of this.#listeners) listener(false);
    }, Math.max(SECOND, this.#addressSince + BUILDING + SECOND - now));
  }

  /** The mounts of rows that show another thread than they were read with: they have no place for a badge until they are read again. */
  #writtenAnew(records: readonly MutationRecord[]): Element[] {
    const mounts: Element[] = [];
    const rows = new Set(records.map(({ target }) => rowAround(target, this.#marks)));
    for (const row of rows) {
      const mark = row && this.#marks.get(row);
      if (!mark || stillShows(row, mark)) continue;
      const mount = this.#mounts.get(row);
      if (mount) mounts.push(mount);
      this.#mounts.delete(row);
      this.#marks.delete(row);
    }
    return mounts;
  }

  #watchRows(list: ReadList, tree: FlatTree): void {
    const holders = new Set<Node>(list.spots.map(({ element }) => element.parentNode ?? element));
    for (const { element } of inside(list.spots, tree)) if (element.shadowRoot) holders.add(element.shadowRoot);
    for (const watch of this.#watches) watch.watchRows(holders);
  }

  badgeMountFor({ element }: DrawnRow): Element | null {
    const mount = this.#mounts.get(element);
    return mount && element.isConnected && mount.isConnected ? mount : null;
  }

  tryOut(finder: RowFinder): TriedOut {
    const tree = flatTree(this.#document);
    const now = this.#clock();
    const context = this.#listContext(tree, languageOf(this.#document, this.#host()), now);
    const dates = atOnce(context.times.datesIn(tree));
    const shown = finder.rows(tree, dates, [], (date) => context.times.meaningOf(date.text, null), now);
    const replyBox = finder.replyBox(tree.spots);
    return { tree, list: shown && atOnce(readRowsAsShown(shown, context)), replyBox: replyBox && composerAt(replyBox), bySignals: atOnce(readList(rowGroups(tree, dates), context)) };
  }

  #listContext(tree: FlatTree, language: string | null, now: Instant): ListContext {
    return { tree, frame: pageFrame(tree), times: new PrintedTimes(language, now, this.#zones(), this.#host()), language, conversation: conversationHook(tree) };
  }

  *#readNow(empty: PageReading): InSteps<PageReading> {
    const now = this.#clock();
    const href = this.#window?.location.href ?? '';
    if (href !== this.#address) {
      if (this.#address !== '') {
        this.#addressSince = now;
        this.#lookOnceGrown(now);
      }
      this.#address = href;
    }
    const address = pageAddress(href);
    const language = languageOf(this.#document, this.#host());
    const gate = address.kind === 'signed-out' || address.kind === 'challenge' ? address.kind : gateOf(this.#document);
    const tree = flatTree(this.#document);
    for (const watch of this.#watches) watch.lookedAt(tree.roots);
    yield;
    if (!gate && address.kind === 'inbox') return yield* this.#readInbox({ ...empty, language }, tree, address, now);
    const base = { ...empty, language, accountLabel: accountLabel(tree, tree.spots) };
    if (gate) return { ...base, state: gate, kind: 'other' };
    const contact = address.kind === 'contact';
    return { ...base, state: 'reading', kind: contact ? 'contact' : 'other', composer: contact ? readComposer(tree.spots, null) : null };
  }

  /** @param shown the rows where a kept layout found them: read once more, with these */
  *#readInbox(base: PageReading, tree: FlatTree, address: PageAddress, now: Instant, shown: RowGroup[] | null = null): InSteps<PageReading> {
    if (!pageWordsKnown()) return { ...base, kind: 'inbox', state: 'loading' };
    const { language } = base;
    const context = this.#listContext(tree, language, now);
    const { frame, times, conversation: hook } = context;
    yield;
    const dates = yield* times.datesIn(tree);
    const list = shown ? yield* readRowsAsShown(shown, context) : yield* readList(rowGroups(tree, dates), context);
    yield;
    // The app runs in a frame of this page, where it is read by itself: out here there is nothing to say.
    if (!list && !frame.folders && holdsInbox(this.#document)) return { ...base, kind: 'other', state: 'reading' };
    const container = conversationSpot(tree, dates, hook, list?.spots ?? []);
    const selected = list?.rows.find((row) => row.selected);
    const around = outside(list?.spots ?? [], tree);
    const conversation = container && readConversation(container, dates, {
      tree, frame, times, outside: around, marketplaceId: selected?.marketplaceId ?? null, rightToLeft: this.#document.documentElement.dir === 'rtl',
    });
    const finder = this.#finder();
    const found = readComposer(around, container);
    const byLayout = found ? null : (finder?.replyBox(around) ?? null);
    const composer = found ?? (byLayout && composerAt(byLayout));
    const cards = cardCount(tree, frame, 'response-needed');
    const folder = folderOf(address, frame);
    this.#mounts = new WeakMap(list?.rows.map((row, at) => [row.element, mountOf(list.dateSpots[at], row.element)]) ?? []);
    this.#marks = new Map(list?.rows.map((row, at) => [row.element, list.marks[at]!]) ?? []);
    if (list && this.#watches.size > 0) this.#watchRows(list, tree);
    const state = list ? 'reading' : stateWithoutRows({
      tree, frame, document: this.#document, conversation: container, hasComposer: composer !== null, cardCount: cards, young: now - this.#addressSince < BUILDING,
    });
    // Where the page itself says that nothing is there, nothing else is taken for its rows.
    const others = shown || !finder || state === 'empty' ? null : finder.rows(tree, dates, list?.spots ?? [], (date) => times.meaningOf(date.text, null), now);
    if (others) return yield* this.#readInbox(base, tree, address, now, others);
    const problems: ReadingProblem[] = [];
    if (list && list.unread > 0) problems.push({ code: 'identity-ambiguous', count: list.unread });
    const undated = list ? list.undated : state === 'not-recognised' ? tree.leaves.filter((leaf) => isSubjectText(leaf.text)).length : 0;
    if (undated > 0) problems.push({ code: 'date-unreadable', count: undated });
    return {
      ...base,
      accountLabel: accountLabel(tree, around),
      kind: 'inbox',
      state,
      composer,
      byLayout: { list: shown !== null, replyBox: byLayout !== null },
      problems,
      list: this.#listOf(list, state, now, {
        folder,
        narrowed: address.searching || (frame.filters?.count ?? 0) > 0 || frame.searchText !== '',
        cardCount: cards,
        hasMorePages: hasMorePages(tree, list?.endLeaf ?? 0, container && list && container.firstLeaf > list.endLeaf ? container.firstLeaf : tree.leaves.length),
      }),
      conversation: this.#conversationOf(conversation, container !== null, address.caseId ?? selected?.threadId ?? null, now),
    };
  }

  #listOf(list: ReadList | null, state: PageReading['state'], now: Instant, about: Omit<DrawnList, 'rows' | 'cameInAt'>): DrawnList | null {
    if (!list && state !== 'empty') {
      if (state === 'loading') this.#listArrivals.loading(now);
      else if (state === 'not-mounted') this.#listArrivals.absent();
      return null;
    }
    const rows = list?.rows ?? [];
    const changedAt = this.#changedAt ?? now;
    const { list: cameInAt, rows: rowsCameIn } = this.#listArrivals.came(
      rows.map((row) => `${row.threadId} ${row.identityText} ${row.printedAt?.latest} ${row.resolved}`),
      changedAt,
      changedAt - this.#scrolledAt < SCROLLED,
    );
    return { ...about, hasMorePages: list !== null && about.hasMorePages, rows: rows.map((row, at) => ({ ...row, cameInAt: rowsCameIn[at] ?? cameInAt })), cameInAt };
  }

  #conversationOf(read: ReadConversation | null, open: boolean, threadId: string | null, now: Instant): DrawnConversation | null {
    if (!read) {
      if (open) this.#caseArrivals.loading(now);
      else this.#caseArrivals.absent();
      return null;
    }
    const keys = read.messages.map((message) => `${threadId} ${message.author} ${message.at.latest} ${message.delivered}`);
    const { list: cameInAt } = this.#caseArrivals.came(keys, this.#changedAt ?? now, false);
    return { threadId, messages: read.messages, resolved: read.resolved, cameInAt };
  }

  #host(): string {
    return this.#window?.location.hostname ?? '';
  }
}

/** The page is foreign and may do anything; what was not read is said to be so, and nothing reaches its console. */
function unreadable(): PageReading {
  return { ...nothingRead(), state: 'not-recognised' };
}

type ChangeListener = Parameters<MessagingPage['onChange']>[0];

function nothingRead(): PageReading {
  return { state: 'not-recognised', list: null, conversation: null, composer: null, accountLabel: null, language: null, problems: [] };
}

/** A frame of the same origin that shows an inbox. */
function holdsInbox(document: Document): boolean {
  return [...document.querySelectorAll('iframe')].some((frame) => {
    try {
      return pageAddress(frame.contentWindow?.location.href ?? '').kind === 'inbox';
    } catch {
      return false; // another origin's
    }
  });
}

/**
 * The element that holds the date's text; the row itself where that is not known. Text that fills a slot is drawn by what is around
 * the slot: what is put into the slot itself never shows.
 */
function mountOf(dateSpot: Spot | undefined, row: Element): Element {
  let spot = dateSpot;
  while (spot?.tag === 'slot' && spot.parent) spot = spot.parent;
  return spot?.element ?? row;
}

/** The page's language; where it names no region, with that of the host's shop, which decides how its dates are ordered. */
function languageOf(document: Document, host: string): string | null {
  const language = document.documentElement.lang.trim();
  if (language === '') return null;
  if (!/^[a-z]{2}$/i.test(language)) return language;
  const shops = marketplacesOnHost(host);
  // English is offered everywhere.
  const shop = /^en$/i.test(language) ? shops[0] : shops.find((one) => one.languages.includes(language.toLowerCase()));
  return shop ? `${language}-${shop.country}` : language;
}
