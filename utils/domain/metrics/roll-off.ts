import { possibleOutcomes } from './possible-outcomes';
import { AMAZON_TARGET } from '../sla/amazon-24h';
import type { Contact } from '../thread/contacts';
import type { Instant, ObservedTime } from '../time/observed-time';
import { DAY, shift } from '../time/observed-time';

/** A miss, and when it leaves one window. */
export interface RollOff {
  contact: Contact;
  windowDays: number;
  /** From this instant on it counts no more. */
  leavesAt: ObservedTime;
  /** It may also have been answered in time, or not count at all. */
  certain: boolean;
}

/** When each late or missed contact leaves the windows it is in, the first to leave first. On which day that is depends on the reader's zone. */
export function rollOffs(
  contacts: Iterable<Contact>,
  options: { now: Instant; windows?: readonly number[]; target?: number },
): RollOff[] {
  const { now, windows = [7, 30, 90], target = AMAZON_TARGET } = options;
  const exits: RollOff[] = [];
  for (const contact of contacts) {
    for (const windowDays of windows) {
      const { inside, maybeOutside } = possibleOutcomes(contact, { now, windowDays, target });
      if (!inside.includes('late') && !inside.includes('missed')) continue;
      const certain = !maybeOutside && inside.every((outcome) => outcome === 'late' || outcome === 'missed');
      exits.push({ contact, windowDays, leavesAt: shift(contact.startedAt, windowDays * DAY), certain });
    }
  }
  return exits.sort((a, b) => a.leavesAt.latest - b.leavesAt.latest || a.windowDays - b.windowDays);
}
