import type { Instant } from './observed-time';
import { DAY, MINUTE } from './observed-time';
import { offsetStretches } from './zone-offsets';

/** Minutes after local midnight; `to` is outside. Up to 1440; a block over midnight is two blocks. */
export interface WorkBlock {
  from: number;
  to: number;
}

/** When a team works: blocks per local weekday (0 = Sunday), none on holidays. */
export interface BusinessCalendar {
  timeZone: string;
  week: readonly (readonly WorkBlock[])[];
  /** Local days, `YYYY-MM-DD`. */
  holidays: readonly string[];
}

/** A calendar without any working time in this long has none. */
const LOOK_AHEAD = 400 * DAY;
const CHUNK = 7 * DAY;
/** Beyond these no calendar has days. */
const LAST_DAY = 8_640_000_000_000_000 - 2 * DAY;

/**
 * Working time between two instants, in milliseconds: all instants whose local time lies in a block. An hour that the
 * clock shows twice counts twice, one that it skips not at all. 0 where `to` is not after `from`.
 */
export function businessTimeBetween(from: Instant, to: Instant, calendar: BusinessCalendar): number {
  let total = 0;
  for (const block of workBetween(from, to, calendar)) total += block.to - block.from;
  return total;
}

/** The instant at which `duration` of working time has passed since `start`; `null` where the calendar has none within 400 days. */
export function addBusinessTime(start: Instant, duration: number, calendar: BusinessCalendar): Instant | null {
  let left = duration;
  for (let from = start; from < start + LOOK_AHEAD; from += CHUNK) {
    for (const block of workBetween(from, from + CHUNK, calendar)) {
      const length = block.to - block.from;
      if (left <= length) return block.from + left;
      left -= length;
    }
  }
  return null;
}

/** The stretches of working time between two instants, in order and apart from each other. */
export function workBetween(from: Instant, to: Instant, calendar: BusinessCalendar): { from: Instant; to: Instant }[] {
  if (!(from < to) || from < -LAST_DAY || to > LAST_DAY) return [];
  const holidays = new Set(calendar.holidays);
  const found: { from: Instant; to: Instant }[] = [];
  for (const stretch of offsetStretches(calendar.timeZone, from, to)) {
    const localEnd = stretch.to + stretch.offset;
    for (let day = startOfDay(stretch.from + stretch.offset); day < localEnd; day += DAY) {
      if (holidays.has(new Date(day).toISOString().slice(0, 10))) continue;
      for (const block of mergedBlocks(calendar.week[new Date(day).getUTCDay()] ?? [])) {
        const begin = Math.max(day + block.from * MINUTE - stretch.offset, stretch.from);
        const end = Math.min(day + block.to * MINUTE - stretch.offset, stretch.to);
        if (begin < end) found.push({ from: begin, to: end });
      }
    }
  }
  return found;
}

/** Blocks in order, overlapping ones as one: no minute counts twice. */
function mergedBlocks(blocks: readonly WorkBlock[]): WorkBlock[] {
  const merged: WorkBlock[] = [];
  const valid = blocks.map(({ from, to }) => ({ from: Math.max(0, from), to: Math.min(1440, to) })).filter(({ from, to }) => from < to);
  for (const block of valid.sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && block.from <= last.to) last.to = Math.max(last.to, block.to);
    else merged.push({ ...block });
  }
  return merged;
}

function startOfDay(local: number): number {
  return Math.floor(local / DAY) * DAY;
}
