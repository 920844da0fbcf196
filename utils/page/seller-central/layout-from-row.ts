import type { ListLayout } from '@/utils/domain/layout/kept-layout';
import type { FlatTree, Spot } from './flat-tree';
import { contains, upFrom } from './flat-tree';
import type { CountDates } from './layout-rows';
import { dateCounter, shapesAroundRows } from './layout-rows';
import { shapeOf, shapesBetween } from './layout-shapes';
import type { DatedSpot } from './printed-times';
import { isComplete } from './row-groups';

/** Why nothing can be kept of what was pointed at: no date that can be read, or nothing beside it that looks the same. */
export type PointingFault = 'no-date' | 'only-one';

export interface PointedRow {
  row: Spot;
  /** Elements that look like it, itself among them. */
  alike: Spot[];
  dates: DatedSpot[];
}

const MOST_DATES = 12;

/**
 * What the agent meant by pointing somewhere in a row: the element around it that has most brothers of its kind, each with as
 * many printed dates; of several that have as many, the largest.
 */
export function rowAround(pointed: Spot, tree: FlatTree, dates: readonly DatedSpot[]): PointedRow | PointingFault {
  const countIn = dateCounter(tree, dates);
  let best: PointedRow | null = null;
  let dated = false;
  for (const up of upFrom(pointed)) {
    const count = countIn(up);
    if (count === 0 || up.tag === 'html' || up.tag === 'body') continue;
    dated = true;
    if (count > MOST_DATES) break;
    const own = dates.filter(({ firstLeaf }) => firstLeaf >= up.firstLeaf && firstLeaf < up.endLeaf);
    if (!isComplete(up, own, tree)) continue;
    const alike = brothersOf(up, count, countIn);
    if (alike.length >= (best?.alike.length ?? 2)) best = { row: up, alike, dates: own };
  }
  return best ?? (dated ? 'only-one' : 'no-date');
}

function brothersOf(spot: Spot, count: number, countIn: CountDates): Spot[] {
  const shape = shapeOf(spot);
  return (spot.parent?.children ?? []).filter((child) => shapeOf(child) === shape && countIn(child) === count);
}

/**
 * The layout of a list, from one of its rows.
 * @param at which of the row's printed dates is its own
 */
export function layoutFromRow({ row, alike, dates }: PointedRow, at: number): ListLayout | null {
  const date = dates[at];
  if (!row.parent || !date) return null;
  const inner = innerRow(row, date);
  const texts = alike.map((spot) => spot.endLeaf - spot.firstLeaf);
  return {
    row: shapeOf(inner),
    around: shapesAroundRows(row.parent),
    toDate: shapesBetween(inner, date.spot),
    date: { at, of: dates.length },
    texts: { least: Math.min(...texts), most: Math.max(...texts) },
  };
}

/** A row in plain boxes is known by the first thing in them that is more than a box and holds all of it. */
function innerRow(row: Spot, date: DatedSpot): Spot {
  const whole = row.endLeaf - row.firstLeaf;
  for (let spot: Spot | undefined = row; spot; spot = spot.children.find((child) => child.endLeaf - child.firstLeaf === whole && contains(child, date.spot)))
    if (shapeOf(spot) !== 'box') return spot;
  return row;
}
