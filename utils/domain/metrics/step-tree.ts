import type { Instant } from '../time/observed-time';
import { MINUTE } from '../time/observed-time';

/** From `at` on, `channel` stands `delta` higher. */
export interface Step {
  at: Instant;
  channel: number;
  delta: number;
}

/**
 * Where a row stands in the tree: on the levels above its depth nodes, whose children are 14 days, 21 hours, 80 and 5 minutes long, on
 * the level of its depth leaves, each as long as a child of the level above.
 */
export interface StepPlace {
  level: number;
  index: number;
}

/**
 * A node as pairs of place and sum, or a leaf as triples of time since its beginning, channel and delta: in order, without
 * zeros. Typed arrays, since a database hands those over at once, and other arrays number by number.
 */
export interface StepRow extends StepPlace {
  values: ArrayLike<number>;
}

/**
 * On each level of nodes: how many children a node has, and of how many slots each. A row more costs a database as much as some
 * ten thousand bytes: hence one wide node above, where few children hold anything, and narrow ones below, where all may.
 */
const NODES = [{ fan: 4_096, child: 4_096 }, { fan: 16, child: 256 }, { fan: 16, child: 16 }, { fan: 16, child: 1 }] as const;
const SLOT = 5 * MINUTE;
const SLOTS = 4_096 * 4_096;
const EVEN = 16 * SLOT;

/** How many levels of nodes a tree has: leaves of five minutes where many steps fall, of 21 hours where few do, that few rows are written. */
export type Depth = 2 | 4;
export const FINE: Depth = 4;
export const COARSE: Depth = 2;

/**
 * Sums of steps over time on several channels. A tree of fixed depth: a sum up to any instant looks at one node of each
 * level and one leaf, a step changes as many, however much is stored. So a part of it is enough for either: the rows on the
 * paths of the instants in question. Instants outside 1970 to 2129 fall into the first or last leaf; within a leaf the
 * exact instants decide.
 */
export class StepTree {
  private readonly nodes = new Map<number, StepNode>();
  private readonly leaves = new Map<number, StepLeaf>();

  constructor(private readonly channels: number, rows: Iterable<StepRow> = [], private readonly depth = FINE) {
    for (const row of rows) this.load(row);
  }

  add(step: Step): void {
    const slot = slotOf(step.at);
    for (const [level, { fan, child }] of NODES.slice(0, this.depth).entries()) {
      const node = entryOf(this.nodes, keyOf(level, Math.floor(slot / child / fan)), () => new StepNode([]));
      node.add((Math.floor(slot / child) % fan) * this.channels + step.channel, step.delta);
    }
    const index = Math.floor(slot / leafOf(this.depth));
    entryOf(this.leaves, index, () => new StepLeaf([])).add({ ...step, at: step.at - this.beginOf(index) });
  }

  /** Adds to `sums` where the channels from `first` on, as many as it holds, stand at `now`. */
  sumInto(sums: Float64Array, now: Instant, first: number): void {
    const { slot, levels } = sumTo(now, this.depth);
    const note = (channel: number, by: number) => {
      if (channel >= first && channel < first + sums.length) sums[channel - first] = (sums[channel - first] ?? 0) + by;
    };
    for (const [level, { fan, child }] of NODES.slice(0, Math.min(levels, this.depth)).entries()) {
      const end = (Math.floor(slot / child) % fan) * this.channels;
      const values = this.nodes.get(keyOf(level, Math.floor(slot / child / fan)))?.values() ?? [];
      for (let at = 0; at < values.length && values[at]! < end; at += 2) note((values[at]! | 0) % this.channels, values[at + 1]!);
    }
    if (levels <= this.depth) return;
    const index = Math.floor(slot / leafOf(this.depth));
    const values = this.leaves.get(index)?.values() ?? [];
    for (let at = 0; at < values.length && values[at]! <= now - this.beginOf(index); at += 3) note(values[at + 1]!, values[at + 2]!);
  }

  /** Every row that was loaded or changed; one without values holds nothing any more. */
  rows(): StepRow[] {
    const nodes = [...this.nodes].map(([key, node]): StepRow => ({
      level: Math.floor(key / SLOTS),
      index: key % SLOTS,
      values: node.values(),
    }));
    const leaves = [...this.leaves].map(([index, leaf]): StepRow => ({ level: this.depth, index, values: leaf.values() }));
    return [...nodes, ...leaves];
  }

  private load({ level, index, values }: StepRow): void {
    if (level === this.depth) this.leaves.set(index, new StepLeaf(values));
    else this.nodes.set(keyOf(level, index), new StepNode(values));
  }

  private beginOf(leaf: number): Instant {
    return leaf * leafOf(this.depth) * SLOT;
  }
}

/** Sums by place (the child, then the channel in it): a list in order for those who read, a map while it changes. */
class StepNode {
  private changing: Map<number, number> | null = null;

  constructor(private list: ArrayLike<number>) {}

