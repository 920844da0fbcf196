import type { FlatTree, Leaf, Spot } from './flat-tree';
import { contains } from './flat-tree';
import { ROWS_A_STEP, type InSteps } from './in-steps';
import { SHAPES } from './landmarks';
import type { DatedSpot } from './printed-times';
import type { RowCandidate } from './row-groups';
import { isSubjectText } from './row-groups';

/** A run of text that belongs together: one text node, or several in one line ("Question (Order: " + link + ")"). */
export interface TextBlock {
  spot: Spot;
  raw: string;
  text: string;
  /** It holds an order id among other words, or was cut: what only a subject shows. */
  sure: boolean;
  /** It stands in one line with the row's date. */
  besideDate: boolean;
  /** Where in its row it stands: by position, and by its look. */
  places: readonly [string, string];
}

export interface RowTexts {
  /** Name and subject; `null` where two readings are as likely, and which is right is not guessed. */
  pair: TextPair | null;
  /** Every pair of texts that may be name and subject, the likeliest first. */
  pairs: () => TextPair[];
  /** Everything but the date, the name and the subject: status lines, markers. */
  others: string[];
}

export interface TextPair {
  name: string;
  subject: string;
}

const LONGEST_NAME = 60;
/** A row's subject is never longer than its cut; a summary or a translation beside it may be. 75 characters and "…", some more for pages that count otherwise. */
const LONGEST_SUBJECT = 80;
const MOST_PAIRS = 12;
const NONE: readonly DatedSpot[] = [];
const STRONG = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** What the page calls a buyer whose name it does not show (seller-central-page.md §2). */
const NAMELESS = /^(?:buyer|买家|買家)$/i;
/** By how much one pair must look likelier than the next. */
const MARGIN = 0.9;

/** The texts of a row without its date, mixed lines joined; one of the page's own labels is never part of a line. */
export function blocksOf({ spot, dates: own, otherDates = NONE }: RowCandidate, tree: FlatTree, isLabel: (text: string) => boolean): TextBlock[] {
  const dates = otherDates.length > 0 ? [...own, ...otherDates] : own;
  const blocks: TextBlock[] = [];
  let lastHolder: Spot | null = null;
  for (let at = spot.firstLeaf; at < spot.endLeaf; at++) {
    const leaf = tree.leaves[at];
    if (!leaf || dates.some((date) => at >= date.firstLeaf && at < date.endLeaf)) continue;
    const holder = holderOf(leaf, spot, dates);
    // What holds the date as well holds more than one line, like the row itself.
    const last = blocks.at(-1);
    if (last && lastHolder === holder && holder.mixed && holder !== spot && !holdsDate(holder, dates) && !isLabel(leaf.text)) {
      last.raw += leaf.raw;
      last.text = last.raw.replace(/\s+/g, ' ').trim();
    } else {
      blocks.push({ spot: leaf.spot, raw: leaf.raw, text: leaf.text, sure: false, besideDate: isBeside(leaf.spot, at, dates[0], spot), places: placesOf(leaf.spot, spot, blocks) });
      lastHolder = holder;
    }
  }
  for (const block of blocks) block.sure = isSubjectText(block.text);
  return blocks;
}

/** The line that a text stands in: its element, or the one around it that has text of its own beside it and no date. */
function holderOf(leaf: Leaf, row: Spot, dates: readonly DatedSpot[]): Spot {
  let holder = leaf.spot;
  for (let up: Spot | null = leaf.spot; up; up = up.parent) {
    if (up === row || holdsDate(up, dates)) break;
    if (up.mixed) holder = up;
  }
  return holder;
}

function holdsDate(spot: Spot, dates: readonly DatedSpot[]): boolean {
  return dates.some(({ firstLeaf }) => firstLeaf >= spot.firstLeaf && firstLeaf < spot.endLeaf);
}

/** In the smallest box that holds more than the date; where that is the whole row, right before the date or right behind it. */
function isBeside(spot: Spot, at: number, date: DatedSpot | undefined, row: Spot): boolean {
  if (!date) return false;
  let box = date.spot;
  while (box !== row && box.endLeaf - box.firstLeaf <= date.endLeaf - date.firstLeaf) box = box.parent ?? row;
  return box.endLeaf - box.firstLeaf < row.endLeaf - row.firstLeaf ? contains(box, spot) : at === date.firstLeaf - 1 || at === date.endLeaf;
}

