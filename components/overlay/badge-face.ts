import type { SlaReason, SlaStatus, ThreadSla } from '@/utils/domain/sla/thread-sla';
import { HOUR, MINUTE, type Instant } from '@/utils/domain/time/observed-time';
import type { InterfaceLanguage } from '@/utils/text/language';
import { overlayTexts } from '@/utils/text/overlay';
import type { Tone } from './palette';

/** What a badge shows at one instant. */
export interface BadgeFace {
  status: SlaStatus;
  tone: Tone;
  text: string;
  /** For screen readers, whole words. */
  label: string;
  /** When any of this next changes by itself; `null`: never. */
  changesAt: Instant | null;
}

export interface FaceInput {
  sla: ThreadSla | null;
  unknownReason: SlaReason | null;
  /** Amazon's clock, as far as it is known. */
  now: Instant;
  language: InterfaceLanguage;
  /** Nothing may be green: the reading is old, or the page cannot be read. */
  blind: boolean;
}

export function badgeFace({ sla, now, language, blind }: FaceInput): BadgeFace {
  const words = overlayTexts[language].badge;
  const due = sla?.dueAt;
  if (!sla || !due) return { status: 'unknown', tone: 'unknown', text: words.unknown, label: words.unknown, changesAt: null };
  const left = due.earliest - now;
  const status: SlaStatus = now > due.latest ? 'breached' : left > 12 * HOUR ? 'on-track' : 'at-risk';
  const tone: Tone = status === 'on-track' && blind ? 'unknown' : status === 'at-risk' && left < 4 * HOUR ? 'urgent' : status;
  const text = `${Math.floor(left / HOUR)}h ${Math.floor((left % HOUR) / MINUTE)}m`;
  return { status, tone, text, label: text, changesAt: now + MINUTE };
}
