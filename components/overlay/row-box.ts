// A row of the inbox is about 145 px high (seller-central-page.md §2); what is higher than this holds more than one row.
const TALLEST_ROW = 260;

/**
 * The box at whose corner a row's badge stands, wherever in the row that was mounted: the row's own element's; where this has no size
 * (`display: contents`) or that of several rows, the largest of a row's size between the mount and it, through shadow roots too.
 */
export function rowBoxOf(mount: Element, row: Element): Element {
  if (isRowSized(row)) return row;
  let box = mount;
  for (let up: Element | null = mount; up && up !== row; up = up.parentElement ?? (up.parentNode as Partial<ShadowRoot> | null)?.host ?? null) if (isRowSized(up)) box = up;
  return box;
}

function isRowSized(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && height <= TALLEST_ROW;
}
