/** Typing rests this long before a draft whose check takes its time is checked. */
const PAUSE = 150;
/** Who types on without a rest is told something all the same. */
const LONGEST = 3_000;
/** A check this short is done between two keystrokes, once the browser has nothing else to do. */
const SHORT = 1;

export interface CheckPace {
  /** The draft has changed: it is checked soon. */
  soon(): void;
  /** Now, whatever was planned. */
  now(): void;
  stop(): void;
}

/**
 * Decides when a draft is checked while it is typed, so that no keystroke waits for a check: by what the last check took.
 * @param check does it, and is timed
 */
export function createCheckPace(check: () => void, window: Window & typeof globalThis): CheckPace {
  let timer: number | undefined;
  let idle: number | undefined;
  let waitingSince: number | null = null;
  let took = Number.POSITIVE_INFINITY;

  function stop(): void {
    window.clearTimeout(timer);
    if (idle !== undefined) window.cancelIdleCallback?.(idle);
    timer = idle = undefined;
    waitingSince = null;
  }

  function now(): void {
    stop();
    const began = window.performance.now();
    check();
    took = window.performance.now() - began;
  }

  return {
    soon() {
      if (took <= SHORT && typeof window.requestIdleCallback === 'function') {
        idle ??= window.requestIdleCallback(now, { timeout: PAUSE });
        return;
      }
      const at = window.performance.now();
      waitingSince ??= at;
      window.clearTimeout(timer);
      timer = window.setTimeout(now, Math.max(0, Math.min(PAUSE, waitingSince + LONGEST - at)));
    },
    now,
    stop,
  };
}
