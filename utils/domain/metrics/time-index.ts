import type { Instant } from '../time/observed-time';

/** Slots counted from 1970; a power of two, so that a sum up to any slot is made of at most `log2` blocks. */
const SLOTS = 2 ** 23;

/**
 * An index over time by blocks of 1, 2, 4, … slots (a Fenwick tree over sparse blocks): what lies before an instant is the
 * union of some twenty blocks, however much was stored. Instants outside 1970 to 2926 (for slots of an hour) fall into
 * the first or last slot; within a slot the exact instants decide.
 */
export class TimeIndex<Block, Entry extends { at: Instant }> {
  private readonly blocks = new Map<number, Block>();
  private readonly slots = new Map<number, Entry[]>();

  constructor(
    private readonly slotLength: number,
    private readonly emptyBlock: () => Block,
  ) {}

  /** Stores `entry` and lets `add` note it in every block that holds its slot. */
  insert(entry: Entry, add: (block: Block) => void): void {
    const slot = this.slotOf(entry.at);
    const entries = this.slots.get(slot);
    if (entries) entries.push(entry);
    else this.slots.set(slot, [entry]);
    this.forBlocksHolding(slot, add);
  }

  /** Removes one entry that `same` recognises at this instant; `false` where there is none. */
  remove(at: Instant, same: (entry: Entry) => boolean, subtract: (block: Block) => void): boolean {
    const slot = this.slotOf(at);
    const entries = this.slots.get(slot) ?? [];
    const index = entries.findIndex(same);
    if (index < 0) return false;
    // Order within a slot carries nothing: the last entry fills the gap.
    const last = entries.pop();
    if (last && index < entries.length) entries[index] = last;
    this.forBlocksHolding(slot, subtract);
    return true;
  }

  /** Hands over everything at or before `now`: whole blocks, then the single entries of the slot that `now` lies in. */
  upTo(now: Instant, block: (block: Block) => void, entry: (entry: Entry) => void): void {
    const slot = this.slotOf(now);
    for (const stored of this.slots.get(slot) ?? []) if (stored.at <= now) entry(stored);
    for (let index = slot - 1; index > 0; index -= index & -index) {
      const found = this.blocks.get(index);
      if (found) block(found);
    }
  }

  private forBlocksHolding(slot: number, change: (block: Block) => void): void {
    for (let index = slot; index < SLOTS; index += index & -index) {
      let block = this.blocks.get(index);
      if (!block) {
        block = this.emptyBlock();
        this.blocks.set(index, block);
      }
      change(block);
    }
  }

  private slotOf(at: Instant): number {
    return Math.min(Math.max(Math.floor(at / this.slotLength), 1), SLOTS - 1);
  }
}
