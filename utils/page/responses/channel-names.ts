// The two worlds of a page agree on a random name at document_start, before any script of the page has run. Either may come
// first: the page's side offers when it starts and whenever it is asked; the isolated side asks when it starts.
export const ASK = 'replyclock:ask';
export const OFFER = 'replyclock:offer';

/** `hello`: the name was heard, and no one else is to be told it. */
export const ORDERS = ['hello', 'on', 'off'] as const;
export type Order = (typeof ORDERS)[number];

/** Name of the events that carry notes to the isolated world. */
export const noteName = (nonce: string): string => `${nonce}:note`;
/** Names of the events by which the isolated script gives orders to the page's world. */
export const orderName = (nonce: string, order: Order): string => `${nonce}:${order}`;
