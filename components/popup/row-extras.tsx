import { ownTimersOf, type OwnPolicy } from '@/utils/domain/sla/own-policies';
import { countdownOf } from '@/utils/domain/sla/countdown';
import { snoozeOf, type Snooze } from '@/utils/domain/sla/quiet-hours';
import type { Instant } from '@/utils/domain/time/observed-time';
import { countdownText } from '@/utils/text/countdown';
import { snoozeTexts } from '@/utils/text/popup-rows';
import { useFormats, useLanguage, useTexts } from '../shared/language';
import type { QueueEntry } from '../shared/queue-entry';
import { SnoozePanel } from './snooze-panel';

/** The countdown of the own target that is due first, beside Amazon's; nothing where none holds. */
function OwnTime({ entry, policies, now }: { entry: QueueEntry; policies: readonly OwnPolicy[]; now: Instant }) {
  const texts = useTexts(snoozeTexts);
  const language = useLanguage();
  if (!entry.startedAt || policies.length === 0) return null;
  const [timer] = ownTimersOf(policies, { startedAt: entry.startedAt, marketplaceId: entry.marketplaceId || null, topicId: entry.topicId ?? null });
  if (!timer) return null;
  return (
    <span class={now > timer.dueAt.latest ? 'why-own why-trouble' : 'why-own'} data-own={timer.policyId} data-own-due={timer.dueAt.earliest}>
      {texts.own(timer.name, countdownText(countdownOf(timer.dueAt, now), language))}
    </span>
  );
}

/** Until when a thread's notices are put off, and why. */
function SnoozedUntil({ entry, snoozes, now }: { entry: QueueEntry; snoozes: readonly Snooze[]; now: Instant }) {
  const texts = useTexts(snoozeTexts);
  const formats = useFormats();
  const snooze = snoozeOf(entry.id, snoozes, now);
  return snooze && <span class="why-snoozed">{texts.snoozed(formats.nearTime(snooze.until, now), snooze.reason)}</span>;
}

/** What a row shows and does beyond its deadline: loaded after the first frame. */
const rowExtras = { OwnTime, SnoozedUntil, SnoozePanel };
export default rowExtras;
