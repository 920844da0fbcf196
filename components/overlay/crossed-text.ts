import type { EscalationLevel } from '@/utils/domain/sla/escalation';
import { HOUR, MINUTE } from '@/utils/domain/time/observed-time';
import { counted, filled } from '@/utils/text/counted';
import { countdownWords } from '@/utils/text/countdown';
import type { InterfaceLanguage } from '@/utils/text/language';
import { overlayTexts } from '@/utils/text/overlay';

/** For screen readers: so many messages have come to this level. `level`: milliseconds that remain, 0 for none. */
export function crossedText({ level, count }: { level: EscalationLevel; count: number }, language: InterfaceLanguage): string {
  const { crossed } = overlayTexts[language].bar;
  if (level === 0) return counted(language, count, crossed.over);
  const { units } = countdownWords[language].long;
  const minutes = Math.round(level / MINUTE);
  const time = minutes % 60 === 0 ? counted(language, level / HOUR, units.hour) : counted(language, minutes, units.minute);
  return filled(counted(language, count, crossed.within), { time });
}
