import { pageBrowser } from '@/utils/platform/page-browser';

export interface PageLife {
  /** Aborted when this script has no extension any more, or a newer one has taken its place. */
  signal: AbortSignal;
  isOver: () => boolean;
}

/**
 * Begins this script's life in its document. An update of the extension may start a newer script in a page that is open: the older
 * is told by an event of the extension's own name, and ends.
 */
export function beginPageLife(document: Document): PageLife {
  const ending = new AbortController();
  const { signal } = ending;
  const started = `${pageBrowser.runtime.id}:reading-started`;
  // Said before it is listened for: what is heard from now on is a newer script.
  document.dispatchEvent(new CustomEvent(started));
  document.addEventListener(started, () => ending.abort(), { signal });
  return {
    signal,
    isOver() {
      // All that Chrome leaves a script whose extension is gone is a runtime without an id.
      if (!pageBrowser.runtime?.id) ending.abort();
      return signal.aborted;
    },
  };
}
