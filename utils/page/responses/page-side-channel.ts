import { captured } from './captured';
import { ASK, noteName, OFFER, ORDERS, orderName, type Order } from './channel-names';
import type { Note } from './note';
import type { PageWindow } from './watch-requests';

/**
 * The page world's end of the channel. Everything it needs is captured before the page can replace it, so that the random
 * name is never shown to a script of the page; what such a script could write on the channel is checked at the other end.
 * @param obey gets each order of the isolated script
 * @returns writes one note
 */
export function openPageSide(window: PageWindow, obey: (order: Order) => void): (note: Note) => void {
  const { CustomEvent, document, crypto, EventTarget } = window;
  const listen = captured(EventTarget.prototype, 'addEventListener');
  const unlisten = captured(EventTarget.prototype, 'removeEventListener');
  const dispatch = captured(EventTarget.prototype, 'dispatchEvent');
  const stringify = captured(JSON, 'stringify');

  const nonce = crypto.randomUUID();
  const tell = (name: string, detail: unknown) => dispatch(document, new CustomEvent(name, { detail }));
  const offer = () => tell(OFFER, nonce);
  listen(document, ASK, offer);
  for (const order of ORDERS) {
    // The name alone is the order: reading the event's `detail` could be watched by the page.
    listen(document, orderName(nonce, order), () => {
      unlisten(document, ASK, offer);
      obey(order);
    });
  }
  offer();
  return (note) => {
    tell(noteName(nonce), stringify(JSON, note));
  };
}
