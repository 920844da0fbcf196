/** The innermost element of the page under a point, through every open shadow root, past what is ours; `null` outside the page. */
export function deepElementAt(document: Document, x: number, y: number, ours: Element): Element | null {
  let found: Element | null = document.elementsFromPoint(x, y).find((element) => element !== ours && !element.localName.startsWith('replyclock-')) ?? null;
  while (found?.shadowRoot) {
    const root: ShadowRoot = found.shadowRoot;
    const inner = root.elementsFromPoint(x, y).find((element) => element.getRootNode() === root && !element.localName.startsWith('replyclock-'));
    if (!inner) break;
    found = inner;
  }
  return found;
}

/** What an element stands in as it is drawn: its slot, its parent, or the host of its shadow root. */
export function drawnParent(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
