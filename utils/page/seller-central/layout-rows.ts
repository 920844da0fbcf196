import type { ElementShape } from '@/utils/domain/layout/element-shape';
import type { ListLayout } from '@/utils/domain/layout/kept-layout';
import type { FlatTree, Spot } from './flat-tree';
import { sameFromInside, shapeOf, shapesAround, shapesBetween } from './layout-shapes';
import type { DatedSpot } from './printed-times';
import type { RowCandidate, RowGroup } from './row-groups';
import { isComplete, isSubjectText } from './row-groups';
import { IDS } from './landmarks';

/** Rows may come to hold a little more or less than those that were shown. */
const MORE_TEXTS = 4;

/** Counts dates in a spot by one subtraction. */
export type CountDates = (spot: Spot) => number;

export function dateCounter(tree: FlatTree, dates: readonly DatedSpot[]): CountDates {
  const before = new Uint32Array(tree.leaves.length + 1);
  for (const { firstLeaf } of dates) before[firstLeaf + 1] = (before[firstLeaf + 1] ?? 0) + 1;
  for (let at = 1; at < before.length; at++) before[at] = (before[at] ?? 0) + (before[at - 1] ?? 0);
  return (spot) => (before[spot.endLeaf] ?? 0) - (before[spot.firstLeaf] ?? 0);
}

/** The largest element around a date that holds just so many dates; `null` where none holds just so many. */
export function largestWith(date: DatedSpot, count: number, countIn: CountDates): Spot | null {
  let found: Spot | null = null;
  for (let up: Spot | null = date.spot; up && countIn(up) <= count; up = up.parent) if (countIn(up) === count) found = up;
  return found;
}

/**
 * The rows that a kept layout describes, each with its own date; `null` where the page no longer bears it out. The signals decide:
 * rows are repeated siblings, each with as many printed dates as were shown and its date where it was; a lone row must show an id or
 * a subject besides. Two places that fit alike fit neither.
 */
export function rowsByLayout(tree: FlatTree, dates: readonly DatedSpot[], layout: ListLayout): RowGroup[] | null {
  const countIn = dateCounter(tree, dates);
  const byParent = new Map<Spot, RowCandidate[]>();
  for (let at = layout.date.at; at < dates.length; at++) {
    const date = dates[at];
    if (!date) continue;
    const own = dates.slice(at - layout.date.at, at - layout.date.at + layout.date.of);
    const outer = largestWith(date, layout.date.of, countIn);
    if (!outer) continue;
    const row = holdsJust(outer, own, countIn) ? rowIn(outer, date, tree, layout) : null;
    const lone = row ? null : loneRow(date, own, countIn, tree, layout);
    const [spot, parent] = row ? [row, outer.parent] : [lone, lone?.parent];
    if (!spot || !parent) continue;
    const otherDates = own.filter((other) => other !== date);
    byParent.set(parent, [...(byParent.get(parent) ?? []), { spot, dates: [date], otherDates }]);
  }
  const groups = [...byParent]
    .map(([parent, rows]): RowGroup & { likeness: number } => ({ parent, rows, likeness: sameFromInside(shapesAroundRows(parent), layout.around) }))
    .filter((group) => bearsOut(group, layout, tree))
    .sort((a, b) => b.likeness - a.likeness);
  const [best] = groups;
  if (!best) return null;
  const alike = groups.filter(({ likeness }) => likeness === best.likeness);
  // Sections of one list stand beside each other; two lists in two places are a choice that nobody made.
  return alike.every(({ parent }) => parent === best.parent || parent.parent === best.parent.parent) ? alike : null;
}

export function shapesAroundRows(parent: Spot): ReturnType<typeof shapesAround> {
  const shape = shapeOf(parent);
  return shape === 'box' ? shapesAround(parent) : [shape, ...shapesAround(parent)].slice(0, 12);
}

/** The element of the row's shape that holds all of it: itself, or what a redesign wrapped. */
function rowIn(outer: Spot, date: DatedSpot, tree: FlatTree, layout: ListLayout): Spot | null {
  const texts = outer.endLeaf - outer.firstLeaf;
  if (texts < layout.texts.least - MORE_TEXTS || texts > layout.texts.most + MORE_TEXTS || !isComplete(outer, [date], tree)) return null;
  let row: Spot | undefined = outer;
  while (row && shapeOf(row) !== layout.row) row = row.children.find((child) => child.endLeaf - child.firstLeaf === texts);
  return row && leadsToDate(row, date, layout) ? row : null;
}

/** A row that stands alone: around it, what frames the list holds no date either, so only its shape, its place and its size tell it. */
function loneRow(date: DatedSpot, own: readonly DatedSpot[], countIn: CountDates, tree: FlatTree, layout: ListLayout): Spot | null {
  let found: Spot | null = null;
  for (let up: Spot | null = date.spot; up?.parent && countIn(up) <= layout.date.of; up = up.parent) {
    const texts = up.endLeaf - up.firstLeaf;
    const fits = shapeOf(up) === layout.row && texts >= layout.texts.least && texts <= layout.texts.most && holdsJust(up, own, countIn);
    if (fits && leadsToDate(up, date, layout) && isComplete(up, own, tree) && isSame(shapesAroundRows(up.parent), layout.around)) found = up;
  }
  return found && showsThread(found, tree) ? found : null;
}

function holdsJust(spot: Spot, own: readonly DatedSpot[], countIn: CountDates): boolean {
  return countIn(spot) === own.length && own.every(({ firstLeaf }) => firstLeaf >= spot.firstLeaf && firstLeaf < spot.endLeaf);
}

function leadsToDate(row: Spot, date: DatedSpot, layout: ListLayout): boolean {
  return isSame(shapesBetween(row, date.spot), layout.toDate);
}

function isSame(a: readonly ElementShape[], b: readonly ElementShape[]): boolean {
  return a.length === b.length && sameFromInside(a, b) === a.length;
}

function bearsOut({ parent, rows, likeness }: RowGroup & { likeness: number }, layout: ListLayout, tree: FlatTree): boolean {
  const around = shapesAroundRows(parent);
  if (rows.length === 1) {
    const [{ spot }] = rows as [RowCandidate];
    return likeness === layout.around.length && likeness === around.length && showsThread(spot, tree);
  }
  const filled = parent.children.filter((child) => child.endLeaf > child.firstLeaf).length;
  return likeness >= Math.min(2, layout.around.length) && rows.length * 2 >= filled;
}

/** An order id or a cut subject among its texts, or a case id among its attributes. */
function showsThread(row: Spot, tree: FlatTree): boolean {
  if (tree.leaves.slice(row.firstLeaf, row.endLeaf).some(({ text }) => isSubjectText(text))) return true;
  return tree.spots.slice(row.index, row.endIndex).some(({ element }) => element.getAttributeNames().some((name) => (element.getAttribute(name) ?? '').search(IDS.uuid) >= 0));
}
