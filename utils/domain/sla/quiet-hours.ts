import type { NoticeItem } from './notices';
import type { Instant, ObservedTime } from '../time/observed-time';
import { DAY, MINUTE } from '../time/observed-time';
import { workBetween } from '../time/business-calendar';

/** A daily stretch of silence on some weekdays (0 = Sunday, of its beginning), minutes after local midnight; `to` before `from` ends the next day. */
export interface QuietWindow {
  weekdays: readonly number[];
  from: number;
  to: number;
}

export interface QuietHours {
  timeZone: string;
  windows: readonly QuietWindow[];
}

/** When the quiet stretch that holds `now` ends, windows that touch taken together; `null` where it is not quiet. */
export function quietUntil(quiet: QuietHours, now: Instant): Instant | null {
  const calendar = { timeZone: quiet.timeZone, week: weekOf(quiet.windows), holidays: [] };
  let end: Instant | null = null;
  for (const stretch of workBetween(now - DAY, now + 8 * DAY, calendar)) {
    if (end === null ? stretch.from <= now && now < stretch.to : stretch.from === end) end = stretch.to;
    else if (end !== null) break;
  }
  return end;
}

/** When the next quiet stretch begins after `now`; `null` where it is quiet already, or never will be. */
export function nextQuietStart(quiet: QuietHours, now: Instant): Instant | null {
  const calendar = { timeZone: quiet.timeZone, week: weekOf(quiet.windows), holidays: [] };
  for (const stretch of workBetween(now - DAY, now + 8 * DAY, calendar)) {
    if (stretch.from > now) return stretch.from;
    if (now < stretch.to) return null;
  }
  return null;
}

/** The quiet stretch that holds `now`, else the next one; `null` where there is none. */
export function quietStretch(quiet: QuietHours, now: Instant): { from: Instant; until: Instant } | null {
  const from = quietUntil(quiet, now) === null ? nextQuietStart(quiet, now) : now;
  const until = from === null ? null : quietUntil(quiet, from);
  return from === null || until === null ? null : { from, until };
}

/**
 * May this notice break the silence? Only where the contact would die before it ends: its earliest deadline is still
 * ahead and falls into the silence. What is over already, or can wait, waits: nobody else covers it, but nothing is lost by it.
 */
export function breaksThrough(dueAt: ObservedTime, now: Instant, quietEnd: Instant): boolean {
  return now <= dueAt.latest && dueAt.earliest < quietEnd;
}

/** Silence until an instant, for one thread or for all, with the agent's reason. */
export interface Snooze {
  threadId: string | null;
  until: Instant;
  reason: string;
}

/** The snooze that holds a notice back at `now`, the longest of them; `null` where none does. */
export function snoozeOf(threadId: string, snoozes: readonly Snooze[], now: Instant): Snooze | null {
  return snoozes
    .filter((snooze) => now < snooze.until && (snooze.threadId === null || snooze.threadId === threadId))
    .reduce<Snooze | null>((longest, snooze) => (longest && longest.until >= snooze.until ? longest : snooze), null);
}

export type HeldBy = 'quiet-hours' | 'snooze';

/** Notices to give now, and those to hold, why (`reason`: in the agent's words), and until when: what is held is not yet given and comes once the silence ends. */
export function heldBack(
  items: readonly NoticeItem[],
  silence: { quiet: QuietHours | null; snoozes: readonly Snooze[] },
  now: Instant,
): { now: NoticeItem[]; held: { item: NoticeItem; by: HeldBy; until: Instant; reason?: string }[] } {
  const quietEnd = silence.quiet ? quietUntil(silence.quiet, now) : null;
  const result: ReturnType<typeof heldBack> = { now: [], held: [] };
  for (const item of items) {
    const snooze = snoozeOf(item.threadId, silence.snoozes, now);
    if (snooze) result.held.push({ item, by: 'snooze', until: snooze.until, ...(snooze.reason !== '' && { reason: snooze.reason }) });
    else if (quietEnd !== null && !diesInSilence(item, now, quietEnd)) result.held.push({ item, by: 'quiet-hours', until: quietEnd });
    else result.now.push(item);
  }
  return result;
}

/** By Amazon's deadline: an own target that passes in the night is no reason to wake anyone. */
function diesInSilence(item: NoticeItem, now: Instant, quietEnd: Instant): boolean {
  return [item, ...(item.also ?? [])].some(({ policyId, dueAt }) => policyId === undefined && breaksThrough(dueAt, now, quietEnd));
}

function weekOf(windows: readonly QuietWindow[]) {
  const week: { from: number; to: number }[][] = Array.from({ length: 7 }, () => []);
  const minutes = DAY / MINUTE;
  for (const { weekdays, from, to } of windows) {
    for (const weekday of weekdays) {
      if (from < to) week[weekday]?.push({ from, to });
      else {
        week[weekday]?.push({ from, to: minutes });
        if (to > 0) week[(weekday + 1) % 7]?.push({ from: 0, to });
      }
    }
  }
  return week;
}
