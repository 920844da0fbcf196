import type { FlatTree, Spot } from './flat-tree';
import { commonSpot, contains } from './flat-tree';
import type { DatedSpot, PrintedTimes } from './printed-times';
import type { RowCandidate } from './row-groups';
import { isSubjectText } from './row-groups';
import { rowShapeOf } from './row-shape';

/** What stands among the rows of a list and prints no date. */
export interface RowsBeside {
  /** Rows that print a time of day where the others print their day: today's. */
  today: RowCandidate[];
  /** Rows whose date cannot be read: they are there, and no rows to the reader. */
  undated: number;
}

/**
 * Looks for rows beside those that were found: built like them, or showing what only a subject shows.
 */
export function rowsBeside(rows: readonly RowCandidate[], tree: FlatTree, times: PrintedTimes): RowsBeside {
  const today: RowCandidate[] = [];
  const alike: Spot[] = [];
  const places = new Map<string, Set<number>>();
  const own = new Set(rows.map(({ spot }) => spot));
  for (const parent of new Set(rows.map(({ spot }) => spot.parent)))
    for (const child of parent?.children ?? []) {
      if (child.endLeaf - child.firstLeaf < 2 || own.has(child) || rows.some(({ spot }) => contains(child, spot) || contains(spot, child))) continue;
      if (places.size === 0) for (const row of rows) placesIn(places, row);
      const dated = places.get(rowShapeOf(child));
      if (!dated) continue;
      alike.push(child);
      const date = timeToday(child, dated, tree, times);
      if (date) today.push({ spot: child, dates: [date] });
    }
  const known = [...rows.map(({ spot }) => spot), ...alike].sort((a, b) => a.firstLeaf - b.firstLeaf);
  return { today, undated: alike.length - today.length + subjectsOutside(known, tree) };
}

/** In which place of a row of this shape its date stands, counted in texts. */
function placesIn(places: Map<string, Set<number>>, { spot, dates: [date] }: RowCandidate): void {
  const shape = rowShapeOf(spot);
  if (date) places.set(shape, (places.get(shape) ?? new Set()).add(date.firstLeaf - spot.firstLeaf));
}

function timeToday(row: Spot, places: ReadonlySet<number>, tree: FlatTree, times: PrintedTimes): DatedSpot | null {
  const found = [...places].flatMap((place) => {
    const leaf = tree.leaves[row.firstLeaf + place];
    return leaf && row.firstLeaf + place < row.endLeaf && times.isTimeToday(leaf.text) ? [{ leaf, at: row.firstLeaf + place }] : [];
  });
  const [only] = found;
  return only && found.length === 1 ? { spot: only.leaf.spot, firstLeaf: only.at, endLeaf: only.at + 1, text: only.leaf.text, timed: true, today: true } : null;
}

/** Subjects that stand with none of these, wherever the rows reach. */
function subjectsOutside(known: readonly Spot[], tree: FlatTree): number {
  const held = known.map((row) => row.parent).reduce((a, b) => (a && b ? commonSpot(a, b) : null));
  let count = 0;
  let next = 0;
  for (let at = held?.firstLeaf ?? 0; at < (held?.endLeaf ?? 0); at++) {
    while ((known[next]?.endLeaf ?? Infinity) <= at) next += 1;
    if (at >= (known[next]?.firstLeaf ?? Infinity)) continue;
    if (isSubjectText(tree.leaves[at]?.text ?? '')) count += 1;
  }
  return count;
}
