import type { Instant } from '../time/observed-time';

/** One complete reading of "Response needed": what it does not show was not waiting when it was asked for. */
export interface CompleteReading {
  accountId: string;
  /** When its *earliest* page was asked for, on Amazon's clock. */
  at: Instant;
  /** `Observation.completeOver` as it came: machine instants of all its pages. A thread is in it iff it was sighted at one of them. */
  pages: Instant[];
  /** `false` where the two clocks differ by over 5 minutes: it shows absence, but its instant bounds nothing. Left out: `true`. */
  brackets?: boolean;
}
