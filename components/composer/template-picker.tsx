import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { templatesFor, type ReplyTemplate, type TemplateWish } from '@/utils/domain/templates/template';
import { fillTemplate, knownValues, variablesIn } from '@/utils/domain/templates/variables';
import type { InterfaceLanguage } from '@/utils/text/language';
import { templateTexts } from '@/utils/text/templates';

const SHOWN = 30;

export interface TemplatePickerProps {
  templates: readonly ReplyTemplate[];
  /** What is known of the reply: it puts the fittest first, and fills in what it can. */
  wish: Omit<TemplateWish, 'search'> & { orderIds: readonly string[] };
  language: InterfaceLanguage;
  /** Puts text where the cursor is; nothing is sent. */
  onInsert: (text: string) => void;
  onManage: () => void;
  onClose: () => void;
}

/** The agent's templates at the reply box: found by typing, their variables asked for, inserted by a click. */
export function TemplatePicker(props: TemplatePickerProps) {
  const texts = templateTexts[props.language];
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<ReplyTemplate | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const fitting = useMemo(() => templatesFor(props.templates, { ...props.wish, search }).slice(0, SHOWN), [props.templates, props.wish, search]);
  useEffect(() => field.current?.focus({ preventScroll: true }), [chosen]);
  const choose = (template: ReplyTemplate) => (variablesIn(template.text).length > 0 ? setChosen(template) : props.onInsert(template.text));
  return (
    <div class="picker">
      <div class="head">
        <h2>{chosen?.name ?? texts.picker.title}</h2>
        <button type="button" class="close" aria-label={texts.close} title={texts.close} onClick={props.onClose} />
      </div>
      {chosen ? (
        <FillIn template={chosen} wish={props.wish} language={props.language} onBack={() => setChosen(null)} onInsert={props.onInsert} />
      ) : (
        <>
          <input ref={field} class="find" type="search" aria-label={texts.search} placeholder={texts.search} value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
          {fitting.length === 0 && <p class="aside">{props.templates.length === 0 ? texts.picker.none : texts.picker.noneFound}</p>}
          <ul>
            {fitting.map((template) => (
              <li key={template.id}>
                <button type="button" class="template" data-template={template.id} onClick={() => choose(template)}>
                  <b>{template.name}</b>
                  <span>
                    {texts.languages[template.language]} · {texts.reasons[template.reason]}
                  </span>
                  <span class="begin" lang={template.language}>
                    {template.text.replace(/\s+/g, ' ').slice(0, 120)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <p class="aside">
            <button type="button" class="plain" onClick={props.onManage}>
              {texts.picker.manage}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

function FillIn(props: Pick<TemplatePickerProps, 'wish' | 'language' | 'onInsert'> & { template: ReplyTemplate; onBack: () => void }) {
  const texts = templateTexts[props.language].picker;
  const { template, wish } = props;
  const names = variablesIn(template.text);
  const [values, setValues] = useState<ReadonlyMap<string, string>>(() => knownValues(template.text, wish));
  const { text, missing } = fillTemplate(template.text, values);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  const [focused] = useState(() => names.find((name) => !values.get(name)));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        props.onInsert(text);
      }}
    >
      <p class="aside">{texts.fillIn}</p>
      {names.map((name) => (
        <label key={name} class="value">
          <span>{name}</span>
          <input
            {...(name === focused && { ref: first })}
            type="text"
            autocomplete="off"
            maxLength={300}
            value={values.get(name) ?? ''}
            onInput={(event) => setValues(new Map(values).set(name, event.currentTarget.value))}
          />
        </label>
      ))}
      <p class="preview" lang={template.language}>
        {text}
      </p>
      {missing.length > 0 && <p class="aside">{texts.missing(missing.join(', '))}</p>}
      <div class="ways">
        <button type="submit" class="main">
          {texts.insert}
        </button>
        <button type="button" class="plain" onClick={props.onBack}>
          {texts.back}
        </button>
      </div>
    </form>
  );
}
