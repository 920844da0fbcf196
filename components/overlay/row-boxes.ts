// A row of the inbox is about 145 px high (seller-central-page.md §2); what is higher than this holds more than one row.
const TALLEST_ROW = 260;

/**
 * Finds the box of the row that each of these mounts stands in: the largest element around it that holds no other mount, through
 * shadow roots too. A badge thus finds its row's corner wherever in the row it was mounted, and where its mount takes no space.
 * Layout is asked for only when a box is.
 */
export function rowBoxesOf(mounts: Iterable<Element>): (mount: Element) => Element {
  const holds = new Map<Element, number>();
  for (const mount of mounts) for (const element of upwards(mount)) holds.set(element, (holds.get(element) ?? 0) + 1);
  return (mount) => {
    // Most often this is it: one question instead of one for each element on the way.
    const largest = largestAround(mount);
    const { width, height } = largest.getBoundingClientRect();
    if (width > 0 && height > 0 && height <= TALLEST_ROW) return largest;
    let box: Element | undefined;
    for (const element of upwards(mount)) {
      if (box && (holds.get(element) ?? 0) > 1) break;
      const { width, height } = element.getBoundingClientRect();
      if (box && height > TALLEST_ROW) break;
      if (width > 0 && height > 0) box = element;
    }
    return box ?? mount;
  };

  function largestAround(mount: Element): Element {
    let largest = mount;
    for (const element of upwards(mount)) {
      if ((holds.get(element) ?? 0) > 1) break;
      largest = element;
    }
    return largest;
  }
}

/** The element itself and everything around it, the document's body left out. */
function upwards(element: Element): Element[] {
  const chain: Element[] = [];
  for (let next: Element | null = element; next && next !== next.ownerDocument.body; next = parentThroughShadow(next)) chain.push(next);
  return chain;
}

function parentThroughShadow(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}
