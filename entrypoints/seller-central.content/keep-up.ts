/**
 * Hands over what is stored as it is now, and again after each change, whichever page makes it, until `signal` ends. Nothing comes
 * where storage is denied. (`reader-settings.ts` does it by itself: it has defaults to hand over then, and no byte to spare.)
 */
export function keepUp<T>(read: () => Promise<T>, watch: (take: (now: T) => void) => () => void, signal: AbortSignal, taken: (now: T) => void): void {
  const take = (now: T): void => {
    if (!signal.aborted) taken(now);
  };
  read().then(take, () => {});
  const stop = watch(take);
  signal.addEventListener('abort', () => {
    try {
      stop();
    } catch {
      // The extension is gone, and its listeners with it.
    }
  }, { once: true });
}
