import { tzOffset } from '@date-fns/tz';
import type { Instant } from './observed-time';
import { DAY, MINUTE } from './observed-time';

/** A stretch of time over which a zone's clock runs evenly: local time is `at + offset`. `to` is outside it. */
export interface OffsetStretch {
  from: Instant;
  to: Instant;
  offset: number;
}

const changesByYear = new Map<string, { at: Instant; offset: number }[]>();

/** A zone's offset from UTC at an instant, in milliseconds; 0 for a zone that this machine does not know. */
export function offsetAt(timeZone: string, at: Instant): number {
  const minutes = tzOffset(timeZone, new Date(at));
  return Number.isFinite(minutes) ? Math.round(minutes * MINUTE) : 0;
}

/** The stretches that make up `from` to `to`, in order; one where no clock change lies between. */
export function offsetStretches(timeZone: string, from: Instant, to: Instant): OffsetStretch[] {
  const stretches: OffsetStretch[] = [];
  let begun = from;
  let offset = offsetAt(timeZone, from);
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    for (const change of changesOf(timeZone, year)) {
      if (change.at <= begun || change.at >= to) continue;
      stretches.push({ from: begun, to: change.at, offset });
      begun = change.at;
      offset = change.offset;
    }
  }
  return [...stretches, { from: begun, to, offset }];
}

/** Clock changes of one UTC year. Asked day by day once and kept: an offset costs microseconds, a year of them milliseconds. */
function changesOf(timeZone: string, year: number): { at: Instant; offset: number }[] {
  const key = `${timeZone} ${year}`;
  const known = changesByYear.get(key);
  if (known) return known;
  const changes: { at: Instant; offset: number }[] = [];
  const end = Date.UTC(year + 1, 0, 1);
  let offset = offsetAt(timeZone, Date.UTC(year, 0, 1) - DAY);
  for (let day = Date.UTC(year, 0, 1); day < end; day += DAY) {
    const next = offsetAt(timeZone, day);
    if (next !== offset) changes.push({ at: changeBetween(timeZone, day - DAY, day), offset: next });
    offset = next;
  }
  changesByYear.set(key, changes);
  return changes;
}

function changeBetween(timeZone: string, before: Instant, after: Instant): Instant {
  const offset = offsetAt(timeZone, before);
  let low = before;
  let high = after;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(timeZone, middle) === offset) low = middle;
    else high = middle;
  }
  return high;
}

function yearOf(at: Instant): number {
  return new Date(at).getUTCFullYear();
}
