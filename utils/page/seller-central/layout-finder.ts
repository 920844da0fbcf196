import type { KeptLayout } from '@/utils/domain/layout/kept-layout';
import type { Instant, ObservedTime } from '@/utils/domain/time/observed-time';
import type { Spot } from './flat-tree';
import { contains } from './flat-tree';
import { fieldByLayout } from './layout-field';
import { rowsByLayout } from './layout-rows';
import type { DatedSpot } from './printed-times';
import type { RowFinder } from './row-finder';
import type { RowCandidate } from './row-groups';

/** Finds what a kept layout describes. */
export function finderOf({ list, replyBox }: KeptLayout): RowFinder {
  return {
    rows(tree, dates, found, meaningOf, now) {
      const groups = list && rowsByLayout(tree, dates, list);
      const rows = groups?.flatMap((group) => group.rows) ?? [];
      return holdMore(rows, found) && areLastUpdates(rows, meaningOf, now) ? groups : null;
    },
    replyBox: (spots) => replyBox && fieldByLayout(spots, replyBox),
  };
}

/** What the agent has shown is read where the signals tell nothing, or only some of the same rows; never in place of other rows. */
function holdMore(rows: readonly RowCandidate[], found: readonly Spot[]): boolean {
  return found.length < rows.length && found.every((known) => rows.some(({ spot }) => contains(spot, known) || contains(known, spot)));
}

/**
 * A row's date is its last update: of several printed dates none that has passed is later. Where that does not hold in one row of
 * ten, another date than the agent meant would be read, and countdowns would be wrong.
 */
function areLastUpdates(rows: readonly RowCandidate[], meaningOf: (date: DatedSpot) => ObservedTime | null, now: Instant): boolean {
  const hasPassed = (time: ObservedTime | null): time is ObservedTime => time !== null && time.earliest <= now;
  const wrong = rows.filter(({ dates: [own], otherDates = [] }) => {
    const update = own ? meaningOf(own) : null;
    return otherDates.length > 0 && (!hasPassed(update) || otherDates.map(meaningOf).some((other) => hasPassed(other) && other.earliest > update.latest));
  });
  return wrong.length * 10 <= rows.length;
}
