import { evenFrom } from './step-tree';
import { DAY, type Instant } from '../time/observed-time';

/** The instants of a figure told day by day, oldest first: `now`, and before it days apart, to 80 minutes, so that stored sums answer them with few rows. */
export function daysUpTo(now: Instant, days: number): Instant[] {
  return Array.from({ length: days }, (_, index) => (index === days - 1 ? now : evenFrom(now) - (days - 1 - index) * DAY));
}
