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
}

export interface RowTexts {
  name: string;
  subject: string;
  /** Everything else in words: status lines, markers. */
  others: string[];
}

const LONGEST_NAME = 60;
const STRONG = /^(?:b|strong|h[1-6])$/;

/** The texts of a row without its date, mixed lines joined. */
export function blocksOf({ spot, dates }: RowCandidate, tree: FlatTree): TextBlock[] {
  const blocks: TextBlock[] = [];
  let last: { holder: Spot; block: TextBlock } | null = null;
  for (let at = spot.firstLeaf; at < spot.endLeaf; at++) {
    const leaf = tree.leaves[at];
    if (!leaf || dates.some((date) => at >= date.firstLeaf && at < date.endLeaf)) continue;
    const holder = holderOf(leaf, spot, dates.map((date) => date.firstLeaf));
    if (last && last.holder === holder && holder.mixed && holder !== spot) {
      last.block.raw += leaf.raw;
      last.block.text = last.block.raw.replace(/\s+/g, ' ').trim();
    } else {
      const block = { spot: leaf.spot, raw: leaf.raw, text: leaf.text };
      blocks.push(block);
      last = { holder, block };
    }
  }
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
    const sure = blocks.find((block) => isSubjectText(block.text));
    if (sure) places.set(placeOf(sure), (places.get(placeOf(sure)) ?? 0) + 1);
  }
  return rows.map((blocks) => {
    const worded = blocks.filter((block) => /\p{L}/u.test(block.text) && !/^[^\s@]+@[^\s@]+$/.test(block.text));
    const subject = subjectOf(worded, places, isLabel);
    const name = subject && nameOf(worded.filter((block) => block !== subject), uses, rows.length, isLabel);
    if (!subject || !name) return null;
    return { name: name.raw, subject: subject.raw, others: blocks.filter((block) => block !== subject && block !== name).map((block) => block.text) };
  });
}

function subjectOf(blocks: readonly TextBlock[], places: ReadonlyMap<string, number>, isLabel: (text: string) => boolean): TextBlock | undefined {
  const sure = blocks.filter((block) => isSubjectText(block.text));
  if (sure.length > 0) return sure.find((block) => /[(（]/.test(block.text)) ?? sure[0];
  const free = blocks.filter((block) => !isLabel(block.text));
  const usual = free.filter((block) => places.has(placeOf(block)) && !isStrong(block));
  const [onlyUsual] = usual.sort((a, b) => (places.get(placeOf(b)) ?? 0) - (places.get(placeOf(a)) ?? 0));
  if (onlyUsual) return onlyUsual;
  const plain = free.filter((block) => !isStrong(block));
  return (plain.length > 0 ? plain : free).reduce<TextBlock | undefined>((best, block) => (best && best.text.length >= block.text.length ? best : block), undefined);
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
