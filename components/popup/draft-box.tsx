import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { checkDraft, type Finding, type Severity } from '@/utils/domain/compliance/check-draft';
import { popupTexts } from '@/utils/text/popup';
import type { Tone } from '@/utils/text/shared';
import { useLanguage, useTexts } from '../shared/language';
import { StatusMark } from '../shared/status-mark';

const TONES: Record<Severity, Tone> = { block: 'urgent', warn: 'at-risk', advice: 'met' };
/** A pause in typing after which the language is looked at again. */
const TYPING_PAUSE = 400;

export interface DraftBoxProps {
  /** BCP 47 of what the text is written in, `null` where that is not certain. */
  detectLanguage: (text: string) => Promise<string | null>;
  copy: (text: string) => Promise<void>;
}

/** A place to check a reply before it is sent. The draft lives in this component's memory and nowhere else. */
export default function DraftBox(props: DraftBoxProps) {
  const texts = useTexts(popupTexts).draft;
  const language = useLanguage();
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState('');
  const [kind, setKind] = useState<'reply' | 'proactive'>('reply');
  const [copied, setCopied] = useState(false);
  const draftLanguage = useDraftLanguage(draft, props.detectLanguage);
  const findings = useMemo(
    () => checkDraft(draft, { kind, interfaceLanguage: language, ...(draftLanguage && { draftLanguage }) }),
    [draft, kind, language, draftLanguage],
  );
  const write = (text: string) => {
    setDraft(text);
    setCopied(false);
  };
  const show = ({ start, end }: Finding) => {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  };

  return (
    <section class="draft" aria-label={texts.title}>
      <div class="draft-kinds" role="group" aria-label={texts.kind}>
        {(['reply', 'proactive'] as const).map((choice) => (
          <button key={choice} type="button" class="filter" aria-pressed={kind === choice} onClick={() => setKind(choice)}>
            {texts.kinds[choice]}
          </button>
        ))}
      </div>
      <textarea
        ref={field}
        class="field draft-field"
        rows={7}
        autocomplete="off"
        aria-label={texts.label}
        placeholder={texts.placeholder}
        value={draft}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <div class="draft-foot">
        <p class="muted" role="status">
          {draft.trim() === '' ? texts.notStored : findings.length === 0 ? texts.clean : texts.findings(findings.length)}
        </p>
        <button
          type="button"
          class="button"
          disabled={draft === ''}
          onClick={() => void props.copy(draft).then(() => setCopied(true), () => setCopied(false))}
        >
          {copied ? texts.copied : texts.copy}
        </button>
      </div>
      <ul class="findings">
        {findings.map((finding) => (
          <FindingCard
            key={`${finding.ruleId} ${finding.start} ${finding.end}`}
            finding={finding}
            onShow={() => show(finding)}
            onFix={(replacement) => write(draft.slice(0, finding.start) + replacement + draft.slice(finding.end))}
          />
        ))}
      </ul>
    </section>
  );
}

function FindingCard(props: { finding: Finding; onShow: () => void; onFix: (replacement: string) => void }) {
  const texts = useTexts(popupTexts).draft;
  const { finding } = props;
  const tone = TONES[finding.severity];
  return (
    <li class="finding" data-rule={finding.ruleId} data-severity={finding.severity}>
      <span class={`pill tone-${tone}`}>
        <StatusMark tone={tone} />
        {texts.severities[finding.severity]}
      </span>
      <p>{finding.message}</p>
      <div class="finding-actions">
        {finding.end > finding.start && (
          <button type="button" class="button button-quiet" onClick={props.onShow}>
            {texts.show}
          </button>
        )}
        {finding.fix && (
          <button type="button" class="button" onClick={() => props.onFix(finding.fix!.replacement)}>
            {finding.fix.label}
          </button>
        )}
      </div>
    </li>
  );
}

/** The language of the draft, looked at anew after a pause in typing. */
function useDraftLanguage(draft: string, detect: DraftBoxProps['detectLanguage']): string | null {
  const [found, setFound] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      detect(draft).then((language) => current && setFound(language), () => current && setFound(null));
    }, TYPING_PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [draft, detect]);
  return found;
}
