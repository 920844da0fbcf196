import type { Outlook, OutlookDay } from '@/utils/domain/metrics/outlook';
import { planningTexts } from '@/utils/text/planning';
import { sharedTexts } from '@/utils/text/shared';
import { useFormats, useTexts } from './language';
import { StatusMark } from './status-mark';

/** From which day on the rate is safe if nothing more is missed, in a sentence. `blind`: nothing may be green. */
export function FirstSafeDay({ ahead: { days, firstSafe }, windowDays, target, blind }: { ahead: Outlook; windowDays: number; target: number; blind: boolean }) {
  const texts = useTexts(planningTexts).outlook;
  const shared = useTexts(sharedTexts);
  const formats = useFormats();
  const goal = formats.percent(target / 10_000);
  const rateOn = ({ counts }: OutlookDay) => formats.percent(counts.onTime / counts.counted);
  if (days.every(({ counts }) => counts.counted === 0)) return <p class="nothing muted">{texts.nothing}</p>;
  const fall = days[0]?.safe ? days.find(({ safe, counts }) => !safe && counts.counted > 0) : undefined;
  const tone = !firstSafe ? 'urgent' : firstSafe.day > 0 || fall ? 'at-risk' : blind ? 'unknown' : 'on-track';
  const sentence = !firstSafe
    ? texts.notWithin(goal, shared.days(windowDays))
    : firstSafe.day > 0
      ? texts.firstSafe(goal, formats.day(firstSafe.at), rateOn(firstSafe))
      : fall
        ? texts.fallsOn(goal, formats.day(fall.at), rateOn(fall))
        : texts.safe(goal);
  return (
    <p class={`what-if-result text-${tone}`} role="status" data-first-safe={firstSafe?.day}>
      <StatusMark tone={tone} />
      <span>{sentence}</span>
    </p>
  );
}
