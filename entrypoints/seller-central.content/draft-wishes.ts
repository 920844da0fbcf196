import { wishesOf, type DraftWishes } from '@/utils/domain/compliance/draft-wishes';
import { readSettings, watchSettings, type Settings } from '@/utils/platform/settings';

/** The wishes as they are now, whichever page changes them. @param changed called after each change */
export function watchedWishes(signal: AbortSignal, changed: () => void): () => DraftWishes {
  let wishes: DraftWishes = {};
  const take = (settings: Settings): void => {
    if (signal.aborted) return;
    wishes = wishesOf(settings);
    changed();
  };
  // Where storage is denied nothing was ever wished.
  readSettings().then(take, () => {});
  const stop = watchSettings(take);
  signal.addEventListener('abort', () => {
    try {
      stop();
    } catch {
      // The extension is gone, and its listeners with it.
    }
  }, { once: true });
  return () => wishes;
}
