import type { Folder } from '@/utils/domain/thread/observation';
import type { FlatTree, Leaf, Spot } from './flat-tree';
import { contains, upFrom } from './flat-tree';
import { FOLDER_ORDER, HOOKS, MARKS, SHAPES } from './landmarks';
import { folderWords, says } from './page-words';
import { remember } from './remember';

/** What stands around the list: folders, cards, filters, pager. */
export interface PageFrame {
  folders: FolderList | null;
  /** Label of the folder in the page's own words, else in ours. */
  labels: Map<Folder, Set<string>>;
  /** The control that counts filters, and what it counts. */
  filters: { leaf: Leaf; count: number } | null;
  searchText: string;
}

export interface FolderList {
  spots: Spot[];
  selected: Folder | null;
}

const SPACES = /\s+/g;
export const BUTTONS = /^(?:button|a|kat-button|kat-link|kat-tab)$/;

/** A label without decoration, count and case. */
export const labelOf = remember((text: string) =>
  text.replace(SHAPES.decorated, '').replace(/[(（]\s*\d+\s*[)）]/, '').replace(SPACES, ' ').trim().toLowerCase(),
);

export function pageFrame(tree: FlatTree): PageFrame {
  const labels = new Map<Folder, Set<string>>(FOLDER_ORDER.map((folder) => [folder, new Set(folderWords(folder))]));
  const folders = folderList(tree, labels);
  return { folders, labels, filters: filterControl(tree, folders), searchText: searchText(tree) };
}

/**
 * The folder column: siblings of one short text each. Known by two of our words for folders, or, in a language we have no words
 * for, by being five with one of them marked as the current one and the second's label standing elsewhere with a number (its card).
 * Adds the page's own words to `labels`.
 */
function folderList(tree: FlatTree, labels: Map<Folder, Set<string>>): FolderList | null {
  const byWord = new Map<string, Folder>();
  for (const [folder, words] of labels) for (const word of words) byWord.set(word, folder);
  const hits = new Map<Spot, number>();
  for (const leaf of tree.leaves) {
    if (leaf.text.length > 40 || !byWord.has(labelOf(leaf.text))) continue;
    const item = itemAround(leaf, tree);
    if (item?.parent) hits.set(item.parent, (hits.get(item.parent) ?? 0) + 1);
  }
  const counted = countedLabels(tree);
  const worded = [...hits].sort((a, b) => b[1] - a[1]).find(([, count]) => count >= 2)?.[0];
  const parent = worded ?? unwordedParent(tree, counted);
  if (!parent) return null;
  const items = worded ? itemsOf(parent, tree) : fiveAround(itemsOf(parent, tree), counted, tree);
  const names = items.map((item) => labelOf(textOf(item, tree)));
  const folders = names.map((name) => byWord.get(name) ?? null);
  if (items.length === FOLDER_ORDER.length && !folders.some((folder, at) => folder !== null && folder !== FOLDER_ORDER[at]))
    for (const [at, folder] of FOLDER_ORDER.entries()) {
      folders[at] = folder;
      labels.get(folder)?.add(names[at] ?? '');
    }
  const current = currentOf(items);
  return { spots: items, selected: current === null ? null : (folders[current] ?? 'unknown') };
}

/** What holds the folders where no word of them is known. A row may hold five short texts as well: then only a mark tells which are folders. */
function unwordedParent(tree: FlatTree, counted: ReadonlySet<string>): Spot | null {
  const most = FOLDER_ORDER.length + 4;
  const fitting = tree.spots.filter(({ children }) => children.length >= FOLDER_ORDER.length && children.length <= most).flatMap((spot) => {
    const five = fiveAround(itemsOf(spot, tree), counted, tree);
    return five.length > 0 ? [{ spot, five }] : [];
  });
  const told = fitting.length > 1 ? fitting.filter(({ five }) => five.filter(isMarkedCurrent).length === 1) : fitting;
  return told.length === 1 ? (told[0]?.spot ?? null) : null;
}

/** Labels with a number right behind them, as the cards print them. */
function countedLabels(tree: FlatTree): Set<string> {
  const counted = new Set<string>();
  tree.leaves.forEach((leaf, at) => {
    const next = tree.leaves[at + 1];
    if (next && SHAPES.integer.test(next.text) && /\p{L}/u.test(leaf.text)) counted.add(labelOf(leaf.text));
  });
  return counted;
}

