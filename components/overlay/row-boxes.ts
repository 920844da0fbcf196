// A row of the inbox is about 145 px high (seller-central-page.md §2); what is higher than this holds more than one row.
const TALLEST_ROW = 260;

/**
 * The box of the row that each mount stands in: the largest element around it that holds no other mount, through shadow
 * roots too. A badge thus finds its row's corner wherever in the row it was mounted, and where its mount takes no space.
 */
export function rowBoxesOf(mounts: readonly Element[]): Element[] {
  const chains = mounts.map(upwards);
  const holds = new Map<Element, number>();
  for (const element of chains.flat()) holds.set(element, (holds.get(element) ?? 0) + 1);
  return chains.map((chain, i) => {
    let box: Element | undefined;
    for (const element of chain) {
      const { width, height } = element.getBoundingClientRect();
      if (box && ((holds.get(element) ?? 0) > 1 || height > TALLEST_ROW)) break;
      if (width > 0 && height > 0) box = element;
    }
    return box ?? (mounts[i] as Element);
  });
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
