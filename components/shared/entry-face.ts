import { AT_RISK_FROM, openStatus, URGENT_FROM } from '@/utils/domain/sla/amazon-24h';
import { countdownOf, nextCountdownChange } from '@/utils/domain/sla/countdown';
import type { SlaStatus } from '@/utils/domain/sla/thread-sla';
import { isUrgent } from '@/utils/domain/sla/urgency';
import { DAY, shift, type Instant, type ObservedTime } from '@/utils/domain/time/observed-time';
import { countdownInWords, countdownText } from '@/utils/text/countdown';
import type { InterfaceLanguage } from '@/utils/text/language';
import type { Tone } from '@/utils/text/shared';

/** What a waiting thread looks like at one instant. */
export interface EntryFace {
  status: SlaStatus;
  tone: Tone;
  /** As short as it can be read; "?" where no deadline is known. */
  countdown: string;
  /** The same in whole words; `null` where no deadline is known. */
  words: string | null;
}

/**
 * The face of a deadline at `now`.
 * @param blind the thread's inbox was not read lately: known deadlines go on counting, but nothing is green
 */
export function entryFace(dueAt: ObservedTime | null, now: Instant, options: { language: InterfaceLanguage; blind: boolean }): EntryFace {
  if (!dueAt) return { status: 'unknown', tone: 'unknown', countdown: '?', words: null };
  const status = openStatus(dueAt, now);
  const countdown = countdownOf(dueAt, now);
  return {
    status,
    tone: openTone(dueAt, status, now, options.blind),
    countdown: countdownText(countdown, options.language),
    words: countdownInWords(countdown, options.language),
  };
}

function openTone(dueAt: ObservedTime, status: 'on-track' | 'at-risk' | 'breached', now: Instant, blind: boolean): Tone {
  if (status === 'on-track') return blind ? 'unknown' : 'on-track';
  if (status === 'breached') return 'breached';
  return isUrgent(shift(dueAt, -DAY), now) ? 'urgent' : 'at-risk';
}

/** When the face of a deadline next changes. */
export function nextFaceChange(dueAt: ObservedTime, now: Instant): Instant {
  const turns = [dueAt.earliest - AT_RISK_FROM, dueAt.earliest - URGENT_FROM + 1, dueAt.latest - URGENT_FROM + 1, dueAt.latest + 1];
  return Math.min(nextCountdownChange(dueAt, now), ...turns.filter((at) => at > now));
}