/**
 * Five short siblings in the page's order: the second's label stands once more with a number behind it, on its card; of the others
 * only the last's may, on a later card. Otherwise the folders were rearranged, and which is which is not guessed.
 */
function fiveAround(items: readonly Spot[], counted: ReadonlySet<string>, tree: FlatTree): Spot[] {
  const names = items.map((item) => labelOf(textOf(item, tree)));
  const second = names.findIndex((name, at) => at > 0 && counted.has(name));
  const five = second > 0 ? items.slice(second - 1, second - 1 + FOLDER_ORDER.length) : [];
  const ofFive = names.slice(second - 1, second - 1 + FOLDER_ORDER.length);
  const cards = [...counted].filter((label) => ofFive.includes(label));
  const inOrder = cards[0] === ofFive[1] && cards.slice(1).every((label) => label === ofFive[4]);
  return five.length === FOLDER_ORDER.length && inOrder && five.every((item) => /^\p{L}.{0,39}$/u.test(textOf(item, tree))) ? five : [];
}

/** The largest element around a text that holds nothing else but a count. */
function itemAround(leaf: Leaf, tree: FlatTree): Spot | null {
  let item: Spot | null = null;
  for (const up of upFrom(leaf.spot)) {
    if (!isItem(up, tree)) break;
    item = up;
  }
  return item;
}

function itemsOf(parent: Spot, tree: FlatTree): Spot[] {
  return parent.children.filter((child) => isItem(child, tree));
}

/** One text, or one with numbers behind it. */
function isItem({ firstLeaf, endLeaf }: Spot, { leaves }: FlatTree): boolean {
  return endLeaf > firstLeaf && leaves.slice(firstLeaf + 1, endLeaf).every(({ text }) => COUNT.test(text));
}

const COUNT = /^[(（]?\s*\d{1,5}\s*[)）]?$/;

function textOf({ firstLeaf }: Spot, tree: FlatTree): string {
  return tree.leaves[firstLeaf]?.text ?? '';
}

/** Which of some siblings is the current one: by ARIA, by class, or by being the only one of its look. */
export function currentOf(items: readonly Spot[]): number | null {
  const marked = items.flatMap((item, at) => (isMarkedCurrent(item) ? [at] : []));
  if (marked.length > 0) return marked.length === 1 ? (marked[0] ?? null) : null;
  if (items.length < 3) return null;
  // By its tag only where no class says that it looks like the others.
  const looks = items.map(({ element }) => element.getAttribute('class') ?? element.localName);
  const odd = looks.flatMap((look, at) => (looks.indexOf(look) === looks.lastIndexOf(look) ? [at] : []));
  return odd.length === 1 && new Set(looks).size === 2 ? (odd[0] ?? null) : null;
}

/** An element, or the one within it that has the same text, says of itself that it is the current one. */
export function isMarkedCurrent(spot: Spot): boolean {
  const { element } = spot;
  const aria = element.getAttribute('aria-current') ?? element.getAttribute('aria-selected') ?? element.getAttribute('aria-pressed');
  if (aria !== null && aria !== 'false') return true;
  if (element.hasAttribute('selected') || MARKS.selected.test(element.getAttribute('class') ?? '')) return true;
  const [only] = spot.children;
  return spot.children.length === 1 && only !== undefined && isMarkedCurrent(only);
}

