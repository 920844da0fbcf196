import { useEffect, useState } from 'preact/hooks';
import { CONTACT_REASONS, TEMPLATE_LANGUAGES, templatesFor, type ContactReason, type ReplyTemplate, type TemplateLanguage } from '@/utils/domain/templates/template';
import { mergeTemplates } from '@/utils/domain/templates/merge-templates';
import { starterTemplates } from '@/utils/domain/templates/starter-templates';
import { interfaceLanguage, shortLanguage } from '@/utils/text/language';
import { sharedTexts } from '@/utils/text/shared';
import { templateTexts } from '@/utils/text/templates';
import { useSettings, type Settings } from '../hooks/use-settings';
import { useLanguage, useTexts } from '../shared/language';
import { Page } from '../shared/page';
import { StatusMark } from '../shared/status-mark';
import { TemplateCard } from './template-card';
import { TemplateFiles, type TemplateFileActions } from './template-files';

export interface TemplateActions extends TemplateFileActions {
  /** Rejects where the result may not be stored; then nothing has changed. */
  change: (change: (templates: ReplyTemplate[]) => ReplyTemplate[]) => Promise<void>;
  watch: (changed: (templates: ReplyTemplate[]) => void) => () => void;
  /** `YYYY-MM-DD` where the agent sits. */
  today: () => string;
}

export interface TemplatesPageProps {
  settings: Settings;
  /** `null`: storage is denied. */
  templates: ReplyTemplate[] | null;
  browserLanguage: string;
  actions: TemplateActions;
}

/** The library of reply templates: found by language, reason and words; each change is saved at once. */
export function TemplatesPage(props: TemplatesPageProps) {
  const settings = useSettings(props.settings);
  const language = interfaceLanguage(settings.language, props.browserLanguage);
  return (
    <Page language={language} title={`ReplyClock · ${templateTexts[language].title}`}>
      <Library {...props} />
    </Page>
  );
}

function Library({ templates: first, actions }: TemplatesPageProps) {
  const texts = useTexts(templateTexts);
  const shared = useTexts(sharedTexts);
  const [templates, setTemplates] = useState(first ?? []);
  const [choice, setChoice] = useState<{ language: TemplateLanguage | ''; reason: ContactReason | ''; search: string }>({ language: '', reason: '', search: '' });
  const [open, setOpen] = useState<string | null>(null);
  const [said, setSaid] = useState<{ text: string; undo?: () => void } | null>(null);
  useEffect(() => actions.watch(setTemplates), [actions]);

  const change = (make: (templates: ReplyTemplate[]) => ReplyTemplate[], text = texts.saved, undo?: () => void) =>
    actions.change(make).then(() => setSaid({ text, ...(undo && { undo }) }), () => setSaid({ text: texts.notSaved }));
  const put = (template: ReplyTemplate) => change((all) => mergeTemplates(all, [template]).templates);
  const add = (added: ReplyTemplate[], text: (count: number) => string) => change((all) => mergeTemplates(all, added).templates, text(mergeTemplates(templates, added).added));
  const remove = (template: ReplyTemplate) => {
    setOpen(null);
    void change((all) => all.filter(({ id }) => id !== template.id), texts.removed(template.name), () => void put(template));
  };
  const shown = templatesFor(templates, { search: choice.search })
    .filter(({ language, reason }) => (choice.language === '' || language === choice.language) && (choice.reason === '' || reason === choice.reason));

  return (
    <div class="options templates">
      <header class="options-head">
        <img src="/icon/replyclock.svg" alt="" width="32" height="32" />
        <h1>{texts.title}</h1>
        <input class="field" type="search" aria-label={texts.search} placeholder={texts.search} value={choice.search} onInput={(event) => setChoice({ ...choice, search: event.currentTarget.value })} />
      </header>
      {first === null && (
        <p class="note tone-urgent" role="alert">
          <StatusMark tone="urgent" />
          <span>{shared.storageDenied}</span>
        </p>
      )}
      <main>
        <p class="muted">
          {texts.intro} {texts.noAutomatic}
        </p>
        <div class="schedule-line">
          <Pick label={texts.language} all={texts.allLanguages} value={choice.language} names={texts.languages} values={TEMPLATE_LANGUAGES} onChange={(language) => setChoice({ ...choice, language })} />
          <Pick label={texts.reason} all={texts.allReasons} value={choice.reason} names={texts.reasons} values={CONTACT_REASONS} onChange={(reason) => setChoice({ ...choice, reason })} />
          <span class="muted templates-count" role="status">
            {texts.count(shown.length, templates.length)}
          </span>
        </div>
        <AddTemplates
          wanted={choice.language}
          onNew={(language) => {
            const template: ReplyTemplate = {
              id: crypto.randomUUID(), name: texts.newName, language, reason: choice.reason || 'other', text: '…', reviewedOn: actions.today(),
            };
            setChoice({ ...choice, language: choice.language && language, search: '' });
            void add([template], () => texts.saved).then(() => setOpen(template.id));
          }}
          onStarters={(language) => void add(starterTemplates(language), texts.startersAdded)}
        />
        {shown.length === 0 && <p class="nothing muted">{templates.length === 0 ? texts.nothing : texts.nothingFound}</p>}
        <ul class="templates-list">
          {shown.map((template) => (
            <TemplateCard
              key={template.id}
              template={template}
              today={actions.today()}
              open={open === template.id}
              onOpen={(opened) => setOpen(opened ? template.id : null)}
              onChange={(changed) => void put(changed)}
              onRemove={() => remove(template)}
            />
          ))}
        </ul>
        <TemplateFiles templates={templates} actions={actions} onImport={(incoming) => add(incoming, () => texts.imported(incoming.length))} />
      </main>
      <p class="options-saved" role="status">
        {said?.text}
        {said?.undo && (
          <button type="button" class="button button-quiet" onClick={said.undo}>
            {texts.undo}
          </button>
        )}
      </p>
    </div>
  );
}

function Pick<Value extends string>(props: {
  label: string;
  all: string;
  value: Value | '';
  values: readonly Value[];
  names: Record<Value, string>;
  onChange: (value: Value | '') => void;
}) {
  return (
    <select class="field" aria-label={props.label} value={props.value} onChange={(event) => props.onChange(event.currentTarget.value as Value | '')}>
      <option value="">{props.all}</option>
      {props.values.map((value) => (
        <option key={value} value={value}>
          {props.names[value]}
        </option>
      ))}
    </select>
  );
}

/** New ones are in the language that is chosen above, else in the interface's. */
function AddTemplates(props: { wanted: TemplateLanguage | ''; onNew: (language: TemplateLanguage) => void; onStarters: (language: TemplateLanguage) => void }) {
  const texts = useTexts(templateTexts);
  const language = props.wanted || shortLanguage(useLanguage());
  return (
    <div class="schedule-line">
      <button type="button" class="button button-main" onClick={() => props.onNew(language)}>
        {texts.add}
      </button>
      <button type="button" class="button" onClick={() => props.onStarters(language)}>
        {texts.addStarters(texts.languages[language])}
      </button>
    </div>
  );
}