  add(place: number, delta: number): void {
    const sums = (this.changing ??= this.asMap());
    const sum = (sums.get(place) ?? 0) + delta;
    if (sum === 0) sums.delete(place);
    else sums.set(place, sum);
  }

  values(): ArrayLike<number> {
    if (this.changing) {
      this.list = packed([...this.changing].sort(([a], [b]) => a - b).flat());
      this.changing = null;
    }
    return this.list;
  }

  private asMap(): Map<number, number> {
    const sums = new Map<number, number>();
    for (let at = 0; at < this.list.length; at += 2) sums.set(this.list[at]!, this.list[at + 1]!);
    return sums;
  }
}

/** Steps by the time since the leaf's beginning, then by channel; those that came since are put in order when they are asked for. */
class StepLeaf {
  private added: Step[] = [];

  constructor(private list: ArrayLike<number>) {}

  add(step: Step): void {
    this.added.push(step);
  }

  values(): ArrayLike<number> {
    if (this.added.length > 0) {
      this.list = packed(inOrder([...stepsIn(this.list), ...this.added]));
      this.added = [];
    }
    return this.list;
  }
}

function stepsIn(list: ArrayLike<number>): Step[] {
  return Array.from({ length: list.length / 3 }, (_, n) => ({ at: list[3 * n]!, channel: list[3 * n + 1]!, delta: list[3 * n + 2]! }));
}

/** As triples, those of one instant and channel together: a step that was taken back leaves no trace, or a contact that changes often would make its leaf grow. */
function inOrder(steps: Step[]): number[] {
  steps.sort((a, b) => a.at - b.at || a.channel - b.channel);
  const values: number[] = [];
  for (let n = 0; n < steps.length; n += 1) {
    const { at, channel } = steps[n]!;
    let { delta } = steps[n]!;
    for (; steps[n + 1]?.at === at && steps[n + 1]?.channel === channel; n += 1) delta += steps[n + 1]!.delta;
    if (delta !== 0) values.push(at, channel, delta);
  }
  return values;
}

/** Most counts are small: a quarter of the bytes to read and write. */
export function packed(values: number[]): ArrayLike<number> {
  if (values.every((value) => value === (value << 16) >> 16)) return Int16Array.from(values);
  return values.every((value) => value === (value | 0)) ? Int32Array.from(values) : Float64Array.from(values);
}

/** The rows that steps at these instants change. */
export function pathsTo(instants: Iterable<Instant>, depth = FINE): StepPlace[] {
  return placesOn([...instants].map((at) => ({ slot: slotOf(at), levels: depth + 1 })), depth);
}

/** The rows that sums up to these instants look at: fewer for those of `evenFrom` and `evenBefore`. */
export function rowsForSums(instants: Iterable<Instant>, depth = FINE): StepPlace[] {
  return placesOn([...instants].map((at) => sumTo(at, depth)), depth);
}

function placesOn(paths: readonly { slot: number; levels: number }[], depth: Depth): StepPlace[] {
  const places = new Map<number, StepPlace>();
  for (const { slot, levels } of paths) {
    const nodes = NODES.slice(0, depth).map(({ fan, child }) => Math.floor(slot / child / fan));
    for (const [level, index] of [...nodes, Math.floor(slot / leafOf(depth))].slice(0, levels).entries()) places.set(keyOf(level, index), { level, index });
  }
  return [...places.values()];
}

/** The first instant from `at` on after which one of the nodes of 80 minutes begins; days apart from it are such instants too. */
export function evenFrom(at: Instant): Instant {
  return Math.ceil((at + 1) / EVEN) * EVEN - 1;
}

/** The last such instant before `at`. */
export function evenBefore(at: Instant): Instant {
  return Math.floor(at / EVEN) * EVEN - 1;
}

/**
 * How far down the tree a sum has to look: through so many levels, the leaves the last of them. Where a child begins right after
 * `now`, the children before it hold everything up to `now`, and nothing below needs to be read.
 */
function sumTo(now: Instant, depth: Depth): { slot: number; levels: number } {
  const next = (now + 1) / SLOT;
  const level = Number.isInteger(next) && next >= 0 && next < SLOTS ? NODES.slice(0, depth).findIndex(({ child }) => next % child === 0) : -1;
  return level < 0 ? { slot: slotOf(now), levels: depth + 1 } : { slot: next, levels: level + 1 };
}

/** How many slots of five minutes a leaf has. */
function leafOf(depth: Depth): number {
  return NODES[depth - 1]!.child;
}

function keyOf(level: number, index: number): number {
  return level * SLOTS + index;
}

function slotOf(at: Instant): number {
  return Math.min(Math.max(Math.floor(at / SLOT), 0), SLOTS - 1);
}

function entryOf<T>(map: Map<number, T>, key: number, empty: () => T): T {
  const known = map.get(key);
  if (known) return known;
  const value = empty();
  map.set(key, value);
  return value;
}
