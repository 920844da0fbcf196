/** An element's `data-*` attributes as a plain object. */
export function dataOf(element: Element | null | undefined): Record<string, string | undefined> {
  return element instanceof HTMLElement ? Object.fromEntries(Object.entries(element.dataset)) : {};
}
