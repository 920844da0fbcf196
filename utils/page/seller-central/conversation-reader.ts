import type { Author } from '@/utils/domain/thread/thread';
import type { DrawnMessage } from '../messaging-page';
import type { FlatTree, Leaf, Spot } from './flat-tree';
import { contains, leavesOf, upFrom, within } from './flat-tree';
import { HOOKS, MARKS } from './landmarks';
import type { PageFrame } from './page-frame';
import { labelOf } from './page-frame';
import { says } from './page-words';
import type { DatedSpot, PrintedTimes } from './printed-times';

export interface ReadConversation {
  /** What holds the messages. */
  spot: Spot;
  messages: DrawnMessage[];
  resolved: boolean;
}

export interface ConversationContext {
  tree: FlatTree;
  frame: PageFrame;
  times: PrintedTimes;
  marketplaceId: string | null;
  rightToLeft: boolean;
  /** Spots outside the list's rows. */
  outside: readonly Spot[];
}

interface Bubble {
  spot: Spot;
  date: DatedSpot;
}

const LONGEST_NOTICE = 200;

/** The open conversation's messages; `null` while they load, or where none are open. */
export function readConversation(container: Spot, dates: readonly DatedSpot[], context: ConversationContext): ReadConversation | null {
  const bubbles = dates.filter((date) => date.timed && contains(container, date.spot)).flatMap((date) => {
    const spot = bubbleAround(date, container, dates);
    return spot ? [{ spot, date }] : [];
  });
  if (bubbles.length === 0) return null;
  const authors = authorsOf(bubbles, container, context);
  const bodies = placesOfBodies(bubbles.filter((_, at) => authors[at] === 'buyer'), context.tree);
  const messages = bubbles.flatMap((bubble, at): DrawnMessage[] => {
    const printed = context.times.meaningOf(bubble.date.text, context.marketplaceId);
    return printed ? [{ author: authors[at] ?? 'unknown', at: printed, delivered: !saysNotDelivered(bubble, bodies, context.tree) }] : [];
  });
  return { spot: container, messages, resolved: isResolved(context) };
}

/**
 * What holds the messages: the known container, or the siblings with a printed minute each that are not the list.
 * @param list spots of the rows that were read
 */
export function conversationSpot(tree: FlatTree, dates: readonly DatedSpot[], hook: Spot | null, list: readonly Spot[]): Spot | null {
  if (hook) return hook;
  const timed = dates.filter((date) => date.timed && !list.some((row) => contains(row, date.spot)));
  const holders = new Map<Spot, number>();
  for (const date of timed) {
    let bubble = date.spot;
    for (let up = bubble.parent; up && countTimed(up, timed) === 1; up = up.parent) bubble = up;
    if (bubble.parent && leavesOf(bubble, tree).length > 1) holders.set(bubble.parent, (holders.get(bubble.parent) ?? 0) + 1);
  }
  const [best] = [...holders].sort((a, b) => b[1] - a[1]);
  return best && best[1] > 1 && !list.some((row) => contains(best[0], row)) ? best[0] : null;
}

function countTimed(spot: Spot, timed: readonly DatedSpot[]): number {
  return timed.filter((date) => contains(spot, date.spot)).length;
}

function bubbleAround(date: DatedSpot, container: Spot, dates: readonly DatedSpot[]): Spot | null {
  if (date.spot === container) return null;
  let bubble = date.spot;
  for (let up = bubble.parent; up && up !== container; up = up.parent) {
    if (dates.filter((other) => other.timed && contains(up, other.spot)).length > 1) break;
    bubble = up;
  }
  return bubble;
}

/** Side of each message: by class (gen 2: right is the seller's own), else by where it is drawn; unknown where neither tells. */
function authorsOf(bubbles: readonly Bubble[], container: Spot, { tree, rightToLeft }: ConversationContext): Author[] {
  const named = bubbles.map(({ spot }) => sideByClass(spot, tree));
  if (named.every((author) => author !== null)) return named;
  const drawn = sidesByPlace(bubbles, container, rightToLeft);
  return named.map((author, at) => author ?? drawn[at] ?? 'unknown');
}

function sideByClass(bubble: Spot, tree: FlatTree): Author | null {
  let steps = 0;
  for (const spot of within(bubble, tree)) {
    const name = spot.element.getAttribute('class') ?? '';
    const [own, other] = [MARKS.own.test(name), MARKS.other.test(name)];
    if (own !== other) return own ? 'seller' : 'buyer';
    if (MARKS.middle.test(name)) return 'unknown';
    if (++steps === 4) break;
  }
  return null;
}

