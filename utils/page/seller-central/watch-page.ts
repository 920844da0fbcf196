import { isOwn } from './flat-tree';

/** Each key changes the page around the reply box (its count, a copy of its text): what else it shows is read when typing rests, or at last after so long. */
const TYPING_PAUSE = 150;
const LONGEST_TYPING = 3_000;

export interface PageWatch {
  /**
   * The page is looked at now: whatever changes from here on is told of again.
   * @param roots shadow roots of the page; a mutation inside one is invisible from outside
   */
  lookedAt(roots: readonly ShadowRoot[]): void;
  /** What holds rows now, and shadow roots in them: every change in these is told of, with what changed. */
  watchRows(holders: Iterable<Node>): void;
}

export interface PageWatchOptions {
  signal: AbortSignal;
  /** Told at once that the page changed, hidden or not; must cost nothing. */
  onMutation: () => void;
  /** Told at once what changed in what holds rows. */
  onRowMutation: (records: readonly MutationRecord[]) => void;
  onScroll: () => void;
}

/**
 * Calls back at most once a frame after the page changed by itself, or went to another address; never while hidden, and once
 * when it is shown again after a change. Changes to our own elements are no changes. Everything ends with the signal.
 *
 * A page may change thousands of times a second where it says nothing of rows. The first change says that it must be looked at; until
 * it was, no other is listened to, but in rows.
 * @param listener told whether rows have changed
 */
export function watchPage(window: Window & typeof globalThis, listener: (rows: boolean) => void, { signal, onMutation, onRowMutation, onScroll }: PageWatchOptions): PageWatch {
  const { document } = window;
  const watchedRows = new WeakSet<Node>();
  const scrolling = new WeakSet<Node>();
  let roots: readonly Node[] = [document];
  let listening = false;
  let dirty = false;
  let rowsDirty = false;
  let frame: number | null = null;
  let address = window.location.href;

  let timer: number | null = null;
  let typedAt = Number.NEGATIVE_INFINITY;
  let changedSince: number | null = null;

  const call = () => {
    frame = null;
    if (signal.aborted || document.hidden || !dirty) return;
    const rows = rowsDirty;
    dirty = rowsDirty = false;
    changedSince = null;
    address = window.location.href;
    listener(rows);
  };
  const restNow = () => {
    const now = window.performance.now();
    return Math.min(typedAt + TYPING_PAUSE, (changedSince ?? now) + LONGEST_TYPING) - now;
  };
  const nextFrame = () => {
    timer = null;
    const rest = restNow();
    if (rest > 0) timer = window.setTimeout(nextFrame, rest);
    else if (!signal.aborted && !document.hidden) frame ??= window.requestAnimationFrame(call);
  };
  const schedule = () => {
    dirty = true;
    changedSince ??= window.performance.now();
    if (document.hidden || frame !== null || timer !== null || signal.aborted) return;
    nextFrame();
  };
  const changed = () => {
    if (window.location.href !== address) schedule();
  };
  document.addEventListener('input', () => {
    typedAt = window.performance.now();
  }, { signal, capture: true, passive: true });
  const page = new window.MutationObserver((records) => {
    if (!records.some(isOfPage)) return;
    page.disconnect();
    listening = false;
    onMutation();
    schedule();
  });
  const rows = new window.MutationObserver((records) => {
    const ofPage = records.filter(isOfPage);
    if (ofPage.length === 0) return;
    onMutation();
    onRowMutation(ofPage);
    rowsDirty = true;
    schedule();
  });
  function listen(): void {
    if (listening || signal.aborted) return;
    listening = true;
    for (const root of roots) page.observe(root, WATCHED);
  }
  function watchScrolling(root: Node): void {
    if (scrolling.has(root)) return;
    scrolling.add(root);
    root.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
  }

  if (signal.aborted) return { lookedAt: () => undefined, watchRows: () => undefined };
  listen();
  watchScrolling(document);
  document.addEventListener('visibilitychange', () => dirty && schedule(), { signal });
  // `navigation` tells of the page's own pushState in Chrome and new Firefox; elsewhere the redraw that follows it does.
  for (const [target, event] of [[window, 'popstate'], [window, 'hashchange'], [(window as { navigation?: EventTarget }).navigation, 'currententrychange']] as const)
    target?.addEventListener(event, changed, { signal });
  signal.addEventListener('abort', () => {
    page.disconnect();
    rows.disconnect();
    if (frame !== null) window.cancelAnimationFrame(frame);
    if (timer !== null) window.clearTimeout(timer);
  }, { once: true });
  return {
    lookedAt(now) {
      const known = new Set(roots);
      roots = [document, ...now.filter((root) => !watchedRows.has(root))];
      if (listening) for (const root of roots) if (!known.has(root)) page.observe(root, WATCHED);
      listen();
      for (const root of now) watchScrolling(root);
    },
    watchRows(holders) {
      if (signal.aborted) return;
      for (const holder of holders) {
        if (watchedRows.has(holder)) continue;
        watchedRows.add(holder);
        rows.observe(holder, WATCHED);
      }
    },
  };
}

const WATCHED: MutationObserverInit = {
  subtree: true, childList: true, characterData: true, attributes: true,
  /** What can change what is read; a style that moves with every frame of an animation is none. */
  attributeFilter: ['class', 'hidden', 'disabled', 'href', 'src', 'alt', 'title', 'label', 'text', 'header', 'value', 'page', 'lang', 'dir', 'selected', 'aria-label', 'aria-current', 'aria-selected', 'aria-busy', 'aria-disabled'],
};

function isOfPage(record: MutationRecord): boolean {
  if (isOwn(record.target)) return false;
  if (record.type !== 'childList') return true;
  return [...record.addedNodes].some((node) => !isOwn(node)) || [...record.removedNodes].some((node) => !isOwn(node));
}
