import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { LONGEST_NOTE } from '@/utils/domain/thread/thread-note';
import { noteTexts } from '@/utils/text/notes';
import { useTexts } from '../shared/language';
import { personalDetailsIn } from '../shared/personal-details';
import { RowPanelForm } from './row-panel-form';

export interface NotePanelProps {
  /** What is noted already; empty: nothing. */
  note: string;
  /** Rejects where nothing can be stored. An empty text takes the note away. */
  onSave: (text: string) => Promise<void>;
  onClose: () => void;
}

/** Writes the agent's own label on a thread, or takes it away. What looks like a buyer's e-mail address or phone number is not kept. */
export function NotePanel({ note, onSave, onClose }: NotePanelProps) {
  const texts = useTexts(noteTexts);
  const [text, setText] = useState(note);
  const [failed, setFailed] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const about = useId();
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const personal = personalDetailsIn(text);
  const refused = personal.find((detail) => detail !== 'order-id');
  const save = (next: string) => void onSave(next.trim()).then(onClose, () => setFailed(true));
  return (
    <RowPanelForm
      label={texts.note}
      refused={refused !== undefined}
      save={texts.save}
      undo={note === '' ? null : { label: texts.remove, onUndo: () => save('') }}
      cancel={texts.cancel}
      onSave={() => save(text)}
      onClose={onClose}
    >
      <label>
        <span>{texts.note}</span>
        <input
          ref={field}
          class="field"
          type="text"
          maxLength={LONGEST_NOTE}
          placeholder={texts.hint}
          aria-describedby={about}
          aria-invalid={refused !== undefined}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p id={about} role="status">
        {failed && <span class="text-urgent">{texts.failed}</span>}
        {!failed && refused && <span class="text-urgent">{texts.refused[refused]}</span>}
        {!failed && !refused && <span class={personal.length > 0 ? 'text-at-risk' : 'muted'}>{personal.length > 0 ? texts.orderId : texts.explain}</span>}
      </p>
    </RowPanelForm>
  );
}
