import type { Instant, ObservedTime } from '../time/observed-time';
import { DAY, HOUR, shift } from '../time/observed-time';

/**
 * Amazon's own standard: an answer within 24 elapsed hours of the buyer's message, weekends and holidays included
 * (policy.md M1, sellercentral.amazon.com/gp/help/external/200549770). Elapsed time: no zone and no clock change moves it.
 */
export const AMAZON_TARGET = DAY;
/** 48 h after the start the buyer may file an A-to-z claim: the second line (`a-to-z-48h`). */
export const A_TO_Z_TARGET = 2 * DAY;

/** While more than this remains to the earliest deadline a contact is on track. */
export const AT_RISK_FROM = 12 * HOUR;
/** From here on an at-risk contact is urgent: red instead of amber. */
export const URGENT_FROM = 4 * HOUR;
/** A deadline known no better than this never notifies; it asks to open the thread. */
export const WIDEST_KNOWN = 48 * HOUR;

/** When a contact that began at `startedAt` is due. An answer exactly then is on time, one a millisecond later is late. */
export function dueOf(startedAt: ObservedTime): ObservedTime {
  return shift(startedAt, AMAZON_TARGET);
}

/** The status of an open contact at `now`: over only where it is surely over. */
export function openStatus(dueAt: ObservedTime, now: Instant): 'on-track' | 'at-risk' | 'breached' {
  if (now > dueAt.latest) return 'breached';
  return dueAt.earliest - now > AT_RISK_FROM ? 'on-track' : 'at-risk';
}
