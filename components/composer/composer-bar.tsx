import type { Finding } from '@/utils/domain/compliance/finding';
import { composerTexts } from '@/utils/text/composer';
import type { InterfaceLanguage } from '@/utils/text/language';
import { templateTexts } from '@/utils/text/templates';
import { StatusMark } from '../shared/status-mark';
import { countFindings, worstTone } from './finding-counts';
import { wordsFor } from './words-for';

/** What became of the agent's last click on a card. */
export interface Outcome {
  said: keyof (typeof composerTexts)['en']['outcome'];
  undo?: () => void;
}

interface ComposerBarProps {
  findings: readonly Finding[];
  /** Ignored findings leave a bar to come back by. */
  ignored: number;
  outcome: Outcome | null;
  /** Where there is no room the words are only heard. */
  compact: boolean;
  expanded: boolean;
  language: InterfaceLanguage;
  onToggle: () => void;
  /** Nothing is written yet: there is nothing to say of it. */
  blank: boolean;
  picking: boolean;
  onPick: () => void;
}

/** Says at the reply box what Amazon would make of the draft. With nothing found it is a mark alone; it never stands in the way of Send. */
export function ComposerBar({ findings, ignored, outcome, compact, expanded, language, onToggle, blank, picking, onPick }: ComposerBarProps) {
  const texts = composerTexts[language];
  const counts = countFindings(findings);
  const tone = worstTone(findings);
  const words = wordsFor(findings, language);
  const named = `${texts.label}: ${words}`;
  return (
    <div class={compact ? 'bar compact' : 'bar'}>
      {outcome && (
        <span class="outcome">
          <span>{texts.outcome[outcome.said]}</span>
          {outcome.undo && (
            <button type="button" class="plain" onClick={outcome.undo}>
              {texts.outcome.undo}
            </button>
          )}
        </span>
      )}
      {blank ? null : counts.findings + ignored === 0 ? (
        <span class="clear" data-tone={tone} role="img" aria-label={named} title={named}>
          <StatusMark tone="met" />
        </span>
      ) : (
        <button type="button" class="chip" data-tone={tone} aria-expanded={expanded} aria-label={named} title={compact ? words : texts.open} onClick={onToggle}>
          <StatusMark tone={tone} />
          <span class="words">{words}</span>
          {compact && <span aria-hidden="true">{counts.blocking || counts.findings}</span>}
        </button>
      )}
      <button type="button" class="chip pick" aria-expanded={picking} title={templateTexts[language].picker.title} onClick={onPick}>
        {templateTexts[language].picker.open}
      </button>
    </div>
  );
}
