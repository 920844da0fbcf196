import { captured, capturedGetter } from './captured';
import { ASK, channelNames, OFFER, type Order } from './channel-names';
import type { Note } from './note';
import type { PageWindow } from './watch-requests';

/**
 * The page world's end of the channel. Everything it needs is captured before the page can replace it, so that the random
 * name is never shown to a script of the page; what such a script could write on the channel is checked at the other end.
 * @param obey gets each order of the isolated script
 * @returns writes one note
 */
export function openPageSide(window: PageWindow, obey: (order: Order) => void): (note: Note) => void {
  const { CustomEvent, document } = window;
  const listen = captured(window.EventTarget.prototype, 'addEventListener');
  const unlisten = captured(window.EventTarget.prototype, 'removeEventListener');
  const dispatch = captured(window.EventTarget.prototype, 'dispatchEvent');
  const detailOf = capturedGetter(CustomEvent.prototype, 'detail');
  const { stringify } = JSON;

  const nonce = window.crypto.randomUUID();
  const names = channelNames(nonce);
  const offer = () => dispatch(document, new CustomEvent(OFFER, { detail: nonce }));
  listen(document, ASK, offer);
  listen(document, names.order, (event: Event) => {
    try {
      unlisten(document, ASK, offer);
      obey(detailOf(event) as Order);
    } catch {
      // Nothing of ours may reach the page's console.
    }
  });
  offer();
  return (note) => {
    dispatch(document, new CustomEvent(names.note, { detail: stringify(note) }));
  };
}
