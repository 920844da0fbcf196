/** An inherited property, since it reaches into every shadow root of the page: as long as it is not set, what is ours is seen. */
export const GONE = '--replyclock-gone';

const LOOK_EVERY = 10_000;
const GONE_AFTER = 45_000;

/**
 * Hides all that is ours some time after this script has died. Firefox ends a script whose extension is turned off or removed in the
 * midst of a page, without a word to it, and leaves what it drew: a countdown that stands still. An animation that is put off
 * again and again goes on by itself then, and sets the property by which our elements go out of sight (`zero-size-host.ts`).
 */
export function shownWhileAlive(document: Document, signal: AbortSignal): void {
  const expiry = document.documentElement.animate([{ [GONE]: 'hidden' }, { [GONE]: 'hidden' }], { delay: GONE_AFTER, duration: 1, fill: 'forwards' });
  const putOff = () => {
    expiry.currentTime = 0;
  };
  const timer = setInterval(putOff, LOOK_EVERY);
  document.addEventListener('visibilitychange', putOff, { signal });
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    expiry.cancel();
  }, { once: true });
}
