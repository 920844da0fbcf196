import type { InterfaceLanguage } from '@/utils/text/language';
import { FIRST_PLACE, freePlace, type Place } from './free-place';

const AT_REST = 300;
/** How long the page may be held up by the search before it goes on, milliseconds. */
const LONGEST_STEP = 8;

export interface BarPlace {
  /** The page has changed: look, when it has come to rest, whether the bar still covers nothing. */
  reconsider(): void;
  /** The bar is another thing now (folded or unfolded): it looks from the start. */
  startOver(): void;
}

/** Begins to look after the bar's place, once the bar stands in the page. */
export type StandBar = (host: HTMLElement, document: Document, options: { language: InterfaceLanguage; signal: AbortSignal }) => BarPlace;

/**
 * Keeps the bar over free space: looks again when the bar or the window changes its size and when the page says so. The
 * bar never moves under a hand: while the pointer or the keyboard's focus is in it, it stays.
 */
export function keepInFreePlace(host: HTMLElement, document: Document, signal: AbortSignal): BarPlace {
  const view = document.defaultView;
  let place = FIRST_PLACE;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function reconsider(): void {
    clearTimeout(timer);
    if (host.isConnected && !signal.aborted) timer = setTimeout(search, AT_REST);
  }

  function search(): void {
    const { width, height } = host.getBoundingClientRect();
    if (width > 0 && height > 0) searchOn(freePlace(document, { width, height }, place));
  }

  function searchOn(steps: ReturnType<typeof freePlace>): void {
    if (!host.isConnected || host.matches(':hover') || host.shadowRoot?.querySelector(':focus-visible')) return;
    const until = performance.now() + LONGEST_STEP;
    let step = steps.next();
    while (!step.done && performance.now() < until) step = steps.next();
    if (step.done) stand(step.value);
    else timer = setTimeout(() => searchOn(steps));
  }

  function stand(there: Place): void {
    place = there;
    host.style.setProperty('--bottom', `${place.bottom}px`);
    host.style.setProperty('--left', place.side === 'left' ? '12px' : 'auto');
    host.style.setProperty('--right', place.side === 'left' ? 'auto' : '12px');
  }

  if (view) {
    const observer = new view.ResizeObserver(reconsider);
    observer.observe(host);
    view.addEventListener('resize', reconsider, { signal, passive: true });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(timer);
    }, { once: true });
  }
  host.addEventListener('pointerleave', reconsider, { signal });
  return {
    reconsider,
    startOver() {
      place = FIRST_PLACE;
      reconsider();
    },
  };
}
