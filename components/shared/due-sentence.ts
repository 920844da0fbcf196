import { MINUTE, type Instant, type ObservedTime } from '@/utils/domain/time/observed-time';
import { sameDay, type Formats } from './formats';

interface DueTexts {
  dueAt: (time: string) => string;
  dueBetween: (from: string, to: string) => string;
  wasDueAt: (time: string) => string;
  todayAt: (time: string) => string;
  noDeadline: string;
}

/**
 * When something is or was due, in local time; the weekday where it is not today. Ends within a minute count as one; of ends
 * on different days each says its day, today too: "Fri 17:17 – today 19:18".
 */
export function dueSentence(dueAt: ObservedTime | null, now: Instant, texts: DueTexts, formats: Formats): string {
  if (!dueAt) return texts.noDeadline;
  const last = formats.nearTime(dueAt.latest, now);
  if (now > dueAt.latest) return texts.wasDueAt(last);
  if (dueAt.latest - dueAt.earliest <= MINUTE) return texts.dueAt(formats.nearTime(dueAt.earliest, now));
  const severalDays = !sameDay(dueAt.earliest, dueAt.latest);
  const end = (at: Instant) => (severalDays && sameDay(at, now) ? texts.todayAt(formats.nearTime(at, now)) : formats.nearTime(at, now));
  return texts.dueBetween(end(dueAt.earliest), end(dueAt.latest));
}
