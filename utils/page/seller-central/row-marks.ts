/** What a row must go on showing to be the same thread's. */
export interface RowMark {
  /** Its name and its subject, or where these could not be told, all of its words. */
  words: readonly string[];
  threadId: string | null;
}

/** Whether the row's element still shows the same thread. It is asked while the page is changing it, so it looks at nothing else. */
export function stillShows(row: Element, { words, threadId }: RowMark): boolean {
  const found = { text: '', named: threadId === null };
  gather(row, threadId ?? '', found);
  const text = withoutSpaces(found.text);
  return (found.named || text.toLowerCase().includes(threadId!)) && words.every((word) => text.includes(withoutSpaces(word)));
}

/** The row's element that a node stands in, through shadow roots too; `null` for none. */
export function rowAround(node: Node, rows: ReadonlyMap<Element, RowMark>): Element | null {
  for (let up: Node | null = node; up; up = up.parentNode ?? (up as Partial<ShadowRoot>).host ?? null) if (rows.has(up as Element)) return up as Element;
  return null;
}

function gather(element: Element, threadId: string, found: { text: string; named: boolean }): void {
  if (!found.named) for (const name of element.getAttributeNames()) found.named ||= element.getAttribute(name)!.toLowerCase().includes(threadId);
  for (const root of [element.shadowRoot, element])
    for (let node = root?.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) found.text += (node as Text).data;
      else if (node.nodeType === 1) gather(node as Element, threadId, found);
    }
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}
