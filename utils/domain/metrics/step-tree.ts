import type { Instant } from '../time/observed-time';
import { MINUTE } from '../time/observed-time';

/** From `at` on, `channel` stands `delta` higher. */
export interface Step {
  at: Instant;
  channel: number;
  delta: number;
}

/** Where a row stands in the tree: levels 0 to 3 are nodes of 64 children, level 4 is a slot of five minutes. */
export interface StepPlace {
  level: number;
  index: number;
}

/** A node as pairs of place and sum, or a slot as triples of instant, channel and delta: in order, without zeros. */
export interface StepRow extends StepPlace {
  values: number[];
}

const FAN = 64;
const NODE_LEVELS = 4;
const SLOT = 5 * MINUTE;
const SLOTS = FAN ** NODE_LEVELS;

/**
 * Sums of steps over time on several channels. A tree of fixed depth: a sum up to any instant looks at one node of each
 * level and one slot, a step changes as many, however much is stored. So a part of it is enough for either: the rows on
 * the paths of the instants in question. Instants outside 1970 to 2129 fall into the first or last slot; within a slot the exact
 * instants decide.
 */
export class StepTree {
  private readonly nodes = new Map<number, Int32Array>();
  private readonly slots = new Map<number, Step[]>();

  constructor(private readonly channels: number, rows: Iterable<StepRow> = []) {
    for (const row of rows) this.load(row);
  }

  add(step: Step): void {
    const slot = slotOf(step.at);
    let children = SLOTS / FAN;
    for (let level = 0; level < NODE_LEVELS; level += 1) {
      const node = this.nodeAt(level, Math.floor(slot / children / FAN));
      const place = (Math.floor(slot / children) % FAN) * this.channels + step.channel;
      node[place] = (node[place] ?? 0) + step.delta;
      children /= FAN;
    }
    const steps = this.slots.get(slot) ?? [];
    const same = steps.findIndex(({ at, channel }) => at === step.at && channel === step.channel);
    const known = steps[same];
    // Taking back a step leaves no trace, or a contact that changes often would make its slot grow.
    if (!known) steps.push({ ...step });
    else if (known.delta + step.delta === 0) steps.splice(same, 1);
    else known.delta += step.delta;
    this.slots.set(slot, steps);
  }

  /** Adds to `sums` where `sums.length` channels from `first` on stand at `now`. */
  sumInto(sums: Float64Array, now: Instant, first: number): void {
    const slot = slotOf(now);
    let children = SLOTS / FAN;
    for (let level = 0; level < NODE_LEVELS; level += 1) {
      const node = this.nodes.get(keyOf(level, Math.floor(slot / children / FAN)));
      const end = node ? (Math.floor(slot / children) % FAN) * this.channels : 0;
      for (let at = first; at < end; at += this.channels) {
        for (let channel = 0; channel < sums.length; channel += 1) sums[channel] = sums[channel]! + node![at + channel]!;
      }
      children /= FAN;
    }
    for (const { at, channel, delta } of this.slots.get(slot) ?? []) {
      if (at <= now && channel >= first && channel < first + sums.length) sums[channel - first] = sums[channel - first]! + delta;
    }
  }

  /** Every row that was loaded or changed; one without values holds nothing any more. */
  rows(): StepRow[] {
    const rows: StepRow[] = [];
    for (const [key, node] of this.nodes) {
      const values: number[] = [];
      for (let place = 0; place < node.length; place += 1) if (node[place] !== 0) values.push(place, node[place]!);
      rows.push({ level: Math.floor(key / SLOTS), index: key % SLOTS, values });
    }
    for (const [index, steps] of this.slots) {
      steps.sort((a, b) => a.at - b.at || a.channel - b.channel);
      rows.push({ level: NODE_LEVELS, index, values: steps.flatMap(({ at, channel, delta }) => [at, channel, delta]) });
    }
    return rows;
  }

  private load({ level, index, values }: StepRow): void {
    if (level < NODE_LEVELS) {
      const node = this.nodeAt(level, index);
      for (let at = 0; at < values.length; at += 2) node[values[at]!] = values[at + 1]!;
      return;
    }
    const steps: Step[] = [];
    for (let at = 0; at < values.length; at += 3) steps.push({ at: values[at]!, channel: values[at + 1]!, delta: values[at + 2]! });
    this.slots.set(index, steps);
  }

  private nodeAt(level: number, index: number): Int32Array {
    const key = keyOf(level, index);
    const known = this.nodes.get(key);
    if (known) return known;
    const node = new Int32Array(FAN * this.channels);
    this.nodes.set(key, node);
    return node;
  }
}

/** The rows that sums up to these instants look at, and that steps at them change. */
export function pathsTo(instants: Iterable<Instant>): StepPlace[] {
  const places = new Map<number, StepPlace>();
  for (const slot of new Set([...instants].map(slotOf))) {
    for (let level = 0; level <= NODE_LEVELS; level += 1) {
      const index = Math.floor(slot / FAN ** (NODE_LEVELS - level));
      places.set(keyOf(level, index), { level, index });
    }
  }
  return [...places.values()];
}

function keyOf(level: number, index: number): number {
  return level * SLOTS + index;
}

function slotOf(at: Instant): number {
  return Math.min(Math.max(Math.floor(at / SLOT), 0), SLOTS - 1);
}
