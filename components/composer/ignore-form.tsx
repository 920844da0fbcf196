import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { composerTexts } from '@/utils/text/composer';
import type { InterfaceLanguage } from '@/utils/text/language';
import { personalDetailsIn } from '../shared/personal-details';

/** What the agent wants to be left alone with, and why. */
export interface KeepIgnored {
  scope: 'words' | 'rule';
  reason: string;
}

interface IgnoreFormProps {
  language: InterfaceLanguage;
  /** Answers whether it could be kept. */
  onKeep: (what: KeepIgnored) => Promise<boolean>;
  onCancel: () => void;
}

/** Asks for the reason before a finding is ignored always: in a year nobody remembers why. */
export function IgnoreForm({ language, onKeep, onCancel }: IgnoreFormProps) {
  const texts = composerTexts[language].card;
  const [scope, setScope] = useState<KeepIgnored['scope']>('words');
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<'none' | 'reason' | 'store'>('none');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  // Before the next key, which is meant for the reason.
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);

  const keep = async () => {
    if (reason.trim() === '') {
      setFault('reason');
      field.current?.focus();
      return;
    }
    if (!(await onKeep({ scope, reason: reason.trim() }))) setFault('store');
  };

  return (
    <form class="ignore" aria-label={texts.ignoring} onSubmit={(event) => { event.preventDefault(); void keep(); }}>
      <fieldset>
        <legend>{texts.scope}</legend>
        {(['words', 'rule'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name={id} checked={scope === one} onChange={() => setScope(one)} />
            {texts[one]}
          </label>
        ))}
      </fieldset>
      <label class="reason">
        {texts.reason}
        <input
          ref={field}
          type="text"
          maxLength={200}
          autocomplete="off"
          value={reason}
          aria-invalid={fault === 'reason'}
          aria-describedby={`${id}-fault`}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <p id={`${id}-fault`} class="fault" role="status">
        {fault === 'store' ? texts.notKept : fault === 'reason' && reason.trim() === '' ? texts.reasonNeeded : personalDetailsIn(reason).length > 0 ? texts.personal : ''}
      </p>
      <div class="card-actions">
        <button type="submit" class="main">
          {texts.save}
        </button>
        <button type="button" onClick={onCancel}>
          {texts.cancel}
        </button>
      </div>
    </form>
  );
}