/** What stands in one place of the rows, so far as they are built alike. */
interface Column {
  rows: number;
  texts: Set<string>;
  sure: number;
  name: number;
  subject: number;
}

type Columns = Map<string, Map<string, Column>>;

/** A block with how much it looks like the row's name and its subject. */
interface Candidate {
  block: TextBlock;
  /** Its place among the rows that are built alike, and that by its look among all. */
  places: Column[];
  shape: Column;
  name: number;
  subject: number;
}

/**
 * Name and subject of each row of one list. What tells them apart: the subject holds the order id or was cut, or stands where other
 * rows' do; the name is short, strong or first, and differs from row to row, where status words and topics repeat.
 * @param isLabel whether a text is one of the page's own labels (folders, statuses, countries)
 */
export function* textsOfRows(rows: readonly (readonly TextBlock[])[], isLabel: (text: string) => boolean): InSteps<RowTexts[]> {
  const uses = new Map<string, number>();
  for (const blocks of rows) for (const one of blocks) if (blocks.find(({ text }) => text === one.text) === one) uses.set(one.text, (uses.get(one.text) ?? 0) + 1);
  const columns: Columns = new Map();
  const candidates: Candidate[][] = [];
  for (const blocks of rows) {
    candidates.push(candidatesOf(blocks, columns, isLabel));
    if (candidates.length % ROWS_A_STEP === 0) yield;
  }
  // A place that only one row has says nothing, where another is shared.
  for (const row of candidates)
    for (const one of row) {
      const [a, b] = one.places;
      if (a && b && (a.rows > 1) !== (b.rows > 1)) one.places = [a.rows > 1 ? a : b];
    }
  for (let at = 0; at < rows.length; at++) {
    for (const one of candidates[at]!) judge(one, rows.length, NAMELESS.test(one.block.text) ? 1 : (uses.get(one.block.text) ?? 1));
    if (at % ROWS_A_STEP === 0) yield;
  }
  // What a place says on the whole counts as much as what one row says there.
  for (const row of candidates)
    for (const { places, name, subject } of row)
      for (const place of places) {
        place.name += name / place.rows;
        place.subject += subject / place.rows;
      }
  const alone = candidates.map((row) => choiceOf(row));
  for (const row of candidates)
    for (const one of row) {
      one.name = (one.name + meanOf('name', one.places)) / 2;
      one.subject = (one.subject + meanOf('subject', one.places)) / 2;
    }
  return candidates.map((row, at) => {
    const { subject, name } = choiceOf(row);
    // A row that no other is built like must say the same by itself.
    const odd = rows.length > 3 && row.every(({ shape }) => shape.rows === 1) && (alone[at]?.name !== name || alone[at]?.subject !== subject);
    const sure = subject && name && !odd && isSure(row, name, subject);
    return {
      pair: sure ? { name: name.block.raw, subject: subject.block.raw } : null,
      pairs: () => pairsOf(row),
      others: rows[at]?.flatMap((block) => (block === subject?.block || block === name?.block ? [] : [block.text])) ?? [],
    };
  });
}

/** The texts of a row that may be its name or subject, each with its place among the rows. */
function candidatesOf(blocks: readonly TextBlock[], columns: Columns, isLabel: (text: string) => boolean): Candidate[] {
  const worded = blocks.filter(({ text }) => /\p{L}/u.test(text) && !/^[^\s@]+@[^\s@]+$/.test(text) && !isLabel(text));
  const apart = worded.filter((block) => !worded.some((other) => other !== block && isInitialsOf(block.text, other.text)));
  // Positions are compared among rows that are built alike only: in any other, the same position is something else's.
  const shape = apart.map((block) => block.places[0]).join();
  return apart
    .map((block) => {
      const places = [columnAt(columns, shape, block.places[0], block), columnAt(columns, '', block.places[1], block)];
      return { block, places, shape: places[0]!, name: 0, subject: 0 };
    });
}

/** The column of a place, among rows of one shape or by its look among all (`''`), with this block in it. */
function columnAt(columns: Columns, shape: string, place: string, block: TextBlock): Column {
  let ofShape = columns.get(shape);
  if (!ofShape) columns.set(shape, (ofShape = new Map()));
  let column = ofShape.get(place);
  if (!column) ofShape.set(place, (column = { rows: 0, texts: new Set(), sure: 0, name: 0, subject: 0 }));
  column.rows += 1;
  column.texts.add(block.text);
  if (block.sure) column.sure += 1;
  return column;
}

