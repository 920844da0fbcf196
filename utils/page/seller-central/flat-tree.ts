/** One element as it is drawn: shadow roots opened, slots filled, our own elements and what is never drawn left out. */
export interface Spot {
  element: Element;
  tag: string;
  parent: Spot | null;
  children: Spot[];
  depth: number;
  /** Its descendants are `spots[index + 1]` up to, not including, `spots[endIndex]`. */
  index: number;
  endIndex: number;
  /** Its texts are `leaves[firstLeaf]` up to, not including, `leaves[endLeaf]`. */
  firstLeaf: number;
  endLeaf: number;
  /** It holds text beside its child elements: its texts belong together. */
  mixed: boolean;
}

/** One piece of drawn text. */
export interface Leaf {
  /** As the page has it, white space included. */
  raw: string;
  /** Trimmed, white space collapsed. */
  text: string;
  spot: Spot;
}

export interface FlatTree {
  root: Spot;
  /** In drawing order, parents before children. */
  spots: Spot[];
  leaves: Leaf[];
  /** Open shadow roots met on the way; mutations inside them are seen only by observing each. */
  roots: ShadowRoot[];
}

const NEVER_DRAWN = new Set(['script', 'style', 'template', 'noscript', 'head', 'link', 'meta', 'option', 'datalist', 'iframe', 'object', 'title', 'desc']);
const OWN_PREFIX = 'replyclock-';
/** Katal prints these attributes where its elements have no text of their own. */
const TEXT_ATTRIBUTES = ['label', 'text', 'header', 'value'];

/** Reads the whole page in one walk. Asks for no layout. */
export function flatTree(document: Document): FlatTree {
  const tree: FlatTree = { root: spotOf(document.documentElement, null, 0, 0), spots: [], leaves: [], roots: [] };
  tree.spots.push(tree.root);
  fill(tree.root, tree);
  return tree;
}

/** Of every spot without children: most have none. */
const NONE: Spot[] = [];

export function isOwn(node: Node): boolean {
  return node.nodeType === 1 && (node as Element).localName.startsWith(OWN_PREFIX);
}

function spotOf(element: Element, parent: Spot | null, index: number, firstLeaf: number): Spot {
  return { element, tag: element.localName, parent, children: NONE, depth: parent ? parent.depth + 1 : 0, index, endIndex: index + 1, firstLeaf, endLeaf: firstLeaf, mixed: false };
}

function fill(spot: Spot, tree: FlatTree): void {
  const { element } = spot;
  const shadow = element.shadowRoot;
  if (shadow) tree.roots.push(shadow);
  const assigned = !shadow && spot.tag === 'slot' ? assignedTo(element) : null;
  if (assigned) for (const node of assigned) addNode(node, spot, tree);
  // Most texts stand alone in their element: asked of the element, no object has to be made for the text's node.
  else if (!shadow && !element.firstElementChild) addText(element.textContent ?? '', spot, tree);
  else for (let node = (shadow ?? element).firstChild; node; node = node.nextSibling) addNode(node, spot, tree);
  spot.endIndex = tree.spots.length;
  spot.endLeaf = tree.leaves.length;
  if (spot.endLeaf === spot.firstLeaf && spot.tag.includes('-')) addAttributeText(spot, tree);
  spot.endLeaf = tree.leaves.length;
}

function addNode(node: Node, spot: Spot, tree: FlatTree): void {
  if (node.nodeType === 3) {
    addText((node as Text).data, spot, tree);
    return;
  }
  if (node.nodeType !== 1) return;
  const element = node as Element;
  const tag = element.localName;
  if (NEVER_DRAWN.has(tag) || tag.startsWith(OWN_PREFIX) || isHidden(element)) return;
  const child = spotOf(element, spot, tree.spots.length, tree.leaves.length);
  if (spot.children === NONE) spot.children = [child];
  else spot.children.push(child);
  tree.spots.push(child);
  if (tag !== 'textarea') fill(child, tree);
}

/** What fills a slot; `null` where its own content does. */
function assignedTo(element: Element): Node[] | null {
  const assigned = (element as HTMLSlotElement).assignedNodes();
  return assigned.length > 0 ? assigned : null;
}

function addText(raw: string, spot: Spot, tree: FlatTree): void {
  const text = raw.trim();
  if (text === '') return;
  tree.leaves.push({ raw, text: /\s\s|[\n\t]/.test(text) ? text.replace(/\s+/g, ' ') : text, spot });
  spot.mixed = true;
}

function addAttributeText(spot: Spot, tree: FlatTree): void {
  if (/textarea|input/.test(spot.tag)) return;
  for (const name of TEXT_ATTRIBUTES) {
    const value = spot.element.getAttribute(name);
    if (!value) continue;
    addText(value, spot, tree);
    return;
  }
}

/** Hidden by markup; what a style sheet hides would cost layout to know and is read along. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none/i.test(style);
}

/** The texts of a spot, in order. */
export function leavesOf({ firstLeaf, endLeaf }: Spot, tree: FlatTree): Leaf[] {
  return tree.leaves.slice(firstLeaf, endLeaf);
}

export function contains(outer: Spot, inner: Spot | null): boolean {
  for (let spot = inner; spot && spot.depth >= outer.depth; spot = spot.parent) if (spot === outer) return true;
  return false;
}

/** The smallest spot that holds both. */
export function commonSpot(a: Spot, b: Spot): Spot | null {
  let x: Spot | null = a;
  let y: Spot | null = b;
  while (x && y && x !== y) {
    if (x.depth >= y.depth) x = x.parent;
    else y = y.parent;
  }
  return x;
}

/** Itself, then its parents up to the document. */
export function* upFrom(spot: Spot): Generator<Spot> {
  for (let up: Spot | null = spot; up; up = up.parent) yield up;
}

/** Every spot in it, itself first. */
export function within(spot: Spot, { spots }: FlatTree): Spot[] {
  return spots.slice(spot.index, spot.endIndex);
}

/** Every spot that is in one of these, themselves among them. */
export function inside(outer: readonly Spot[], tree: FlatTree): Spot[] {
  return outer.flatMap((spot) => within(spot, tree));
}

/** Every spot that is in none of these. */
export function outside(inner: readonly Spot[], { spots }: FlatTree): Spot[] {
  const found: Spot[] = [];
  let from = 0;
  for (const { index, endIndex } of [...inner].sort((a, b) => a.index - b.index)) {
    for (let at = from; at < index; at++) found.push(spots[at] as Spot);
    from = Math.max(from, endIndex);
  }
  for (let at = from; at < spots.length; at++) found.push(spots[at] as Spot);
  return found;
}
