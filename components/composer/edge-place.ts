import { pressableAt } from '../overlay/free-place';
import type { Box } from './field-frame';

interface Size {
  width: number;
  height: number;
}

export interface EdgePlace {
  left: number;
  top: number;
  /** Something to press of the page would be covered even so: take as little room as can be. */
  crowded: boolean;
}

/** Clear of a text area's grip and scroll bar. */
const INSET = 20;
/** Of its height so much stands over the edge, on the text's side: a box's own padding is about as wide. */
const INSIDE = 11;

/**
 * Where a bar of this size stands on the lower edge of a box, half over its padding and half over the space under it, so that it
 * covers neither words nor anything that can be pressed; on the upper edge where there is no such place below.
 * @param box the reply box, in the window; @param field its writable element, which the bar may cover at its edge
 */
export function edgePlace(document: Document, field: Element, box: Box, size: Size, rightToLeft: boolean): EdgePlace {
  const last = { left: rightToLeft ? box.left + INSET : box.left + box.width - INSET - size.width, top: box.top + box.height - INSIDE };
  for (const top of [last.top, box.top - size.height + INSIDE]) {
    for (const left of lefts(box, size, rightToLeft)) {
      if (!covers(document, field, { left, top, ...size })) return { left, top, crowded: false };
    }
  }
  return { ...last, crowded: true };
}

function lefts({ left, width }: Box, size: Size, rightToLeft: boolean): number[] {
  const [first, end] = [left + 8, left + width - INSET - size.width];
  const found: number[] = [];
  for (let at = end; at >= first; at -= Math.max(24, size.width / 4)) found.push(at);
  return rightToLeft ? found.reverse() : found;
}

/** Whether something to press of the page, the field apart, lies under this box. */
function covers(document: Document, field: Element, { left, top, width, height }: Box): boolean {
  for (let column = 0; column <= 6; column += 1) {
    for (const y of [top + 1, top + height - 1]) {
      const pressable = pressableAt(document, left + 1 + ((width - 2) * column) / 6, y);
      if (pressable && pressable !== field) return true;
    }
  }
  return false;
}