/** One read of the boxes of all messages. A message that is neither clearly left nor right is nobody's. */
function sidesByPlace(bubbles: readonly Bubble[], container: Spot, rightToLeft: boolean): (Author | null)[] {
  const outer = container.element.getBoundingClientRect();
  if (outer.width === 0) return bubbles.map(() => null);
  const centres = bubbles.map(({ spot }) => {
    const box = innermostBox(spot);
    return (box.left + box.width / 2 - outer.left) / outer.width - 0.5;
  });
  const bothSides = centres.some((centre) => centre > 0.04) || centres.some((centre) => centre < -0.04);
  return centres.map((centre) => {
    if (!bothSides || Math.abs(centre) <= 0.04) return null;
    return centre > 0 !== rightToLeft ? 'seller' : 'buyer';
  });
}

/** The narrowest element that still holds all of a message: rows of bubbles are often as wide as their column. */
function innermostBox(spot: Spot): DOMRect {
  let inner = spot;
  for (;;) {
    const whole: Spot | undefined = inner.children.find((child) => child.endLeaf - child.firstLeaf === spot.endLeaf - spot.firstLeaf);
    if (!whole) return inner.element.getBoundingClientRect();
    inner = whole;
  }
}

/** A notice beside the message, not a word in it: the message itself stands where a buyer's does, else it is the longest text. */
function saysNotDelivered(bubble: Bubble, bodies: ReadonlySet<string>, tree: FlatTree): boolean {
  const texts = textsOf(bubble, tree);
  const body = longest(texts.filter((leaf) => bodies.has(placeOf(leaf, bubble)))) ?? longest(texts);
  return texts.some((leaf) => leaf.text.length <= LONGEST_NOTICE && says('notDelivered', leaf.text) && (leaf !== body || isNotice(leaf.spot)) && !isPartOf(leaf, body));
}

/** Where the buyer's own words stand in a bubble: no notice about sending is ever in one of a buyer. */
function placesOfBodies(bubbles: readonly Bubble[], tree: FlatTree): Set<string> {
  return new Set(bubbles.flatMap((bubble) => {
    const body = longest(textsOf(bubble, tree));
    return body ? [placeOf(body, bubble)] : [];
  }));
}

/** The texts of a message but its date. */
function textsOf({ spot, date }: Bubble, tree: FlatTree): Leaf[] {
  return leavesOf(spot, tree).filter((_, at) => at + spot.firstLeaf < date.firstLeaf || at + spot.firstLeaf >= date.endLeaf);
}

function longest(leaves: readonly Leaf[]): Leaf | null {
  return leaves.reduce<Leaf | null>((a, b) => (a && a.text.length >= b.text.length ? a : b), null);
}

/** The tags from the bubble to a text, and on which side of the date it is. */
function placeOf(leaf: Leaf, { spot, date }: Bubble): string {
  const tags = [];
  for (const up of upFrom(leaf.spot)) {
    if (up === spot) break;
    tags.push(up.tag);
  }
  return `${leaf.spot.index < date.spot.index ? 'before' : 'after'} ${tags.join(' ')}`;
}

function isNotice(spot: Spot): boolean {
  return [...upFrom(spot)].slice(0, 3).some(({ tag, element }) => tag === 'kat-alert' || /^(?:alert|status)$/.test(element.getAttribute('role') ?? ''));
}

/** In one element with the longest text: a paragraph of the same message. */
function isPartOf(leaf: Leaf, body: Leaf | null): boolean {
  return body !== null && leaf !== body && leaf.spot.parent === body.spot.parent && leaf.spot.parent?.children.every((child) => child.tag === body.spot.tag) === true && body.spot.tag === 'p';
}

function isResolved({ tree, frame, outside }: ConversationContext): boolean {
  const words = frame.labels.get('resolved');
  return outside.some((spot) => {
    if (!spot.element.matches(HOOKS.caseStatus)) return false;
    const text = leavesOf(spot, tree).map((leaf) => leaf.text).join(' ');
    // "Resolved on <date>": only a resolved case has a date there.
    return words?.has(labelOf(text)) === true || /\p{Nd}/u.test(text);
  });
}
