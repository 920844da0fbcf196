import { BREACH, DEFAULT_LEVELS, type EscalationLevel } from './escalation';
import { timersOf, type PolicySubject, type SlaPolicy, type SlaTimer } from './policies';
import { DAY } from '../time/observed-time';

/** A promise that a team makes itself, beside Amazon's standard and never mixed with it. */
export interface OwnPolicy extends SlaPolicy {
  /** What the agent calls it. */
  name: string;
  on: boolean;
  /** Remaining time at which to warn; the breach always is. */
  levels: readonly EscalationLevel[];
}

/** An own target applied to a contact, with the levels at which to warn of it. */
export interface OwnTimer extends SlaTimer {
  name: string;
  levels: readonly EscalationLevel[];
}

/** Levels that a target of this length can have: as long as the target itself, a warning would come with the message. */
export function levelsWithin(target: number, levels: readonly EscalationLevel[] = DEFAULT_LEVELS): EscalationLevel[] {
  return levels.filter((level) => level !== BREACH && level < target);
}

/** Every own target that is on and holds for this contact, the most urgent first. */
export function ownTimersOf(policies: readonly OwnPolicy[], subject: PolicySubject): OwnTimer[] {
  const byId = new Map(policies.filter(({ on }) => on).map((policy) => [policy.id, policy]));
  return timersOf([...byId.values()], subject).flatMap((timer) => {
    const policy = byId.get(timer.policyId);
    return policy ? [{ ...timer, name: policy.name, levels: [...levelsWithin(policy.target, policy.levels), BREACH] }] : [];
  });
}

/**
 * How long before Amazon's deadline the first warning of an own target may come, in milliseconds (negative: after it);
 * `null` where none is on. Working time never passes faster than elapsed time, so no calendar makes it come earlier.
 */
export function ownReach(policies: readonly OwnPolicy[]): number | null {
  const reaches = policies
    .filter(({ on }) => on)
    .map(({ target, levels }) => Math.max(BREACH, ...levelsWithin(target, levels)) + DAY - target);
  return reaches.length > 0 ? Math.max(...reaches) : null;
}