/** An avatar's letters. */
function isInitialsOf(text: string, name: string): boolean {
  return text.length <= 2 && name.length > text.length && name.length <= LONGEST_NAME && (name.startsWith(text) || name.split(/\s+/).map((word) => word.charAt(0)).join('').toUpperCase().startsWith(text.toUpperCase()));
}

function meanOf(as: 'name' | 'subject', places: readonly Column[]): number {
  let sum = 0;
  for (const place of places) sum += place[as];
  return sum / places.length;
}

/** @param uses in how many rows its text stands */
function judge(candidate: Candidate, rows: number, uses: number): void {
  const { block, places } = candidate;
  const { length } = block.text;
  let sure = 0;
  let different = 0;
  let usual = 0;
  for (const column of places) {
    sure += block.sure ? 1 : (column.sure / column.rows) * Math.min(1, (2 * column.rows) / rows);
    // A place with one text in all rows, or in the few that have it, says no one's name.
    different += column.rows < 2 || column.rows * 3 < rows ? 0.6 : column.texts.size / column.rows;
    usual += Math.min(1, column.rows / rows);
  }
  sure /= places.length;
  usual /= places.length;
  const repeats = rows < 2 ? 0 : 1 - different / places.length;
  const common = rows < 3 ? 0 : (uses - 1) / rows;
  const strong = isStrong(block) ? 1 : 0;
  candidate.subject = 5 * sure + (block.sure ? 4 : 0) + Math.min(length, 40) / 40 - 1.5 * strong - (length > LONGEST_SUBJECT && !block.sure ? 9 : 0) - 2 * repeats - common + usual + (/[?？]$/.test(block.text) ? 0.5 : 0) - (/^\p{Nd}/u.test(block.text) ? 1.5 : 0);
  candidate.name = 2 * strong - (length > LONGEST_NAME || SHAPES.counted.test(block.text) ? 9 : length / 25) - (block.sure ? 8 : 3 * sure) - (/[?!.…]$/.test(block.text) ? 1 : 0) - 3 * repeats - 3 * common - (/\d/.test(block.text) ? 1.5 : 0) + usual + (block.besideDate ? 2.5 : 0);
}

function choiceOf(candidates: readonly Candidate[]): { subject: Candidate | undefined; name: Candidate | undefined } {
  const subject = best(candidates, 'subject', null);
  return { subject, name: subject && best(candidates, 'name', subject) };
}

function best(candidates: readonly Candidate[], as: 'name' | 'subject', except: Candidate | null): Candidate | undefined {
  let found: Candidate | undefined;
  for (const one of candidates) if (one !== except && one[as] >= -4 && !(found && found[as] >= one[as])) found = one;
  return found;
}

/** No other text of the row is nearly as likely to be the name, or the subject. */
function isSure(candidates: readonly Candidate[], name: Candidate, subject: Candidate): boolean {
  const rival = candidates.some((one) => one !== name && one !== subject && ((one.name > name.name - MARGIN && one.block.text !== name.block.text) || (one.subject > subject.subject - MARGIN && one.block.text !== subject.block.text)));
  return !rival && name.name + subject.subject > name.subject + subject.name + MARGIN;
}

function pairsOf(candidates: readonly Candidate[]): TextPair[] {
  return candidates
    .flatMap((name) => candidates.filter((subject) => subject !== name).map((subject) => ({ name, subject })))
    .sort((a, b) => b.name.name + b.subject.subject - a.name.name - a.subject.subject)
    .slice(0, MOST_PAIRS)
    .map(({ name, subject }) => ({ name: name.block.raw, subject: subject.block.raw }));
}

function isStrong({ spot }: TextBlock): boolean {
  return STRONG.has(spot.tag) || (spot.parent !== null && STRONG.has(spot.parent.tag));
}

/** Where in its row a text stands: by positions all the way, and by tags and classes of the last steps. */
function placesOf(spot: Spot, row: Spot, before: readonly TextBlock[]): [string, string] {
  // Texts of one element are told apart by their order.
  let place = String(before.filter((block) => block.spot === spot).length);
  let look = place;
  let steps = 0;
  for (let up: Spot | null = spot; up && up !== row; up = up.parent) {
    if (up.tag === 'slot') continue;
    place += ` ${up.parent ? up.parent.children.indexOf(up) : 0}`;
    if (steps++ < 3) look += `>${up.tag} ${up.element.getAttribute('class') ?? ''}`;
  }
  return [place, look];
}
