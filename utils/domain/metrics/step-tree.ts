import type { Instant } from '../time/observed-time';
import { MINUTE } from '../time/observed-time';

/** From `at` on, `channel` stands `delta` higher. */
export interface Step {
  at: Instant;
  channel: number;
  delta: number;
}

/** Where a row stands in the tree: on levels 0 to 3 nodes, whose children are 14 days, 21 hours, 80 and 5 minutes long, on level 4 slots of five minutes. */
export interface StepPlace {
  level: number;
  index: number;
}

/**
 * A node as pairs of place and sum, or a slot as triples of time since its beginning, channel and delta: in order, without
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
const SLOT_LEVEL = NODES.length;
const SLOT = 5 * MINUTE;
const SLOTS = 4_096 * 4_096;
const EVEN = 16 * SLOT;

/**
 * Sums of steps over time on several channels. A tree of fixed depth: a sum up to any instant looks at one node of each
 * level and one slot, a step changes as many, however much is stored. So a part of it is enough for either: the rows on the
 * paths of the instants in question. Instants outside 1970 to 2129 fall into the first or last slot; within a slot the
 * exact instants decide.
 */
export class StepTree {
  private readonly nodes = new Map<number, StepNode>();
  private readonly slots = new Map<number, Step[]>();

  constructor(private readonly channels: number, rows: Iterable<StepRow> = []) {
    for (const row of rows) this.load(row);
  }

  add(step: Step): void {
    const slot = slotOf(step.at);
    for (const [level, { fan, child }] of NODES.entries()) {
      const node = entryOf(this.nodes, keyOf(level, Math.floor(slot / child / fan)), () => new StepNode([]));
      node.add((Math.floor(slot / child) % fan) * this.channels + step.channel, step.delta);
    }
    const steps = entryOf(this.slots, slot, () => []);
    const same = steps.findIndex(({ at, channel }) => at === step.at && channel === step.channel);
    const known = steps[same];
    // Taking back a step leaves no trace, or a contact that changes often would make its slot grow.
    if (!known) steps.push({ ...step });
    else if (known.delta + step.delta === 0) steps.splice(same, 1);
    else known.delta += step.delta;
  }

  /** Adds to `sums` where the channels from `first` on, as many as it holds, stand at `now`. */
  sumInto(sums: Float64Array, now: Instant, first: number): void {
    const { slot, levels } = sumTo(now);
    const note = (channel: number, by: number) => {
      if (channel >= first && channel < first + sums.length) sums[channel - first] = (sums[channel - first] ?? 0) + by;
    };
    for (const [level, { fan, child }] of NODES.slice(0, levels).entries()) {
      const end = (Math.floor(slot / child) % fan) * this.channels;
      const values = this.nodes.get(keyOf(level, Math.floor(slot / child / fan)))?.values() ?? [];
      for (let at = 0; at < values.length && values[at]! < end; at += 2) note((values[at]! | 0) % this.channels, values[at + 1]!);
    }
    if (levels <= NODES.length) return;
    for (const { at, channel, delta } of this.slots.get(slot) ?? []) if (at <= now) note(channel, delta);
  }

  /** Every row that was loaded or changed; one without values holds nothing any more. */
  rows(): StepRow[] {
    const nodes = [...this.nodes].map(([key, node]): StepRow => ({
      level: Math.floor(key / SLOTS),
      index: key % SLOTS,
      values: node.values(),
    }));
    const slots = [...this.slots].map(([index, steps]): StepRow => ({
      level: SLOT_LEVEL,
      index,
      values: packed(steps.sort((a, b) => a.at - b.at || a.channel - b.channel).flatMap(({ at, channel, delta }) => [at - index * SLOT, channel, delta])),
    }));
    return [...nodes, ...slots];
  }

  private load({ level, index, values }: StepRow): void {
    if (level === SLOT_LEVEL) {
      const steps = entryOf(this.slots, index, () => []);
      for (let at = 0; at < values.length; at += 3) steps.push({ at: values[at]! + index * SLOT, channel: values[at + 1]!, delta: values[at + 2]! });
      return;
    }
    this.nodes.set(keyOf(level, index), new StepNode(values));
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

/** Most counts are small: a quarter of the bytes to read and write. */
export function packed(values: number[]): ArrayLike<number> {
  if (values.every((value) => value === (value << 16) >> 16)) return Int16Array.from(values);
  return values.every((value) => value === (value | 0)) ? Int32Array.from(values) : Float64Array.from(values);
}

/** The rows that steps at these instants change. */
export function pathsTo(instants: Iterable<Instant>): StepPlace[] {
  return placesOn([...instants].map((at) => ({ slot: slotOf(at), levels: SLOT_LEVEL + 1 })));
}

/** The rows that sums up to these instants look at: fewer for those of `evenFrom` and `evenBefore`. */
export function rowsForSums(instants: Iterable<Instant>): StepPlace[] {
  return placesOn([...instants].map(sumTo));
}

function placesOn(paths: readonly { slot: number; levels: number }[]): StepPlace[] {
  const places = new Map<number, StepPlace>();
  for (const { slot, levels } of paths) {
    const path = [...NODES.map(({ fan, child }) => Math.floor(slot / child / fan)), slot].slice(0, levels);
    for (const [level, index] of path.entries()) places.set(keyOf(level, index), { level, index });
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
 * How far down the tree a sum has to look: through so many levels, the slot the last of them. Where a child begins right after
 * `now`, the children before it hold everything up to `now`, and nothing below needs to be read.
 */
function sumTo(now: Instant): { slot: number; levels: number } {
  const next = (now + 1) / SLOT;
  if (!Number.isInteger(next) || next < 0 || next >= SLOTS) return { slot: slotOf(now), levels: SLOT_LEVEL + 1 };
  return { slot: next, levels: NODES.findIndex(({ child }) => next % child === 0) + 1 };
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
