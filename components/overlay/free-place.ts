/** Where the bar stands: so far from one side and from the bottom of the window, in CSS pixels. */
export interface Place {
  side: 'right' | 'left';
  bottom: number;
}

export const FIRST_PLACE: Place = { side: 'right', bottom: 12 };

const MARGIN = 12;
const STEP = 36;
/** Points of a box that are looked at along each side, its corners among them. */
const GRID = 6;
const PRESSABLE = 'a[href], button, input, textarea, select, label, summary, [tabindex], [role="button"], [contenteditable=""], [contenteditable="true"]';

interface Size {
  width: number;
  height: number;
}

/**
 * Where a box of this size covers nothing of the page: `current` if it still does there, else the first place from the
 * lower right corner up and then from the lower left; where there is none, the one that covers least. What can be pressed
 * weighs more than what can only be read. Each step asks the browser what stands at one point, which takes it milliseconds on a page
 * with a thousand pills.
 */
export function* freePlace(document: Document, size: Size, current: Place = FIRST_PLACE): Generator<void, Place, void> {
  const view = document.defaultView;
  if (!view || typeof document.elementsFromPoint !== 'function') return current;
  let best = { place: current, covered: Number.POSITIVE_INFINITY };
  for (const place of [current, ...placesFor(size, view)]) {
    const covered = yield* coveredAt(place, size, document, view, best.covered);
    if (covered < best.covered) best = { place, covered };
    if (covered === 0) break;
  }
  return best.place;
}

function placesFor(size: Size, view: Window): Place[] {
  const places: Place[] = [];
  for (const side of ['right', 'left'] as const) {
    for (let bottom = MARGIN; bottom + size.height + MARGIN <= view.innerHeight; bottom += STEP) places.push({ side, bottom });
  }
  return places;
}

/** How much of the page it would cover; counted no further than to `enough`. */
function* coveredAt({ side, bottom }: Place, size: Size, document: Document, view: Window, enough: number): Generator<void, number, void> {
  const left = side === 'left' ? MARGIN : view.innerWidth - MARGIN - size.width;
  const box = { left, top: view.innerHeight - bottom - size.height, ...size };
  let covered = 0;
  for (let row = 0; row < GRID; row += 1) {
    for (let column = 0; column < GRID; column += 1) {
      const x = box.left + 1 + ((box.width - 2) * column) / (GRID - 1);
      const y = box.top + 1 + ((box.height - 2) * row) / (GRID - 1);
      covered += weightOf(topmostOfPage(document, x, y), view.innerWidth * view.innerHeight);
      if (covered >= enough) return covered;
      yield;
    }
  }
  return covered;
}

/** What the page itself shows at a point, inside its open shadow roots too. */
function topmostOfPage(root: Document | ShadowRoot, x: number, y: number): Element | undefined {
  const top = root.elementsFromPoint(x, y).find((element) => !element.localName.startsWith('replyclock-') && element.getRootNode() === root);
  return (top?.shadowRoot && topmostOfPage(top.shadowRoot, x, y)) || top;
}

function weightOf(element: Element | undefined, windowArea: number): number {
  if (!element) return 0;
  const pressable = closestThroughShadow(element);
  // A whole pane may take the focus for scrolling: nothing in it is harder to press for that.
  if (pressable && pressable.clientWidth * pressable.clientHeight < windowArea / 4) return 4;
  return isContent(element) ? 1 : 0;
}

/** What of the page can be pressed at a point of the window; a pane that takes the focus for scrolling is none. */
export function pressableAt(document: Document, x: number, y: number): Element | null {
  const view = document.defaultView;
  if (!view || typeof document.elementsFromPoint !== 'function') return null;
  const top = topmostOfPage(document, x, y);
  const pressable = top ? closestThroughShadow(top) : null;
  return pressable && pressable.clientWidth * pressable.clientHeight < (view.innerWidth * view.innerHeight) / 4 ? pressable : null;
}

function closestThroughShadow(element: Element): Element | null {
  const found = element.closest(PRESSABLE);
  if (found) return found;
  const root = element.getRootNode();
  return 'host' in root ? closestThroughShadow((root as ShadowRoot).host) : null;
}

function isContent(element: Element): boolean {
  if (/^(?:img|svg|canvas|video|iframe)$/.test(element.localName)) return true;
  return [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
}
