import { DAY, HOUR, MINUTE, type Instant } from '@/utils/domain/time/observed-time';
import type { Age } from '@/utils/text/overlay';

/** How old a reading is, rounded down, in the largest unit that says enough; a reading from the future is `now`. */
export function ageOf(at: Instant, now: Instant): Age {
  const { size, unit } = stepOf(now - at);
  return unit === 'now' ? { unit } : { unit, count: Math.floor((now - at) / size) };
}

/** When `ageOf` next reads differently. */
export function nextAgeChange(at: Instant, now: Instant): Instant {
  const { size } = stepOf(now - at);
  return at + (Math.max(0, Math.floor((now - at) / size)) + 1) * size;
}

function stepOf(age: number): { unit: Age['unit']; size: number } {
  if (age < MINUTE) return { unit: 'now', size: MINUTE };
  if (age < HOUR) return { unit: 'minute', size: MINUTE };
  if (age < 2 * DAY) return { unit: 'hour', size: HOUR };
  return { unit: 'day', size: DAY };
}
