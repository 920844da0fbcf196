import { mostUrgentLevel, type EscalationLevel } from '@/utils/domain/sla/escalation';
import { SECOND, type Instant, type ObservedTime } from '@/utils/domain/time/observed-time';

// Long enough for a screen reader to notice the words, short enough that the same words can be said again.
const KEPT = 10 * SECOND;

export interface Crossing {
  level: EscalationLevel;
  count: number;
}

export interface LevelAnnouncer {
  /**
   * What to say now: how many threads have crossed into the most urgent newly reached level since the last call.
   * A thread seen for the first time is not announced, so that opening the inbox is silent. `null`: nothing.
   */
  observe(deadlines: ReadonlyMap<string, ObservedTime>, now: Instant): Crossing | null;
}

export function createLevelAnnouncer(): LevelAnnouncer {
  const before = new Map<string, EscalationLevel>();
  let said: (Crossing & { at: Instant }) | null = null;

  return {
    observe(deadlines, now) {
      let reached = Number.POSITIVE_INFINITY;
      let count = 0;
      for (const [thread, due] of deadlines) {
        const level = mostUrgentLevel(due, now) ?? Number.POSITIVE_INFINITY;
        const known = before.get(thread);
        before.set(thread, level);
        if (known === undefined || level >= known || level > reached) continue;
        count = level === reached ? count + 1 : 1;
        reached = level;
      }
      if (count > 0) said = { level: reached, count, at: now };
      else if (said && Math.abs(now - said.at) > KEPT) said = null;
      return said;
    },
  };
}
