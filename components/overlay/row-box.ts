import type { Anchored } from './corner-anchor';

type RowBox = Pick<Anchored, 'box' | 'now'>;

// A row of the inbox is about 145 px high (seller-central-page.md §2); what is higher than this holds more than one row.
const TALLEST_ROW = 260;

/**
 * The box at whose corner a row's badge stands, wherever in the row that was mounted: the row's own element's; where this has no size
 * (`display: contents`) or that of several rows, the largest of a row's size between the mount and it, through shadow roots too.
 */
export function rowBoxOf(mount: Element, row: Element): RowBox {
  let [box, now] = [row, cornersIfRow(row)];
  if (now) return { box, now };
  box = mount;
  for (let up: Element | null = mount; up && up !== row; up = up.parentElement ?? (up.parentNode as Partial<ShadowRoot> | null)?.host ?? null) {
    const corners = cornersIfRow(up);
    if (corners) [box, now] = [up, corners];
  }
  return { box, now };
}

function cornersIfRow(element: Element): DOMRect | null {
  const corners = element.getBoundingClientRect();
  return corners.width > 0 && corners.height > 0 && corners.height <= TALLEST_ROW ? corners : null;
}
