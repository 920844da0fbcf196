import type { FlatTree, Leaf, Spot } from './flat-tree';
import { upFrom } from './flat-tree';
import { SHAPES } from './landmarks';
import type { RowCandidate } from './row-groups';
import { isSubjectText } from './row-groups';

/** A run of text that belongs together: one text node, or several in one line ("Question (Order: " + link + ")"). */
export interface TextBlock {
  spot: Spot;
  raw: string;
  text: string;
  /** It holds an order id among other words, or was cut: what only a subject shows. */
  sure: boolean;
}

export interface RowTexts {
  name: string;
  subject: string;
  /** Everything else in words: status lines, markers. */
  others: string[];
}

const LONGEST_NAME = 60;
/** "New", "Business buyer": words that most rows bear. */
const LONGEST_MARKER = 24;
/** 75 characters and "…", some more for pages that count otherwise. */
const LONGEST_SUBJECT = 80;
const STRONG = /^(?:b|strong|h[1-6])$/;

/** The texts of a row without its date, mixed lines joined; one of the page's own labels is never part of a line. */
export function blocksOf({ spot, dates: own, otherDates = [] }: RowCandidate, tree: FlatTree, isLabel: (text: string) => boolean): TextBlock[] {
  const dates = [...own, ...otherDates];
  const blocks: TextBlock[] = [];
  let last: { holder: Spot; block: TextBlock } | null = null;
  for (let at = spot.firstLeaf; at < spot.endLeaf; at++) {
    const leaf = tree.leaves[at];
    if (!leaf || dates.some((date) => at >= date.firstLeaf && at < date.endLeaf)) continue;
    const holder = holderOf(leaf, spot, dates.map((date) => date.firstLeaf));
    if (last && last.holder === holder && holder.mixed && holder !== spot && !isLabel(leaf.text)) {
      last.block.raw += leaf.raw;
      last.block.text = last.block.raw.replace(/\s+/g, ' ').trim();
    } else {
      const block = { spot: leaf.spot, raw: leaf.raw, text: leaf.text, sure: false };
      blocks.push(block);
      last = { holder, block };
    }
  }
  for (const block of blocks) block.sure = isSubjectText(block.text);
  return blocks;
}

/** The line that a text stands in: its element, or the one around it that has text of its own beside it and no date. */
function holderOf(leaf: Leaf, row: Spot, dated: readonly number[]): Spot {
  let holder = leaf.spot;
  for (const up of upFrom(leaf.spot)) {
    if (up === row || dated.some((at) => at >= up.firstLeaf && at < up.endLeaf)) break;
    if (up.mixed) holder = up;
  }
  return holder;
}

/**
 * Name and subject of each row of one list. What tells them apart: the subject holds the order id or was cut; the name is short,
 * strong or first, and differs from row to row, where status words repeat.
 * @param isLabel whether a text is one of the page's own labels (folders, statuses, countries)
 */
export function textsOfRows(rows: readonly (readonly TextBlock[])[], isLabel: (text: string) => boolean): (RowTexts | null)[] {
  const uses = new Map<string, number>();
  for (const blocks of rows) for (const text of new Set(blocks.map((block) => block.text))) uses.set(text, (uses.get(text) ?? 0) + 1);
  const places = new Map<string, number>();
  for (const blocks of rows) {
    const sure = blocks.find((block) => block.sure);
    if (sure) places.set(placeOf(sure), (places.get(placeOf(sure)) ?? 0) + 1);
  }
  return rows.map((blocks) => {
    // A long text and what stands beside it in one box are a summary or a translation with its heading.
    const long = blocks.filter((block) => block.text.length > LONGEST_SUBJECT && !block.sure);
    const boxes = new Set(long.map((block) => block.spot.parent).filter((box) => box !== null && blocks.filter((block) => block.spot.parent === box).length === 2));
    const worded = blocks.filter((block) => /\p{L}/u.test(block.text) && !/^[^\s@]+@[^\s@]+$/.test(block.text) && (!boxes.has(block.spot.parent) || long.includes(block)));
    const subject = subjectOf(worded, uses, rows.length, places, isLabel);
    const name = subject && nameOf(worded.filter((block) => block !== subject), uses, rows.length, isLabel);
    // Two short texts with nothing to tell them apart: which is the name is not guessed.
    const sure = subject && name && (subject.sure || isStrong(name) || places.has(placeOf(subject)) || subject.text.length > 1.5 * name.text.length);
    if (!subject || !name || !sure) return null;
    return { name: name.raw, subject: subject.raw, others: blocks.filter((block) => block !== subject && block !== name).map((block) => block.text) };
  });
}

function subjectOf(blocks: readonly TextBlock[], uses: ReadonlyMap<string, number>, rows: number, places: ReadonlyMap<string, number>, isLabel: (text: string) => boolean): TextBlock | undefined {
  const sure = blocks.filter((block) => block.sure);
  if (sure.length > 0) return sure.find((block) => /[(（]/.test(block.text)) ?? sure[0];
  const isMarker = ({ text }: TextBlock) => text.length <= LONGEST_MARKER && rows > 2 && (uses.get(text) ?? 0) * 2 > rows;
  const free = blocks.filter((block) => !isLabel(block.text) && !isMarker(block));
  const plain = free.filter((block) => !isStrong(block));
  const usual = plain.filter((block) => places.has(placeOf(block)) && block.text.length <= LONGEST_SUBJECT);
  if (usual.length > 0) return usual.sort((a, b) => (places.get(placeOf(b)) ?? 0) - (places.get(placeOf(a)) ?? 0))[0];
  // A row's subject is never longer than its cut; a summary or a translation beside it may be.
  const fitting = (plain.length > 0 ? plain : free).filter((block) => block.text.length <= LONGEST_SUBJECT);
  return (fitting.length > 0 || plain.length > 1 ? fitting : plain).reduce<TextBlock | undefined>((best, block) => (best && best.text.length >= block.text.length ? best : block), undefined);
}

function nameOf(blocks: readonly TextBlock[], uses: ReadonlyMap<string, number>, rows: number, isLabel: (text: string) => boolean): TextBlock | undefined {
  const short = blocks.filter((block) => block.text.length <= LONGEST_NAME && !isLabel(block.text) && !SHAPES.counted.test(block.text));
  const score = (block: TextBlock, at: number) => {
    const repeats = rows > 2 ? (uses.get(block.text) ?? 1) / rows : 0;
    return (isStrong(block) ? 1 : 0) - repeats - at / 10;
  };
  return short.map((block, at) => ({ block, score: score(block, at) })).sort((a, b) => b.score - a.score)[0]?.block;
}

function isStrong({ spot }: TextBlock): boolean {
  return STRONG.test(spot.tag) || (spot.parent !== null && STRONG.test(spot.parent.tag));
}

/** Where in its row a block stands: tags and positions of the last steps, free of classes. */
function placeOf({ spot }: TextBlock): string {
  let place = '';
  let steps = 0;
  for (const up of upFrom(spot)) {
    if (steps++ === 3) break;
    place += `${up.tag}.${up.parent ? up.parent.children.indexOf(up) : 0} `;
  }
  return place;
}
