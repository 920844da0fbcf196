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
    <span class={now > timer.dueAt.latest ? 'why-own why-trouble' : 'why-own'} data-own={timer.policyId} data-own-due={timer.dueAt.earliest} title={timer.name}>
      {texts.own(shortened(timer.name), countdownText(countdownOf(timer.dueAt, now), language))}
    </span>
  );
}

const LONGEST_SHOWN = 20;

/** A name may have sixty characters, and a row of the popup has two dozen. */
function shortened(name: string): string {
  const characters = [...name];
  return characters.length <= LONGEST_SHOWN ? name : `${characters.slice(0, LONGEST_SHOWN - 1).join('').trimEnd()}…`;
}
