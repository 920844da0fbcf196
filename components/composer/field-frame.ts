/** A box in the window, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface FieldFrame {
  /** Where the field shows its text: inside its border and beside its scroll bar. */
  inner: Box;
  /** How much of `inner` is cut off at each side by what scrolls around it. */
  cut: { top: number; right: number; bottom: number; left: number };
}

/** Where a field stands now; `null` where it is not drawn or drawn turned or scaled, so that nothing can be laid over its text. */
export function fieldFrame(field: HTMLElement): FieldFrame | null {
  const view = field.ownerDocument.defaultView;
  const outer = field.getBoundingClientRect();
  if (!view || outer.width < 1 || outer.height < 1 || Math.abs(outer.width - field.offsetWidth) > 1) return null;
  const style = view.getComputedStyle(field);
  const border = Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.borderRightWidth);
  // `clientWidth` is a whole number and lines break at fractions; only the scroll bar is taken from it.
  const scrollBar = field.offsetWidth - field.clientWidth - Math.round(border);
  const inner = {
    left: outer.left + field.clientLeft,
    top: outer.top + field.clientTop,
    width: outer.width - border - (scrollBar >= 2 ? scrollBar : 0),
    height: field.clientHeight,
  };
  return { inner, cut: cutOff(field, inner, view) };
}

function cutOff(field: HTMLElement, inner: Box, view: Window): FieldFrame['cut'] {
  let { left, top } = inner;
  let [right, bottom] = [inner.left + inner.width, inner.top + inner.height];
  for (let up = parentOf(field); up; up = parentOf(up)) {
    const { overflowX, overflowY } = view.getComputedStyle(up);
    if ((overflowX === 'visible' && overflowY === 'visible') || up === field.ownerDocument.documentElement || up === field.ownerDocument.body) continue;
    const box = up.getBoundingClientRect();
    left = Math.max(left, box.left);
    top = Math.max(top, box.top);
    right = Math.min(right, box.right);
    bottom = Math.min(bottom, box.bottom);
  }
  return { left: left - inner.left, top: top - inner.top, right: inner.left + inner.width - right, bottom: inner.top + inner.height - bottom };
}

/** The parent in the drawn tree: through slots and out of shadow roots. */
function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}
