import type { FlatTree, Leaf, Spot } from './flat-tree';
import { contains, leavesOf, upFrom } from './flat-tree';
import { IDS, SHAPES } from './landmarks';
import { BUTTONS, conversationHook } from './page-frame';
import type { DatedSpot } from './printed-times';

/** An element that may be a row: one printed date in it, and enough text for a name and a subject. */
export interface RowCandidate {
  spot: Spot;
  dates: DatedSpot[];
  /** Printed dates that are not the row's own: none of its words either. */
  otherDates?: readonly DatedSpot[];
}

/** Candidates that stand beside each other. */
export interface RowGroup {
  parent: Spot;
  rows: RowCandidate[];
}

/** Elements that hold lists or more than a list; a row never reaches beyond them. */
const BOUNDARY_TAGS = new Set(['html', 'body', 'main', 'ul', 'ol', 'table', 'tbody', 'nav', 'form', 'dialog']);
const BOUNDARY_ROLES = /^(?:list|listbox|grid|table|rowgroup|main|navigation|region|tabpanel|tablist|dialog|search|banner|complementary)$/;
const ROW_TAGS = new Set(['li', 'tr', 'a', 'button', 'article', 'kat-table-row']);
const ROW_ROLES = /^(?:row|option|listitem|link|button|article)$/;
const CONTROLS = new Set(['textarea', 'select', 'kat-textarea', 'kat-input', 'kat-dropdown', 'kat-pagination']);
const MOST_TEXTS = 24;
const LONGEST_ROW = 2_000;

/**
 * Groups of repeated siblings that hold one printed date each: from each date up to the largest element that holds no other.
 * A date that has no such siblings (a list of one row) gives a group of one.
 */
export function rowGroups(tree: FlatTree, dates: readonly DatedSpot[]): RowGroup[] {
  const before = datesBefore(tree, dates);
  const countIn = (spot: Spot) => (before[spot.endLeaf] ?? 0) - (before[spot.firstLeaf] ?? 0);
  const frames = framesOf(tree);
  const candidates = dates.flatMap((date) => {
    const spot = largestAround(date, countIn, frames);
    return spot && isComplete(spot, [date], tree) ? [{ spot, dates: [date] }] : [];
  });
  const repeated = groupsOf(candidates).filter((group) => group.rows.length > 1 && areAlike(group.rows));
  const taken = new Set(repeated.flatMap((group) => group.rows));
  const alone = candidates.flatMap((row) => (taken.has(row) ? [] : [{ ...row, spot: smallestRow(row, tree) }]));
  return [...repeated, ...groupsOf(alone)];
}

function groupsOf(rows: readonly RowCandidate[]): RowGroup[] {
  const groups = new Map<Spot, RowGroup>();
  for (const row of rows) {
    const { parent } = row.spot;
    if (!parent) continue;
    const group = groups.get(parent);
    if (group) group.rows.push(row);
    else groups.set(parent, { parent, rows: [row] });
  }
  return [...groups.values()];
}

/** Two panes that hold a date each are no list of two rows. */
function areAlike(rows: readonly RowCandidate[]): boolean {
  const sizes = rows.map(({ spot }) => spot.endLeaf - spot.firstLeaf).sort((a, b) => a - b);
  return rows.length > 2 || (sizes.at(-1) ?? 0) <= 2 * (sizes[0] ?? 0);
}

/** How many dates begin before each text, so that a spot's dates are counted by one subtraction. */
function datesBefore(tree: FlatTree, dates: readonly DatedSpot[]): Uint32Array {
  const counts = new Uint32Array(tree.leaves.length + 1);
  for (const date of dates) counts[date.firstLeaf + 1] = (counts[date.firstLeaf + 1] ?? 0) + 1;
  for (let at = 1; at < counts.length; at++) counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0);
  return counts;
}

/** Spots that hold what frames lists and stands in no row: a field to write in, a pager, "Filters (0)", the open conversation. */
function framesOf(tree: FlatTree): Set<Spot> {
  const found = new Set<Spot>();
  const add = (spot: Spot) => {
    for (const up of upFrom(spot)) {
      if (found.has(up)) break;
      found.add(up);
    }
  };
  for (const spot of tree.spots) {
    const field = CONTROLS.has(spot.tag) || (spot.tag === 'input' && !/^(?:checkbox|radio|hidden)$/i.test(spot.element.getAttribute('type') ?? ''));
    if (field) add(spot);
  }
  const conversation = conversationHook(tree);
  if (conversation) add(conversation);
  for (const leaf of tree.leaves) if (SHAPES.counted.test(leaf.text) && inControl(leaf, tree.root)) add(leaf.spot);
  return found;
}

