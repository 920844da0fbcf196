import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createDraftChecker } from '@/utils/domain/compliance/draft-checker';
import type { DraftWishes } from '@/utils/domain/compliance/draft-wishes';
import type { Finding } from '@/utils/domain/compliance/finding';
import { fragmentText, type IgnoredFindings } from '@/utils/domain/compliance/ignored-findings';
import { composerTexts } from '@/utils/text/composer';
import { popupTexts } from '@/utils/text/popup';
import { CARD_CSS } from '../composer/card-styles';
import type { KeepIgnored } from '../composer/ignore-form';
import { FindingCards } from '../composer/findings-panel';
import { usePreparedCheck } from '../composer/use-prepared-check';
import { wordsFor } from '../composer/words-for';
import { useLanguage, useTexts } from '../shared/language';

/** A pause in typing after which the language is looked at again. */
const TYPING_PAUSE = 400;

export interface DraftBoxProps {
  /** BCP 47 of what the text is written in, `null` where that is not certain. */
  detectLanguage: (text: string) => Promise<string | null>;
  /** What the agent ignores always, and the way to ignore more. */
  ignoredFindings: (signal: AbortSignal, changed: () => void) => Promise<IgnoredFindings>;
  copy: (text: string) => Promise<void>;
  /** What the agent wishes of the check beyond the rules. */
  wishes?: DraftWishes;
}

/** A place to check a reply before it is sent. The draft lives in this component's memory and nowhere else. */
export default function DraftBox(props: DraftBoxProps) {
  const texts = useTexts(popupTexts).draft;
  const language = useLanguage();
  const field = useRef<HTMLTextAreaElement>(null);
  const checker = useMemo(createDraftChecker, []);
  const [draft, setDraft] = useState('');
  const [kind, setKind] = useState<'reply' | 'proactive'>('reply');
  const [copied, setCopied] = useState(false);
  const [ignoredHere, setIgnoredHere] = useState<ReadonlySet<string>>(new Set());
  const always = useIgnoredFindings(props.ignoredFindings);
  const draftLanguage = useDraftLanguage(draft, props.detectLanguage);
  useCardStyles();
  usePreparedCheck();

  const rulesOff = always?.rules() ?? [];
  const found = checker.check(draft, { kind, interfaceLanguage: language, ...props.wishes, ...(draftLanguage && { draftLanguage }), ...(rulesOff.length > 0 && { rulesOff }) });
  const wordsOf = ({ start, end }: Finding) => draft.slice(start, end);
  const keyOf = (finding: Finding) => fragmentText(finding.ruleId, wordsOf(finding));
  const findings = found.filter((finding) => !ignoredHere.has(keyOf(finding)) && !always?.covers(finding.ruleId, wordsOf(finding)));
  const hidden = found.filter((finding) => ignoredHere.has(keyOf(finding))).length;

  const write = (text: string) => {
    setDraft(text);
    setCopied(false);
    if (text.trim() === '') setIgnoredHere(new Set());
  };
  const show = ({ start, end }: Finding) => {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  };
  /** By the browser's own command where there is one, so that Ctrl+Z takes it back. */
  const fix = (finding: Finding) => {
    const replacement = finding.fix?.replacement ?? '';
    const wanted = draft.slice(0, finding.start) + replacement + draft.slice(finding.end);
    show(finding);
    if (typeof document.execCommand === 'function') document.execCommand(replacement === '' ? 'delete' : 'insertText', false, replacement);
    if (field.current?.value !== wanted) write(wanted);
  };
  const ignoreAlways = async (finding: Finding, { scope, reason }: KeepIgnored) => {
    try {
      await always?.keep(finding.ruleId, scope === 'rule' ? null : wordsOf(finding), reason);
      return always !== null;
    } catch {
      return false;
    }
  };

  return (
    <section class="draft" aria-label={texts.title}>
      <h2 class="visually-hidden">{texts.title}</h2>
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
          {draft.trim() === '' ? texts.notStored : findings.length === 0 ? texts.clean : wordsFor(findings, language)}
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
      <div class="findings">
        <FindingCards
          text={draft}
          findings={findings}
          language={language}
          onFix={fix}
          onShow={show}
          onIgnoreHere={(finding) => setIgnoredHere(new Set([...ignoredHere, keyOf(finding)]))}
          onIgnoreAlways={ignoreAlways}
        />
      </div>
      {hidden > 0 && (
        <p class="muted">
          {composerTexts[language].ignored(hidden)}{' '}
          <button type="button" class="button button-quiet" onClick={() => setIgnoredHere(new Set())}>
            {composerTexts[language].showAgain}
          </button>
        </p>
      )}
    </section>
  );
}

/** The card brings its own look, one for the page and the popup. */
function useCardStyles(): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CARD_CSS);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, []);
}

/** What is ignored always, drawn again when that changes; `null` until it is known. */
function useIgnoredFindings(load: DraftBoxProps['ignoredFindings']): IgnoredFindings | null {
  const [ignored, setIgnored] = useState<IgnoredFindings | null>(null);
  const [, again] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    load(stop.signal, () => again((times) => times + 1)).then((loaded) => {
      if (!stop.signal.aborted) setIgnored(loaded);
      return undefined;
    }, () => undefined);
    return () => stop.abort();
  }, [load]);
  return ignored;
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
