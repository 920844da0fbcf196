export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Boxes of elements as far as they can be seen: cut by the window and by whatever scrolls around them. For one drawing. */
export function createVisibleBoxes(document: Document): { boxOf(element: Element): Box | null } {
  const view = document.defaultView;
  const whole: Box = { left: 0, top: 0, right: view?.innerWidth ?? 0, bottom: view?.innerHeight ?? 0 };
  const cuts = new Map<Element, Box>();

  /** What of the window can be seen through an element and all around it. */
  function throughOf(element: Element | null): Box {
    if (!element || !view) return whole;
    const known = cuts.get(element);
    if (known) return known;
    const around = throughOf(drawnIn(element));
    const { overflowX, overflowY } = view.getComputedStyle(element);
    const cut = overflowX === 'visible' && overflowY === 'visible' ? around : both(around, element.getBoundingClientRect());
    cuts.set(element, cut);
    return cut;
  }

  return {
    boxOf(element) {
      const box = both(throughOf(drawnIn(element)), element.getBoundingClientRect());
      return box.right > box.left && box.bottom > box.top ? box : null;
    },
  };
}

function both(a: Box, b: Box): Box {
  return { left: Math.max(a.left, b.left), top: Math.max(a.top, b.top), right: Math.min(a.right, b.right), bottom: Math.min(a.bottom, b.bottom) };
}

/** What an element is drawn in: its slot, its parent, or the host of its shadow root. */
function drawnIn(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