/** The largest element that holds this date and no other, and nothing that frames a list. */
function largestAround(date: DatedSpot, countIn: (spot: Spot) => number, frames: Set<Spot>): Spot | null {
  let row = date.spot;
  if (isBoundary(row) || countIn(row) > 1) return null;
  for (let up = row.parent; up && countIn(up) === 1 && !isBoundary(up) && !frames.has(up) && up.endLeaf - up.firstLeaf <= MOST_TEXTS; up = up.parent) row = up;
  return row;
}

/** The smallest complete element around a date, grown by what belongs to a row and not by what frames a list. */
function smallestRow({ spot: largest, dates: [date] }: RowCandidate, tree: FlatTree): Spot {
  if (!date) return largest;
  let row = date.spot;
  for (let up = row.parent; up && row !== largest; up = up.parent) {
    if (isComplete(row, [date], tree) && !mayGrow(row, up, tree)) break;
    row = up;
  }
  return row;
}

function isBoundary({ tag, element }: Spot): boolean {
  if (BOUNDARY_TAGS.has(tag)) return true;
  const role = element.getAttribute('role');
  return role !== null && BOUNDARY_ROLES.test(role);
}

/** A name and a subject beside the date. */
export function isComplete(spot: Spot, dates: readonly DatedSpot[], tree: FlatTree): boolean {
  let texts = 0;
  let longest = 0;
  let length = 0;
  let before = '';
  for (let at = spot.firstLeaf; at < spot.endLeaf; at++) {
    const leaf = tree.leaves[at];
    if (!leaf || dates.some((date) => at >= date.firstLeaf && at < date.endLeaf)) continue;
    length += leaf.text.length;
    if (!/\p{L}/u.test(leaf.text)) continue;
    // An avatar's letters before the name are no text of their own.
    if (before === '' || before.length > 2 || !leaf.text.startsWith(before)) texts += 1;
    before = leaf.text;
    longest = Math.max(longest, leaf.text.length);
  }
  return texts >= 2 && longest >= 4 && length <= LONGEST_ROW;
}

/** Grows a complete row by wrappers, pictures and a status line; not by buttons, counts or sentences around a list. */
function mayGrow(row: Spot, up: Spot, tree: FlatTree): boolean {
  const added = leavesOf(up, tree).filter((leaf) => !contains(row, leaf.spot));
  if (added.length === 0) return isRowLike(up) || !isRowLike(row);
  if (isRowLike(row) && !isRowLike(up)) return false;
  // A row without its subject is not whole yet.
  if (added.filter((leaf) => isSubjectText(leaf.text)).length === 1 && !leavesOf(row, tree).some((leaf) => isSubjectText(leaf.text))) return !added.some((leaf) => SHAPES.counted.test(leaf.text));
  return added.length <= 3 && added.every((leaf) => leaf.text.length <= 60 && !SHAPES.counted.test(leaf.text) && !SHAPES.integer.test(leaf.text) && !inControl(leaf, up));
}

function isRowLike({ tag, element }: Spot): boolean {
  const role = element.getAttribute('role');
  return ROW_TAGS.has(tag) || (role !== null && ROW_ROLES.test(role));
}

function inControl(leaf: Leaf, up: Spot): boolean {
  for (const spot of upFrom(leaf.spot)) {
    if (spot === up) return false;
    if (BUTTONS.test(spot.tag)) return true;
  }
  return false;
}

/** Asked of every text: an expression would look for the end from each of its characters. */
export function isCut(text: string): boolean {
  return text.endsWith('…') || text.endsWith('...');
}

/** Whether a text is an order id within more text, or one that was cut off: what only a subject shows. */
export function isSubjectText(text: string): boolean {
  if (text.length > 24 && text.search(IDS.order) >= 0) return true;
  return isCut(text) && (text.length >= 60 || IDS.cutOrder.test(text));
}
