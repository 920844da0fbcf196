import { isOwn } from './flat-tree';

/** A page that changes all the time is read for a twentieth of it at most, and at least once a second. */
const REST_PER_WORK = 19;
const LONGEST_REST = 1_000;
/** Each key changes the page around the reply box (its count, a copy of its text): what else it shows is read when typing rests, or at last after so long. */
const TYPING_PAUSE = 150;
const LONGEST_TYPING = 3_000;

export interface PageWatch {
  /** Also watch these shadow roots; a mutation inside one is invisible from outside. */
  watchRoots(roots: Iterable<ShadowRoot>): void;
}

/**
 * Calls back at most once a frame after the page changed by itself, or went to another address; never while hidden, and once
 * when it is shown again after a change. Changes to our own elements are no changes. Everything ends with the signal.
 * @param onMutation told at once of every batch, hidden or not; must cost nothing
 */
export function watchPage(
  window: Window & typeof globalThis,
  listener: () => void,
  { signal, onMutation, onScroll }: { signal: AbortSignal; onMutation: () => void; onScroll: () => void },
): PageWatch {
  const { document } = window;
  const watched = new WeakSet<Node>();
  let dirty = false;
  let frame: number | null = null;
  let address = window.location.href;

  let timer: number | null = null;
  let restUntil = 0;
  let typedAt = Number.NEGATIVE_INFINITY;
  let changedSince: number | null = null;

  const call = () => {
    frame = null;
    if (signal.aborted || document.hidden || !dirty) return;
    dirty = false;
    changedSince = null;
    address = window.location.href;
    const began = window.performance.now();
    listener();
    const ended = window.performance.now();
    restUntil = ended + Math.min(LONGEST_REST, (ended - began) * REST_PER_WORK);
  };
  const restNow = () => {
    const now = window.performance.now();
    const typing = Math.min(typedAt + TYPING_PAUSE, (changedSince ?? now) + LONGEST_TYPING);
    return Math.max(restUntil, typing) - now;
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
  const observer = new window.MutationObserver((records) => {
    if (!records.some(isOfPage)) return;
    onMutation();
    schedule();
  });
  const watch = (root: Node) => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: WATCHED_ATTRIBUTES });
    root.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
  };

  if (signal.aborted) return { watchRoots: () => undefined };
  watch(document);
  document.addEventListener('visibilitychange', () => dirty && schedule(), { signal });
  // `navigation` tells of the page's own pushState in Chrome and new Firefox; elsewhere the redraw that follows it does.
  for (const [target, event] of [[window, 'popstate'], [window, 'hashchange'], [(window as { navigation?: EventTarget }).navigation, 'currententrychange']] as const)
    target?.addEventListener(event, changed, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (frame !== null) window.cancelAnimationFrame(frame);
    if (timer !== null) window.clearTimeout(timer);
  }, { once: true });
  return {
    watchRoots: (roots) => {
      if (!signal.aborted) for (const root of roots) watch(root);
    },
  };
}

/** Attributes that can change what is read; a style that moves with every frame of an animation is none. */
const WATCHED_ATTRIBUTES = ['class', 'hidden', 'disabled', 'href', 'src', 'alt', 'title', 'label', 'value', 'lang', 'dir', 'selected', 'aria-label', 'aria-current', 'aria-selected', 'aria-busy', 'aria-disabled'];

function isOfPage(record: MutationRecord): boolean {
  if (isOwn(record.target)) return false;
  if (record.type !== 'childList') return true;
  return [...record.addedNodes].some((node) => !isOwn(node)) || [...record.removedNodes].some((node) => !isOwn(node));
}
