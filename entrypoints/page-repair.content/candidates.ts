import type { FieldLayout, KeptLayout, ListLayout } from '@/utils/domain/layout/kept-layout';
import type { FlatTree, Spot } from '@/utils/page/seller-central/flat-tree';
import { fieldAround, layoutFromField } from '@/utils/page/seller-central/layout-field';
import { finderOf } from '@/utils/page/seller-central/layout-finder';
import { layoutFromRow, rowAround, type PointedRow, type PointingFault } from '@/utils/page/seller-central/layout-from-row';
import type { DatedSpot } from '@/utils/page/seller-central/printed-times';
import type { RowFinder } from '@/utils/page/seller-central/row-finder';
import type { SellerCentralReader, TriedOut } from '@/utils/page/seller-central/seller-central-page';
import { drawnParent } from './deep-element';

/** The page as it is drawn now, to be pointed at. */
export interface Survey {
  tree: FlatTree;
  dates: readonly DatedSpot[];
  spotOf: (element: Element) => Spot | null;
}

export function surveyOf(reader: SellerCentralReader): Survey {
  let dates: readonly DatedSpot[] = [];
  const { tree } = reader.tryOut({
    rows(_, found) {
      dates = found;
      return null;
    },
    replyBox: () => null,
  });
  const spots = new Map(tree.spots.map((spot) => [spot.element, spot]));
  return {
    tree,
    dates,
    spotOf(element) {
      for (let up: Element | null = element; up; up = drawnParent(up)) {
        const spot = spots.get(up);
        if (spot) return spot;
      }
      return null;
    },
  };
}

export type PointedList = PointedRow | PointingFault;

/** What the agent means by pointing at this element. */
export function rowAt({ tree, dates, spotOf }: Survey, element: Element): PointedList {
  const spot = spotOf(element);
  return spot ? rowAround(spot, tree, dates) : 'no-date';
}

export function fieldAt({ spotOf }: Survey, element: Element): Spot | null {
  const spot = spotOf(element);
  return spot && fieldAround(spot);
}

/** What can be pointed at by key: the first row of each list, in drawing order. */
export function rowsToPointAt({ tree, dates }: Survey): PointedRow[] {
  const found: PointedRow[] = [];
  let until = 0;
  for (const { spot, firstLeaf } of dates) {
    if (firstLeaf < until) continue;
    const row = rowAround(spot, tree, dates);
    if (typeof row === 'string') continue;
    found.push(row);
    until = row.alike.at(-1)?.endLeaf ?? 0;
  }
  return found;
}

export function fieldsToPointAt({ tree }: Survey): Spot[] {
  return [...new Set(tree.spots.flatMap((spot) => (/textarea|input/.test(spot.tag) || spot.element.hasAttribute('contenteditable') ? (fieldAround(spot) ?? []) : [])))];
}

export interface TriedList {
  layout: ListLayout;
  tried: TriedOut & { list: NonNullable<TriedOut['list']> };
  pointed: PointedRow;
  at: number;
  /** The signals alone read the same rows. */
  already: boolean;
}

/**
 * A layout of the list that was pointed at, tried out on the page itself: it must find again what it was made from.
 * @param at which of the row's dates is its own
 */
export function tryList(reader: SellerCentralReader, pointed: PointedRow, at: number): TriedList | null {
  const layout = layoutFromRow(pointed, at);
  if (!layout) return null;
  const tried = reader.tryOut(finderFor({ list: layout, replyBox: null }));
  const { list, bySignals } = tried;
  const element = pointed.row.element;
  const holds = (rows: readonly { element: Element }[]) => rows.some((row) => row.element === element || isIn(row.element, element));
  if (!list || !holds(list.rows)) return null;
  const already = bySignals !== null && bySignals.rows.length === list.rows.length && holds(bySignals.rows);
  return { layout, tried: { ...tried, list }, pointed, at, already };
}

export interface TriedField {
  layout: FieldLayout;
  field: Spot;
}

export function tryField(reader: SellerCentralReader, field: Spot): TriedField | null {
  const layout = layoutFromField(field);
  const { replyBox } = reader.tryOut(finderFor({ list: null, replyBox: layout }));
  return replyBox?.field === field.element ? { layout, field } : null;
}

function finderFor(parts: Pick<KeptLayout, 'list' | 'replyBox'>): RowFinder {
  return finderOf({ version: 1, madeAt: 0, ...parts });
}

/** Whether `inner` is drawn within `outer`. */
export function isIn(inner: Element, outer: Element): boolean {
  for (let up: Element | null = inner; up; up = drawnParent(up)) if (up === outer) return true;
  return false;
}

/** The date that was pointed at itself; `null`: something else in the row. */
export function dateAt({ dates }: PointedRow, element: Element): number | null {
  const at = dates.findIndex(({ spot }) => isIn(element, spot.element));
  return at >= 0 ? at : null;
}

/** One try for each of the row's dates that can be its last update. */
export function tryDates(reader: SellerCentralReader, pointed: PointedRow): TriedList[] {
  return pointed.dates.flatMap((_, at) => tryList(reader, pointed, at) ?? []);
}

/** Of several dates a row's last update is none that is earlier than another: the latest in the most rows, tried out. */
export function tryLatestDate(reader: SellerCentralReader, pointed: PointedRow): TriedList | null {
  const tried = tryDates(reader, pointed);
  const latest = ({ tried: { list } }: TriedList) => list.rows.reduce((sum, row) => sum + (row.printedAt?.latest ?? 0), 0);
  return tried.reduce<TriedList | null>((best, one) => (best && latest(best) >= latest(one) ? best : one), null);
}
