import { possibleOutcomes } from './possible-outcomes';
import type { Contact } from '../thread/contacts';
import { DAY, type Instant } from '../time/observed-time';
import { offsetAt } from '../time/zone-offsets';

/** Why an answer came late, or not at all: the agent's own word, by one key. */
export const LATE_REASONS = ['night', 'weekend', 'others', 'unseen', 'unmarked', 'surge', 'other'] as const;
export type LateReason = (typeof LATE_REASONS)[number];

/** The word on one contact. Contacts are told apart by thread and start: their ids may move when an earlier one is found. */
export interface LateTag {
  threadId: string;
  startedLatest: Instant;
  reason: LateReason;
  at: Instant;
}

export interface Miss {
  contact: Contact;
  /** Over the 24 hours by this much at the most; `null`: nobody has answered. */
  lateBy: number | null;
  reason: LateReason | null;
}

const nameOf = (threadId: string, startedLatest: Instant): string => `${threadId} ${startedLatest}`;

/** Contacts of a window that surely were late or missed, with the agent's word on each; the youngest first. */
export function missesOf(contacts: readonly Contact[], tags: readonly LateTag[], window: { now: Instant; windowDays: number; target: number }): Miss[] {
  const reasons = new Map(tags.map((tag) => [nameOf(tag.threadId, tag.startedLatest), tag.reason]));
  return contacts
    .filter((contact) => {
      const { inside, maybeOutside } = possibleOutcomes(contact, window);
      return !maybeOutside && inside.length > 0 && inside.every((outcome) => outcome === 'late' || outcome === 'missed');
    })
    .map((contact): Miss => ({
      contact,
      lateBy: contact.answeredAt ? contact.answeredAt.latest - contact.startedAt.earliest - window.target : null,
      reason: reasons.get(nameOf(contact.threadId, contact.startedAt.latest)) ?? null,
    }))
    .sort((a, b) => b.contact.startedAt.latest - a.contact.startedAt.latest);
}

export interface ParetoRow {
  reason: LateReason | null;
  /** By week, in the order of `weeks`. */
  weeks: number[];
  total: number;
  /** Share of this reason and all before it. */
  cumulative: number;
}

/** Misses by reason and week, the commonest reason first and those without a word last; the rows' totals sum to the misses in these weeks. */
export function weeklyPareto(misses: readonly Miss[], weeks: readonly Instant[]): ParetoRow[] {
  const counts = new Map<LateReason | null, number[]>();
  for (const { contact, reason } of misses) {
    const week = weeks.findLastIndex((from) => contact.startedAt.latest >= from);
    if (week < 0) continue;
    const row = counts.get(reason) ?? weeks.map(() => 0);
    row[week] = (row[week] ?? 0) + 1;
    counts.set(reason, row);
  }
  const rows = [...counts].map(([reason, byWeek]) => ({ reason, weeks: byWeek, total: byWeek.reduce((sum, count) => sum + count, 0) }));
  rows.sort((a, b) => Number(a.reason === null) - Number(b.reason === null) || b.total - a.total || order(a.reason) - order(b.reason));
  const all = rows.reduce((sum, { total }) => sum + total, 0);
  let before = 0;
  return rows.map((row) => ({ ...row, cumulative: (before += row.total) / all }));
}

const order = (reason: LateReason | null): number => (reason === null ? LATE_REASONS.length : LATE_REASONS.indexOf(reason));

/** The beginnings of the last weeks in a zone, the oldest first; a week begins on its Monday, whatever the clock does in it. */
export function lastWeeks(now: Instant, count: number, timeZone: string): Instant[] {
  const local = now + offsetAt(timeZone, now);
  const today = Math.floor(local / DAY);
  // Day 0 was a Thursday.
  const monday = today - ((today + 3) % 7);
  return Array.from({ length: count }, (_, index) => {
    const midnight = (monday - 7 * (count - 1 - index)) * DAY;
    return midnight - offsetAt(timeZone, midnight - offsetAt(timeZone, midnight));
  });
}
