import type { FieldLayout } from '@/utils/domain/layout/kept-layout';
import type { Spot } from './flat-tree';
import { upFrom } from './flat-tree';
import { sameFromInside, shapeOf, shapesAround } from './layout-shapes';

const FIELDS: ReadonlySet<string> = new Set(['text-area', 'editable']);

/** The field to write in at or around what was pointed at; `null` where there is none. A one-line field is a search, never a reply box. */
export function fieldAround(pointed: Spot): Spot | null {
  for (const up of upFrom(pointed)) {
    if (isField(up)) return up;
    const inner = fieldIn(up);
    if (inner !== 'none') return inner === 'several' ? null : inner;
  }
  return null;
}

function fieldIn(spot: Spot): Spot | 'none' | 'several' {
  let found: Spot | 'none' | 'several' = 'none';
  for (const child of spot.children) {
    const inner = isField(child) ? child : fieldIn(child);
    if (inner === 'none') continue;
    if (inner === 'several' || found !== 'none') return 'several';
    found = inner;
  }
  return found;
}

export function layoutFromField(field: Spot): FieldLayout {
  return { field: shapeOf(field), around: shapesAround(field) };
}

/** The one field that a kept layout describes; `null` where none or several fit. */
export function fieldByLayout(spots: readonly Spot[], layout: FieldLayout): Spot | null {
  const fitting = spots
    .filter((spot) => isField(spot) && shapeOf(spot) === layout.field)
    .map((spot) => ({ spot, around: shapesAround(spot) }))
    .filter(({ around }) => sameFromInside(around, layout.around) >= Math.min(2, layout.around.length));
  return fitting.length === 1 ? (fitting[0]?.spot ?? null) : null;
}

function isField(spot: Spot): boolean {
  if (!FIELDS.has(shapeOf(spot))) return false;
  const { element } = spot;
  const field = element as HTMLTextAreaElement;
  return !field.disabled && !field.readOnly && element.getAttribute('aria-hidden') !== 'true' && element.getAttribute('aria-disabled') !== 'true';
}
