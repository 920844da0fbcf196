import { useId, useState } from 'preact/hooks';
import { CONTACT_REASONS, daysSinceReview, LONGEST_NAME, LONGEST_TEXT, REVIEW_AFTER_DAYS, TEMPLATE_LANGUAGES, type ContactReason, type ReplyTemplate, type TemplateLanguage } from '@/utils/domain/templates/template';
import { variablesIn } from '@/utils/domain/templates/variables';
import { MARKETPLACES } from '@/utils/domain/time/marketplaces';
import { templateTexts } from '@/utils/text/templates';
import { Choice } from '../options/controls';
import { TypedField } from '../options/typed-field';
import { useFormats, useTexts } from '../shared/language';
import { personalDetailsIn } from '../shared/personal-details';

interface TemplateEditorProps {
  template: ReplyTemplate;
  today: string;
  onChange: (template: ReplyTemplate) => void;
}

/** Everything of one template; each part is saved when it is left, if it may be saved. */
export function TemplateEditor({ template, today, onChange }: TemplateEditorProps) {
  const texts = useTexts(templateTexts);
  const id = useId();
  const readName = (typed: string) => (typed.trim() !== '' && typed.trim().length <= LONGEST_NAME ? typed.trim() : null);
  return (
    <div class="policy">
      <TypedField label={texts.name} value={template.name} read={readName} hint={texts.needsName} onChange={(name) => onChange({ ...template, name })} />
      <div class="typed">
        <span id={`${id}-language`}>{texts.language}</span>
        <Choice
          labelledBy={`${id}-language`}
          value={template.language}
          choices={TEMPLATE_LANGUAGES.map((language): [TemplateLanguage, string] => [language, texts.languages[language]])}
          onChange={(language) => onChange({ ...template, language })}
        />
      </div>
      <div class="typed">
        <span id={`${id}-reason`}>{texts.reason}</span>
        <Choice
          labelledBy={`${id}-reason`}
          value={template.reason}
          choices={CONTACT_REASONS.map((reason): [ContactReason, string] => [reason, texts.reasons[reason]])}
          onChange={(reason) => onChange({ ...template, reason })}
        />
      </div>
      <TextField template={template} onChange={(text) => onChange({ ...template, text })} />
      <Marketplaces template={template} onChange={onChange} />
      <p class="schedule-line">
        <span class={daysSinceReview(template, today) >= REVIEW_AFTER_DAYS ? 'text-urgent' : 'muted'}>
          {daysSinceReview(template, today) >= REVIEW_AFTER_DAYS ? texts.reviewDue : texts.reviewed(template.reviewedOn)}
        </span>
        <button type="button" class="button" disabled={template.reviewedOn === today} onClick={() => onChange({ ...template, reviewedOn: today })}>
          {texts.reviewNow}
        </button>
      </p>
    </div>
  );
}

function TextField({ template, onChange }: { template: ReplyTemplate; onChange: (text: string) => void }) {
  const texts = useTexts(templateTexts);
  const formats = useFormats();
  const [typed, setTyped] = useState(template.text);
  const hints = useId();
  const valid = typed.trim() !== '' && typed.length <= LONGEST_TEXT;
  const names = variablesIn(typed);
  const [personal] = personalDetailsIn(typed);
  return (
    <div class="template-field">
      <textarea
        class="field"
        rows={9}
        lang={template.language}
        aria-label={texts.text}
        aria-invalid={!valid}
        aria-describedby={hints}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (value.trim() !== '' && value.length <= LONGEST_TEXT) onChange(value);
        }}
      />
      <p id={hints} class="typed-hint muted">
        {!valid && <span class="text-urgent">{texts.needsText}</span>}
        {personal && <span class="text-urgent">{texts.personal[personal]}</span>}
        <span>{names.length > 0 ? texts.variables(names.join(' · ')) : texts.noVariables}</span>
        <span>{texts.textHint}</span>
        <span>{texts.characters(formats.number(typed.length), formats.number(LONGEST_TEXT))}</span>
      </p>
    </div>
  );
}

function Marketplaces({ template, onChange }: Omit<TemplateEditorProps, 'today'>) {
  const texts = useTexts(templateTexts);
  const formats = useFormats();
  const chosen = template.marketplaceIds ?? [];
  const toggle = (id: string, on: boolean) => {
    const next = on ? [...chosen, id] : chosen.filter((each) => each !== id);
    const { marketplaceIds: _, ...rest } = template;
    onChange(next.length > 0 ? { ...rest, marketplaceIds: next } : rest);
  };
  return (
    <details>
      <summary>
        {texts.marketplaces} {chosen.length > 0 && <span class="muted">({formats.number(chosen.length)})</span>}
      </summary>
      <p class="typed-hint muted">{texts.marketplacesHint}</p>
      <div class="levels">
        {MARKETPLACES.map(({ id, country }) => (
          <label key={id} class="level">
            <input type="checkbox" checked={chosen.includes(id)} onChange={(event) => toggle(id, event.currentTarget.checked)} />
            <span>{formats.country(country)}</span>
          </label>
        ))}
      </div>
    </details>
  );
}