/** The number beside a card's label ("Response needed 3"); `null` where none, or where two differ. */
export function cardCount(tree: FlatTree, frame: PageFrame, folder: Folder): number | null {
  const words = frame.labels.get(folder);
  if (!words) return null;
  const found = new Set<number>();
  tree.leaves.forEach((leaf, at) => {
    if (leaf.text.length > 48) return;
    const next = tree.leaves[at + 1];
    const figure = leaf.text.search(/\d/);
    const within = figure > 0 && SHAPES.integer.test(leaf.text.slice(figure));
    const count =
      within && words.has(labelOf(leaf.text.slice(0, figure).replace(/[:：]/, ''))) ? leaf.text.slice(figure)
      : next && SHAPES.integer.test(next.text) && words.has(labelOf(leaf.text)) ? next.text
      : null;
    if (count !== null && !frame.folders?.spots.some((spot) => contains(spot, leaf.spot))) found.add(integerOf(count));
  });
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function integerOf(text: string): number {
  return Number(text.replace(/\D/g, ''));
}

/** "Filters (0)": a short control with a number in brackets that is no folder. */
function filterControl(tree: FlatTree, folders: FolderList | null): PageFrame['filters'] {
  for (const leaf of tree.leaves) {
    const count = SHAPES.counted.exec(leaf.text)?.[1];
    if (count === undefined || folders?.spots.some((spot) => contains(spot, leaf.spot))) continue;
    if (isControl(leaf.spot) || /[▾▼]/.test(leaf.text)) return { leaf, count: Number(count) };
  }
  return null;
}

export function isControl(spot: Spot): boolean {
  let steps = 0;
  for (const up of upFrom(spot)) {
    if (BUTTONS.test(up.tag) || /^(?:button|link|tab)$/.test(up.element.getAttribute('role') ?? '')) return true;
    if (++steps === 4) break;
  }
  return false;
}

/** What stands in the page's own search field. */
function searchText(tree: FlatTree): string {
  for (const spot of tree.spots) {
    if (spot.tag !== 'input') continue;
    const { element } = spot;
    const type = (element.getAttribute('type') ?? 'text').toLowerCase();
    if (type !== 'text' && type !== 'search') continue;
    const searching = type === 'search' || [...upFrom(spot)].slice(0, 8).some((up) => up.tag === 'form' || up.tag === 'kat-input' || up.element.getAttribute('role') === 'search');
    if (searching) return ((element as HTMLInputElement).value ?? '').trim();
  }
  return '';
}

/**
 * Whether the pager behind the list leads to further pages: a "next" control that is not disabled, page numbers past the current
 * one, or Katal's own pager with counts.
 * @param from index of the first text behind the rows
 */
export function hasMorePages(tree: FlatTree, from: number, until: number): boolean {
  const leaves = tree.leaves.slice(from, until);
  for (const spot of tree.spots) if (spot.tag === 'kat-pagination') return katalHasMore(spot.element);
  for (const [at, leaf] of leaves.entries()) {
    const label = labelOf(leaf.text);
    const next = says('next', label) || SHAPES.next.test(leaf.text);
    // The control behind a lone page number is "next" in any language.
    const behindNumber = at > 0 && SHAPES.integer.test(leaves[at - 1]?.text ?? '') && !SHAPES.integer.test(leaf.text) && isControl(leaf.spot);
    if (next || behindNumber) return !isDisabled(leaf.spot);
  }
  const numbers = leaves.filter((leaf) => SHAPES.integer.test(leaf.text) && isControl(leaf.spot));
  const last = numbers.at(-1);
  return numbers.length > 1 && last !== undefined && ![...upFrom(last.spot)].slice(0, 3).some(isMarkedCurrent);
}

function katalHasMore(element: Element): boolean {
  const number = (name: string) => Number(element.getAttribute(name) ?? Number.NaN);
  const pages = Math.ceil(number('total-items') / number('items-per-page'));
  return number('page') < pages;
}

function isDisabled(spot: Spot): boolean {
  let steps = 0;
  for (const { element } of upFrom(spot)) {
    if (element.hasAttribute('disabled') || element.getAttribute('aria-disabled') === 'true' || /(?:^|[-_\s])disabled(?:$|[-_\s])/i.test(element.getAttribute('class') ?? '')) return true;
    if (++steps === 4) break;
  }
  return false;
}

const hooks = new WeakMap<FlatTree, Spot | null>();

export function conversationHook(tree: FlatTree): Spot | null {
  if (!hooks.has(tree)) hooks.set(tree, findHook(tree));
  return hooks.get(tree)!;
}

function findHook(tree: FlatTree): Spot | null {
  // The browser knows its ids: asking each element of a long list for its own takes longer.
  const found = new Set([tree.root.element, ...tree.roots].flatMap((root) => [...root.querySelectorAll(HOOKS.conversation)]));
  return (found.size > 0 && tree.spots.find((spot) => found.has(spot.element))) || null;
}
