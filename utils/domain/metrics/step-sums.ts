import { TimeIndex } from './time-index';
import type { Instant } from '../time/observed-time';
import { MINUTE } from '../time/observed-time';

interface Step {
  at: Instant;
  channel: number;
  delta: number;
}

/** Sums of steps over time on several channels: what they stand at, at any instant, for the same small cost. */
export class StepSums {
  private readonly index: TimeIndex<Int32Array, Step>;

  constructor(private readonly channels: number) {
    this.index = new TimeIndex(5 * MINUTE, () => new Int32Array(channels));
  }

  /** From `at` on, `channel` stands `delta` higher. */
  add(at: Instant, channel: number, delta: number): void {
    const note = (by: number) => (block: Int32Array) => {
      block[channel] = (block[channel] ?? 0) + by;
    };
    // Taking back a step leaves no trace, or a contact that changes often would make its slot grow.
    const undone = this.index.remove(at, (step) => step.at === at && step.channel === channel && step.delta === -delta, note(delta));
    if (!undone) this.index.insert({ at, channel, delta }, note(delta));
  }

  /** Where each channel stands at `now`. */
  at(now: Instant): Float64Array {
    const sums = new Float64Array(this.channels);
    this.index.upTo(
      now,
      (block) => {
        for (let channel = 0; channel < block.length; channel += 1) sums[channel] = (sums[channel] ?? 0) + (block[channel] ?? 0);
      },
      ({ channel, delta }) => (sums[channel] = (sums[channel] ?? 0) + delta),
    );
    return sums;
  }
}
