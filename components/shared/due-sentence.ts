import { MINUTE, type Instant, type ObservedTime } from '@/utils/domain/time/observed-time';
import type { Formats } from './formats';

interface DueTexts {
  dueAt: (time: string) => string;
  dueBetween: (from: string, to: string) => string;
  wasDueAt: (time: string) => string;
  noDeadline: string;
}

/** When something is or was due, in local time; the weekday where it is not today. Ends within a minute count as one. */
export function dueSentence(dueAt: ObservedTime | null, now: Instant, texts: DueTexts, formats: Formats): string {
  if (!dueAt) return texts.noDeadline;
  const last = formats.nearTime(dueAt.latest, now);
  if (now > dueAt.latest) return texts.wasDueAt(last);
  if (dueAt.latest - dueAt.earliest <= MINUTE) return texts.dueAt(formats.nearTime(dueAt.earliest, now));
  return texts.dueBetween(formats.nearTime(dueAt.earliest, now), last);
}
