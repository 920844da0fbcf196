import { wishesOf, type DraftWishes } from '@/utils/domain/compliance/draft-wishes';
import { readSettings, watchSettings } from '@/utils/platform/settings';
import { keepUp } from './keep-up';

/** The wishes as they are now; where storage is denied nothing was ever wished. @param changed called after each change */
export function watchedWishes(signal: AbortSignal, changed: () => void): () => DraftWishes {
  let wishes: DraftWishes = {};
  keepUp(readSettings, watchSettings, signal, (settings) => {
    wishes = wishesOf(settings);
    changed();
  });
  return () => wishes;
}
