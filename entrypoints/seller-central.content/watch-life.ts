import { SECOND } from '@/utils/domain/time/observed-time';

const LOOK_EVERY = 15 * SECOND;

/**
 * Nothing tells a page that the extension was updated or removed under it, and an overlay without a background would count on
 * and call itself fresh. So it is asked for: when the page comes to the front, and now and then while it is there.
 * @param isOver asked each time; what is to end then ends by its own doing
 */
export function watchLife(document: Document, isOver: () => boolean, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    clearTimeout(timer);
    if (!isOver() && document.visibilityState === 'visible') timer = setTimeout(look, LOOK_EVERY);
  };
  document.addEventListener('visibilitychange', look, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  look();
}
