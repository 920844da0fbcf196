import { MINUTE, type Instant } from '@/utils/domain/time/observed-time';

/** Draws everything once and answers the next instant at which any visible text changes; `null`: never. Machine time, both. */
export type Draw = (now: Instant) => Instant | null;

export interface Ticker {
  /** Draws now and sets the timer anew: after new data. While the page is hidden it waits until it is seen again. */
  refresh(): void;
}

// A timer does not run while the machine sleeps and would then be late by the length of the sleep: never wait longer than this.
const LONGEST_WAIT = MINUTE;
// Browsers blur their clock (Firefox by up to 100 ms): a timer that comes early must not spin until the instant is there.
const SHORTEST_WAIT = 50;

/** One timer for all rows and the bar. None while the document is hidden, none after `signal` is aborted. */
export function createTicker(options: { document: Document; clock: () => Instant; draw: Draw; signal: AbortSignal }): Ticker {
  const { document, clock, draw, signal } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function refresh(): void {
    clearTimeout(timer);
    if (signal.aborted || document.visibilityState === 'hidden') return;
    const now = clock();
    const next = draw(now);
    if (next === null) return;
    timer = setTimeout(refresh, Math.min(Math.max(next - now, SHORTEST_WAIT), LONGEST_WAIT));
  }

  document.addEventListener('visibilitychange', refresh, { signal });
  // After sleep some systems tell only this.
  document.defaultView?.addEventListener('focus', refresh, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return { refresh };
}
