import { AT_RISK_FROM, openStatus, URGENT_FROM } from '@/utils/domain/sla/amazon-24h';
import { countdownOf, nextCountdownChange } from '@/utils/domain/sla/countdown';
import type { SlaReason, SlaStatus, ThreadSla } from '@/utils/domain/sla/thread-sla';
import { isUrgent } from '@/utils/domain/sla/urgency';
import { exactly, type Instant, type ObservedTime } from '@/utils/domain/time/observed-time';
import { filled } from '@/utils/text/counted';
import { countdownInWords, countdownText } from '@/utils/text/countdown';
import type { InterfaceLanguage } from '@/utils/text/language';
import { overlayTexts } from '@/utils/text/overlay';
import { standingTexts } from '@/utils/text/standing';
import type { Tone } from './palette';

/** What a badge shows at one instant. */
export interface BadgeFace {
  status: SlaStatus;
  tone: Tone;
  text: string;
  /** The same in whole words, for screen readers and the tooltip's heading. */
  label: string;
  /** The own target that is due first, beside Amazon's deadline; left out where none holds. */
  own?: { text: string; label: string };
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

/** A closed or unknown thread has a word, an open one its countdown; a reply under way stands before either. */
export function badgeFace(input: FaceInput): BadgeFace {
  const { sla } = input;
  if (!sla) return faceWithoutSla(input);
  const open = sla.dueAt && isOpen(sla.status) ? openFace(sla.dueAt, sla, input) : null;
  if (sla.pendingSend) return pendingFace(sla.pendingSend, open, sla.status, input);
  return open ?? closedFace(sla, input);
}

function isOpen(status: SlaStatus): boolean {
  return status === 'on-track' || status === 'at-risk' || status === 'breached';
}

function openFace(dueAt: ObservedTime, sla: ThreadSla, { now, language, blind }: FaceInput): BadgeFace {
  // The background said the status when it answered; time has passed since.
  const status = openStatus(dueAt, now);
  const countdown = countdownOf(dueAt, now);
  const [own] = sla.own ?? [];
  const ownCountdown = own && countdownOf(own.dueAt, now);
  return {
    status,
    tone: openTone(status, sla.startedAt !== null && isUrgent(sla.startedAt, now), blind),
    text: countdownText(countdown, language),
    label: countdownInWords(countdown, language),
    ...(ownCountdown && { own: { text: filled(overlayTexts[language].badge.own, { countdown: countdownText(ownCountdown, language) }), label: `${own.name}: ${countdownInWords(ownCountdown, language)}` } }),
    changesAt: own ? Math.min(nextChange(dueAt, now), nextChange(own.dueAt, now)) : nextChange(dueAt, now),
  };
}

function openTone(status: SlaStatus, urgent: boolean, blind: boolean): Tone {
  if (status === 'breached') return 'breached';
  if (status === 'on-track') return blind ? 'unknown' : 'on-track';
  return urgent ? 'urgent' : 'at-risk';
}

/** The next change of the text, the status or the tone. What has no part in the text any more is not ticked for. */
function nextChange(dueAt: ObservedTime, now: Instant): Instant {
  const { kind } = countdownOf(dueAt, now);
  const shown = kind === 'may-be-over' || kind === 'at-most' ? exactly(dueAt.latest) : dueAt;
  const turns = [dueAt.earliest - AT_RISK_FROM, dueAt.earliest - URGENT_FROM + 1, dueAt.latest - URGENT_FROM + 1, dueAt.earliest + 1, dueAt.latest + 1];
  return Math.min(nextCountdownChange(shown, now), ...turns.filter((at) => at > now));
}

function pendingFace(pending: NonNullable<ThreadSla['pendingSend']>, open: BadgeFace | null, status: SlaStatus, { language }: FaceInput): BadgeFace {
  const words = overlayTexts[language].badge;
  const reply = pending.kind === 'reply';
  const face = { status: open?.status ?? status, changesAt: open?.changesAt ?? null };
  if (pending.state === 'waiting') {
    const text = reply ? words.sentWaiting : words.markWaiting;
    return { ...face, tone: 'waiting', text, label: text };
  }
  // Its clock has run on: what is left stands beside the doubt.
  const text = reply ? words.sentUnproven : words.markUnproven;
  return {
    ...face,
    tone: open && open.tone !== 'on-track' && open.tone !== 'unknown' ? open.tone : 'at-risk',
    text: open ? `${open.text} · ${text}` : text,
    label: open ? `${open.label}, ${text}` : text,
  };
}

function closedFace({ status, reason }: ThreadSla, { unknownReason, language }: FaceInput): BadgeFace {
  const words = overlayTexts[language].badge;
  switch (status) {
    case 'met':
      return settled(status, 'met', words.met);
    case 'late':
      return settled(status, 'unknown', words.late);
    case 'waived':
      return settled(status, 'unknown', words.waived);
    default:
      return faceOfReason(reason ?? unknownReason, language);
  }
}

function faceWithoutSla({ unknownReason, language }: FaceInput): BadgeFace {
  const { badge, noReason } = overlayTexts[language];
  if (unknownReason) return faceOfReason(unknownReason, language);
  return { ...settled('unknown', 'unknown', badge.notYet), label: noReason };
}

function faceOfReason(reason: SlaReason | null, language: InterfaceLanguage): BadgeFace {
  const { badge, noReason } = overlayTexts[language];
  if (reason === null) return { ...settled('unknown', 'unknown', badge.unknown), label: noReason };
  const text = reason === 'nothing-waiting' ? badge.nothingWaiting : reason === 'gone-elsewhere' ? badge.goneElsewhere : badge.unknown;
  return { ...settled('unknown', 'unknown', text), label: standingTexts[language].reasons[reason] };
}

function settled(status: SlaStatus, tone: Tone, text: string): BadgeFace {
  return { status, tone, text, label: text, changesAt: null };
}
