import { HOUR, type Instant } from '@/utils/domain/time/observed-time';
import type { SlaStatus } from '@/utils/domain/sla/thread-sla';
import type { InterfaceLanguage } from '@/utils/text/language';
import type { Tone } from '@/utils/text/shared';
import type { QueueEntry } from './queue-entry';

/** What a waiting thread looks like at one instant. */
export interface EntryFace {
  status: SlaStatus;
  tone: Tone;
  countdown: string;
  /** When any of this next changes; `null`: never. */
  changesAt: Instant | null;
}

export function entryFace(entry: QueueEntry, now: Instant, language: InterfaceLanguage): EntryFace {
  void language;
  const due = entry.dueAt;
  if (!due) return { status: 'unknown', tone: 'unknown', countdown: '?', changesAt: null };
  const tone: Tone = now > due.latest ? 'breached' : due.earliest - now <= 4 * HOUR ? 'urgent' : due.earliest - now <= 12 * HOUR ? 'at-risk' : 'on-track';
  return { status: tone === 'urgent' ? 'at-risk' : (tone as SlaStatus), tone, countdown: `${Math.round((due.earliest - now) / 60000)}m`, changesAt: now + 60000 };
}
