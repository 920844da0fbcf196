import { countdownOf } from '@/utils/domain/sla/countdown';
import { ownTimersOf, type OwnPolicy } from '@/utils/domain/sla/own-policies';
import type { Instant } from '@/utils/domain/time/observed-time';
import { countdownText } from '@/utils/text/countdown';
import { snoozeTexts } from '@/utils/text/popup-rows';
import { useLanguage, useTexts } from '../shared/language';
import type { QueueEntry } from '../shared/queue-entry';

/** The countdown of the own target that is due first, beside Amazon's; nothing where none holds. */
export function OwnTime({ entry, policies, now }: { entry: QueueEntry; policies: readonly OwnPolicy[]; now: Instant }) {
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
