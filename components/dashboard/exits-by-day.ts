import { rollOffs } from '@/utils/domain/metrics/roll-off';
import type { Contact } from '@/utils/domain/thread/contacts';
import type { Instant } from '@/utils/domain/time/observed-time';

const WINDOW_DAYS = 30;

/** How many misses leave the window on one day; `low`: those that surely count until then. */
export interface DayOfExits {
  /** The last instant of the day at which one leaves. */
  at: Instant;
  low: number;
  high: number;
}

/** The days, of the machine's own zone, on which misses leave the 30 days, the next first. */
export function exitsByDay(contacts: readonly Contact[], now: Instant): DayOfExits[] {
  const days = new Map<string, DayOfExits>();
  for (const { leavesAt, certain } of rollOffs(contacts, { now, windows: [WINDOW_DAYS] })) {
    const name = new Date(leavesAt.latest).toDateString();
    const day = days.get(name) ?? { at: leavesAt.latest, low: 0, high: 0 };
    days.set(name, { at: leavesAt.latest, low: day.low + (certain ? 1 : 0), high: day.high + 1 });
  }
  return [...days.values()];
}
