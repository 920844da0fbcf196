import type { Finding } from '@/utils/domain/compliance/finding';
import { lanesOf } from '@/utils/domain/sameness/lanes';
import type { ReplyTemplate } from '@/utils/domain/templates/template';
import { untouchedIn } from '@/utils/domain/templates/variables';
import type { InterfaceLanguage } from '@/utils/text/language';
import { templateTexts } from '@/utils/text/templates';

/** Nearly the same reply to this many other buyers within a week is worth a word. */
const MANY = 3;
/** A pause in typing after which sent replies are compared. */
const PAUSE = 1_200;

export interface SamenessParts {
  templates: () => readonly ReplyTemplate[];
  /** To how many other threads a near-copy was sent lately; samples only leave this script. */
  countNearCopies: (lanes: (string | null)[]) => Promise<number>;
  language: InterfaceLanguage;
  /** Called when what is known of the last draft has changed. */
  changed: () => void;
  signal: AbortSignal;
}

/** Advice on a draft that is a template untouched, or nearly what other buyers were sent. The text stays in memory. */
export function createSameness({ templates, countNearCopies, language, changed, signal }: SamenessParts): (text: string) => Finding[] {
  const words = templateTexts[language].picker;
  let compared = { text: '', threads: 0 };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(waiting), { once: true });

  async function compare(text: string): Promise<void> {
    const lanes = lanesOf(text);
    const threads = lanes ? await countNearCopies(lanes).catch(() => 0) : 0;
    if (signal.aborted || compared.text !== text || compared.threads === threads) return;
    compared = { text, threads };
    changed();
  }

  return (text) => {
    if (compared.text !== text) {
      compared = { text, threads: 0 };
      clearTimeout(waiting);
      waiting = setTimeout(() => void compare(text), PAUSE);
    }
    const advice = (ruleId: string, message: string): Finding => ({ ruleId, family: 'quality', severity: 'advice', start: 0, end: text.length, message });
    const isUntouched = untouchedIn(text);
    return [
      ...(templates().some((template) => isUntouched(template.text)) ? [advice('SAME-AS-TEMPLATE', words.untouched)] : []),
      ...(compared.threads >= MANY ? [advice('SAME-AS-SENT', words.alike(compared.threads))] : []),
    ];
  };
}
