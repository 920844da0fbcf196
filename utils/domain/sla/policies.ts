import { A_TO_Z_TARGET, AMAZON_TARGET } from './amazon-24h';
import { addBusinessTime, type BusinessCalendar } from '../time/business-calendar';
import type { Instant, ObservedTime } from '../time/observed-time';
import { HOUR } from '../time/observed-time';
import { offsetAt } from '../time/zone-offsets';

/** A promise: how long an answer may take, on which clock, and for whom. Amazon's runs on elapsed time, always. */
export interface SlaPolicy {
  id: string;
  /** Milliseconds, of the policy's own clock. */
  target: number;
  clock: { kind: 'elapsed' } | { kind: 'business'; calendar: BusinessCalendar };
  /** Left out: for all. */
  marketplaceIds?: readonly string[];
  /** Contact reasons (Amazon's topic numbers). */
  topicIds?: readonly number[];
  /** Local days `YYYY-MM-DD` in `timeZone`, both included; `from` may be after `to` in a yearly range `MM-DD` (over New Year). */
  dates?: { from: string; to: string; timeZone: string };
}

/** What a policy must know of a contact. */
export interface PolicySubject {
  startedAt: ObservedTime;
  marketplaceId: string | null;
  topicId: number | null;
}

/** A policy applied to a contact. */
export interface SlaTimer {
  policyId: string;
  dueAt: ObservedTime;
}

/** Amazon's standard. Example: asked on 31 October 2026 at 20:00 in Los Angeles, due on 1 November at 19:00 (the clocks go back). */
export const AMAZON_24H: SlaPolicy = { id: 'amazon-24h', target: AMAZON_TARGET, clock: { kind: 'elapsed' } };

/** From here on the buyer may file a claim. Example: asked on Monday at 09:00, from Wednesday 09:00. */
export const A_TO_Z_48H: SlaPolicy = { id: 'a-to-z-48h', target: A_TO_Z_TARGET, clock: { kind: 'elapsed' } };

/** The seeds' 12-hour golden rule, and what Amazon asked for in December 2015. Example: asked at 08:00, due at 20:00. */
export const GOLDEN_12H: SlaPolicy = { id: 'golden-12h', target: 12 * HOUR, clock: { kind: 'elapsed' } };

/** The same from 1 to 31 December only. */
export const DECEMBER_12H: SlaPolicy = {
  id: 'december-12h',
  target: 12 * HOUR,
  clock: { kind: 'elapsed' },
  dates: { from: '12-01', to: '12-31', timeZone: 'America/Los_Angeles' },
};

/** Does this promise hold for this contact? Dates are those of its start, as early as it may have been. */
export function appliesTo(policy: SlaPolicy, subject: PolicySubject): boolean {
  const { marketplaceIds, topicIds, dates } = policy;
  if (marketplaceIds && !marketplaceIds.includes(subject.marketplaceId ?? '')) return false;
  if (topicIds && (subject.topicId === null || !topicIds.includes(subject.topicId))) return false;
  return !dates || isWithin(localDay(subject.startedAt.earliest, dates.timeZone), dates);
}

/** When the contact is due by this policy; `null` where the calendar has no working time, or the policy does not hold. */
export function timerOf(policy: SlaPolicy, subject: PolicySubject): SlaTimer | null {
  if (!appliesTo(policy, subject)) return null;
  const { earliest, latest } = subject.startedAt;
  const first = dueFrom(policy, earliest);
  const last = earliest === latest ? first : dueFrom(policy, latest);
  return first === null || last === null ? null : { policyId: policy.id, dueAt: { earliest: first, latest: last } };
}

/** Every promise that holds, the most urgent first. Open contacts are timed afresh whenever policies change; closed ones keep what they were. */
export function timersOf(policies: readonly SlaPolicy[], subject: PolicySubject): SlaTimer[] {
  return policies
    .flatMap((policy) => timerOf(policy, subject) ?? [])
    .sort((a, b) => a.dueAt.earliest - b.dueAt.earliest || (a.policyId < b.policyId ? -1 : 1));
}

function dueFrom({ target, clock }: SlaPolicy, start: Instant): Instant | null {
  return clock.kind === 'elapsed' ? start + target : addBusinessTime(start, target, clock.calendar);
}

function isWithin(day: string, { from, to }: { from: string; to: string }): boolean {
  const part = from.length === 5 ? day.slice(5) : day;
  return from <= to ? from <= part && part <= to : from.length === 5 && (part >= from || part <= to);
}

/** `YYYY-MM-DD` of an instant in a zone. */
function localDay(at: Instant, timeZone: string): string {
  const local = new Date(at + offsetAt(timeZone, at));
  return Number.isNaN(local.getTime()) ? '' : local.toISOString().slice(0, 10);
}
