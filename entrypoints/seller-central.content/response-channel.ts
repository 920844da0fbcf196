import type { Clock } from '@/utils/services/ports';
import { ASK, noteName, OFFER, orderName, type Order } from '@/utils/page/responses/channel-names';
import type { Note } from '@/utils/page/responses/note';
import { noteFrom } from '@/utils/page/responses/note-schema';

// Both scripts start together. Later offers could only be a stranger's.
const AGREED_WITHIN = 5_000;

/**
 * The isolated world's end of the channel to the script in the page's world. To be opened at document_start, before the
 * page's own scripts run; whatever arrives is checked, and believed no further than `corroboration.ts` says.
 * @param onNote gets every note that is one
 * @returns tells the other end whether responses are to be read
 */
export function openResponseChannel(document: Document, clock: Clock, onNote: (note: Note) => void, signal: AbortSignal): (order: Order) => void {
  let say: ((order: Order) => void) | null = null;
  let last: Order | null = null;
  const agreed = new AbortController();

  const onOffer = (event: Event): void => {
    const nonce: unknown = (event as CustomEvent).detail;
    if (typeof nonce !== 'string' || say) return;
    agreed.abort();
    document.addEventListener(noteName(nonce), (told) => {
      const note = noteFrom((told as CustomEvent).detail, clock.now());
      if (note) onNote(note);
    }, { signal });
    say = (order) => void document.dispatchEvent(new CustomEvent(orderName(nonce, order)));
    say('hello');
    if (last) say(last);
  };
  document.addEventListener(OFFER, onOffer, { signal: AbortSignal.any([signal, agreed.signal]) });
  const timer = setTimeout(() => agreed.abort(), AGREED_WITHIN);
  // The page's world outlives this script: it would go on looking for nobody.
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    say?.('off');
  }, { once: true });
  document.dispatchEvent(new CustomEvent(ASK));

  return (order) => {
    last = order;
    say?.(order);
  };
}
