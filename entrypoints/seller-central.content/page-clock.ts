import { SECOND, type Instant } from '@/utils/domain/time/observed-time';

// The `Date` header has no fractions of a second, and an answer is on its way for a while.
const JITTER = 2 * SECOND;
const LONGEST_REQUEST = 10 * SECOND;
const SAME = 15 * SECOND;
const COMPARED = 5;

export interface PageClock {
  hear(answer: { startedAt: Instant; receivedAt?: Instant; serverAt?: Instant | null }): void;
  /** Milliseconds; `null` where no answer told, or answers contradict each other. */
  offset(): number | null;
  /** Answers contradict each other: one of the two clocks was just set, or somebody writes to the channel. */
  contradicts(): boolean;
}

/**
 * Amazon's clock minus the machine's, from the answers this tab received. A clock that is off is off alike every time: answers
 * that differ say nothing, since others can write to the channel they come through. A small change is jitter and changes nothing.
 */
export function createPageClock(): PageClock {
  const told: number[] = [];
  let kept: number | null = null;
  return {
    hear({ startedAt, receivedAt, serverAt }) {
      if (serverAt == null || receivedAt === undefined || receivedAt - startedAt > LONGEST_REQUEST) return;
      told.push(serverAt + SECOND / 2 - (startedAt + receivedAt) / 2);
      if (told.length > COMPARED) told.shift();
      const sorted = [...told].sort((a, b) => a - b);
      const median = sorted[Math.floor(sorted.length / 2)]!;
      if (sorted.at(-1)! - sorted[0]! > SAME) kept = null;
      else if (kept === null || Math.abs(median - kept) > SAME) kept = Math.abs(median) < JITTER ? 0 : Math.round(median);
    },
    offset: () => kept,
    contradicts: () => told.length > 0 && kept === null,
  };
}
