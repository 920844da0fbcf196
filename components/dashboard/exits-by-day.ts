import { rollOffs, type RollOff } from '@/utils/domain/metrics/roll-off';
import type { Contact } from '@/utils/domain/thread/contacts';
import type { Instant } from '@/utils/domain/time/observed-time';
import { RATE_WINDOWS, type RateWindow } from '../hooks/use-rates';

/** How many misses leave a window on one day; `low`: those that surely count until then. */
export interface Exits {
  low: number;
  high: number;
}

export interface DayOfExits {
  /** The last instant of the day at which one leaves. */
  at: Instant;
  windows: Record<RateWindow, Exits>;
}

/** A late or missed contact, and when it leaves the windows that it is in. */
export interface Leaving {
  contact: Contact;
  exits: Partial<Record<RateWindow, RollOff>>;
}

/** The days, of the machine's own zone, on which misses leave the windows, the next first. */
export function exitsByDay(contacts: readonly Contact[], now: Instant): DayOfExits[] {
  const days = new Map<string, DayOfExits>();
  for (const { leavesAt, windowDays, certain } of rollOffs(contacts, { now, windows: RATE_WINDOWS })) {
    const name = new Date(leavesAt.latest).toDateString();
    const day = days.get(name) ?? { at: leavesAt.latest, windows: { 7: none(), 30: none(), 90: none() } };
    const exits = day.windows[windowDays as RateWindow];
    exits.low += certain ? 1 : 0;
    exits.high += 1;
    days.set(name, { ...day, at: leavesAt.latest });
  }
  return [...days.values()];
}

/** Each late or missed contact with the ends of its windows, the youngest last. */
export function leavingContacts(contacts: readonly Contact[], now: Instant): Leaving[] {
  const each = new Map<Contact, Leaving>();
  for (const exit of rollOffs(contacts, { now, windows: RATE_WINDOWS })) {
    const leaving = each.get(exit.contact) ?? { contact: exit.contact, exits: {} };
    leaving.exits[exit.windowDays as RateWindow] = exit;
    each.set(exit.contact, leaving);
  }
  return [...each.values()].sort((a, b) => a.contact.startedAt.latest - b.contact.startedAt.latest);
}

const none = (): Exits => ({ low: 0, high: 0 });
