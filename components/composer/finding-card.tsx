import { useId, useState } from 'preact/hooks';
import type { Finding } from '@/utils/domain/compliance/finding';
import { ruleById } from '@/utils/domain/compliance/rules/all-rules';
import { SOURCES } from '@/utils/domain/compliance/rules/sources';
import { basisIn } from '@/utils/domain/compliance/said/bases';
import { nameIn } from '@/utils/domain/compliance/said/said-in';
import { composerTexts } from '@/utils/text/composer';
import type { InterfaceLanguage } from '@/utils/text/language';
import type { Tone } from '@/utils/text/shared';
import { StatusMark } from '../shared/status-mark';
import { IgnoreForm, type KeepIgnored } from './ignore-form';

export const TONE_OF: Record<Finding['severity'], Tone> = { block: 'breached', warn: 'at-risk', advice: 'met' };
const SHOWN_WORDS = 90;

export interface CardActions {
  onFix: (finding: Finding) => void;
  /** Selects the words in the box; left out where they cannot be shown. */
  onShow?: (finding: Finding) => void;
  onIgnoreHere: (finding: Finding) => void;
  onIgnoreAlways: (finding: Finding, what: KeepIgnored) => Promise<boolean>;
}

interface FindingCardProps extends CardActions {
  finding: Finding;
  /** The part of the draft that the finding marks. */
  words: string;
  language: InterfaceLanguage;
}

/** One finding: the rule, why, whose rule it is, what would be better, and two ways to be left alone with it. */
export function FindingCard({ finding, words, language, ...actions }: FindingCardProps) {
  const texts = composerTexts[language].card;
  const [ignoring, setIgnoring] = useState(false);
  const name = useId();
  const rule = ruleById(finding.ruleId);
  const tone = TONE_OF[finding.severity];
  const { fix } = finding;
  return (
    <article class="finding-card" data-rule={finding.ruleId} data-severity={finding.severity} aria-labelledby={name}>
      <header>
        <span class="severity" data-tone={tone}>
          <StatusMark tone={tone} />
          {composerTexts[language].severity[finding.severity]}
        </span>
        <h3 id={name}>{rule ? nameIn(rule, language) : finding.ruleId}</h3>
      </header>
      <p class="words">{shortened(words) ? <q>{shortened(words)}</q> : composerTexts[language].whole}</p>
      <p>{finding.message}</p>
      {rule && <Source rule={rule} language={language} />}
      {fix?.replacement && (
        <p class="better">
          <span>{texts.replaceWith}</span> <q>{fix.replacement}</q>
        </p>
      )}
      {ignoring ? (
        <IgnoreForm language={language} onKeep={(what) => actions.onIgnoreAlways(finding, what)} onCancel={() => setIgnoring(false)} />
      ) : (
        <div class="card-actions">
          {fix && (
            <button type="button" class="main" onClick={() => actions.onFix(finding)}>
              {fix.label || (fix.replacement ? texts.replaceWith : texts.takeOut)}
            </button>
          )}
          {actions.onShow && (
            <button type="button" onClick={() => actions.onShow?.(finding)}>
              {texts.show}
            </button>
          )}
          <button type="button" onClick={() => actions.onIgnoreHere(finding)}>
            {texts.ignoreHere}
          </button>
          <button type="button" aria-expanded={false} onClick={() => setIgnoring(true)}>
            {texts.ignoreAlways}
          </button>
        </div>
      )}
    </article>
  );
}

function Source({ rule, language }: { rule: NonNullable<ReturnType<typeof ruleById>>; language: InterfaceLanguage }) {
  const texts = composerTexts[language].card;
  const basis = basisIn(rule.basis, language);
  const addresses = [...new Set(rule.sources.map((id) => SOURCES[id]).filter((source) => URL.canParse(source)))].slice(0, 2);
  return (
    <p class="source">
      {texts.source}: <span lang={basis.language}>{basis.text}</span> ({texts.confidence[rule.confidence]})
      {addresses.map((address) => (
        <>
          {' '}
          <a key={address} href={address} target="_blank" rel="noopener noreferrer">
            {new URL(address).hostname.replace(/^www\./, '')}
          </a>
        </>
      ))}
    </p>
  );
}

function shortened(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  if (plain.length <= SHOWN_WORDS) return plain;
  return `${[...plain].slice(0, SHOWN_WORDS - 1).join('')}…`;
}
