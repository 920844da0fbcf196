import type { Finding } from '@/utils/domain/compliance/finding';
import { composerTexts } from '@/utils/text/composer';
import type { InterfaceLanguage } from '@/utils/text/language';
import { FindingCard, type CardActions } from './finding-card';
import { worstFirst } from './finding-counts';

export interface PanelProps extends CardActions {
  text: string;
  findings: readonly Finding[];
  /** How many of this draft are ignored. */
  ignored: { here: number; always: number };
  /** The words are underlined in the box. */
  marked: boolean;
  language: InterfaceLanguage;
  onShowIgnored: () => void;
  onClose: () => void;
}

/** Every finding of the draft, worst first. It changes nothing in the box but on a click. */
export function FindingsPanel({ text, findings, ignored, marked, language, onShowIgnored, onClose, ...actions }: PanelProps) {
  const texts = composerTexts[language];
  return (
    <>
      <div class="head">
        <h2>{texts.list}</h2>
        <button type="button" class="close" aria-label={texts.close} title={texts.close} onClick={onClose} />
      </div>
      {!marked && <p class="aside">{texts.unmarked}</p>}
      <FindingCards text={text} findings={findings} language={language} {...actions} />
      {ignored.here > 0 && (
        <p class="aside">
          {texts.ignored(ignored.here)}{' '}
          <button type="button" class="plain" onClick={onShowIgnored}>
            {texts.showAgain}
          </button>
        </p>
      )}
      {ignored.always > 0 && <p class="aside">{texts.ignoredAlways(ignored.always)}</p>}
      <p class="aside">{texts.never}</p>
    </>
  );
}

/** A card for each finding, worst first. */
export function FindingCards({ text, findings, language, ...actions }: CardActions & Pick<PanelProps, 'text' | 'findings' | 'language'>) {
  return (
    <ol>
      {/* A finding whose words grow while the agent types on is the same card, with what was typed into it. */}
      {worstFirst(findings).map((finding) => (
        <li key={`${finding.ruleId} ${finding.start}`}>
          <FindingCard finding={finding} words={wordsOf(finding, text)} language={language} {...actions} />
        </li>
      ))}
    </ol>
  );
}

/** The words that a finding marks; none where it is about the whole message. */
export function wordsOf({ start, end }: Finding, text: string): string {
  return end - start >= text.trim().length ? '' : text.slice(start, end);
}
