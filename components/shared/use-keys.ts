import { useEffect, useRef } from 'preact/hooks';

/** By `KeyboardEvent.key`; answers whether there was something to do: only then is the key kept from the browser. */
export type Keys = Record<string, () => boolean>;

/** Single keys for a page. None with a modifier (layouts need AltGr), and in a field none but Escape. */
export function useKeys(keys: Keys): void {
  // Those of the latest drawing, so that a key that comes before the next paint is not one drawing behind.
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const stop = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const inField = event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
      if (inField && event.key !== 'Escape') return;
      if (Object.hasOwn(latest.current, event.key) && latest.current[event.key]?.()) event.preventDefault();
    };
    addEventListener('keydown', onKey, { signal: stop.signal });
    return () => stop.abort();
  }, []);
}
