// The two worlds of a page agree on a random name at document_start, before any script of the page has run. Either may come
// first: the page's side offers when it starts and whenever it is asked; the isolated side asks when it starts.
export const ASK = 'replyclock:ask';
export const OFFER = 'replyclock:offer';

/** Names of the events of one agreed channel: notes to the isolated world, orders (`on`, `off`) to the page's. */
export function channelNames(nonce: string): { note: string; order: string } {
  return { note: `${nonce}:note`, order: `${nonce}:order` };
}

export type Order = 'hello' | 'on' | 'off';
