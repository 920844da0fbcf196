import { WIDEST_KNOWN } from './amazon-24h';
import type { Instant, ObservedTime } from '../time/observed-time';
import { HOUR, MINUTE, widthOf } from '../time/observed-time';

/** Remaining time, in milliseconds, at which to warn; 0 is the breach. */
export type EscalationLevel = number;

export const BREACH: EscalationLevel = 0;
/** 12 h, 4 h, 1 h, 15 min before the deadline, and the breach. Editable but for the last. */
export const DEFAULT_LEVELS: readonly EscalationLevel[] = [12 * HOUR, 4 * HOUR, HOUR, 15 * MINUTE, BREACH];

/** When a level is reached: on the deadline's earliest end, the breach right after its latest. */
export function levelAt(level: EscalationLevel, dueAt: ObservedTime): Instant {
  return level === BREACH ? dueAt.latest + 1 : dueAt.earliest - level;
}

/** A deadline that is hardly known never notifies; its thread asks to be opened instead. */
export function mayNotify(dueAt: ObservedTime): boolean {
  return widthOf(dueAt) <= WIDEST_KNOWN;
}

/** Levels reached at `now`, most urgent first; none for a deadline known no better than 48 h. */
export function levelsCrossed(dueAt: ObservedTime, now: Instant, levels: readonly EscalationLevel[] = DEFAULT_LEVELS): EscalationLevel[] {
  if (!mayNotify(dueAt)) return [];
  return [...new Set(levels)].filter((level) => levelAt(level, dueAt) <= now).sort((a, b) => a - b);
}

/** The most urgent of the levels reached at `now`, `null` before the first. */
export function mostUrgentLevel(dueAt: ObservedTime, now: Instant, levels: readonly EscalationLevel[] = DEFAULT_LEVELS): EscalationLevel | null {
  return levelsCrossed(dueAt, now, levels)[0] ?? null;
}

/** When the next level is reached after `now`, `null` where none is left or none may notify. */
export function nextLevelAt(dueAt: ObservedTime, now: Instant, levels: readonly EscalationLevel[] = DEFAULT_LEVELS): Instant | null {
  if (!mayNotify(dueAt)) return null;
  const ahead = levels.map((level) => levelAt(level, dueAt)).filter((at) => at > now);
  return ahead.length > 0 ? Math.min(...ahead) : null;
}
