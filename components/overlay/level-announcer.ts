import { HOUR, MINUTE, SECOND, type Instant, type ObservedTime } from '@/utils/domain/time/observed-time';
import type { AnnouncedLevel } from '@/utils/text/overlay';

// As design.md §6: warnings run on the earliest end, the breach on the latest.
const LEVELS: readonly { level: AnnouncedLevel; left: number }[] = [
  { level: '15min', left: 15 * MINUTE },
  { level: '1h', left: HOUR },
  { level: '4h', left: 4 * HOUR },
  { level: '12h', left: 12 * HOUR },
];

// Long enough for a screen reader to notice the words, short enough that the same words can be said again.
const KEPT = 10 * SECOND;

export interface LevelAnnouncer {
  /**
   * What to say now: how many threads have crossed into the most urgent newly reached level since the last call.
   * A thread seen for the first time is not announced, so that opening the inbox is silent. `null`: nothing.
   */
  observe(deadlines: ReadonlyMap<string, ObservedTime>, now: Instant): { level: AnnouncedLevel; count: number } | null;
}

export function createLevelAnnouncer(): LevelAnnouncer {
  const before = new Map<string, number>();
  let said: { level: AnnouncedLevel; count: number; at: Instant } | null = null;

  return {
    observe(deadlines, now) {
      let reached = 0;
      let count = 0;
      for (const [thread, due] of deadlines) {
        const urgency = urgencyOf(due, now);
        const known = before.get(thread);
        before.set(thread, urgency);
        if (known === undefined || urgency <= known || urgency < reached) continue;
        count = urgency === reached ? count + 1 : 1;
        reached = urgency;
      }
      const level = NAMES[reached];
      if (level) said = { level, count, at: now };
      else if (said && Math.abs(now - said.at) > KEPT) said = null;
      return said;
    },
  };
}

const NAMES: readonly (AnnouncedLevel | undefined)[] = [undefined, '12h', '4h', '1h', '15min', 'breached'];

function urgencyOf(due: ObservedTime, now: Instant): number {
  if (now > due.latest) return NAMES.indexOf('breached');
  const crossed = LEVELS.find(({ left }) => due.earliest - now <= left);
  return crossed ? NAMES.indexOf(crossed.level) : 0;
}
