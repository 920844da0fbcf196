/** A thread without an order id by the start of its own; a provisional id (`row:`) says nothing to a person. */
export function threadName(id: string, texts: { shortThread: (id: string) => string; unknownThread: string }): string {
  return id.startsWith('row:') ? texts.unknownThread : texts.shortThread(id.slice(0, 8));
}
