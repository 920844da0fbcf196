import type { ElementShape } from '@/utils/domain/layout/element-shape';
import type { Spot } from './flat-tree';
import { upFrom } from './flat-tree';

const BY_ROLE: Readonly<Record<string, ElementShape>> = {
  row: 'row', table: 'rows', grid: 'rows', treegrid: 'rows', rowgroup: 'rows', list: 'list', listbox: 'list', feed: 'list', listitem: 'item', option: 'item',
  article: 'item', cell: 'cell', gridcell: 'cell', link: 'link', button: 'button', heading: 'heading', img: 'picture', main: 'main', navigation: 'navigation',
  complementary: 'aside', form: 'form', dialog: 'dialog', textbox: 'editable',
};
const BY_TAG: Readonly<Record<string, ElementShape>> = {
  tr: 'row', 'kat-table-row': 'row', table: 'rows', tbody: 'rows', 'kat-table': 'rows', 'kat-table-body': 'rows', ul: 'list', ol: 'list', li: 'item', article: 'item',
  td: 'cell', th: 'cell', 'kat-table-cell': 'cell', a: 'link', 'kat-link': 'link', button: 'button', 'kat-button': 'button', h1: 'heading', h2: 'heading',
  h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading', img: 'picture', svg: 'picture', main: 'main', nav: 'navigation', aside: 'aside', form: 'form',
  dialog: 'dialog', input: 'text-field', textarea: 'text-area', 'kat-textarea': 'kat-text-area', slot: 'box',
};

/** What an element is, in the words that a layout and a diagnosis may use. */
export function shapeOfElement(element: Element): ElementShape {
  const tag = element.localName;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return 'editable';
  const role = element.getAttribute('role');
  return BY_ROLE[role ?? ''] ?? BY_TAG[tag] ?? (tag.startsWith('kat-') ? 'kat' : tag.includes('-') ? 'custom' : 'box');
}

export function shapeOf({ element }: Spot): ElementShape {
  return shapeOfElement(element);
}

/** What stands around a spot, nearest first, without boxes and without itself. */
export function shapesAround(spot: Spot, most = 12): ElementShape[] {
  const shapes: ElementShape[] = [];
  for (const up of upFrom(spot)) {
    if (up === spot) continue;
    const shape = shapeOf(up);
    if (shape !== 'box') shapes.push(shape);
    if (shapes.length === most) break;
  }
  return shapes;
}

/** What stands between `outer` and `inner`, outermost first, without boxes and without `outer`; `inner` counts. */
export function shapesBetween(outer: Spot, inner: Spot): ElementShape[] {
  const shapes: ElementShape[] = [];
  for (const up of upFrom(inner)) {
    if (up === outer) break;
    const shape = shapeOf(up);
    if (shape !== 'box') shapes.push(shape);
  }
  return shapes.reverse();
}

/** How many of the nearest shapes are the same. */
export function sameFromInside(a: readonly ElementShape[], b: readonly ElementShape[]): number {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same += 1;
  return same;
}
