import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '@/utils/domain/time/observed-time';

export interface Clock {
  now(): Instant;
}

/** Timers longer than this overflow; a nap this long and another look cost nothing. */
const LONGEST_NAP = 24 * 60 * 60 * 1000;
/** Of a thousand countdowns one changes every few hundredths of a second: those of a second are drawn together. */
const SHORTEST_NAP = 1000;

/**
 * The time as far as anything on the page depends on it: one timer, set to the next change of a visible text.
 * Nothing ticks while the page is hidden; shown again, it is at once up to date.
 * @param nextChange when, seen from an instant, something on the page next reads differently; `null`: never
 */
export function useNow(clock: Clock, nextChange: (now: Instant) => Instant | null): Instant {
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(timer);
      const next = document.hidden ? null : nextChange(now);
      if (next === null) return;
      timer = setTimeout(() => setNow(clock.now()), Math.min(LONGEST_NAP, Math.max(SHORTEST_NAP, next - clock.now())));
    };
    wait();
    document.addEventListener('visibilitychange', () => (document.hidden ? wait() : setNow(clock.now())), { signal: stop.signal });
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  });
  return now;
}
